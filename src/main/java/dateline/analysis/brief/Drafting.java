package dateline.analysis.brief;

import dateline.analysis.ActorGraph;
import dateline.analysis.Headline;
import dateline.analysis.Statement;
import dateline.analysis.Timeline;
import dateline.analysis.brief.Brief.Quote;
import dateline.analysis.source.AsOf;
import dateline.analysis.source.SourceNote;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Status;
import dateline.model.casefile.Checks;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drafts a brief: chooses the happenings that weigh most, and tells each in the words of its sources. Nothing is put
/// into words of our own, so that nothing is said that no source says.
public final class Drafting {
    /// Tells everything.
    public static final int ALL = Integer.MAX_VALUE;

    /// A number within brackets.
    private static final Pattern NUMBER = Pattern.compile("(?<=\\[[\\d, –-]{0,40})\\d{1,6}(?=[\\d, –-]*])");

    private final Ask ask;
    private final ResolvedCase open;
    private final List<SourceNote> sources;
    private final BriefEdits edits;
    private final Quotations quotations;
    private final Weighing weighing;
    private final List<Happening> all;
    private final List<Happening> heaviest;
    private final Strands parting;

    /// What a brief is drafted of.
    ///
    /// @param edits what the analyst changed of an earlier draft
    /// @param head what stands over the page; a title that is empty is drafted, without a day it goes up to the newest source
    /// @param rules the version of the rules that read the articles
    /// @param book what it is drafted with
    public record Ask(ResolvedCase open, Shown shown, BriefFields fields, BriefEdits edits, Brief.Head head, String rules, Phrasebook book) {}

    /// What of the case is shown.
    ///
    /// @param graph the lines that may be told
    /// @param drawn the part of it that the figure draws
    /// @param leftOut says what of the case is not shown; empty where all is
    public record Shown(ActorGraph graph, ActorGraph drawn, Timeline timeline, String leftOut) {
        public Shown(ActorGraph graph, ActorGraph drawn, Timeline timeline) {
            this(graph, drawn, timeline, "");
        }
    }

    private Drafting(Ask ask) {
        this.ask = ask;
        this.open = ask.open();
        sources = SourceNote.joined(ask.shown().graph().sources(), ask.shown().timeline().sources());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Set<Integer> known = sources.stream().map(SourceNote::number).collect(Collectors.toSet());
        // A copy is the source that it copies.
        for (Article article : open.file().articles()) if (known.contains(article.number())) numbers.put(article.id(), article.number());
        edits = ask.edits();
        quotations = new Quotations(open, numbers, ask.book().sentences(), edits);
        weighing = new Weighing(open, ask.shown().graph(), AsOf.of(sources).or(ask.head().asOf()).day(), ask.book().types(), quotations);
        all = told();
        parting = new Strands(open, quotations, all);
        heaviest = all.stream().sorted(Comparator.comparing((Happening one) -> points(one)).thenComparing(one -> -weighing.of(one))).toList();
    }

    /// How many happenings there are to tell.
    public static int size(Ask ask) {
        return new Drafting(ask).all.size();
    }

    /// Drafts one case at several lengths.
    public static IntFunction<Optional<Brief>> lengths(Ask ask) {
        return new Drafting(ask)::brief;
    }

    /// The brief of the weightiest happenings, at most so many; empty where neither an event nor a tie is shown.
    public static Optional<Brief> of(Ask ask, int most) {
        return new Drafting(ask).brief(most);
    }

    private List<Happening> told() {
        Set<String> shown = ask.shown().timeline().items().stream().flatMap(item -> item.eventIds().stream()).collect(Collectors.toSet());
        return open.happenings().stream()
                .filter(happening -> happening.events().stream().anyMatch(event -> shown.contains(event.id())))
                .filter(happening -> happening.events().stream().anyMatch(event -> quotations.number(event.articleId()) > 0))
                .toList();
    }

    private Optional<Brief> brief(int most) {
        List<Quote> standing = new StandingQuotes(open, quotations, ask.book()).of(ask.shown().graph());
        if (all.isEmpty() && standing.isEmpty() && edits.texts().isEmpty()) return Optional.empty();
        boolean some = most < all.size();
        Set<Happening> chosen = heaviest.stream().limit(most).filter(one -> !some || !points(one)).collect(Collectors.toCollection(LinkedHashSet::new));
        // What the analyst touched stays, however long the brief may be.
        all.stream().filter(this::touched).forEach(chosen::add);
        Reports reports = new Reports(open, quotations, edits, ask.book(), new Reports.Choice(weighing::of, some));
        List<Brief.Strand> strands = reports.strands(parting.of(all.stream().filter(chosen::contains).toList()));
        int left = all.size() - (int) all.stream().filter(one -> reports.tells(one) || chosen.contains(one)).count();
        Optional<Quote> bottom = bottom().or(() -> all.isEmpty() ? standing.stream().findFirst() : Optional.empty());
        // What a row quotes already is not quoted again.
        List<Quote> below = standing.stream().filter(quote -> !reports.quotes(quote.passage())).limit(Math.max(1, most / 4)).toList();
        Brief.Told told = new Brief.Told(bottom, strands, below, left);
        return Optional.of(new Brief(head(told), ask.fields(), told, cited(told), caption(), software(), ask.book().likelihood()));
    }

