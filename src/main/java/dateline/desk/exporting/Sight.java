package dateline.desk.exporting;

import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Pen;

/// How the preview is looked at; the file is the same in each.
enum Sight {
    COLOUR("Colour", "As it is"),
    GREY("Greyscale", "As a printer without colour gives it"),
    COLOUR_BLIND("Colour-blind", "As seen without green cones (deuteranopia), the most frequent colour blindness");

    private final String words;
    private final String about;

    Sight(String words, String about) {
        this.words = words;
        this.about = about;
    }

    String words() {
        return words;
    }

    String about() {
        return about;
    }

    Ink of(Ink ink) {
        return switch (this) {
            case COLOUR -> ink;
            case GREY -> ink.grey();
            case COLOUR_BLIND -> withoutGreen(ink);
        };
    }

    /// Machado, Oliveira and Fernandes 2009, deuteranopia at full severity, on linear light.
    private static Ink withoutGreen(Ink ink) {
        double r = light(ink.rgb() >> 16 & 255);
        double g = light(ink.rgb() >> 8 & 255);
        double b = light(ink.rgb() & 255);
        int red = code(.367322 * r + .860646 * g - .227968 * b);
        int green = code(.280085 * r + .672501 * g + .047413 * b);
        int blue = code(-.011820 * r + .042940 * g + .968881 * b);
        return new Ink(red << 16 | green << 8 | blue, ink.alpha());
    }

    private static double light(int code) {
        double c = code / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }

    private static int code(double light) {
        double l = Math.clamp(light, 0, 1);
        return (int) Math.round(255 * (l <= .0031308 ? 12.92 * l : 1.055 * Math.pow(l, 1 / 2.4) - .055));
    }

    /// A pen that draws with inks as they are seen.
    Pen through(Pen pen) {
        return this == COLOUR ? pen : new Seen(this, pen);
    }

    private record Seen(Sight sight, Pen pen) implements Pen {
        @Override
        public void fill(Mark.Fill fill) {
            pen.fill(new Mark.Fill(fill.outline(), sight.of(fill.ink())));
        }

        @Override
        public void stroke(Mark.Stroke s) {
            pen.stroke(new Mark.Stroke(s.outline(), sight.of(s.ink()), s.width(), s.dash(), s.round()));
        }

        @Override
        public void text(Mark.Text t) {
            pen.text(new Mark.Text(t.text(), t.x(), t.y(), t.face(), t.size(), sight.of(t.ink())));
        }

        @Override
        public void open(Mark.Group group, double strength) {
            pen.open(group, strength);
        }

        @Override
        public void close() {
            pen.close();
        }
    }
}
