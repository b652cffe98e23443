package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.Event;
import dateline.model.EventTraits.Role;
import dateline.model.Id;
import dateline.model.Tie;
import dateline.model.When;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the event or tie that a denial contests: the one that shares its words, its day or its matter.
final class Denials {
    private Denials() {}

    /// The id of what `denial` contests among the others; empty when nothing points to one.
    static Optional<String> contested(Telling denial, Event event, List<Event> events, List<Tie> ties, List<Telling> found, Participants sides, Lexicon lexicon) {
        String best = "";
        double most = 1;
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (other.id().equals(event.id()) || lexicon.traits(other.type().code(), other.type().mode()).is(Role.STATEMENT)) continue;
            double score = overlap(denial.words(), found.get(i).words()) + overlap(denial.words(), words(other.evidence().getFirst().text())) * .25;
            if (denial.evidence().getFirst().equals(other.evidence().getFirst())) score -= .5;
            if (sameDay(denial.date(), other.date())) score++;
            if (other.evidence().contains(denial.evidence().getFirst())) score += 1.5;
            boolean about = other.actors().stream().anyMatch(id -> denial.actors().stream().anyMatch(one -> sides.sameSide(id, one)));
            boolean against = other.recipients().stream().anyMatch(id -> denial.actors().stream().anyMatch(one -> sides.sameSide(id, one)));
            if (about || against) score += .6;
            if (score > most) {
                most = score;
                best = other.id();
            }
        }
        for (Tie tie : ties) {
            boolean about = denial.actors().stream().anyMatch(one -> sides.sameSide(one, tie.b()) || sides.sameSide(one, tie.a()));
            double score = (about ? 1 : 0) + (tie.status().established() ? 0 : .7);
            if (tie.kind() == Tie.Kind.SANCTUARY_IN && about && score > most) {
                most = score;
                best = tie.id();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean sameDay(Optional<When> a, Optional<When> b) {
        return a.isPresent() && b.isPresent() && a.get().start().isPresent() && a.get().start().equals(b.get().start());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Id.fold(text).toLowerCase(Locale.ROOT).split(" ")) if (word.length() > 4) words.add(word.replaceFirst("s$", ""));
        return words;
    }

    private static int overlap(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
