package dateline.document;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Meta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown: headings and lists as marked, links and emphasis as plain words, front matter as the file's own
/// statements.
public final class MarkdownReader implements DocumentReader {
    private static final Pattern FRONT = Pattern.compile("\\A\uFEFF?---\\R(.{0,20000}?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_]+):\\s*[\"']?(.*?)[\"']?\\s*$");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?)+");
    /// Bounded, so that brackets without an end cost no more than their length.
    private static final String TARGET = "\\([^()]{0,1000}(?:\\([^()]{0,300}\\)[^()]{0,1000})?\\)";

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\[\\]]{0,1000})\\]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,1000})\\]" + TARGET);
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{1,3}|`+)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>|<!--.{0,2000}?-->");

    @Override
    public String format() {
        return "Markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public int bound() {
        return TextReader.BOUND;
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return TextReader.readText(raw, text -> {
            Matcher front = FRONT.matcher(text);
            boolean hasFront = front.find();
            String body = hasFront ? text.substring(front.end()) : text;
            DocumentText plain = TextReader.textOf(raw.document(), body, raw.cut());
            Meta meta = hasFront ? metaOf(front.group(1)) : Meta.NONE;
            int before = hasFront ? (int) front.group().lines().count() : 0;
            return new DocumentText(raw.document(), marked(plain.blocks(), before), meta, plain.notices());
        });
    }

    private static Meta metaOf(String front) {
        Map<String, String> fields = new HashMap<>();
        Matcher m = FIELD.matcher(front);
        while (m.find()) if (!m.group(2).isBlank()) fields.put(m.group(1).toLowerCase(Locale.ROOT), m.group(2));
        Optional<String> date = Optional.ofNullable(fields.get("date")).or(() -> Optional.ofNullable(fields.get("published")));
        return new Meta(
                Optional.ofNullable(fields.get("title")),
                Optional.ofNullable(fields.get("source")).or(() -> Optional.ofNullable(fields.get("publication"))),
                Optional.ofNullable(fields.get("author")),
                date,
                date.map(words -> "date: " + words));
    }

    private static List<Block> marked(List<Block> plain, int before) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : plain) {
            Kind kind = block.kind();
            String text = QUOTED.matcher(block.text()).replaceFirst("");
            Matcher heading = HEADING.matcher(text);
            if (heading.matches()) {
                kind = heading.group(1).length() == 1 ? Kind.TITLE : Kind.HEADING;
                text = heading.group(2);
            } else if (isUnderline(block) && !blocks.isEmpty() && blocks.getLast().kind() == Kind.PARAGRAPH) {
                Block last = blocks.removeLast();
                blocks.add(new Block(
                        block.text().startsWith("=") ? Kind.TITLE : Kind.HEADING, last.text(), last.line(), last.gap()));
                continue;
            }
            String words = plain(text);
            if (!words.isEmpty()) blocks.add(new Block(kind, words, block.line() + before, block.gap()));
        }
        return blocks;
    }

    private static boolean isUnderline(Block block) {
        return block.kind() == Kind.RULE && block.gap() == 0 && block.text().matches("=+|-+");
    }

    private static String plain(String text) {
        String words = TAG.matcher(text).replaceAll("");
        words = IMAGE.matcher(words).replaceAll("$1");
        words = LINK.matcher(words).replaceAll("$1");
        return EMPHASIS.matcher(words).replaceAll("$2").strip();
    }
}
