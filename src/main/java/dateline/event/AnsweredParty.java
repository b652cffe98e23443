package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Answered;
import dateline.model.EventTraits.Role;
import dateline.model.Evidence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom an answer answers, where its own sentence does not say: "Kigali rejected the charge" is said to those who
/// charged it just before, "the doctors condemned the arrests" to those who made them.
final class AnsweredParty {
    /// How far above its sentence an answer reaches, in characters: two sentences or so.
    private static final int REACH = 420;
    private static final Pattern DEED = Pattern.compile("^\\s+(?:the|this|these|those|that|its|their)\\s+(?:[\\p{L}-]+\\s+)??([\\p{L}-]+?)s?\\b");

    private final Lexicon lexicon;
    private final Participants sides;
    private final String text;

    AnsweredParty(Lexicon lexicon, Participants sides, String text) {
        this.lexicon = lexicon;
        this.sides = sides;
        this.text = text;
    }

    List<Telling> resolved(List<Telling> all) {
        List<Telling> out = new ArrayList<>();
        for (Telling one : all) out.add(asked(one, all).filter(who -> !who.isEmpty()).map(one::answering).orElse(one));
        return out;
    }

    private Optional<List<String>> asked(Telling answer, List<Telling> all) {
        if (!answer.recipients().isEmpty() || answer.actors().isEmpty()) return Optional.empty();
        EventTraits asked = lexicon.traits(answer.type(), answer.mode());
        if (asked.answers(Answered.CHARGE)) return nearest(answer, all, one -> lexicon.traits(one.type()).is(Role.CHARGE) && toldTo(one, answer));
        if (!asked.answers(Answered.DEED)) return Optional.empty();
        Optional<String> deed = deed(answer);
        return deed.isEmpty() ? Optional.empty() : nearest(answer, all, one -> one.type().equals(deed.get()) && !one.actors().isEmpty());
    }

    /// The type of what is condemned: "the attack".
    private Optional<String> deed(Telling answer) {
        Matcher m = DEED.matcher(text.substring(answer.trigger().end(), Math.min(text.length(), answer.trigger().end() + 60)));
        return m.find() ? lexicon.nounType(m.group(1)) : Optional.empty();
    }

    private boolean toldTo(Telling charge, Telling answer) {
        return charge.recipients().stream().anyMatch(id -> answer.actors().stream().anyMatch(one -> sides.sameSide(id, one)));
    }

    private Optional<List<String>> nearest(Telling answer, List<Telling> all, Predicate<Telling> fits) {
        Span own = answer.evidence().getFirst().span();
        return all.stream()
                .filter(one -> one != answer && fits.test(one) && near(one, own, answer.trigger()))
                .max(Comparator.comparingInt(one -> last(one, own)))
                .map(one -> one.actors().stream().filter(id -> !answer.actors().contains(id)).toList());
    }

    private static boolean near(Telling one, Span own, Span trigger) {
        int last = last(one, own);
        return last >= own.start() - REACH && (last < own.start() || one.trigger().start() < trigger.start());
    }

    /// Where it was told last, up to the answer's own sentence.
    private static int last(Telling one, Span own) {
        return one.evidence().stream().map(Evidence::span).filter(span -> span.start() <= own.start()).mapToInt(Span::start).max().orElse(Integer.MIN_VALUE / 2);
    }
}
