package dateline.analysis;

import dateline.analysis.ActorGraph.SourceNote;
import dateline.analysis.Brief.Sentence;
import dateline.analysis.Clauses.Clause;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Tie;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drafts the sentences of a brief from the evidence only: who did what to whom, when and on whose word, each with the
/// numbers of its sources; nothing that is claimed, denied or planned is told as a fact.
public final class Drafting {
    /// Tells everything.
    public static final int ALL = Integer.MAX_VALUE;

    private static final int MOST_TIES = 3;

    /// So many of the weightiest keep a paragraph of their own.
    private static final int WEIGHTY = 2;

    /// At most so many of the weightiest are looked at for a bottom line.
    private static final int BOTTOM = 7;

    /// A drafted bottom line takes a second finding only if both are short.
    private static final int BOTTOM_LINE = 240;

    private final Ask ask;
    private final ResolvedCase open;
    private final List<SourceNote> sources;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Quantity>> weapons = new HashMap<>();
    private final Weighing weighing;

    /// What a brief is drafted of.
    ///
    /// @param head what stands over the page
    /// @param rules the version of the rules that read the articles
    /// @param book what it is written with
    public record Ask(ResolvedCase open, Shown shown, BriefFields fields, Brief.Head head, String rules, Phrasebook book) {
        public Ask titled(String words) {
            return new Ask(open, shown, fields, new Brief.Head(words, head.caseName(), head.marking(), head.asOf()), rules, book);
        }
    }

    /// What of the case is shown.
    ///
    /// @param graph its source numbers come first and stay
    /// @param drawn the part of it that the figure draws
    public record Shown(ActorGraph graph, ActorGraph drawn, Timeline timeline) {}

    private Drafting(Ask ask) {
        this.ask = ask;
        this.open = ask.open();
        sources = Stream.concat(ask.shown().graph().sources().stream(), ask.shown().timeline().sources().stream()).distinct().toList();
        for (SourceNote note : sources) numbers.put(note.article().id(), numbers.size() + 1);
        for (Quantity one : open.file().quantities())
            if (one.kind() == Quantity.Kind.WEAPONS) weapons.computeIfAbsent(one.articleId(), id -> new ArrayList<>()).add(one);
        weighing = new Weighing(open, ask.shown().graph(), ask.head().asOf(), ask.book().types());
    }

    /// The happenings from the weightiest down, by the ids of their events.
    public static List<List<String>> weighed(Ask ask) {
        Drafting drafting = new Drafting(ask);
        return drafting.told().stream()
                .filter(one -> !ask.book().unfinished(one.lead()))
                .sorted(Comparator.comparing((Happening one) -> -drafting.weighing.of(one)))
                .map(one -> one.events().stream().map(Event::id).toList())
                .toList();
    }

    /// How many happenings there are to tell.
    public static int size(Ask ask) {
        return new Drafting(ask).told().size();
    }

    /// Drafts one case at several lengths.
    public static IntFunction<Optional<Brief>> lengths(Ask ask) {
        return new Drafting(ask)::brief;
    }

    /// The brief of the weightiest happenings, at most so many; empty where neither an event nor a tie is shown.
    public static Optional<Brief> of(Ask ask, int most) {
        return new Drafting(ask).brief(most);
    }

    private Optional<Brief> brief(int most) {
        List<Happening> all = told();
        StandingTies relations = new StandingTies(open, numbers, ask.book());
        List<Tie> ties = relations.shown(ask.shown().graph());
        if (all.isEmpty() && ties.isEmpty()) return Optional.empty();
        List<Happening> heaviest = all.stream().sorted(Comparator.comparing((Happening one) -> -weighing.of(one))).toList();
        Set<Happening> chosen = new HashSet<>(heaviest.subList(0, Math.min(most, heaviest.size())));
        Bottom bottom = bottom(heaviest);
        // What stands in the bottom line is not said again below it.
        boolean drafted = ask.fields().bottomLine().isBlank();
        if (drafted) bottom.told().forEach(chosen::remove);
        Prose prose = new Prose(open, ask.book().names());
        Set<String> above = drafted ? bottom.sentences().stream().map(Sentence::words).collect(Collectors.toSet()) : Set.of();
        List<Brief.Development> developments = without(above, developments(all, heaviest, chosen, prose));
        List<Sentence> standing = relations.sentences(ties, prose, Math.min(MOST_TIES, all.isEmpty() ? MOST_TIES : Math.max(1, most / 3)));
        List<Sentence> bottomLine = heaviest.isEmpty() ? standing.subList(0, 1) : bottom.sentences();
        if (heaviest.isEmpty() && drafted) standing = standing.subList(1, standing.size());
        int told = chosen.size() + (drafted ? bottom.told().size() : 0);
        int dated = (int) sources.stream().filter(source -> source.article().published().isPresent()).count();
        return Optional.of(new Brief(
                ask.head(), ask.fields(), new Brief.Told(bottomLine, developments, standing, all.size() - told),
                new Brief.Cited(sources.stream().map(this::note).toList(), dated), caption(), software(), ask.book().likelihood()));
    }

