package dateline.document.office;

import dateline.model.Block.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the styles of a Word document make of a paragraph. Word keeps the names of its own styles in English,
/// whatever language they are shown in.
final class WordStyles {
    static final WordStyles NONE = new WordStyles();
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(String name, String basedOn, boolean outlined, boolean listed) {}

    private WordStyles() {}

    static WordStyles of(Optional<XmlPart> part) throws Unfit {
        WordStyles all = new WordStyles();
        if (part.isEmpty()) return all;
        XmlPart xml = part.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next())
            if (XmlPart.isStart(event) && xml.name().equals("style")) all.read(xml);
        return all;
    }

    private void read(XmlPart xml) throws Unfit {
        String id = xml.attribute("styleId");
        String name = "";
        String basedOn = "";
        boolean outlined = false;
        boolean listed = false;
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals("style")) break;
            if (!XmlPart.isStart(event)) continue;
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outlined = isLevel(xml.attribute("val"));
                case "numPr" -> listed = true;
                default -> {}
            }
        }
        styles.putIfAbsent(id, new Style(name, basedOn, outlined, listed));
    }

    /// Level 9 stands for running text.
    static boolean isLevel(String outline) {
        return outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) < '9';
    }

    /// What a paragraph of the style is; empty for running text.
    Optional<Kind> kind(String id) {
        Set<String> seen = new HashSet<>();
        boolean listed = false;
        String next = id;
        for (int depth = 0; depth < DEEPEST && seen.add(next); depth++) {
            Style style = styles.getOrDefault(next, new Style(depth == 0 ? next.toLowerCase(Locale.ROOT) : "", "", false, false));
            Optional<Kind> named = named(style.name());
            if (named.isPresent()) return named;
            if (style.outlined()) return Optional.of(Kind.HEADING);
            listed |= style.listed();
            next = style.basedOn();
        }
        return listed ? Optional.of(Kind.BULLET) : Optional.empty();
    }

    /// What the programs themselves call so.
    static Optional<Kind> named(String name) {
        return switch (name) {
            case "title" -> Optional.of(Kind.TITLE);
            case "caption" -> Optional.of(Kind.CAPTION);
            case "header", "footer", "toc heading" -> Optional.of(Kind.FURNITURE);
            default -> {
                if (name.matches("heading ?\\d")) yield Optional.of(Kind.HEADING);
                if (name.matches("toc ?\\d")) yield Optional.of(Kind.FURNITURE);
                yield name.startsWith("list bullet") ? Optional.of(Kind.BULLET) : Optional.empty();
            }
        };
    }
}
