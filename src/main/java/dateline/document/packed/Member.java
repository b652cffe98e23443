package dateline.document.packed;

/// A file in an archive.
///
/// @param name its path as the archive gives it
/// @param bytes what it holds
public record Member(String name, byte[] bytes) {
    private static final int LONGEST = 200;

    /// The path without what climbs out of the archive's folder, what cannot be seen, and a length that nobody reads.
    public static String plainPath(String path) {
        StringBuilder out = new StringBuilder();
        for (String step : path.replace('\\', '/').split("/")) {
            String seen = step.replaceAll("[\\p{Cntrl}\\p{Cf}\\x{FFFD}]", "").strip();
            if (seen.isEmpty() || seen.equals(".") || seen.equals("..") || seen.matches("[A-Za-z]:")) continue;
            if (!out.isEmpty()) out.append('/');
            out.append(seen);
        }
        String whole = out.toString();
        return whole.length() <= LONGEST ? whole : "…" + whole.substring(whole.length() - LONGEST);
    }

    /// Whether an operating system put it there for itself: hidden files, and folders beside what is meant.
    public static boolean isHidden(String path) {
        for (String step : path.split("/")) if (step.startsWith(".") || step.startsWith("__")) return true;
        return path.endsWith("/Thumbs.db") || path.equals("Thumbs.db") || path.endsWith("desktop.ini");
    }
}
