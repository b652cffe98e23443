package dateline.chart.raster;

import java.util.Arrays;

/// A sheet of opaque pixels, 0xAARRGGBB row by row, and the few ways to put something on it quickly.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] data;
    private int left;
    private int top;
    private int right;
    private int bottom;

    public Pixels(int width, int height) {
        this(width, height, new int[width * height]);
    }

    /// @param data the pixels themselves, shared with whoever shows them
    public Pixels(int width, int height, int[] data) {
        if (data.length < width * height) throw new IllegalArgumentException(data.length + " pixels for " + width + " × " + height);
        this.width = width;
        this.height = height;
        this.data = data;
        everywhere();
    }

    /// From now on only pixels of this rectangle change.
    void only(int fromX, int fromY, int toX, int toY) {
        left = Math.max(0, fromX);
        top = Math.max(0, fromY);
        right = Math.min(width, toX);
        bottom = Math.min(height, toY);
    }

    void everywhere() {
        only(0, 0, width, height);
    }

    boolean meets(double fromX, double fromY, double toX, double toY) {
        return toX >= left && fromX <= right && toY >= top && fromY <= bottom;
    }

    /// Which part of the way from a point by (dx, dy) lies in the rectangle that may change, as shares from 0 to 1; of
    /// nothing both are 0 (Liang and Barsky 1984).
    double[] seen(double x, double y, double dx, double dy, double margin) {
        double from = 0;
        double to = 1;
        double[] ways = {-dx, dx, -dy, dy};
        double[] room = {x - left + margin, right + margin - x, y - top + margin, bottom + margin - y};
        for (int i = 0; i < 4; i++)
            if (ways[i] == 0) {
                if (room[i] < 0) return new double[2];
            } else if (ways[i] < 0) from = Math.max(from, room[i] / ways[i]);
            else to = Math.min(to, room[i] / ways[i]);
        return from < to ? new double[] {from, to} : new double[2];
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    /// Pushes everything by whole pixels; what comes in at the edges is left as it was.
    void shift(int dx, int dy) {
        int count = width - Math.abs(dx);
        int from = Math.max(0, -dx);
        int to = Math.max(0, dx);
        int rows = height - Math.abs(dy);
        for (int i = 0; i < rows; i++) {
            int source = dy > 0 ? rows - 1 - i : i - dy;
            System.arraycopy(data, source * width + from, data, (source + dy) * width + to, count);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return data[y * width + x];
    }

    void clear(int rgb) {
        if (right - left == width) Arrays.fill(data, top * width, bottom * width, 0xff000000 | rgb);
        else for (int y = top; y < bottom; y++) Arrays.fill(data, y * width + left, y * width + right, 0xff000000 | rgb);
    }

    /// Takes over the pixels of a sheet of the same size.
    public void copy(Pixels other) {
        System.arraycopy(other.data, 0, data, 0, width * height);
    }

    /// A straight piece of line with smooth edges; its ends are cut along the rows or columns, so that pieces of one
    /// curve join without a seam.
    ///
    /// @param alpha cover, 0 to 256
    void segment(double ax, double ay, double bx, double by, double wide, int rgb, int alpha) {
        double dx = bx - ax;
        double dy = by - ay;
        if (Math.abs(dx) >= Math.abs(dy)) {
            if (dx == 0) return;
            if (dx > 0) flat(ax, ay, bx, dy / dx, wide, rgb, alpha);
            else flat(bx, by, ax, dy / dx, wide, rgb, alpha);
        } else if (dy > 0) steep(ax, ay, by, dx / dy, wide, rgb, alpha);
        else steep(bx, by, ay, dx / dy, wide, rgb, alpha);
    }

    private void flat(double ax, double ay, double bx, double slope, double wide, int rgb, int alpha) {
        double half = wide / 2 * Math.sqrt(1 + slope * slope);
        int first = Math.max(left, (int) Math.ceil(ax - .5));
        int last = Math.min(right, (int) Math.ceil(bx - .5));
        double y = ay + slope * (first + .5 - ax);
        for (int x = first; x < last; x++, y += slope) {
            double above = y - half;
            double below = y + half;
            if (below <= top || above >= bottom) continue;
            int from = Math.max(top, (int) above);
            int to = Math.min(bottom - 1, (int) below);
            for (int row = from, at = from * width + x; row <= to; row++, at += width) {
                double cover = Math.min(row + 1, below) - Math.max(row, above);
                if (cover > 0) blend(at, rgb, (int) (cover * alpha));
            }
        }
    }

    private void steep(double ax, double ay, double by, double slope, double wide, int rgb, int alpha) {
        double half = wide / 2 * Math.sqrt(1 + slope * slope);
        int first = Math.max(top, (int) Math.ceil(ay - .5));
        int last = Math.min(bottom, (int) Math.ceil(by - .5));
        double x = ax + slope * (first + .5 - ay);
        for (int y = first; y < last; y++, x += slope) {
            double before = x - half;
            double after = x + half;
            if (after <= left || before >= right) continue;
            int from = Math.max(left, (int) before);
            int to = Math.min(right - 1, (int) after);
            for (int column = from, at = y * width + from; column <= to; column++, at++) {
                double cover = Math.min(column + 1, after) - Math.max(column, before);
                if (cover > 0) blend(at, rgb, (int) (cover * alpha));
            }
        }
    }

    /// Lays colour over one pixel.
    private void blend(int at, int rgb, int alpha) {
        int under = data[at];
        int rest = 256 - alpha;
        int rb = (rgb & 0xff00ff) * alpha + (under & 0xff00ff) * rest >>> 8 & 0xff00ff;
        int g = (rgb & 0xff00) * alpha + (under & 0xff00) * rest >>> 8 & 0xff00;
        data[at] = 0xff000000 | rb | g;
    }

    /// The same for a row of covers, 0 to 1 each; empties them.
    void row(int y, int from, float[] covers, int count, int rgb, double alpha) {
        for (int i = 0, at = y * width + from; i < count; i++, at++) {
            float cover = covers[i];
            covers[i] = 0;
            if (cover > .004f) blend(at, rgb, (int) (Math.min(1, cover) * alpha * 256));
        }
    }

    /// Puts a tile down with its origin at a point, rounded to whole pixels.
    ///
    /// @param strength 0 to 256
    void stamp(Tile tile, double x, double y, int strength) {
        int atX = (int) Math.floor(x + .5) - tile.originX();
        int atY = (int) Math.floor(y + .5) - tile.originY();
        int fromX = Math.max(0, left - atX);
        int toX = Math.min(tile.width(), right - atX);
        int toY = Math.min(tile.height(), bottom - atY);
        int[] source = tile.argb();
        for (int row = Math.max(0, top - atY); row < toY; row++) {
            int s = row * tile.width() + fromX;
            int at = (atY + row) * width + atX + fromX;
            for (int column = fromX; column < toX; column++, s++, at++) {
                int over = source[s];
                if (over == 0) continue;
                if (strength < 256) over = weakened(over, strength);
                else if (over >>> 24 == 255) {
                    data[at] = over;
                    continue;
                }
                int a = over >>> 24;
                int rest = 256 - a - (a >> 7);
                int under = data[at];
                int rb = (over & 0xff00ff) + ((under & 0xff00ff) * rest >>> 8 & 0xff00ff);
                int g = (over & 0xff00) + ((under & 0xff00) * rest >>> 8 & 0xff00);
                data[at] = 0xff000000 | rb | g;
            }
        }
    }

    private static int weakened(int argb, int strength) {
        int rb = (argb & 0xff00ff) * strength >>> 8 & 0xff00ff;
        int ag = (argb >>> 8 & 0xff00ff) * strength & 0xff00ff00;
        return ag | rb;
    }
}
