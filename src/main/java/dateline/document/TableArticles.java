package dateline.document;

import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The articles of a table that has one in each row: its first row names the columns, as `assets/reading/columns.tsv`
/// knows them.
final class TableArticles {
    private static final int MOST_NOTICES = 20;
    private static final Pattern TAGS = Pattern.compile("</(?:p|div|li|h[1-6])>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]+");

    private final PageWords words;
    private final Map<String, Integer> columns = new HashMap<>();

    private TableArticles(PageWords words, List<String> head) {
        this.words = words;
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String name = BETWEEN.matcher(head.get(i).strip().toLowerCase(Locale.ROOT)).replaceAll("");
            String field = words.columns().get(name);
            if (field == null) continue;
            String before = chosen.get(field);
            if (before != null && words.comesFirst(before, name)) continue;
            chosen.put(field, name);
            columns.put(field, i);
        }
    }

    /// What reads such a table; empty when its first row names no column of texts.
    static Optional<TableArticles> of(PageWords words, List<String> head) {
        TableArticles table = new TableArticles(words, head);
        return table.columns.containsKey("text") ? Optional.of(table) : Optional.empty();
    }

    /// The articles of the rows below the first.
    ///
    /// @param place how a row is named, such as "row %d"
    /// @param notices gets a word on each row without a text
    List<Entry> entries(List<List<String>> rows, String place, String file, List<Notice> notices) {
        List<Entry> entries = new ArrayList<>();
        int bad = 0;
        for (int i = 1; i < rows.size(); i++) {
            String where = String.format(Locale.ROOT, place, i + 1);
            if (rows.get(i).stream().allMatch(String::isBlank)) continue;
            Optional<Entry> entry = entry(rows.get(i), where);
            entry.ifPresent(entries::add);
            if (entry.isEmpty() && ++bad <= MOST_NOTICES)
                notices.add(new Notice("bad-line", file, String.format(Locale.ROOT, "%s of %s has no text", where, file), "Mend that row; the others were read."));
        }
        if (bad > MOST_NOTICES)
            notices.add(new Notice("bad-line", file, String.format(Locale.ROOT, "%,d more rows of %s have no text", bad - MOST_NOTICES, file), "Check how the file was made."));
        return entries;
    }

    private Optional<Entry> entry(List<String> row, String where) {
        Optional<String> text = field(row, "text");
        if (text.isEmpty()) return Optional.empty();
        List<Block> found = TAGS.matcher(text.get()).find() ? page(text.get()) : TextBlocks.of(text.get()).blocks();
        if (found.isEmpty()) return Optional.empty();
        List<Block> blocks = found.stream().map(block -> new Block(block.kind(), block.text(), block.line(), block.gap(), Optional.of(where))).toList();
        Optional<String> published = field(row, "date");
        Meta meta = new Meta(
                field(row, "title").map(TextBlocks::tidy), field(row, "source").map(TextBlocks::tidy), field(row, "byline").map(TextBlocks::tidy), published,
                published.map(day -> "date: " + day));
        return Optional.of(new Entry(field(row, "id").or(() -> Optional.of(where)), blocks, meta));
    }

    private List<Block> page(String html) {
        Element page = Pages.parse(html);
        return PageBody.of(page, PageMeta.of(page), words).blocks();
    }

    private Optional<String> field(List<String> row, String name) {
        Integer at = columns.get(name);
        if (at == null || at >= row.size()) return Optional.empty();
        return Optional.of(Charsets.whole(row.get(at)).strip()).filter(value -> !value.isEmpty());
    }

    /// A table of anything else.
    static DocumentText noArticles(RawFile raw) {
        return Unreadable.refused(
                raw.document(),
                "no-text-column",
                raw.document().file() + " has no column that is called text, so that its rows cannot be told to be articles",
                "Name the column of the texts “text” and, if there are such, others “title”, “date” and “source”.");
    }
}
