package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// "Both countries", "the two sides", "our two nations": the two that were spoken of last.
public final class SpokenPair {
    /// In the order in which they are asked, until one answers.
    public static final List<Rule<PairReading>> RULES = List.of(
            new Rule<>(
                    "pair-of-one-named-beside",
                    "Chad shelled Niger on Friday. Mali accused Togo of theft. The envoy thanked Niger and urged both sides to resume talks.",
                    "envoy | REQUEST/yield | TCD, NER | occurred",
                    (phrase, spoken) -> spoken.metByOneBeside(phrase)),
            new Rule<>(
                    "pair-of-an-event-before",
                    "Chad shelled Niger on Friday, a day before a feast in Mali. Both sides signed a truce in Accra.",
                    "TCD, NER | SUPPORT/agreement | - | occurred",
                    (phrase, spoken) -> spoken.metBefore(phrase)),
            new Rule<>(
                    "pair-named-before",
                    "Trade between Chad and Niger is small. Both countries closed the border.",
                    "TCD, NER | COERCE/withhold | - | occurred",
                    (phrase, spoken) -> spoken.namedBefore(phrase)));

    /// Through so many clauses upwards nobody who acts is one of the two.
    private static final int CLAUSES = 4;

    /// An event so many characters back is no longer spoken of.
    private static final int REACH = 500;

    /// Nor one so far back, though one of its sides is named beside "both".
    private static final int FAR_REACH = 1500;

    private final Participants sides;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final List<Rule<PairReading>> rules;

    /// The two sides of each event so far.
    private final List<Met> pairs = new ArrayList<>();

    /// Two sides of an event, and where its sentence ends.
    private record Met(List<String> two, int end) {}

    SpokenPair(Participants sides, List<Mention> mentions, Lexicon lexicon, List<Rule<PairReading>> rules) {
        this.sides = sides;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.rules = rules;
    }

    void met(List<String> two, int end) {
        pairs.add(new Met(two, end));
    }

    List<String> at(Tree tree, int place) {
        if (!two(tree, place)) return List.of();
        PairPhrase phrase = new PairPhrase(tree, place, lexicon.cue("land", tree.lemma(place)), speakers(tree, place));
        return rules.stream().map(rule -> rule.does().of(phrase, this)).filter(two -> !two.isEmpty()).findFirst().orElse(List.of());
    }

    private boolean two(Tree tree, int place) {
        boolean alone = tree.lemma(place).equals("both") && !tree.is(place, "det") && !tree.is(place, "cc") && !tree.is(place, "advmod");
        if (alone) return true;
        if (!tree.noun(place) || !lexicon.cue("pair", tree.lemma(place))) return false;
        return tree.children(place, "nummod", "det", "nmod:poss").stream().anyMatch(one -> lexicon.cue("two", tree.lemma(one)));
    }

    /// Who speaks of the two, or deals with them, is none of them; nor is the land that he is of ("the US envoy").
    private Set<String> speakers(Tree tree, int place) {
        Set<String> found = new HashSet<>();
        int verb = tree.clause(place);
        for (int step = 0; verb >= 0 && step < CLAUSES; step++) {
            for (int agent : tree.agents(verb)) if (!tree.below(agent).contains(place)) within(tree, agent, found);
            verb = tree.head(verb) < 0 || tree.is(verb, "conj") ? -1 : tree.clause(tree.head(verb));
        }
        return found;
    }

    private void within(Tree tree, int top, Set<String> found) {
        for (int one : tree.below(top)) sides.mentionAt(tree.span(one)).map(Mention::actorId).ifPresent(found::add);
    }

    /// "Thanked Niger and urged both sides": the last event that Niger had a side in.
    private List<String> metByOneBeside(PairPhrase phrase) {
        int here = phrase.tree().span(phrase.place()).start();
        Set<String> beside = new HashSet<>();
        for (Mention mention : mentions)
            if (phrase.tree().sentence().span().contains(mention.span()) && mention.span().end() <= here) beside.add(mention.actorId());
        beside.removeAll(phrase.speakers());
        for (Met pair : pairs.reversed()) {
            List<String> met = pair.two();
            if (here - pair.end() > FAR_REACH) return List.of();
            if (met.stream().anyMatch(beside::contains) && fits(met, phrase)) return met;
        }
        return List.of();
    }

    private boolean fits(List<String> met, PairPhrase phrase) {
        return met.stream().noneMatch(phrase.speakers()::contains) && (!phrase.lands() || met.stream().allMatch(this::land));
    }

    private List<String> metBefore(PairPhrase phrase) {
        int here = phrase.tree().span(phrase.place()).start();
        for (Met pair : pairs.reversed()) {
            List<String> met = pair.two();
            if (here - pair.end() > REACH) return List.of();
            if (fits(met, phrase)) return met;
        }
        return List.of();
    }

    private List<String> namedBefore(PairPhrase phrase) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> before = mentions.stream()
                .filter(mention -> mention.span().end() <= phrase.tree().span(phrase.place()).start() && mention.how() != Mention.How.PRONOUN)
                .sorted(Comparator.comparing(Mention::span).reversed())
                .map(Mention::actorId)
                .toList();
        for (String id : before)
            if (ids.size() < 2 && side(id, phrase) && ids.stream().noneMatch(other -> sides.sameSide(other, id))) ids.add(id);
        return ids.size() == 2 ? List.copyOf(ids).reversed() : List.of();
    }

    private boolean side(String id, PairPhrase phrase) {
        if (phrase.speakers().contains(id)) return false;
        return phrase.lands() ? land(id) : sides.is(id, SpokenPair::body);
    }

    private static boolean body(Actor actor) {
        return actor.named() && actor.kind() != Kind.PERSON && actor.kind() != Kind.MEDIA && actor.kind() != Kind.IGO;
    }

    private boolean land(String id) {
        return sides.is(id, one -> one.kind() == Kind.COUNTRY || id.endsWith("-GOV"));
    }
}
