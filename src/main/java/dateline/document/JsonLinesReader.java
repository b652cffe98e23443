package dateline.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// JSON Lines of plain articles: `{"id", "title", "text", "published", "source"}`, only `text` is needed.
public final class JsonLinesReader implements DocumentReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BOUND = 64 << 20;
    private static final int MOST_NOTICES = 20;

    @Override
    public String format() {
        return "JSON Lines";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return TextReader.readText(raw, text -> entriesOf(raw, text, progress));
    }

    private static DocumentText entriesOf(RawFile raw, String text, Progress progress) {
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
            Optional<Entry> entry = entryOf(line, number);
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

    private static Optional<Entry> entryOf(String line, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            Optional<String> text = field(node, "text");
            if (text.isEmpty()) return Optional.empty();
            List<Block> blocks = TextBlocks.of(text.get()).blocks();
            if (blocks.isEmpty()) return Optional.empty();
            Optional<String> published = field(node, "published");
            Meta meta = new Meta(
                    field(node, "title"),
                    field(node, "source"),
                    field(node, "byline"),
                    published,
                    published.map(words -> "published: " + words));
            return Optional.of(new Entry(field(node, "id"), blocks, meta));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
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
