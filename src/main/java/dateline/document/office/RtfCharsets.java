package dateline.document.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// In which charset the bytes of rich text are, by its fonts.
final class RtfCharsets {
    private static final Map<Integer, String> NUMBERED = Map.ofEntries(
            Map.entry(0, "windows-1252"), Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"),
            Map.entry(130, "x-Johab"), Map.entry(134, "GBK"), Map.entry(136, "x-windows-950"), Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM437"));

    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(437, "IBM437"), Map.entry(850, "IBM850"), Map.entry(852, "IBM852"), Map.entry(866, "IBM866"), Map.entry(874, "x-windows-874"),
            Map.entry(932, "windows-31j"), Map.entry(936, "GBK"), Map.entry(949, "x-windows-949"), Map.entry(950, "x-windows-950"),
            Map.entry(10000, "x-MacRoman"), Map.entry(10007, "x-MacCyrillic"), Map.entry(65001, "UTF-8"));

    private static final Charset USUAL = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset whole = USUAL;

    /// The charset of what has no font, and of fonts that name none.
    void whole(String name) {
        whole = named(name, whole);
    }

    void wholePage(int page) {
        whole = named(PAGES.getOrDefault(page, "windows-" + page), whole);
    }

    void fontSet(int font, int number) {
        // 1 stands for whatever the document has, 2 for signs
        if (NUMBERED.containsKey(number)) fonts.put(font, named(NUMBERED.getOrDefault(number, ""), USUAL));
    }

    void fontPage(int font, int page) {
        fonts.put(font, named(PAGES.getOrDefault(page, "windows-" + page), whole));
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, whole);
    }

    private static Charset named(String name, Charset other) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return other;
        }
    }
}
