package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.When;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How two actors' ways of writing are alike.
///
/// @param doubt what makes this likeness weak, whoever the two are
record Alike(String why, double weight, boolean sameName, Optional<String> doubt) {
    private static final int DAYS = 3;

    /// The strongest likeness of any two ways of writing.
    static Optional<Alike> of(Actor a, Actor b) {
        Optional<Alike> best = Optional.empty();
        for (String one : ways(a))
            for (String other : ways(b)) {
                Optional<Alike> now = of(a, one, b, other);
                if (now.isPresent() && (best.isEmpty() || now.get().weight() > best.get().weight())) best = now;
            }
        return best;
    }

    private static Stream<String> stream(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    private static List<String> ways(Actor actor) {
        return stream(actor).limit(24).toList();
    }

    private static Optional<Alike> of(Actor a, String one, Actor b, String other) {
        if (Id.fold(one).equals(Id.fold(other))) return alike("Both are written “" + one + "”.", .85, true);
        Optional<Alike> letters = either(a, b, Kind.PERSON) ? Optional.empty() : letters(one, other).or(() -> letters(other, one));
        return letters.or(() -> reordered(one, other)).or(() -> likeKinds(a, one, b, other));
    }

    private static boolean either(Actor a, Actor b, Kind kind) {
        return a.kind() == kind || b.kind() == kind;
    }

    private static Optional<Alike> letters(String acronym, String name) {
        return initials(acronym, name) ? alike("“" + acronym + "” has the first letters of “" + name + "”.", .75, false) : Optional.empty();
    }

    private static Optional<Alike> reordered(String one, String other) {
        boolean same = !Spelling.bag(one).isEmpty() && Spelling.bag(one).equals(Spelling.bag(other));
        return same ? alike("“" + one + "” and “" + other + "” are the same words in another form or order.", .8, false) : Optional.empty();
    }

    /// A likeness that says something only where both are people, or neither is.
    private static Optional<Alike> likeKinds(Actor a, String one, Actor b, String other) {
        boolean people = a.kind() == Kind.PERSON && b.kind() == Kind.PERSON;
        if (!people && either(a, b, Kind.PERSON)) return Optional.empty();
        if (varied(one, other)) return alike("“" + one + "” and “" + other + "” may be two spellings of one name.", .7, false);
        if (either(a, b, Kind.COUNTRY)) return Optional.empty();
        return within(one, other, people).or(() -> within(other, one, people));
    }

    private static boolean initials(String acronym, String name) {
        String plain = acronym.replace(".", "");
        return Spelling.acronym(acronym) && !Spelling.acronym(name) && plain.equals(Spelling.initials(name));
    }

    private static boolean varied(String one, String other) {
        String consonants = Spelling.consonants(one);
        return !consonants.isEmpty() && consonants.equals(Spelling.consonants(other)) && Spelling.distance(Id.fold(one), Id.fold(other)) <= .34;
    }

    private static Optional<Alike> within(String shorter, String longer, boolean people) {
        List<String> few = Spelling.words(shorter);
        List<String> many = Spelling.words(longer);
        if (Spelling.acronym(shorter) || !Spelling.within(few, many) || Spelling.longWords(shorter).isEmpty()) return Optional.empty();
        if (people) {
            boolean last = few.size() == 1 && many.getLast().equals(few.getFirst());
            if (!last) return Optional.empty();
            return alike("“" + shorter + "” is the last name of “" + longer + "”.", .65, false);
        }
        Optional<String> doubt = few.size() == 1 ? Optional.of("the short name alone may be another’s") : Optional.empty();
        return Optional.of(new Alike("“" + shorter + "” stands in “" + longer + "”.", few.size() == 1 ? .45 : .55, false, doubt));
    }

    private static Optional<Alike> alike(String why, double weight, boolean sameName) {
        return Optional.of(new Alike(why, weight, sameName, Optional.empty()));
    }

    /// The word that a description hangs on, singular: "suicide bombers" and "a bomber" have the same.
    static String head(Actor actor) {
        List<String> words = Spelling.words(actor.name());
        String last = words.isEmpty() ? "" : words.getLast();
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /// Two without a name: only where two articles tell the same sort of event of them at the same time.
    static Optional<Alike> unnamed(Actor a, Actor b, ResolvedCase open) {
        if (a.named() || b.named() || a.kind() != b.kind() || !head(a).equals(head(b))) return Optional.empty();
        for (Event one : eventsOf(a, open))
            for (Event other : eventsOf(b, open))
                if (!one.articleId().equals(other.articleId()) && one.type().code().equals(other.type().code()) && together(one, other))
                    return Optional.of(new Alike("Two articles tell of “" + one.type().label() + "” by “" + a.name() + "” and by “" + b.name() + "” at the same time.",
                            .42, false, Optional.of("neither is named")));
        return Optional.empty();
    }

    private static List<Event> eventsOf(Actor actor, ResolvedCase open) {
        // Those without a name have their article in their id.
        int end = actor.id().indexOf(':');
        List<Event> events = new ArrayList<>(end < 0 ? List.of() : open.eventsOf(actor.id().substring(0, end)));
        events.removeIf(event -> !event.actors().contains(actor.id()));
        return events;
    }

    private static boolean together(Event one, Event other) {
        Optional<LocalDate> first = one.date().filter(When::dated).flatMap(When::start);
        Optional<LocalDate> second = other.date().filter(When::dated).flatMap(When::start);
        return first.isPresent() && second.isPresent() && Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= DAYS;
    }
}
