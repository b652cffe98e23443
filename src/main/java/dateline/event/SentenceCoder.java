package dateline.event;

import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Force;
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
import java.util.Set;

/// Finds the events that one sentence tells.
final class SentenceCoder {
    private final Tree tree;
    private final Lexicon lexicon;
    private final Matcher matcher;
    private final EventBuilder teller;
    private final Map<Integer, Integer> byPlaceAlias = new HashMap<>();

    SentenceCoder(Tree tree, CodingContext context) {
        this.tree = tree;
        this.lexicon = context.lexicon();
        this.matcher = new Matcher(tree, lexicon, context.sides(), context.places());
        this.teller = new EventBuilder(tree, context);
    }

    List<Telling> code() {
        if (tree.sentence().part() == Part.Kind.CAPTION || tree.sentence().part() == Part.Kind.SUBHEAD) return List.of();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++)
            if (matcher.predicate(i)) matcher.verb(i).ifPresent(matches::add);
        Set<Integer> eventVerbs = new HashSet<>();
        for (Match match : matches) eventVerbs.add(match.at());
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++)
            if (tree.noun(i) && !matcher.used(i)) {
                Optional<Match> match = matcher.noun(i);
                match.ifPresent(matches::add);
                if (match.isEmpty()) bare.add(i);
            }
        matches.sort(Comparator.comparingInt(Match::at));
        List<Telling> found = told(matches, eventVerbs);
        for (int noun : bare) further(noun).ifPresent(found::add);
        return found;
    }

    private List<Telling> told(List<Match> matches, Set<Integer> eventVerbs) {
        Map<Integer, Telling> byPlace = new LinkedHashMap<>();
        List<Telling> more = new ArrayList<>();
        for (Match match : matches) {
            if (matcher.content(match.at()) || launched(match, matches) || theDeedItself(match)) continue;
            Optional<Telling> found = teller.tell(match, eventVerbs);
            if (found.isEmpty()) continue;
            int main = mainOf(match, byPlace.keySet());
            Optional<Telling> above = Optional.ofNullable(byPlace.get(main)).filter(one -> one.type().equals(found.get().type()));
            if (above.isPresent()) byPlace.put(main, above.get().with(found.get()));
            else byPlace.put(match.noun() >= 0 ? match.noun() : match.at(), found.get());
            if (above.isEmpty() && match.noun() >= 0) byPlaceAlias.put(match.at(), match.noun());
            dealTalkedAbout(match, found.get()).ifPresent(more::add);
        }
        List<Telling> all = new ArrayList<>(byPlace.values());
        all.addAll(more);
        return all;
    }

    /// "Condemned the attack, saying it struck a school": what struck is the attack, and the one who speaks did not.
    private boolean theDeedItself(Match match) {
        if (!force(match.type()) || !tree.verb(match.at())) return false;
        boolean it = tree.children(match.at(), "nsubj").stream().anyMatch(one -> tree.lemma(one).equals("it"));
        if (!it) return false;
        for (int up = tree.head(match.at()), step = 0; up >= 0 && step < 4; up = tree.head(up), step++)
            for (int object : tree.children(up, "obj"))
                if (object < match.at() && lexicon.nounRules(tree, object).stream().anyMatch(rule -> force(rule.type()))) return true;
        return false;
    }

    /// "Missiles fired by the army struck the town": the firing is the strike.
    private boolean launched(Match match, List<Match> all) {
        int noun = tree.is(match.at(), "acl") ? tree.head(match.at()) : -1;
        return lexicon.traits(match.type()).is(Force.READIED)
                && all.stream().anyMatch(other -> force(other.type()) && tree.verb(other.at()) && tree.surface(other.at()).contains(noun));
    }

    private boolean force(String type) {
        return lexicon.traits(type).is(Force.USED);
    }

    /// "…, killing 60": a participle only goes on telling what the verb or noun before it told.
    private int mainOf(Match match, Set<Integer> told) {
        int at = match.at();
        boolean goesOn = tree.verb(at) && tree.is(at, "conj") && tree.children(at, "nsubj").isEmpty() && lexicon.cue("harm", tree.lemma(at));
        if (goesOn && told.contains(tree.head(at))) return tree.head(at);
        // "Attacks carried out by the rebels killed ten".
        if (tree.verb(at)) for (int agent : tree.agents(at)) if (told.contains(agent)) return agent;
        if (!tree.verb(at) || !tree.token(at).pos().equals("VBG") || !tree.children(at, "nsubj").isEmpty()) return -1;
        if (!tree.is(at, "dep") && !tree.is(at, "advcl") && !tree.is(at, "acl") && !tree.is(at, "xcomp")) return -1;
        for (int up = tree.head(at), step = 0; up >= 0 && step < 3; up = tree.head(up), step++) {
            if (told.contains(up)) return up;
            if (byPlaceAlias.containsKey(up)) return byPlaceAlias.get(up);
            if (!tree.infinitive(up) && !tree.token(up).pos().equals("VBG") && !tree.noun(up)) return -1;
        }
        return -1;
    }

    /// "Held talks on a trade deal": the deal may come.
    private Optional<Telling> dealTalkedAbout(Match match, Telling talks) {
        if (!lexicon.traits(talks.type()).is(Role.TALKS) || talks.both().size() < 2) return Optional.empty();
        int noun = match.noun() >= 0 ? match.noun() : match.at();
        for (String preposition : List.of("on", "over", "about"))
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
