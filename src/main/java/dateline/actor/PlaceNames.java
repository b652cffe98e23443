package dateline.actor;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names of places that the language engine takes for persons or organisations: what stands after "in" or "the
/// village of", and never does anything itself.
final class PlaceNames {
    private static final Set<String> IN = Set.of("in", "near", "outside", "around");
    private static final Set<String> PEOPLE = Set.of(
            "victims", "residents", "villagers", "refugees", "people", "families", "farmers", "civilians", "children", "survivors", "migrants");
    /// "The village of Birao", "the Abu Shouk camp".
    private static final Set<String> SORTS = Set.of(
            "village", "villages", "town", "towns", "city", "cities", "island", "province", "region", "district", "area", "port",
            "capital", "camp", "suburb", "municipality", "valley", "county", "governorate", "neighbourhood", "neighborhood",
            "checkpoint", "crossing", "airport", "bridge", "market", "hospital");

    private PlaceNames() {}

    static Set<String> in(Annotation annotation) {
        Set<String> places = new HashSet<>();
        Set<String> doers = new HashSet<>();
        for (Sentence sentence : annotation.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int end = run(tokens, i);
                if (end <= i) {
                    if (tokens.get(i).ner().equals("LOCATION")) places.add(tokens.get(i).text());
                    continue;
                }
                String name = annotation.text().substring(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
                Token head = tokens.get(end - 1);
                boolean sort = end < tokens.size() && head.ner().equals("PERSON") && SORTS.contains(tokens.get(end).text().toLowerCase(Locale.ROOT));
                if (sort || place(tokens, i, head)) places.add(name);
                // A surname is no place, even where the engine takes it for one.
                else if (end - i > 1 && head.ner().equals("PERSON")) doers.add(head.text());
                if (head.relation().startsWith("nsubj") && head.ner().equals("PERSON")) doers.add(name);
                i = end - 1;
            }
        }
        places.removeAll(doers);
        return places;
    }

    /// The end of the name that begins here; the start itself when none does.
    private static int run(List<Token> tokens, int start) {
        String ner = tokens.get(start).ner();
        if (!ner.equals("PERSON") && !ner.equals("ORGANIZATION")) return start;
        int end = start + 1;
        while (end < tokens.size() && tokens.get(end).ner().equals(ner)) end++;
        return end;
    }

    private static boolean place(List<Token> tokens, int start, Token head) {
        if (start == 0 || !head.relation().matches("obl|nmod|conj|appos")) return false;
        String before = tokens.get(start - 1).text().toLowerCase(Locale.ROOT);
        if (IN.contains(before)) return head.ner().equals("PERSON");
        // "Victims from Birao", not "a call from Biden".
        if (before.equals("from") && start > 1) return PEOPLE.contains(tokens.get(start - 2).text().toLowerCase(Locale.ROOT));
        return before.equals("of") && start > 1 && SORTS.contains(tokens.get(start - 2).text().toLowerCase(Locale.ROOT));
    }
}
