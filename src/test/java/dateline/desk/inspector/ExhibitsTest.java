package dateline.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Headline;
import dateline.analysis.Line;
import dateline.analysis.Statement;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Drafting;
import dateline.analysis.brief.Phrasebook;
import dateline.desk.part.Dates;
import dateline.desk.work.Selection;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Basis;
import dateline.model.Check;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Evidence;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever shows a happening of a case, graph, timeline, story, cards or brief, says the same of it.
class ExhibitsTest {
    private static final Filter ALL = Filter.ALL.with(Filter.Unnamed.SHOW);
    private static final Phrasebook BOOK = Phrasebook.load();

    private static final String ARTICLES = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            article | a3 | -             | -          | A loan is near
            article | a4 | Coast Times   | 2026-01-12 | Shells hit the depot
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            actor   | MOB | unknown     | a crowd
            """;
    private static final String SIGNED = "at=500 verb=signed says=signed_deal text=Kasria_signed_a_deal_with_Lunia.";
    private static final String WILL = "at=700 verb=sign says=sign_deal text=Kasria_will_sign_a_deal_with_Lunia.";
    private static final String SHELLED = "at=500 verb=shelled says=shelled_depot text=The_River_Front_shelled_a_depot_of_Lunia.";
    private static final String SHELLING = "at=800 verb=shelled says=shelled_depot text=The_River_Front_shelled_a_depot_of_Lunia,_it_is_said.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", value = {
        "planned and done :: e1 | a1 | KAS > LUN | cooperation agree | occurred | 2026-01-02 | SIGNED ! e2 | a2 | KAS > LUN | cooperation agree | planned | 2026-01-02 | WILL",
        "planned, no day :: e1 | a1 | KAS > LUN | cooperation agree | planned | - | WILL ! e2 | a2 | KAS > LUN | cooperation agree | possible | - | WILL",
        "claimed and occurred :: e1 | a1 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLED by=LUN ! e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLING",
        "told by two :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-01..2026-01-03 | SHELLED ! e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLING",
        "told by two, no day :: e1 | a2 | REB > LUN | conflict assault | occurred | - | SHELLED ! e2 | a1 | REB > LUN | conflict assault | occurred | - | SHELLED",
        "denied :: e1 | a1 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLED by=LUN ! e2 | a2 | REB > | neutral state | denied | - | denies=e1",
        "copy of a text :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLED ! e2 | a4 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLED",
        "undated article :: e1 | a3 | KAS > LUN | cooperation agree | planned | - | WILL ! e2 | a3 | KAS > LUN | cooperation agree | occurred | - | SIGNED",
        "day from context :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-03 | SHELLED context=yes ! e2 | a2 | KAS > LUN | cooperation agree | occurred | 2026-01-03 | SIGNED",
        "range and since :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-01.. | SHELLED ! e2 | a2 | KAS > LUN | cooperation agree | occurred | 2025-01-01..2025-12-31 | SIGNED",
        "unnamed side :: e1 | a1 | MOB > LUN | conflict protest | occurred | 2026-01-02 | SHELLED ! e2 | a2 | MOB > | conflict protest | claimed | - | by=LUN",
        "reciprocal :: e1 | a1 | KAS,LUN > | cooperation consult | occurred | 2026-01-02 | says=held_talks ! e2 | a2 | KAS,LUN > | cooperation consult | planned | - | says=hold_talks",
        "checked and wrong :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLED ! e2 | a2 | KAS > LUN | cooperation agree | occurred | - | SIGNED ! accept e1 ! reject e2",
        "two speakers :: e1 | a1 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLED by=LUN ! e2 | a2 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLING by=KAS",
        "own words :: e1 | a1 | REB > LUN | conflict assault | claimed | 2026-01-02 | at=500 verb=shelled text=“They_shelled_us.” by=LUN ! e2 | a2 | REB > LUN | conflict assault | claimed | 2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_Lunia. by=KAS,LUN",
        "nobody's word :: e1 | a1 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLED ! e2 | a2 | REB > LUN | conflict assault | claimed | 2026-01-02 | SHELLING by=MOB",
        "said to be so :: e1 | a2 | KAS > REB | conflict accuse/allege | occurred | - | at=500 verb=say text=Officials_of_Kasria_say_the_River_Front_hides_in_Lunia.",
        "in doubt :: e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLED ! e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02 | SHELLING ! doubt e1 ! accept e2",
    })
    void saysTheSameOfAHappening(String what, String told) {
        StringBuilder sheet = new StringBuilder(ARTICLES);
        for (String one : told.split("!"))
            sheet.append(one.contains("|") ? "event | " : "ruling | ")
                    .append(one.strip().replace("SIGNED", SIGNED).replace("WILL", WILL).replace("SHELLED", SHELLED).replace("SHELLING", SHELLING)).append('\n');
        ResolvedCase open = ResolvedCase.of(placed(CaseSheet.read(sheet.toString()), told.contains("context=yes")));
        assertThat(open.happenings()).as(what).isNotEmpty();
        agree(open);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysTheSameOfAnyCase(long seed) {
        agree(ResolvedCase.of(new Seeded(seed).file()));
    }

    /// As an import leaves it: what no words date is reported on the day of its article; a4 is a copy of a1.
    private static CaseFile placed(CaseFile file, boolean context) {
        return file.with(draft -> {
            for (Event event : file.events()) {
                Optional<LocalDate> day = file.articles().get(event.articleId()).flatMap(Article::published);
                boolean ahead = event.status() == Status.PLANNED || event.status() == Status.POSSIBLE;
                Optional<When> reported = day.map(one -> When.reported(ahead ? day : Optional.empty(), ahead ? Optional.empty() : day));
                Optional<When> date = event.date().map(when -> context ? when.on(Basis.CONTEXT) : when).or(() -> reported);
                draft.events = draft.events.with(EventBuilder.builder(event).date(date).build());
            }
            draft.articles = draft.articles.with(ArticleBuilder.builder(file.articles().get("a4").orElseThrow()).textHash("a1").build());
        });
    }

    private static void agree(ResolvedCase open) {
        ActorGraph graph = ActorGraph.of(open, ALL);
        Timeline timeline = Timeline.of(open, ALL, Timeline.By.ACTOR);
        for (Happening happening : open.happenings()) {
            Statement said = Statement.of(open, happening);
            timeline.items().stream().filter(item -> item.id().equals(said.lead().id())).forEach(item -> timelineSays(item, said, open));
            for (Line line : graph.linesOf(said.lead().id())) graphSays(line, said, graph, happening, open);
            for (Event event : happening.events()) cardSays(event, said, open);
        }
        List<LocalDate> days = Story.days(open, ALL, Set.of(), Story.By.TOLD).stream().distinct().toList();
        if (!days.isEmpty()) storySays(open, graph, Story.of(open, ALL, Set.of(), Story.By.TOLD, days));
        Optional<Brief> brief = brief(open, graph, timeline);
        brief.ifPresent(one -> briefSays(one, open, timeline));
        for (Happening happening : open.happenings())
            for (Event event : happening.events()) attribute(event, happening, open, new Shown(graph, timeline, brief));
    }

    /// The exhibits of a case.
    private record Shown(ActorGraph graph, Timeline timeline, Optional<Brief> brief) {
        List<Timeline.Item> items(Event lead) {
            return timeline.items().stream().filter(item -> item.id().equals(lead.id())).toList();
        }

        List<Brief.Report> rows() {
            return brief.stream().flatMap(one -> one.strands().stream()).flatMap(strand -> strand.reports().stream()).toList();
        }
    }

    /// Each account stands everywhere on the same word: that of its outlet, and of whoever it quotes.
    private static void attribute(Event event, Happening happening, ResolvedCase open, Shown shown) {
        Article article = open.file().articles().get(event.articleId()).orElseThrow();
        List<String> speakers = event.attributedTo().stream().map(open::nameOf).toList();
        Card card = InspectorModel.of(open, Selection.NONE.pickEvents(Set.of(event.id()))).cards().getFirst();
        String status = event.status().name().charAt(0) + event.status().code().substring(1);
        assertThat(card.facts().getFirst()).isEqualTo(speakers.isEmpty() ? status : status + ", on the word of " + String.join(" and ", speakers));
        assertThat(shown.items(happening.lead())).allSatisfy(item -> {
            assertThat(item.basis().articleIds()).contains(article.id());
            assertThat(item.status()).isEqualTo(happening.lead().status());
        });
        for (Line line : shown.graph().linesOf(happening.lead().id())) {
            assertThat(line.basis().evidence()).extracting(Evidence::articleId).contains(article.id());
            assertThat(shown.graph().notes(line)).contains(article.number());
        }
        for (Brief.Report row : shown.rows())
            for (Brief.Quote quote : row.quotes()) if (readings(quote, open).contains(event)) quoted(quote, article, speakersOf(quote, open), card);
    }

    /// All on whose word readings of the quoted sentence stand.
    private static Set<String> speakersOf(Brief.Quote quote, ResolvedCase open) {
        return readings(quote, open).stream().flatMap(event -> event.attributedTo().stream()).map(open::nameOf).collect(Collectors.toSet());
    }

    private static void quoted(Brief.Quote quote, Article article, Set<String> speakers, Card card) {
        assertThat(quote.number()).isEqualTo(article.number());
        String[] by = quote.by().split(", quoting ");
        if (article.sourceId().isPresent()) assertThat(card.source()).isEqualTo(by[0].replaceFirst(", undated", ", date not stated") + " [" + quote.number() + "]");
        if (by.length > 1) assertThat(speakers).containsAll(List.of(by[1].split(", | and ")));
    }

    private static Set<Integer> numbers(ResolvedCase open, Happening happening) {
        return happening.events().stream().flatMap(event -> open.file().articles().get(event.articleId()).stream()).map(Article::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void timelineSays(Timeline.Item item, Statement said, ResolvedCase open) {
        assertThat(List.of(item.status(), item.sign(), item.actors(), item.recipients(), item.label(), item.type(), item.date()))
                .isEqualTo(List.of(said.status(), said.type().sign(), said.actors(), said.recipients(), said.words(), said.type().label(), said.when()));
        assertThat(item.eventIds()).isEqualTo(open.happeningOf(item.id()).orElseThrow().events().stream().map(Event::id).toList());
    }

    private static void graphSays(Line line, Statement said, ActorGraph graph, Happening happening, ResolvedCase open) {
        assertThat(List.of(line.status(), line.sign())).isEqualTo(List.of(said.status(), said.type().sign()));
        assertThat(graph.notes(line)).containsAll(numbers(open, happening));
        List<String> sides = new ArrayList<>(said.actors());
        sides.addAll(said.recipients());
        if (!said.recipients().isEmpty()) assertThat(sides).contains(line.a(), line.b());
        if (line.count() == 1) assertThat(line.label()).isEqualTo(said.words());
    }

    private static void cardSays(Event event, Statement said, ResolvedCase open) {
        Card card = InspectorModel.of(open, Selection.NONE.pickEvents(Set.of(event.id()))).cards().getFirst();
        assertThat(List.of(card.status(), card.sign(), card.check())).isEqualTo(List.of(said.status(), said.type().sign(), open.checks().of(event.id())));
        assertThat(card.source()).endsWith("[" + open.file().articles().get(event.articleId()).orElseThrow().number() + "]");
        assertThat(card.finding()).endsWith(Statement.words(open, event));
        for (String id : said.by()) if (event.equals(said.lead())) assertThat(card.facts().getFirst()).contains(open.nameOf(id));
    }

    /// What the last date of a story knows it draws as the graph does.
    private static void storySays(ResolvedCase open, ActorGraph graph, Story story) {
        for (Line line : story.steps().getLast().graph().lines())
            for (String id : line.eventIds()) {
                assertThat(line.status()).isEqualTo(open.happeningOf(id).orElseThrow().lead().status());
                for (Line same : graph.linesOf(id)) if (same.id().equals(line.id()) && same.count() == line.count()) assertThat(line.label()).isEqualTo(same.label());
            }
    }

    private static Optional<Brief> brief(ResolvedCase open, ActorGraph graph, Timeline timeline) {
        Brief.Head head = new Brief.Head("", open.file().name(), "", Optional.empty());
        Drafting.Ask ask = new Drafting.Ask(open, new Drafting.Shown(graph, graph, timeline), BriefFields.of(open.file()), BriefEdits.of(open.file()), head, "1", BOOK);
        return Drafting.of(ask, Drafting.ALL);
    }

    private static void briefSays(Brief brief, ResolvedCase open, Timeline timeline) {
        assertThat(brief.title()).isEqualTo(new Headline(open, () -> timeline).title());
        for (Brief.Strand strand : brief.strands()) for (Brief.Report report : strand.reports()) rowSays(report, open);
    }

    private static List<Event> readings(Brief.Quote quote, ResolvedCase open) {
        return open.eventsOf(quote.passage().articleId()).stream().filter(event -> event.evidence().getFirst().span().start() == quote.passage().start()).toList();
    }

    private static void rowSays(Brief.Report report, ResolvedCase open) {
        for (Brief.Quote quote : report.quotes()) {
            List<Event> readings = readings(quote, open);
            // A brief marks what the words tell: that somebody says it has happened, what he says is claimed.
            boolean says = quote.standing().status() == Status.CLAIMED && quote.words().contains(" say ");
            if (!says) assertThat(readings).extracting(Event::status).contains(quote.standing().status());
            assertThat(readings).filteredOn(event -> says || event.status() == quote.standing().status())
                    .anyMatch(event -> (open.checks().of(event.id()) != Check.UNCHECKED) == quote.standing().checked());
            assertThat(quote.number()).isEqualTo(open.file().articles().get(quote.passage().articleId()).orElseThrow().number());
            if (!report.head().isEmpty() && quote == report.quotes().getFirst()) assertThat(quote.standing().status()).isIn(Status.OCCURRED, Status.PLANNED);
        }
        List<Event> readings = report.quotes().stream().flatMap(quote -> readings(quote, open).stream()).toList();
        // Of a happening that several date the row gives the day of the account that it quotes.
        assertThat(readings).as(report.day().words()).anyMatch(event -> {
            Optional<When> said = Statement.of(open, open.happeningOf(event.id()).orElseThrow()).when();
            return said.filter(ExhibitsTest::lasting).isPresent() || dated(report.day(), said) || dated(report.day(), event.date());
        });
    }

    /// How long something lasts is no day of a row.
    private static boolean lasting(When when) {
        return when.dated() && (when.start().isEmpty() || when.end().isEmpty() || when.text().startsWith("since"));
    }

    private static boolean dated(Brief.Day day, Optional<When> when) {
        if (when.filter(When::placed).isEmpty()) return day.basis().filter(basis -> basis != Basis.REPORTED).isEmpty();
        if (!day.basis().equals(when.map(When::basis))) return false;
        Optional<LocalDate> reported = when.get().reportedDay();
        if (reported.isPresent()) return day.words().equals((when.get().stillToCome() ? "from " : "by ") + Dates.brief(reported.get()));
        return !when.get().start().equals(when.get().end()) || day.words().equals(Dates.brief(when.get().start().orElseThrow()));
    }
}
