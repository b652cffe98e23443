package dateline.event.speech;

import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Questions and answers set apart by "Q:" and "A:": the answers are direct speech of whoever was spoken to.
final class Interview {
    private static final Pattern OPENER = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}+):\\s+");

    private Interview() {}

    /// Who answers, and where; empty when the words before the first question name nobody, or more than one person.
    static Optional<Answers> in(Speakers speakers) {
        List<MatchResult> openers = OPENER.matcher(speakers.text()).results().filter(one -> question(one, speakers) || answer(one, speakers)).toList();
        Optional<MatchResult> first = openers.stream().findFirst().filter(one -> question(one, speakers));
        return first.flatMap(one -> interviewed(speakers, one.start())).map(who -> new Answers(who, answers(openers, speakers)));
    }

    private static List<Span> answers(List<MatchResult> openers, Speakers speakers) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < openers.size(); i++) {
            if (!answer(openers.get(i), speakers)) continue;
            int paragraph = speakers.text().indexOf('\n', openers.get(i).end());
            int end = i + 1 < openers.size() ? openers.get(i + 1).start() : paragraph < 0 ? speakers.text().length() : paragraph;
            out.add(new Span(openers.get(i).end(), end));
        }
        return out;
    }

    private static boolean question(MatchResult opener, Speakers speakers) {
        return speakers.words().question().contains(opener.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean answer(MatchResult opener, Speakers speakers) {
        return speakers.words().answer().contains(opener.group(1).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> interviewed(Speakers speakers, int before) {
        List<String> people = speakers.within(new Span(0, before)).stream().map(Mention::actorId).filter(speakers::person).distinct().toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /// @param who the one who was spoken to
    /// @param words where the answers stand
    record Answers(String who, List<Span> words) {}
}