    /// What can only be told in a sentence about nobody has room in a full brief alone.
    private boolean points(Happening one) {
        return quotations.points(quotations.account(one));
    }

    private boolean touched(Happening one) {
        return one.events().stream().map(event -> Passage.of(event.evidence().getFirst()))
                .anyMatch(passage -> edits.texts().containsKey(passage) || edits.moved().containsKey(passage));
    }

    /// The heaviest that was checked; else the heaviest that says of nobody that he killed, hurt or held somebody. What the
    /// last weeks tell comes before what is old.
    private Optional<Quote> bottom() {
        List<Happening> newest = Stream.concat(heaviest.stream().filter(this::news), heaviest.stream()).toList();
        return newest.stream().map(quotations::account).filter(event -> quotations.checked(event.id()))
                .findFirst()
                .or(() -> newest.stream().filter(one -> !points(one) && one.events().stream().noneMatch(event -> harms(event) || Statement.counts(open, event))).map(quotations::account).findFirst())
                .map(quotations::of);
    }

    /// Whether it is of the last weeks; of what nobody dated, what somebody only says may be of any day.
    private boolean news(Happening one) {
        Event account = quotations.account(one);
        boolean dated = open.file().articles().get(account.articleId()).flatMap(Article::published).isPresent();
        return weighing.recent(one) && (dated || quotations.of(account).standing().status() != Status.CLAIMED);
    }

    /// Whether the sentence tells of harm, in this reading or another.
    private boolean harms(Event event) {
        return open.eventsOf(event.articleId()).stream().filter(other -> Quotations.oneSentence(event, other)).anyMatch(ask.book().types()::harm);
    }

    /// A title that nobody wrote is drafted as those of figures are; what nobody dated goes up to the newest source that is cited.
    private Brief.Head head(Brief.Told told) {
        Brief.Head head = ask.head();
        String title = head.title().isBlank() ? new Headline(open, ask.shown()::timeline).title() : head.title();
        return new Brief.Head(title, head.caseName(), head.marking(), AsOf.of(cites(told)).or(head.asOf()).day());
    }

    private String caption() {
        if (ask.shown().drawn().lines().isEmpty()) return "";
        boolean unsure = ask.shown().drawn().lines().stream().anyMatch(line -> !line.status().established());
        int drawn = ask.shown().drawn().actors().size();
        int every = ask.shown().graph().actors().size();
        return "Figure 1. Reported relations of " + (drawn == every ? every + (every == 1 ? " actor." : " actors.") : "the " + drawn + " busiest of " + every + " actors.")
                + (unsure ? " A lighter line with a mark is not an established fact." : "")
                + (ask.shown().leftOut().isEmpty() ? "" : " " + ask.shown().leftOut());
    }

    private String software() {
        Checks.Tally tally = open.whole().checks().tally();
        String by = open.whole() != open ? "only what the analyst has checked, " + tally.readings()
                : tally.checked() == 0 ? "none of the " + tally.all() + " readings is checked by the analyst yet"
                : (tally.unchecked() == 0 ? "all " + tally.all() : tally.checked() + " of " + tally.all()) + " readings are checked by the analyst";
        String ring = tally.unchecked() == 0 ? "" : " A ring stands behind what is not yet checked against its sentence.";
        return "Quoted by Dateline, rules " + ask.rules() + "; " + by + "." + ring;
    }

    /// Only the sources that stand somewhere on the pages: beside a quotation or a toll, on the figure, in the analyst's words.
    private Brief.Cited cited(Brief.Told told) {
        List<SourceNote> cited = cites(told);
        int dated = (int) cited.stream().filter(source -> source.article().published().isPresent()).count();
        return new Brief.Cited(cited.stream().map(this::note).toList(), dated, SourceNote.independent(cited));
    }

    private List<SourceNote> cites(Brief.Told told) {
        Set<Integer> numbers = new TreeSet<>(told.numbers());
        ActorGraph drawn = ask.shown().drawn();
        drawn.lines().forEach(line -> numbers.addAll(drawn.notes(line)));
        NUMBER.matcher(ask.fields().all() + edits.texts().values()).results().forEach(found -> numbers.add(Integer.parseInt(found.group())));
        return sources.stream().filter(source -> numbers.contains(source.number())).toList();
    }

    private Brief.SourceNote note(SourceNote source) {
        Article article = source.article();
        Optional<Document> document = open.file().documents().get(article.documentId());
        String imported = document.flatMap(Document::imported).map(at -> "imported " + at.atZone(ZoneOffset.UTC).toLocalDate()).orElse("date of import not stated");
        String file = document.map(one -> " from " + one.file() + ", article " + (article.index() + 1)).orElse("");
        String published = source.outlet().map(outlet -> outlet.name() + ", ").orElse("Outlet not stated, ") + "“" + article.title() + "”. "
                + article.published().map(day -> "Published " + day).orElse("Date of publication not stated");
        return new Brief.SourceNote(source.number(), published, imported + file + source.carried() + ".");
    }
}
