package dateline.analysis.brief;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Sign;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds who contests what is quoted: what is read to deny it, and what those whom it names deny in the next sentence.
final class Denials {
    /// What stands between two sentences, with room for a new paragraph.
    private static final int NEXT = 8;

    /// Letters by which two words may be forms of one.
    private static final int STEM = 5;

    private final ResolvedCase open;
    private final TypeWeights types;
    private final SentenceWords words;

    /// @param book tells which events contest something else
    Denials(ResolvedCase open, Phrasebook book) {
        this.open = open;
        types = book.types();
        words = book.sentences();
    }

    /// Of the happening, wherever it is denied, and of the sentence that is quoted for it.
    Stream<Event> of(Happening happening, Event quoted) {
        Set<String> ids = new HashSet<>(happening.events().stream().map(Event::id).toList());
        Stream<Event> read = happening.events().stream().flatMap(event -> open.eventsOf(event.articleId()).stream())
                .filter(event -> event.denies().filter(ids::contains).isPresent());
        return Stream.concat(read, open.eventsOf(quoted.articleId()).stream().filter(event -> contests(event, quoted))).distinct();
    }

    /// Of a sentence that tells a standing relation.
    Stream<Event> of(String articleId, Evidence told, List<String> sides) {
        return open.eventsOf(articleId).stream().filter(event -> at(event, told) || replies(event, told, sides));
    }

    /// Whether the sentence of `quoted` is what it denies. Only what somebody may deny is denied in the next sentence: an
    /// accusation, or what is not told as done.
    private boolean contests(Event event, Event quoted) {
        Evidence told = quoted.evidence().getFirst();
        boolean deniable = quoted.type().sign() == Sign.CONFLICT || !quoted.status().established();
        return at(event, told) || deniable && replies(event, told, Stream.concat(quoted.actors().stream(), quoted.recipients().stream()).toList());
    }

    private boolean replies(Event event, Evidence told, List<String> sides) {
        return types.reply(event) && !elsewhere(event) && follows(event, told) && partOf(event, sides) && !another(event, told);
    }

    /// Whether what is read to be denied stands in the sentence. What a relation is denied by stands near.
    private boolean at(Event event, Evidence told) {
        if (!types.denial(event) || event.denies().isEmpty() || Passage.of(event.evidence().getFirst()).equals(Passage.of(told))) return false;
        String id = event.denies().get();
        boolean deed = open.events().get(id).filter(denied -> here(denied.evidence(), told)).isPresent();
        return deed || follows(event, told) && open.ties().get(id).filter(denied -> here(denied.evidence(), told)).isPresent();
    }

    private static boolean here(List<Evidence> denied, Evidence told) {
        return Passage.of(denied.getFirst()).equals(Passage.of(told));
    }

    /// Whether it says itself what it denies, and that is nothing that the sentence tells.
    private boolean another(Event event, Evidence told) {
        Clause denial = Clause.of(event, words);
        return denial.content() && denial.after().stream().filter(word -> word.length() >= STEM).map(word -> word.substring(0, STEM))
                .noneMatch(stem -> Clause.split(told.text()).stream().anyMatch(word -> word.startsWith(stem)));
    }

    /// Whether it is read to contest what another sentence tells; "denied that it had fired" contests nothing within its own.
    private boolean elsewhere(Event event) {
        return event.denies().flatMap(id -> open.events().get(id)).filter(denied -> !Quotations.oneSentence(denied, event)).isPresent()
                || event.denies().filter(id -> open.ties().get(id).isPresent()).isPresent();
    }

    private static boolean follows(Event event, Evidence told) {
        Evidence next = event.evidence().getFirst();
        int between = next.span().start() - told.span().end();
        return next.articleId().equals(told.articleId()) && between >= 0 && between <= NEXT;
    }

    private boolean partOf(Event event, List<String> sides) {
        return event.actors().stream().anyMatch(id -> sides.contains(id) || open.present(id).flatMap(Actor::partOf).filter(sides::contains).isPresent());
    }
}
