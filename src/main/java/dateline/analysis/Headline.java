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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Drafts a title: a sentence of the most told or gravest happening in the words of its text, "RSF captured El Fasher,
/// October 2025". Only what is told as done, on nobody's word and by no text otherwise can be one, and who cost lives
/// only once the reading is checked; where there is none the case's name stands. Whatever exhibits show the same part of a
/// case choose from the same happenings, so that they bear one title. The analyst's own title replaces it.
public final class Headline {
    private static final String QUOTES = "‘'“\"«";
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final ResolvedCase open;
    private final Supplier<Timeline> shown;

    /// @param shown what of the case is shown, whatever the exhibit draws of it
    public Headline(ResolvedCase open, Supplier<Timeline> shown) {
        this.open = open;
        this.shown = shown;
    }

    /// Of all that is shown.
    public String title() {
        return title(said -> true);
    }

    /// Of what those did who are drawn.
    public String title(ActorGraph drawn) {
        Set<String> there = drawn.actors().stream().map(Actor::id).collect(Collectors.toSet());
        return title(said -> there.containsAll(said.actors()));
    }

    /// The same, of what its last date knows.
    public String title(Story story) {
        Set<String> there = story.whole().actors().stream().map(Actor::id).collect(Collectors.toSet());
        return title(said -> there.containsAll(said.actors()) && story.knows(open, said.lead()));
    }

    private String title(Predicate<Statement> fits) {
        return shown.get().items().stream().filter(Timeline.Item::passes).flatMap(item -> open.happeningOf(item.id()).stream())
                .map(one -> Statement.of(open, one)).filter(fits).sorted(Statement.weightiest(open))
                .flatMap(one -> sentence(one).stream())
                .findFirst()
                .orElse(open.file().name());
    }

    private Optional<String> sentence(Statement said) {
        Event lead = said.lead();
        if (!tellable(said) || lead.actors().isEmpty() || lead.actors().size() > 2) return Optional.empty();
        List<String> names = new ArrayList<>();
        for (String id : lead.actors()) open.present(id).filter(Actor::named).ifPresent(actor -> names.add(name(actor)));
        boolean twice = lead.actors().stream().flatMap(id -> open.present(id).stream()).flatMap(Statement::names).anyMatch(lead.words()::contains);
        // "Kasria and Lunia met Lunia".
        if (names.size() < lead.actors().size() || twice) return Optional.empty();
        return Optional.of(String.join(" and ", names) + " " + lead.words() + said.when().flatMap(Headline::period).map(when -> ", " + when).orElse(""));
    }

    private boolean tellable(Statement said) {
        // What one text tells far below its beginning is not what a case is about.
        if (said.told() == 1 && !Statement.leads(said.lead())) return false;
        if (Statement.counts(open, said.lead()) && open.checks().of(said.lead().id()) != Check.RIGHT) return false;
        return said.status() == Status.OCCURRED && said.by().isEmpty() && !otherwise(said) && clause(said.lead());
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
        return open.whole().happenings().stream().map(Happening::lead).anyMatch(other -> other.status() != said.status()
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
