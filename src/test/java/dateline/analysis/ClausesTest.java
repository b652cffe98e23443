package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.ArticleBuilder;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.QuantityBuilder;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Events in, drafted sentences out; both stand in `drafted-sentences.txt`.
class ClausesTest {
    private static final Phrasebook BOOK = Phrasebook.load();

    record Pair(String event, String sentence) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Pair> pairs() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClausesTest.class.getResourceAsStream("drafted-sentences.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) pairs.add(new Pair(lines.get(i), lines.get(i + 1).substring(2)));
            return pairs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhatTheArticleSaysOnItsSpeakersWord(Pair pair) {
        ResolvedCase open = read(pair.event());
        Happening all = new Happening("e", open.events().stream().toList());
        assertThat(new Clauses(open, new Prose(open, BOOK.names()), BOOK).of(all).words()).isEqualTo(pair.sentence());
    }

    private static ResolvedCase read(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        CaseFile file = CaseFile.empty("pairs");
        for (String cell : List.of(cells[0], cells[2], cells[4])) for (String name : names(cell)) file = with(file, actor(name));
        String marked = cells[7];
        Span trigger = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        String[] what = cells[1].split(" ", 2);
        String[] type = what[0].split("/");
        Optional<String> mode = type.length > 1 ? Optional.of(type[1]) : Optional.empty();
        List<List<Quantity>> figures = figures(cells[6]);
        for (int i = 0; i < Math.max(1, figures.size()); i++) {
            String article = "a" + i;
            List<Quantity> own = figures.isEmpty() ? List.of() : figures.get(i);
            Event event = EventBuilder.stagedBuilder()
                    .id("e" + i).articleId(article)
                    .type(new EventType(type[0], mode, Sign.NEUTRAL, type[0].toLowerCase(Locale.ROOT)))
                    .actors(names(cells[0])).recipients(names(cells[2])).contexts(List.of()).date(when(cells[5]))
                    .place(Optional.empty()).status(Status.valueOf(cells[3].toUpperCase(Locale.ROOT)))
                    .attributedTo(names(cells[4])).denies(Optional.empty())
                    .quantities(own.stream().map(Quantity::id).toList())
                    .evidence(List.of(new Evidence(article, new Span(0, text.length()), text))).trigger(trigger)
                    .rule(what.length > 1 ? what[1] : "verb:x").confidence(.9).suggested(false)
                    .origin(Origin.machine("test@1")).build();
            file = file.with(draft -> {
                draft.articles = draft.articles.with(ArticleBuilder.stagedBuilder()
                        .id(article).documentId("d").index(0).textHash(article).title("Title")
                        .sourceId(Optional.empty()).byline(Optional.empty()).published(Optional.empty())
                        .publishedFrom(Optional.empty()).dateline(Optional.empty()).parts(List.of()).words(9)
                        .notices(List.of()).readBy(Optional.empty()).build());
                draft.events = draft.events.with(event);
                draft.quantities = draft.quantities.withAll(own);
            });
        }
        Matcher quote = Pattern.compile("“([^”]+)”").matcher(text);
        if (quote.find() && !cells[4].isEmpty()) {
            Claim claim = new Claim("c", "a0", Optional.of(names(cells[4]).getFirst()), new Span(quote.start(1), quote.end(1)), quote.group(1), true);
            file = file.with(draft -> draft.claims = draft.claims.with(claim));
        }
        return ResolvedCase.of(file);
    }

    private static CaseFile with(CaseFile file, Actor actor) {
        return file.with(draft -> draft.actors = draft.actors.with(actor));
    }

    private static Actor actor(String name) {
        boolean counted = Character.isDigit(name.charAt(0));
        Kind kind = counted ? Kind.CIVILIANS : name.endsWith("Front") ? Kind.ARMED_GROUP : name.endsWith("army") ? Kind.MILITARY : name.equals("Ana Berg") ? Kind.PERSON : Kind.COUNTRY;
        return new Actor(name, name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), !counted, Origin.machine("test@1"));
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(",\\s*"));
    }

    /// One list an article: "killed 57+62" are the figures of two.
    private static List<List<Quantity>> figures(String cell) {
        List<List<Quantity>> out = new ArrayList<>();
        if (cell.isEmpty()) return out;
        for (String value : cell.replace("killed ", "").split("\\+")) {
            boolean money = value.startsWith("$");
            double number = Double.parseDouble(value.replace("$", ""));
            out.add(List.of(QuantityBuilder.stagedBuilder()
                    .id("q" + out.size()).articleId("a" + out.size())
                    .kind(money ? Quantity.Kind.MONEY : Quantity.Kind.CASUALTIES).value(number).upTo(Optional.empty())
                    .unit(money ? "USD" : "people").of(money ? "deal" : "killed").bound(Quantity.Bound.EXACT)
                    .partOf(Optional.empty()).cumulative(false).span(new Span(0, 5)).text(value).build()));
        }
        return out;
    }

    private static Optional<When> when(String cell) {
        if (cell.isEmpty()) return Optional.empty();
        if (cell.startsWith("reported ")) return Optional.of(When.reported(Optional.empty(), Optional.of(LocalDate.parse(cell.substring(9)))));
        if (cell.startsWith("context ")) return when(cell.substring(8)).map(one -> one.on(Basis.CONTEXT));
        String days = cell.replaceFirst("^since ", "");
        if (!days.matches("[\\d.-]+")) return Optional.of(new When(cell, Optional.empty(), Optional.empty(), When.Precision.MONTH));
        String[] ends = days.split("\\.\\.", -1);
        Optional<LocalDate> start = ends[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends[0]));
        return Optional.of(new When(cell, start, Optional.of(LocalDate.parse(ends[ends.length - 1])), When.Precision.RANGE));
    }
}
