package dateline.document.office;

import dateline.model.Block;
import dateline.model.Block.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An OpenDocument text, packed or in one XML: paragraphs, headings, lists, tables; changes accepted; heads, feet and
/// notes apart.
public final class OpenText {
    /// What such a file calls itself.
    public static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int OPENS_WITHIN = 4000;
    private static final int LONGEST_BULLET = 250;
    private static final int MOST_SPACES = 100;
    /// What was struck out, what nobody sees in the text, and lists that repeat its headings.
    private static final Set<String> PASSED = Set.of(
            "tracked-changes", "annotation", "ruby-text", "hidden-paragraph", "hidden-text", "forms", "scripts", "binary-data", "note-citation",
            "table-of-content", "alphabetical-index", "illustration-index", "table-index", "title", "desc");

    private final Gathered gathered;
    private final Map<String, String> parents;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int lists;
    private int beside;
    private int page = 1;
    private boolean paged;

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final Kind kind;
        private final int page;
        private final boolean apart;

        Paragraph(Kind kind, int page, boolean apart) {
            this.kind = kind;
            this.page = page;
            this.apart = apart;
        }
    }

    private OpenText(Gathered gathered, Map<String, String> parents) {
        this.gathered = gathered;
        this.parents = parents;
    }

    /// Whether the bytes are an OpenDocument text in one XML.
    public static boolean isFlat(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, OPENS_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("<office:document ") && head.contains(TYPE);
    }

    /// @throws Unfit when nothing of it can be read
    public static Draft read(byte[] bytes) throws Unfit {
        if (isFlat(bytes)) return read(_ -> Optional.of(XmlPart.of(new ByteArrayInputStream(bytes))));
        PackedParts parts = PackedParts.of(bytes);
        String manifest = new String(parts.bytes("META-INF/manifest.xml"), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) throw new Unfit(Fault.locked());
        return read(name -> {
            Optional<InputStream> part = parts.open(name);
            return part.isPresent() ? Optional.of(XmlPart.of(part.get())) : Optional.empty();
        });
    }

    private static Draft read(WordPackage file) throws Unfit {
        Map<String, String> parents = new HashMap<>();
        Optional<XmlPart> content = file.part("content.xml");
        if (content.isEmpty()) throw new Unfit(Fault.damaged("the part that holds its text is missing"));
        Gathered gathered = new Gathered();
        OpenText text = new OpenText(gathered, parents);
        Optional<Fault> fault = Optional.empty();
        Optional<String> title = Optional.empty();
        try {
            title = titleOf(file.part("meta.xml"));
            stylesOf(file.part("styles.xml"), parents);
            stylesOf(file.part("content.xml"), parents);
        } catch (Unfit e) {
            // the text tells what is wrong, if it is
        }
        try {
            text.read(content.get(), "body");
        } catch (Unfit e) {
            fault = Optional.of(e.fault());
        }
        margins(file, gathered, parents);
        gathered.close();
        List<Block> found = text.paged ? gathered.blocks() : Gathered.unpaged(gathered.blocks());
        Draft draft = Draft.of(found, title);
        return fault.isPresent() ? draft.with(fault.get()) : draft;
    }

    /// Heads and feet of pages stand with the styles.
    private static void margins(WordPackage file, Gathered gathered, Map<String, String> parents) {
        try {
            Optional<XmlPart> styles = file.part("styles.xml");
            if (styles.isEmpty()) return;
            OpenText heads = new OpenText(gathered, parents);
            heads.beside++;
            heads.read(styles.get(), "master-styles");
        } catch (Unfit e) {
            // what stands beside the text is no reason to refuse the text
        }
    }

    private static Optional<String> titleOf(Optional<XmlPart> meta) throws Unfit {
        if (meta.isEmpty()) return Optional.empty();
        for (int event = meta.get().next(); !XmlPart.isOver(event); event = meta.get().next()) {
            if (XmlPart.isStart(event) && meta.get().name().equals("body")) return Optional.empty();
            if (XmlPart.isStart(event) && meta.get().name().equals("title") && meta.get().isOf("purl.org/dc"))
                return Optional.of(meta.get().words().strip()).filter(title -> !title.isEmpty());
        }
        return Optional.empty();
    }

    private static void stylesOf(Optional<XmlPart> part, Map<String, String> parents) throws Unfit {
        if (part.isEmpty()) return;
        XmlPart xml = part.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("body")) return;
            if (xml.name().equals("style") && !xml.attribute("parent-style-name").isEmpty())
                parents.putIfAbsent(xml.attribute("name"), xml.attribute("parent-style-name"));
        }
    }

    /// Reads what stands in the element of that name.
    private void read(XmlPart xml, String element) throws Unfit {
        boolean inside = false;
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (XmlPart.isStart(event)) {
                if (xml.name().equals(element)) inside = true;
                else if (inside) begin(xml);
            } else if (XmlPart.isEnd(event)) {
                if (xml.name().equals(element)) inside = false;
                else if (inside) end(xml.name());
            } else if (inside && !open.isEmpty()) {
                append(xml.text().replaceAll("\\s+", " "));
            }
        }
    }

    private void begin(XmlPart xml) throws Unfit {
        String name = xml.name();
        if (PASSED.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "h" -> open.push(new Paragraph(Kind.HEADING, page, beside > 0));
            case "p" -> open.push(new Paragraph(kindOf(xml.attribute("style-name")), page, beside > 0));
            case "list" -> lists++;
            case "note" -> beside++;
            case "table" -> gathered.openTable();
            case "table-row" -> gathered.openRow();
            case "table-cell" -> gathered.openCell();
            default -> character(name, xml);
        }
    }

    private void character(String name, XmlPart xml) {
        switch (name) {
            case "s" -> append(" ".repeat(count(xml.attribute("c"))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "soft-page-break" -> {
                page++;
                paged = true;
            }
            default -> {}
        }
    }

    private static int count(String number) {
        return number.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(number)) : 1;
    }

    private void append(String words) {
        if (!open.isEmpty()) open.element().text.append(words);
    }

    private Kind kindOf(String style) {
        String name = style;
        for (int depth = 0; depth < 10 && name != null; depth++) {
            Optional<Kind> kind = WordStyles.named(name.replace("_20_", " ").toLowerCase(Locale.ROOT));
            if (kind.isPresent()) return kind.get();
            name = parents.get(name);
        }
        return lists > 0 ? Kind.BULLET : Kind.PARAGRAPH;
    }

    private void end(String name) throws Unfit {
        switch (name) {
            case "h", "p" -> {
                if (!open.isEmpty()) close(open.pop());
            }
            case "list" -> lists--;
            case "note" -> beside--;
            case "table" -> gathered.closeTable();
            default -> {}
        }
    }

    private void close(Paragraph paragraph) throws Unfit {
        String words = paragraph.text.toString();
        gathered.at("page " + paragraph.page);
        if (paragraph.apart) gathered.apart(words);
        else gathered.paragraph(paragraph.kind == Kind.BULLET && words.length() > LONGEST_BULLET ? Kind.PARAGRAPH : paragraph.kind, words);
    }
}
