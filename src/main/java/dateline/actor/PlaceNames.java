package dateline.actor;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import dateline.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of places that the language engine takes for persons or organisations: what stands after "in" or "the
/// village of", and never does anything itself.
final class PlaceNames {
    /// Asked of each name of a person or organisation, until one says place.
    static final List<Rule<PlaceSign>> RULES = List.of(
            new Rule<>(
                    "noun-of-place-after-name",
                    "Rebels attacked the Musa Hassan camp.",
                    "Rebels | ASSAULT | - | occurred | * | Musa Hassan",
                    PlaceNames::nounAfter),
            new Rule<>(
                    "name-after-preposition-of-place",
                    "Rebels killed ten farmers near Ali Hassan.",
                    "Rebels | ASSAULT | ten farmers | occurred | * | Ali Hassan",
                    PlaceNames::preposition),
            new Rule<>(
                    "people-from-place",
                    "The army rescued villagers from Ali Hassan.",
                    "army | AID | villagers | occurred ; no mention: Ali Hassan = *",
                    PlaceNames::peopleFrom),
            new Rule<>(
                    "noun-of-place-before-name",
                    "Rebels burned the village of Ali Hassan.",
                    "Rebels | ASSAULT | - | occurred | * | Ali Hassan",
                    PlaceNames::nounBefore));

    private final Cues cues;
    private final List<Rule<PlaceSign>> rules;
    private final Set<String> places = new HashSet<>();
    private final Set<String> doers = new HashSet<>();

    private PlaceNames(Cues cues, List<Rule<PlaceSign>> rules) {
        this.cues = cues;
        this.rules = rules;
    }

    static Set<String> in(Annotation annotation, Cues cues, List<Rule<PlaceSign>> rules) {
        PlaceNames work = new PlaceNames(cues, rules);
        for (Sentence sentence : annotation.sentences()) work.read(sentence.tokens(), annotation.text());
        work.places.removeAll(work.doers);
        return work.places;
    }

    private void read(List<Token> tokens, String text) {
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            if (end > at) read(new NameRun(tokens, at, end), text);
            else if (tokens.get(at).ner().equals("LOCATION")) places.add(tokens.get(at).text());
            at = Math.max(end, at + 1);
        }
    }

    private void read(NameRun name, String text) {
        if (rules.stream().anyMatch(rule -> rule.does().place(name, cues))) places.add(name.of(text));
        // A surname is no place, even where the engine takes it for one.
        else if (name.end() - name.start() > 1 && name.person()) doers.add(name.head().text());
        if (name.head().relation().startsWith("nsubj") && name.person()) doers.add(name.of(text));
    }

    /// The end of the name that begins here; the start itself when none does.
    private static int end(List<Token> tokens, int start) {
        String ner = tokens.get(start).ner();
        if (!ner.equals("PERSON") && !ner.equals("ORGANIZATION")) return start;
        int end = start + 1;
        while (end < tokens.size() && tokens.get(end).ner().equals(ner)) end++;
        return end;
    }

    /// "The Abu Shouk camp".
    private static boolean nounAfter(NameRun name, Cues cues) {
        return name.person() && cues.has("place-noun", name.after());
    }

    /// "In Birao".
    private static boolean preposition(NameRun name, Cues cues) {
        return name.complement() && name.person() && cues.has("within-place", name.before(1));
    }

    /// "Victims from Birao", not "a call from Biden".
    private static boolean peopleFrom(NameRun name, Cues cues) {
        return name.complement() && name.before(1).equals("from") && cues.has("people-from", name.before(2));
    }

    /// "The village of Birao".
    private static boolean nounBefore(NameRun name, Cues cues) {
        return name.complement() && name.before(1).equals("of") && cues.has("place-noun", name.before(2));
    }
}
