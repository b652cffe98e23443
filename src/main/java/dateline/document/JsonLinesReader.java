package dateline.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Plain articles as JSON: `{"id", "title", "text", "published", "source"}`, only `text` is needed; one a line, one by
/// itself, a list of them, or a list in an object. Other names of the fields are those of the columns of a table.
public final class JsonLinesReader implements DocumentReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BOUND = 64 << 20;
    private static final int MOST_NOTICES = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]+");

    @Override
    public String format() {
        return "JSON Lines";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson", ".json");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return TextReader.readText(raw, text -> isLines(raw, text) ? entriesOf(raw, text, words, progress) : valuesOf(raw, text, words, progress));
    }

    /// Lists and objects over many lines come under any name.
    private static boolean isLines(RawFile raw, String text) {
        return !raw.document().file().toLowerCase(Locale.ROOT).endsWith(".json") && !text.stripLeading().startsWith("[");
    }

    private static DocumentText valuesOf(RawFile raw, String text, PageWords words, Progress progress) {
        InnerFiles inner = new InnerFiles(raw, words, progress);
        if (raw.cut()) inner.say("large-file", TextReader.tooLarge(raw.document(), BOUND).what(), "Cut the file into smaller ones to read the rest.");
        try (JsonParser in = JSON.createParser(text)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.START_ARRAY) while (in.nextToken() == JsonToken.START_OBJECT) value(JSON.readTree(in), inner, words);
                else if (token == JsonToken.START_OBJECT) object(JSON.readTree(in), inner, words);
            }
        } catch (IOException e) {
            inner.say("damaged-file", raw.document().file() + " is damaged: its JSON cannot be read to the end", "Check how the file was made; what came before was read.");
        }
        if (inner.found() == 0) inner.say("bad-line", raw.document().file() + " holds no article: an object with a text, or a list of such", "Check how the file was made.");
        return inner.document();
    }

    private static void object(JsonNode node, InnerFiles inner, PageWords words) {
        if (entryOf(node, words).isPresent()) value(node, inner, words);
        else for (JsonNode list : node) if (list.isArray()) for (JsonNode one : list) if (one.isObject()) value(one, inner, words);
    }

    private static void value(JsonNode node, InnerFiles inner, PageWords words) {
        entryOf(node, words).ifPresentOrElse(inner::add, () -> inner.say("bad-line", inner.name() + " holds an object without a text", "Mend it; the others were read."));
    }

    private static DocumentText entriesOf(RawFile raw, String text, PageWords words, Progress progress) {
        String file = raw.document().file();
        List<Entry> entries = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        if (raw.cut()) notices.add(TextReader.tooLarge(raw.document(), BOUND));
        int number = 0;
        int bad = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number % 1000 == 0) progress.report(number, 0, "Reading " + file);
            if (line.isBlank()) continue;
            Optional<Entry> entry = entryOf(line, words);
            entry.ifPresent(entries::add);
            if (entry.isEmpty() && ++bad <= MOST_NOTICES) notices.add(badLine(file, number));
        }
        if (bad > MOST_NOTICES) {
            notices.add(new Notice(
                    "bad-line",
                    file,
                    String.format(Locale.ROOT, "%,d more lines of %s hold no article", bad - MOST_NOTICES, file),
                    "Check how the file was made."));
        }
        if (entries.isEmpty() && notices.isEmpty()) return TextReader.empty(raw.document());
        return new DocumentText(raw.document(), List.of(), Meta.NONE, entries, notices);
    }

    private static Notice badLine(String file, int number) {
        return new Notice(
                "bad-line",
                file,
                String.format(Locale.ROOT, "Line %d of %s is not an article: {\"id\", \"title\", \"text\", \"published\", \"source\"} with a text is needed", number, file),
                "Mend that line; the others were read.");
    }

    private static Optional<Entry> entryOf(String line, PageWords words) {
        try {
            return entryOf(JSON.readTree(line), words);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entryOf(JsonNode node, PageWords words) {
        Map<String, String> fields = fieldsOf(node, words);
        String text = fields.getOrDefault("text", "");
        List<Block> blocks = TextBlocks.of(text).blocks();
        if (blocks.isEmpty()) return Optional.empty();
        Optional<String> published = Optional.ofNullable(fields.get("date"));
        Meta meta = new Meta(
                Optional.ofNullable(fields.get("title")), Optional.ofNullable(fields.get("source")), Optional.ofNullable(fields.get("byline")), published,
                published.map(day -> "published: " + day));
        return Optional.of(new Entry(Optional.ofNullable(fields.get("id")), blocks, meta));
    }

    /// What an object says, by the fields that a table of articles can have.
    private static Map<String, String> fieldsOf(JsonNode node, PageWords words) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> chosen = new HashMap<>();
        node.fieldNames().forEachRemaining(name -> {
            String column = BETWEEN.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
            String field = words.columns().get(column);
            Optional<String> said = field == null ? Optional.empty() : field(node, name);
            if (said.isEmpty() || chosen.containsKey(field) && words.comesFirst(chosen.get(field), column)) return;
            chosen.put(field, column);
            fields.put(field, said.get());
        });
        return fields;
    }

    private static Optional<String> field(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .map(Charsets::whole)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
