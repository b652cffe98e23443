package dateline.event;

import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Role;
import dateline.model.Part;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the events that one sentence tells.
final class SentenceCoder {
    private final Tree tree;
    private final CodingContext context;
    private final Lexicon lexicon;
    private final Matcher matcher;
    private final MatchReader teller;
    private final Set<Integer> deeds = new HashSet<>();

    SentenceCoder(Tree tree, CodingContext context) {
        this.tree = tree;
        this.context = context;
        this.lexicon = context.lexicon();
        this.matcher = new Matcher(tree, context);
        this.teller = new MatchReader(tree, context, deeds);
    }

    List<Telling> code() {
        if (tree.sentence().part() == Part.Kind.CAPTION || tree.sentence().part() == Part.Kind.SUBHEAD) return List.of();
        List<Match> matches = verbs();
        Set<Integer> eventVerbs = new HashSet<>();
        for (Match match : matches) eventVerbs.add(match.at());
        List<Integer> bare = nouns(matches);
        matches.sort(Comparator.comparingInt(Match::at));
        for (Match match : matches) deeds.addAll(match.trigger());
        List<Telling> found = told(matches, eventVerbs);
        for (int noun : bare) further(noun).ifPresent(found::add);
        return found;
    }

    private List<Match> verbs() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++)
            if (matcher.predicate(i)) matcher.verb(i).ifPresent(matches::add);
        return matches;
    }

    /// Adds the events that nouns tell, and gives back the nouns that tell none.
    private List<Integer> nouns(List<Match> matches) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.noun(i) || matcher.used(i)) continue;
            Optional<Match> match = matcher.noun(i);
            match.ifPresent(matches::add);
            if (match.isEmpty()) bare.add(i);
        }
        return bare;
    }

    private List<Telling> told(List<Match> matches, Set<Integer> eventVerbs) {
        Map<Integer, Telling> byPlace = new LinkedHashMap<>();
        Map<Integer, Integer> carried = new HashMap<>();
        Continuation told = new Continuation(tree, lexicon, byPlace.keySet(), carried);
        Retelling retelling = new Retelling(matcher, new ClauseSides(tree, context), matches);
        Semblances semblances = new Semblances(tree, context);
        List<Telling> more = new ArrayList<>();
        for (Match match : matches) {
            boolean none = retelling.of(match, context.rules().sentences().retellings()) || semblances.of(match, context.rules().sentences().semblances());
            Optional<Telling> found = none ? Optional.empty() : teller.tell(match, eventVerbs);
            if (found.isEmpty()) continue;
            OptionalInt main = told.of(match.at(), context.rules().sentences().continuations());
            Optional<Telling> above = main.isEmpty() ? Optional.empty() : Optional.ofNullable(byPlace.get(main.getAsInt())).filter(one -> one.type().equals(found.get().type()));
            if (above.isPresent()) byPlace.put(main.getAsInt(), above.get().within(found.get()));
            else byPlace.put(match.noun() >= 0 ? match.noun() : match.at(), found.get());
            if (above.isEmpty() && match.noun() >= 0) carried.put(match.at(), match.noun());
            dealTalkedAbout(match, found.get()).ifPresent(more::add);
        }
        List<Telling> all = new ArrayList<>(byPlace.values());
        all.addAll(more);
        return all;
    }

    /// "Held talks on a trade deal": the deal may come.
    private Optional<Telling> dealTalkedAbout(Match match, Telling talks) {
        if (!lexicon.traits(talks.type()).is(Role.TALKS) || talks.both().size() < 2) return Optional.empty();
        int noun = match.noun() >= 0 ? match.noun() : match.at();
        for (String preposition : lexicon.cues("topic"))
            for (int topic : tree.own(noun, preposition))
                for (Entry rule : lexicon.nounRules(tree, topic))
                    if (lexicon.traits(rule.type()).is(Role.AGREEMENT) && rule.pattern().fits(tree, topic)) {
                        matcher.use(topic);
                        return Optional.of(talks.as(rule, talks.both(), List.of(), true, Status.POSSIBLE));
                    }
        return Optional.empty();
    }

    /// A noun of an event without its sides ("Friday's two blasts", "the deal") may be a further telling.
    private Optional<Telling> further(int noun) {
        Optional<Entry> rule = lexicon.nounRules(tree, noun).stream().filter(one -> one.pattern().fits(tree, noun)).findFirst();
        if (rule.isEmpty()) return Optional.empty();
        Match bare = new Match(noun, -1, rule.get(), rule.get(), List.of(), List.of());
        if (tree.token(tree.size() - 1).text().equals("?")) return Optional.empty();
        // What is denied, feared or condemned is spoken of as known: the words may still date an event told elsewhere.
        return teller.tell(bare, Set.of()).or(() -> Optional.of(teller.known(bare))).filter(found -> found.date().isPresent()
                || !found.quantities().isEmpty()
                || !rule.get().pattern().demands().isEmpty());
    }
}