    private List<Happening> told() {
        Set<String> shown = ask.shown().timeline().items().stream().flatMap(item -> item.eventIds().stream()).collect(Collectors.toSet());
        return open.happenings().stream()
                .filter(happening -> happening.events().stream().anyMatch(event -> shown.contains(event.id())))
                .filter(happening -> !happening.lead().actors().isEmpty() || !happening.lead().recipients().isEmpty())
                .filter(happening -> !cited(happening).isEmpty())
                .toList();
    }

    /// @param told the happenings that the sentences tell
    private record Bottom(List<Happening> told, List<Sentence> sentences) {}

    private Bottom bottom(List<Happening> heaviest) {
        if (heaviest.isEmpty()) return new Bottom(List.of(), List.of());
        Clauses clauses = new Clauses(open, new Prose(open, ask.book().names()), ask.book());
        Happening first = heaviest.getFirst();
        List<Sentence> out = new ArrayList<>(List.of(new Sentence(clauses.of(first).words(), cited(first))));
        Set<String> sides = new HashSet<>(Weighing.named(open, first.lead()));
        Optional<Happening> second = heaviest.stream()
                .skip(1)
                .limit(BOTTOM - 1)
                .filter(one -> sides.isEmpty() || Weighing.named(open, one.lead()).isEmpty() || !sides.containsAll(Weighing.named(open, one.lead())))
                .findFirst();
        if (second.isEmpty()) return new Bottom(List.of(first), out);
        Sentence next = new Sentence(clauses.of(second.get()).words(), cited(second.get()));
        if (Brief.cited(out).length() + next.cited().length() > BOTTOM_LINE) return new Bottom(List.of(first), out);
        out.add(next);
        return new Bottom(List.of(first, second.get()), out);
    }

    private List<Brief.Development> developments(List<Happening> all, List<Happening> heaviest, Set<Happening> chosen, Prose prose) {
        List<Themes.Theme> themes = new ArrayList<>(new Themes(open, ask.shown().graph(), prose).of(all));
        themes.sort(Comparator.comparing((Themes.Theme theme) -> theme.heading().equals(Themes.REST))
                .thenComparing(theme -> -theme.told().stream().mapToDouble(weighing::of).max().orElse(0)));
        Clauses clauses = new Clauses(open, prose, ask.book());
        List<Brief.Development> out = new ArrayList<>();
        List<Happening> weighty = heaviest.stream().filter(chosen::contains).limit(WEIGHTY).toList();
        List<Happening> rest = new ArrayList<>();
        for (Themes.Theme theme : themes) {
            List<Happening> told = theme.told().stream().filter(chosen::contains).toList();
            // The figures of a deal stand below a bottom line that tells the deal itself.
            List<Sentence> counts = theme.told().stream().filter(one -> !chosen.contains(one)).filter(heaviest.subList(0, Math.min(BOTTOM, heaviest.size()))::contains)
                    .flatMap(one -> figures(one.lead()).stream()).toList();
            // A paragraph of one sentence is worth its heading only if it weighs much.
            boolean thin = told.size() + counts.size() < 2 && told.stream().noneMatch(weighty::contains) && counts.isEmpty();
            if (thin || theme.heading().equals(Themes.REST)) rest.addAll(told);
            else out.add(new Brief.Development(theme.heading(), Stream.concat(counts.stream(), sentences(told, clauses).stream()).toList()));
        }
        Map<String, Integer> order = new HashMap<>();
        for (Happening one : all) order.put(one.id(), order.size());
        rest.sort(Comparator.comparing(one -> order.getOrDefault(one.id(), 0)));
        if (!rest.isEmpty()) out.add(new Brief.Development(out.isEmpty() ? "Reports" : Themes.REST, sentences(rest, clauses)));
        return out;
    }

    private static List<Brief.Development> without(Set<String> words, List<Brief.Development> all) {
        return all.stream()
                .map(one -> new Brief.Development(one.heading(), one.sentences().stream().filter(sentence -> !words.contains(sentence.words())).toList()))
                .filter(one -> !one.sentences().isEmpty())
                .toList();
    }

