package dateline.desk.paint;

import dateline.chart.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled fonts as JavaFX knows them.
public final class Fonts {
    private static final Map<Face, String> NAMES = new EnumMap<>(Face.class);
    private static final List<String> FURTHER =
            List.of("IBMPlexSans-Italic", "IBMPlexMono-Regular", "SourceSerif4-Regular", "SourceSerif4-Italic", "SourceSerif4-SemiBold");

    private Fonts() {}

    /// Makes the fonts known to style sheets; before the first window.
    public static synchronized void load() {
        if (!NAMES.isEmpty()) return;
        for (Face face : Face.values()) NAMES.put(face, named(face.resource()));
        for (String file : FURTHER) named("/assets/fonts/" + file + ".ttf");
    }

    private static String named(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            Font font = in == null ? null : Font.loadFont(in, 13);
            if (font == null) throw new IllegalStateException("The font " + resource + " is missing from the program");
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Font of(Face face, double size) {
        load();
        return Font.font(NAMES.get(face), size);
    }
}
