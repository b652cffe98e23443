package dateline.chart;

/// A colour with its share of cover.
///
/// @param rgb 0xRRGGBB
/// @param alpha 0 (nothing) to 1
public record Ink(int rgb, double alpha) {
    public static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex.substring(1), 16), 1);
    }

    public Ink at(double share) {
        return new Ink(rgb, alpha * share);
    }

    public String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }

    /// This ink's `share`, the rest the other's; the cover stays.
    public Ink towards(Ink other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
            mixed |= (int) Math.round((rgb >> shift & 255) * share + (other.rgb >> shift & 255) * (1 - share)) << shift;
        return new Ink(mixed, alpha);
    }

    /// The same lightness without colour, for grey print.
    public Ink grey() {
        double luma = .299 * (rgb >> 16 & 255) + .587 * (rgb >> 8 & 255) + .114 * (rgb & 255);
        int g = (int) Math.round(luma);
        return new Ink(g << 16 | g << 8 | g, alpha);
    }
}
