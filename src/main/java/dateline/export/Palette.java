package dateline.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours that stand for all colours of several images: the most frequent ones as they are, the rest, which are
/// the soft edges of shapes and letters, by the nearest of a few.
final class Palette {
    private static final int MOST = 256;

    /// So many of them are exact.
    private static final int EXACT = 96;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();
    private int[] colours = new int[0];

    /// Counts the colours of an image.
    void add(int[] pixels) {
        int last = 0;
        int run = 0;
        for (int pixel : pixels) {
            int rgb = pixel & 0xffffff;
            if (run > 0 && rgb != last) {
                counts.merge(last, run, Integer::sum);
                run = 0;
            }
            last = rgb;
            run++;
        }
        if (run > 0) counts.merge(last, run, Integer::sum);
    }

    /// Chooses, when all images have been counted.
    void choose() {
        List<Integer> all = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer rgb) -> -counts.getOrDefault(rgb, 0)).thenComparing(rgb -> rgb))
                .toList();
        List<Integer> chosen = new ArrayList<>(all.subList(0, Math.min(all.size(), all.size() <= MOST ? MOST : EXACT)));
        if (all.size() > MOST) chosen.addAll(cut(all.subList(EXACT, all.size()), MOST - EXACT));
        colours = chosen.stream().mapToInt(rgb -> rgb).toArray();
    }

    /// Median cut: the box of colours that is widest is halved until there are boxes enough.
    private List<Integer> cut(List<Integer> rest, int boxes) {
        List<List<Integer>> cut = new ArrayList<>(List.of(rest));
        while (cut.size() < boxes) {
            List<Integer> widest = cut.stream().max(Comparator.comparing(Palette::spread)).orElseThrow();
            if (spread(widest) == 0) break;
            int shift = channel(widest);
            List<Integer> sorted = widest.stream().sorted(Comparator.comparing((Integer rgb) -> rgb >> shift & 255).thenComparing(rgb -> rgb)).toList();
            int at = cut.indexOf(widest);
            cut.set(at, sorted.subList(0, sorted.size() / 2));
            cut.add(sorted.subList(sorted.size() / 2, sorted.size()));
        }
        return cut.stream().map(this::mean).distinct().toList();
    }

    private static int spread(List<Integer> box) {
        int shift = channel(box);
        return range(box, shift);
    }

    private static int channel(List<Integer> box) {
        int best = 0;
        for (int shift : new int[] {8, 16}) if (range(box, shift) > range(box, best)) best = shift;
        return best;
    }

    private static int range(List<Integer> box, int shift) {
        int low = 255;
        int high = 0;
        for (int rgb : box) {
            low = Math.min(low, rgb >> shift & 255);
            high = Math.max(high, rgb >> shift & 255);
        }
        return Math.max(0, high - low);
    }

    private int mean(List<Integer> box) {
        long[] sum = new long[3];
        long all = 0;
        for (int rgb : box) {
            long n = counts.getOrDefault(rgb, 1);
            all += n;
            for (int i = 0; i < 3; i++) sum[i] += n * (rgb >> 8 * i & 255);
        }
        int rgb = 0;
        for (int i = 0; i < 3; i++) rgb |= (int) ((sum[i] + all / 2) / all) << 8 * i;
        return rgb;
    }

    /// The number of the colour that is nearest.
    byte of(int pixel) {
        return (byte) (int) nearest.computeIfAbsent(pixel & 0xffffff, this::search);
    }

    private int search(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int r = (rgb >> 16 & 255) - (colours[i] >> 16 & 255);
            int g = (rgb >> 8 & 255) - (colours[i] >> 8 & 255);
            int b = (rgb & 255) - (colours[i] & 255);
            int far = 3 * r * r + 4 * g * g + 2 * b * b;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    /// An image of these colours, to be filled with their numbers.
    BufferedImage image(int width, int height) {
        byte[] r = new byte[MOST];
        byte[] g = new byte[MOST];
        byte[] b = new byte[MOST];
        for (int i = 0; i < colours.length; i++) {
            r[i] = (byte) (colours[i] >> 16);
            g[i] = (byte) (colours[i] >> 8);
            b[i] = (byte) colours[i];
        }
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, MOST, r, g, b));
    }
}
