package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Check;
import dateline.model.Event;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Drafts a title: a sentence of the most told or gravest happening in the words of its text, "RSF captured El Fasher,
/// October 2025". Only what is told as done, on nobody's word and by no text otherwise can be one, and who cost lives
/// only once the reading is checked; where there is none the
/// case's name stands. The analyst's own title replaces it.
public final class Headline {
    private static final String QUOTES = "‘'“\"«";
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final ResolvedCase open;

    private Headline(ResolvedCase open) {
        this.open = open;
    }

    /// @param eventIds of what is shown
    public static String of(ResolvedCase open, Collection<String> eventIds) {
        Headline headline = new Headline(open);
        Set<Happening> shown = new LinkedHashSet<>();
        for (String id : eventIds) open.happeningOf(id).ifPresent(shown::add);
        return shown.stream().map(one -> Statement.of(open, one)).sorted(Statement.weightiest(open))
                .flatMap(one -> headline.sentence(one).stream())
                .findFirst()
                .orElse(open.file().name());
    }

    public static String of(ResolvedCase open, ActorGraph graph) {
        return of(open, graph.lines().stream().filter(Line::passes).flatMap(line -> line.eventIds().stream()).toList());
    }

    public static String of(ResolvedCase open, Timeline timeline) {
        return of(open, timeline.items().stream().filter(Timeline.Item::passes).map(Timeline.Item::id).toList());
    }

    private Optional<String> sentence(Statement said) {
        Event lead = said.lead();
        boolean firm = said.status() == Status.OCCURRED && said.by().isEmpty() && !otherwise(said);
        if (Statement.counts(open, lead) && open.checks().of(lead.id()) != Check.RIGHT) return Optional.empty();
        if (!firm || !clause(lead) || lead.actors().isEmpty() || lead.actors().size() > 2) return Optional.empty();
        List<String> names = new ArrayList<>();
        for (String id : lead.actors()) open.present(id).filter(Actor::named).ifPresent(actor -> names.add(name(actor)));
        if (names.size() < lead.actors().size()) return Optional.empty();
        return Optional.of(String.join(" and ", names) + " " + lead.words() + said.when().flatMap(Headline::period).map(when -> ", " + when).orElse(""));
    }

    /// Whether the words are a verb with its object, which can stand behind who did it. A verb within quotation marks of its
    /// own may be meant the other way round: “He ‘congratulated’ the union”.
    private static boolean clause(Event event) {
        String sentence = event.evidence().getFirst().text();
        int at = event.trigger().start() - event.evidence().getFirst().span().start();
        String first = event.words().split(" ")[0];
        boolean verb = event.words().contains(" ") && !event.rule().startsWith("noun") && !first.endsWith("ing");
        return verb && at >= 0 && sentence.startsWith(first, Math.min(at, sentence.length())) && (at == 0 || QUOTES.indexOf(sentence.charAt(at - 1)) < 0);
    }

    /// Whether the same of the same sides is told less firmly elsewhere.
    private boolean otherwise(Statement said) {
        return open.happenings().stream().map(Happening::lead).anyMatch(other -> other.status() != said.status()
                && other.type().code().equals(said.type().code())
                && other.actors().equals(said.actors()) && other.recipients().equals(said.recipients()));
    }

    private static Optional<String> period(When when) {
        if (!when.dated()) return Optional.empty();
        LocalDate first = when.start().or(when::end).orElse(LocalDate.MIN);
        LocalDate last = when.end().or(when::start).orElse(LocalDate.MAX);
        if (Objects.equals(MONTH.format(first), MONTH.format(last)) && when.start().isPresent()) return Optional.of(MONTH.format(first));
        return first.getYear() == last.getYear() && when.start().isPresent() ? Optional.of(String.valueOf(first.getYear())) : Optional.empty();
    }

    /// A long name by its letters, if the articles use them: "IMF".
    private static String name(Actor actor) {
        return actor.name().contains(" ") ? actor.aliases().stream().filter(alias -> SHORT.matcher(alias).matches()).findFirst().orElse(actor.name()) : actor.name();
    }
}
