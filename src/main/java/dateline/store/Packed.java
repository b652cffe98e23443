package dateline.store;

import dateline.model.Article;
import dateline.model.Basis;
import dateline.model.Dateline;
import dateline.model.Evidence;
import dateline.model.Notice;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.When;
import dateline.model.Where;
import dateline.model.casefile.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Small lists and values inside one text column: each value ends in the ASCII separator for units, rows are
/// parted by the one for records.
final class Packed {
    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";
    private static final String ESCAPE = "\u001b";

    private Packed() {}

    static String list(Collection<String> values) {
        return values.stream().map(value -> escaped(value) + UNIT).collect(Collectors.joining());
    }

    static List<String> list(@Nullable String packed) {
        if (packed == null || packed.isEmpty()) return List.of();
        String[] cells = packed.split(UNIT, -1);
        return Arrays.stream(cells, 0, cells.length - 1).map(Packed::plain).toList();
    }

    /// Text holds the separators hardly ever; when it does they become an escape and a letter.
    private static String escaped(String value) {
        return value.replace(ESCAPE, ESCAPE + "e").replace(UNIT, ESCAPE + "u").replace(RECORD, ESCAPE + "r");
    }

    private static String plain(String value) {
        return value.indexOf(ESCAPE) < 0
                ? value
                : value.replace(ESCAPE + "r", RECORD).replace(ESCAPE + "u", UNIT).replace(ESCAPE + "e", ESCAPE);
    }

    static String spanned(Span span) {
        return span.start() + ":" + span.end();
    }

    static Span spanned(String packed) {
        String[] ends = packed.split(":");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    static String evidence(List<Evidence> evidence) {
        return records(evidence.stream().map(e -> list(List.of(e.articleId(), spanned(e.span()), e.text()))).toList());
    }

    static List<Evidence> evidence(String packed) {
        return records(packed).stream().map(e -> new Evidence(e.get(0), spanned(e.get(1)), e.get(2))).toList();
    }

    static String parts(List<Part> parts) {
        return records(parts.stream().map(p -> list(Stream.concat(Stream.of(p.kind().name(), spanned(p.span())), p.where().stream()).toList())).toList());
    }

    static List<Part> parts(String packed) {
        return records(packed).stream().map(p -> new Part(Part.Kind.valueOf(p.get(0)), spanned(p.get(1)), p.size() < 3 ? Optional.empty() : optional(p.get(2)))).toList();
    }

    static String notices(List<Notice> notices) {
        return records(notices.stream()
                .map(n -> list(List.of(n.code(), n.about(), n.what(), n.next(), n.where().map(Packed::spanned).orElse(""))))
                .toList());
    }

    static List<Notice> notices(String packed) {
        return records(packed).stream()
                .map(n -> new Notice(n.get(0), n.get(1), n.get(2), n.get(3), optional(n.get(4)).map(Packed::spanned)))
                .toList();
    }

    static @Nullable String when(Optional<When> when) {
        return when.map(w -> list(List.of(
                        w.text(),
                        w.start().map(LocalDate::toString).orElse(""),
                        w.end().map(LocalDate::toString).orElse(""),
                        w.precision().name(),
                        w.basis().name())))
                .orElse(null);
    }

    static Optional<When> when(@Nullable String packed) {
        if (packed == null) return Optional.empty();
        List<String> w = list(packed);
        return Optional.of(new When(
                w.get(0),
                optional(w.get(1)).map(LocalDate::parse),
                optional(w.get(2)).map(LocalDate::parse),
                When.Precision.valueOf(w.get(3)),
                Basis.valueOf(w.get(4))));
    }

    static @Nullable String where(Optional<Where> where) {
        return where.map(w -> list(List.of(w.text(), w.name().orElse(""), w.country().orElse(""), w.basis().name()))).orElse(null);
    }

    static Optional<Where> where(@Nullable String packed) {
        if (packed == null) return Optional.empty();
        List<String> w = list(packed);
        return Optional.of(new Where(w.get(0), optional(w.get(1)), optional(w.get(2)), Basis.valueOf(w.get(3))));
    }

    static @Nullable String dateline(Optional<Dateline> dateline) {
        return dateline.map(d -> list(List.of(d.place().orElse(""), d.date().orElse(""), d.agency().orElse(""))))
                .orElse(null);
    }

    static Optional<Dateline> dateline(@Nullable String packed) {
        if (packed == null) return Optional.empty();
        List<String> d = list(packed);
        return Optional.of(new Dateline(optional(d.get(0)), optional(d.get(1)), optional(d.get(2))));
    }

    static @Nullable String lineage(Article.Lineage lineage) {
        if (lineage.equals(Article.Lineage.UNKNOWN)) return null;
        List<String> copy = lineage.copy().map(c -> List.of(c.of(), c.how().name(), Boolean.toString(c.apart()))).orElse(List.of());
        return list(Stream.concat(Stream.of(lineage.agency().orElse(""), lineage.sketch().orElse("")), copy.stream()).toList());
    }

    static Article.Lineage lineage(@Nullable String packed) {
        if (packed == null) return Article.Lineage.UNKNOWN;
        List<String> l = list(packed);
        Optional<Article.Copy> copy = l.size() < 5 ? Optional.empty()
                : Optional.of(new Article.Copy(l.get(2), Article.Copy.How.valueOf(l.get(3)), Boolean.parseBoolean(l.get(4))));
        return new Article.Lineage(optional(l.get(0)), optional(l.get(1)), copy);
    }

    static @Nullable String anchor(Optional<Ruling.Anchor> anchor) {
        return anchor.map(a -> list(List.of(a.textHash(), spanned(a.trigger()), spanned(a.evidence()), a.type(), a.sides())))
                .orElse(null);
    }

    static Optional<Ruling.Anchor> anchor(@Nullable String packed) {
        if (packed == null) return Optional.empty();
        List<String> a = list(packed);
        return Optional.of(new Ruling.Anchor(a.get(0), spanned(a.get(1)), spanned(a.get(2)), a.get(3), a.get(4)));
    }

    static Optional<String> optional(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static <E extends Enum<E>> E code(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static String records(List<String> rows) {
        return rows.stream().collect(Collectors.joining(RECORD));
    }

    private static List<List<String>> records(String packed) {
        if (packed.isEmpty()) return List.of();
        List<List<String>> out = new ArrayList<>();
        for (String row : packed.split(RECORD, -1)) out.add(list(row));
        return out;
    }
}
