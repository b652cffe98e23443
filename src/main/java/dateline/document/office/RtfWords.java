package dateline.document.office;

import java.util.Map;
import java.util.Set;

/// The control words of rich text that say where something goes or stand for a sign.
final class RtfWords {
    private RtfWords() {}

    /// Where what is read goes.
    enum Into {
        TEXT,
        BESIDE,
        FONTS,
        STYLES,
        TITLE,
        NOWHERE
    }

    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"), Map.entry("line", "\n"), Map.entry("softline", " "), Map.entry("emdash", "—"), Map.entry("endash", "–"),
            Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"), Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("~", "\u00a0"), Map.entry("_", "-"));

    static final Map<String, Into> PLACES = Map.ofEntries(
            Map.entry("fonttbl", Into.FONTS), Map.entry("stylesheet", Into.STYLES), Map.entry("title", Into.TITLE),
            Map.entry("footnote", Into.BESIDE), Map.entry("header", Into.BESIDE), Map.entry("headerl", Into.BESIDE), Map.entry("headerr", Into.BESIDE),
            Map.entry("headerf", Into.BESIDE), Map.entry("footer", Into.BESIDE), Map.entry("footerl", Into.BESIDE), Map.entry("footerr", Into.BESIDE),
            Map.entry("footerf", Into.BESIDE), Map.entry("colortbl", Into.NOWHERE), Map.entry("info", Into.NOWHERE), Map.entry("pict", Into.NOWHERE),
            Map.entry("object", Into.NOWHERE), Map.entry("listtext", Into.NOWHERE), Map.entry("pntext", Into.NOWHERE), Map.entry("upr", Into.NOWHERE),
            Map.entry("xe", Into.NOWHERE), Map.entry("tc", Into.NOWHERE), Map.entry("rxe", Into.NOWHERE), Map.entry("filetbl", Into.NOWHERE),
            Map.entry("result", Into.TEXT), Map.entry("shptxt", Into.TEXT), Map.entry("ud", Into.TEXT));

    /// Groups that hold text though they are marked as to be passed over by whoever does not know them.
    static final Set<String> KNOWN = Set.of("ud", "shpinst", "shptxt", "footnote");
}
