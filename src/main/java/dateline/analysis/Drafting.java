package dateline.analysis;

import dateline.analysis.ActorGraph.SourceNote;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Happening;
import dateline.model.ResolvedCase;
import dateline.model.When;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drafts the sentences of a brief from the evidence only: each quotes its sentence and says who reports it, on whose word.
public final class Drafting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final ResolvedCase open;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Drafting(ResolvedCase open, List<SourceNote> sources) {
        this.open = open;
        for (SourceNote note : sources) numbers.put(note.article().id(), numbers.size() + 1);
    }

    /// The brief of what a timeline holds, numbered as in the figure of the graph; empty where it holds nothing.
    public static Optional<Brief> of(
            ResolvedCase open, ActorGraph graph, Timeline timeline, Optional<String> title, Optional<LocalDate> asOf, String marking, String rules) {
        // The figure's numbers come first and stay; articles that only the text cites follow.
        List<SourceNote> sources = Stream.concat(graph.sources().stream(), timeline.sources().stream()).distinct().toList();
        Drafting drafting = new Drafting(open, sources);
        Set<String> shown = timeline.items().stream().flatMap(item -> item.eventIds().stream()).collect(Collectors.toSet());
        List<Happening> told = open.happenings().stream()
                .filter(happening -> happening.events().stream().anyMatch(event -> shown.contains(event.id())))
                .toList();
        if (told.isEmpty()) return Optional.empty();
        List<Brief.Development> developments = drafting.developments(told);
        Happening strongest = drafting.strongest(told);
        return Optional.of(new Brief(
                title.orElse(open.file().name()), open.file().name(), marking, asOf, drafting.sentence(strongest), developments,
                sources.stream().map(drafting::note).toList(), "Read by Dateline with rules " + rules + "."));
    }

    /// The firmest that most articles tell.
    private Happening strongest(List<Happening> told) {
        Happening best = told.getFirst();
        for (Happening one : told) {
            int firmer = Boolean.compare(one.lead().status().established(), best.lead().status().established());
            if (firmer > 0 || firmer == 0 && cited(one).size() > cited(best).size()) best = one;
        }
        return best;
    }

    private List<Brief.Development> developments(List<Happening> told) {
        Map<String, List<Brief.Sentence>> groups = new LinkedHashMap<>();
        Set<Brief.Sentence> said = new HashSet<>();
        for (Happening happening : told) {
            Brief.Sentence sentence = sentence(happening);
            // One sentence of an article may tell several events; it is quoted once.
            if (said.add(sentence)) groups.computeIfAbsent(sides(happening.lead()), sides -> new ArrayList<>()).add(sentence);
        }
        return groups.entrySet().stream().map(group -> new Brief.Development(group.getKey(), group.getValue())).toList();
    }

    private String sides(Event event) {
        List<String> names = Stream.concat(event.actors().stream(), event.recipients().stream()).map(open::nameOf).distinct().sorted().toList();
        return names.isEmpty() ? "Actors not stated" : listed(names);
    }

    private Brief.Sentence sentence(Happening happening) {
        Event lead = happening.lead();
        String quoted = lead.evidence().getFirst().text().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").replace("“", "‘").replace("”", "’");
        String words = date(lead) + ", " + reporter(lead.articleId()) + " reported" + standing(lead) + ": “" + quoted + "”";
        return new Brief.Sentence(words, cited(happening));
    }

    private List<Integer> cited(Happening happening) {
        return List.copyOf(happening.events().stream()
                .flatMap(event -> Optional.ofNullable(numbers.get(event.articleId())).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// How firmly it is told and on whose word; nothing for a plain fact.
    private String standing(Event event) {
        String word = event.attributedTo().isEmpty() ? "" : ", on the word of " + listed(event.attributedTo().stream().map(open::nameOf).toList());
        return switch (event.status()) {
            case OCCURRED -> word;
            case CLAIMED -> " as a claim" + word;
            case DENIED -> " a denial" + word;
            case PLANNED -> " as planned" + word;
            case POSSIBLE -> " as possible" + word;
        };
    }

    /// As precise as the text: "On 2 October 2023", "In August 2021", "Between 1 and 8 …", "Until …".
    private static String date(Event event) {
        Optional<When> when = event.date().filter(When::dated);
        if (when.isEmpty()) return "On a day not stated";
        if (when.get().start().isEmpty()) return "Until " + DAY.format(when.get().end().orElseThrow());
        LocalDate start = when.get().start().get();
        if (when.get().end().isEmpty()) return "Since " + DAY.format(start);
        LocalDate end = when.get().end().get();
        if (start.equals(end)) return "On " + DAY.format(start);
        if (start.getDayOfMonth() == 1 && end.equals(start.with(TemporalAdjusters.lastDayOfMonth()))) return "In " + MONTH.format(start);
        if (start.getDayOfYear() == 1 && end.equals(start.with(TemporalAdjusters.lastDayOfYear()))) return "In " + start.getYear();
        return "Between " + DAY.format(start) + " and " + DAY.format(end);
    }

    private String reporter(String articleId) {
        return open.file().articles().get(articleId)
                .flatMap(Article::sourceId)
                .flatMap(id -> open.file().sources().get(id))
                .map(source -> source.name())
                .orElseGet(() -> open.file().articles().get(articleId).map(article -> "the article “" + article.title() + "”").orElse("an article"));
    }

    private String note(SourceNote source) {
        Article article = source.article();
        Optional<Document> document = open.file().documents().get(article.documentId());
        String imported = document.flatMap(Document::imported).map(at -> "imported " + at.atZone(ZoneOffset.UTC).toLocalDate()).orElse("date of import not stated");
        String file = document.map(one -> " from " + one.file() + ", article " + (article.index() + 1)).orElse("");
        return source.outlet().map(outlet -> outlet.name() + ", ").orElse("Outlet not stated, ") + "“" + article.title() + "”. "
                + article.published().map(day -> "Published " + day).orElse("Date of publication not stated") + "; " + imported + file + "."
                + source.outlet().flatMap(outlet -> outlet.grade()).map(grade -> " Grade " + grade + ".").orElse("");
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
