package dateline.export;

import dateline.chart.Ink;
import java.awt.Color;
import org.apache.poi.xslf.usermodel.XSLFShape;

/// How a shape of a slide is named and coloured.
final class SlideLook {
    private SlideLook() {}

    /// The name that PowerPoint's selection pane shows, and the alternative text.
    static void name(XSLFShape shape, String words) {
        var properties = SlideNames.of(shape);
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        properties.setName(plain.length() > 80 ? plain.substring(0, 79) + "…" : plain);
        if (plain.length() > 80) properties.setDescr(plain);
    }

    static Color colour(Ink ink) {
        return new Color(ink.rgb() >> 16 & 255, ink.rgb() >> 8 & 255, ink.rgb() & 255, (int) Math.round(ink.alpha() * 255));
    }
}