    /// The weightiest first, for the reader who stops there; then as time went. Those that begin alike share a sentence.
    private List<Sentence> sentences(List<Happening> told, Clauses clauses) {
        if (told.isEmpty()) return List.of();
        Happening first = told.stream().max(Comparator.comparing(weighing::of)).orElseThrow();
        Map<String, Set<Integer>> said = new LinkedHashMap<>();
        Optional<Clause> pending = Optional.empty();
        List<Integer> cited = List.of();
        int parts = 0;
        for (Happening one : Stream.concat(Stream.of(first), told.stream().filter(other -> other != first)).toList()) {
            Clause clause = clauses.of(one);
            if (pending.isPresent() && parts < 2 && pending.get().startsLike(clause) && cited.equals(cited(one)) && figures(one.lead()).isEmpty()) {
                if (!pending.get().predicate().contains(clause.predicate())) pending = Optional.of(pending.get().and(clause));
                parts++;
                continue;
            }
            say(said, pending, cited);
            pending = Optional.of(clause);
            cited = cited(one);
            parts = 1;
            Optional<Sentence> counts = figures(one.lead());
            if (counts.isEmpty()) continue;
            say(said, pending, cited);
            said.computeIfAbsent(counts.get().words(), words -> new TreeSet<>()).addAll(counts.get().numbers());
            pending = Optional.empty();
        }
        say(said, pending, cited);
        List<Sentence> out = new ArrayList<>();
        said.forEach((words, numbered) -> out.add(new Sentence(words, List.copyOf(numbered))));
        return out;
    }

    private static void say(Map<String, Set<Integer>> said, Optional<Clause> clause, List<Integer> cited) {
        clause.ifPresent(one -> said.computeIfAbsent(one.words(), words -> new TreeSet<>()).addAll(cited));
    }

    /// The weapons that an article counts outside the sentence of its weightiest deal or aid.
    private Optional<Sentence> figures(Event event) {
        if (!carriesFigures(event)) return Optional.empty();
        // What belongs to a suggestion is not printed either.
        Set<String> told = Stream.concat(open.eventsOf(event.articleId()).stream(), CaseIndex.of(open).suggestedIn(event.articleId()).stream())
                .flatMap(one -> one.quantities().stream())
                .collect(Collectors.toSet());
        List<Quantity> counted = weapons.getOrDefault(event.articleId(), List.of()).stream().filter(one -> !told.contains(one.id())).toList();
        if (counted.isEmpty()) return Optional.empty();
        return Optional.of(new Sentence("The report of the " + event.type().label() + " counts " + Prose.listed(Amounts.weapons(counted)), List.of(number(event.articleId()))));
    }

    private boolean carriesFigures(Event event) {
        return open.eventsOf(event.articleId()).stream()
                .filter(one -> ask.book().types().of(one).counts(TypeWording.WEAPONS))
                .flatMap(one -> open.happeningOf(one.id()).stream())
                .max(Comparator.comparing(weighing::of))
                .filter(heaviest -> heaviest.events().contains(event))
                .isPresent();
    }

    private int number(String articleId) {
        return numbers.getOrDefault(articleId, 0);
    }

    private List<Integer> cited(Happening happening) {
        return List.copyOf(happening.events().stream()
                .map(event -> number(event.articleId()))
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private String caption() {
        boolean unsure = ask.shown().drawn().lines().stream().anyMatch(line -> !line.status().established());
        int drawn = ask.shown().drawn().actors().size();
        int all = ask.shown().graph().actors().size();
        return "Figure 1. Reported relations of " + (drawn == all ? all + (all == 1 ? " actor." : " actors.") : "the " + drawn + " busiest of " + all + " actors.")
                + (unsure ? " A lighter line with a mark is not an established fact." : "");
    }

    private String software() {
        long checked = open.events().stream().filter(event -> open.decision(event.id()).filter(r -> !(r.decision() instanceof Decision.Doubt)).isPresent()).count();
        long all = open.events().size();
        String by = checked == 0 ? "none of the " + all + " readings is checked by the analyst yet"
                : (checked == all ? "all " + all : checked + " of " + all) + " readings are checked by the analyst";
        return "Read by Dateline, rules " + ask.rules() + "; " + by + ".";
    }

    private String note(SourceNote source) {
        Article article = source.article();
        Optional<Document> document = open.file().documents().get(article.documentId());
        String imported = document.flatMap(Document::imported).map(at -> "imported " + at.atZone(ZoneOffset.UTC).toLocalDate()).orElse("date of import not stated");
        String file = document.map(one -> " from " + one.file() + ", article " + (article.index() + 1)).orElse("");
        return source.outlet().map(outlet -> outlet.name() + ", ").orElse("Outlet not stated, ") + "“" + article.title() + "”. "
                + article.published().map(day -> "Published " + day).orElse("Date of publication not stated") + "; " + imported + file + ".";
    }
}
