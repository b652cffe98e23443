package dateline.chart;

import dateline.model.Kind;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The pictogram inside an actor's shape, as an outline one unit high and centred on the origin. Six are glyphs
/// of the Material icons; the crossed swords are our own.
final class Icons {
    private static final String FONT = "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";
    private static final Map<Kind.Shape, Outline> OUTLINES = load();

    private Icons() {}

    static Outline of(Kind.Shape shape) {
        Outline outline = OUTLINES.get(shape);
        if (outline == null) throw new IllegalStateException("no icon for " + shape);
        return outline;
    }

    private static Map<Kind.Shape, Outline> load() {
        Map<Kind.Shape, Outline> out = new EnumMap<>(Kind.Shape.class);
        out.put(Kind.Shape.COUNTRY, glyph(Material2OutlinedMZ.PUBLIC));
        out.put(Kind.Shape.GOVERNMENT, glyph(Material2OutlinedAL.ACCOUNT_BALANCE));
        out.put(Kind.Shape.MILITARY, glyph(Material2OutlinedMZ.MILITARY_TECH));
        out.put(Kind.Shape.ORGANISATION, glyph(Material2OutlinedAL.CORPORATE_FARE));
        out.put(Kind.Shape.PERSON, glyph(Material2OutlinedMZ.PERSON));
        out.put(Kind.Shape.UNKNOWN, glyph(Material2OutlinedAL.HELP_OUTLINE));
        out.put(Kind.Shape.ARMED_GROUP, swords());
        return out;
    }

    private static Outline glyph(Ikon icon) {
        try (InputStream in = Icons.class.getResourceAsStream(FONT)) {
            if (in == null) throw new IOException("The icon font " + FONT + " is missing from the program");
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
            GlyphVector vector =
                    font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(icon.getCode()));
            Rectangle2D box = vector.getOutline().getBounds2D();
            double scale = 1 / 100.0;
            return pieces(vector.getOutline().getPathIterator(null))
                    .placed(scale, -box.getCenterX() * scale, -box.getCenterY() * scale);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The icon " + icon.getDescription() + " cannot be read", e);
        }
    }

    private static Outline pieces(PathIterator path) {
        Outline.Maker maker = new Outline.Maker();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int type = path.currentSegment(at);
            switch (type) {
                case PathIterator.SEG_MOVETO -> maker.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> maker.line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> maker.quad(x, y, at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> maker.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> maker.close();
            }
            int last = type == PathIterator.SEG_CUBICTO ? 4 : type == PathIterator.SEG_QUADTO ? 2 : 0;
            if (type != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return maker.done();
    }

    /// Two crossed blades with guards and grips.
    private static Outline swords() {
        Outline.Maker maker = new Outline.Maker();
        for (int side : new int[] {1, -1}) {
            double c = Math.sqrt(.5);
            blade(maker, c, side);
        }
        return maker.done();
    }

    private static void blade(Outline.Maker maker, double c, int side) {
        // Along the blade from point (v = .5) to pommel (v = -.5), turned by 45 degrees to either side.
        double[][][] parts = {
            {{0, .5}, {.06, .42}, {.06, -.16}, {-.06, -.16}, {-.06, .42}},
            {{-.17, -.16}, {.17, -.16}, {.17, -.245}, {-.17, -.245}},
            {{-.045, -.245}, {.045, -.245}, {.045, -.44}, {-.045, -.44}},
            {{-.075, -.42}, {.075, -.42}, {.075, -.5}, {-.075, -.5}}
        };
        for (double[][] part : parts) {
            for (int i = 0; i < part.length; i++) {
                double u = part[i][0];
                double v = part[i][1];
                double x = side * (v * c + u * c);
                double y = -(v * c - u * c);
                if (i == 0) maker.move(x, y);
                else maker.line(x, y);
            }
            maker.close();
        }
    }
}
