package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Place;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.List;

/// A match that tells nothing of its own: another one in its sentence tells it, or it is only what somebody says, or a
/// matter of private life.
///
/// @param all the matches of the sentence
record Retelling(Matcher matcher, ClauseSides clause, List<Match> all) {
    /// Whether a match tells nothing of its own.
    @FunctionalInterface
    interface Test {
        boolean of(Retelling sentence, Match match);
    }

    static final List<Rule<Test>> RULES = List.of(
            new Rule<>(
                    "content-of-another-act",
                    "Oman alleged that Yemen was arming the rebels.",
                    "OMN | ACCUSE/allege | YEM | occurred ; no YEM | AID/military | rebels | claimed",
                    Retelling::content),
            new Rule<>(
                    "launch-of-what-strikes",
                    "Missiles fired by the Egyptian army struck a depot in Sudan.",
                    "EGY-MIL | ASSAULT/heavy-weapons | depot | occurred ; no EGY-MIL | MOBILIZE/weapons | - | occurred",
                    Retelling::launched),
            new Rule<>(
                    "deed-that-is-judged",
                    "Togo condemned the attack, saying it killed two Ghanaian nurses.",
                    "TGO | ACCUSE/disapprove | - | occurred ; no * | ASSAULT | * | claimed",
                    Retelling::deedItself),
            new Rule<>(
                    "blow-of-fate",
                    "Oman announced the death. \"It hit us hard,\" the president of Chad said.",
                    "no OMN | ASSAULT | TCD | claimed",
                    Retelling::fate),
            new Rule<>(
                    "private-journey",
                    "Musa Diallo spoke of his trip to France.",
                    "nothing",
                    Retelling::journey));

    private static final int FAR = 4;

    boolean of(Match match, List<Rule<Test>> rules) {
        return rules.stream().anyMatch(rule -> rule.does().of(this, match));
    }

    private boolean content(Match match) {
        return matcher.content(match.at());
    }

    /// "Missiles fired by the army struck the town": the firing is the strike.
    private boolean launched(Match match) {
        Tree tree = clause.tree();
        int noun = tree.is(match.at(), "acl") ? tree.head(match.at()) : -1;
        return is(match, Force.READIED)
                && all.stream().anyMatch(other -> is(other, Force.USED) && tree.verb(other.at()) && tree.surface(other.at()).contains(noun));
    }

    /// "Condemned the attack, saying it struck a school": what struck is the attack, and the one who speaks did not.
    private boolean deedItself(Match match) {
        Tree tree = clause.tree();
        if (!is(match, Force.USED) || !tree.verb(match.at())) return false;
        if (tree.children(match.at(), "nsubj").stream().noneMatch(one -> tree.lemma(one).equals("it"))) return false;
        for (int up = tree.head(match.at()), step = 0; up >= 0 && step < FAR; up = tree.head(up), step++)
            for (int object : tree.children(up, "obj")) if (object < match.at() && clause.force(object)) return true;
        return false;
    }

    /// "It hit us hard": news, a loss or an illness did.
    private boolean fate(Match match) {
        Tree tree = clause.tree();
        Lexicon lexicon = clause.context().lexicon();
        return is(match, Force.USED) && tree.verb(match.at())
                && tree.children(match.at(), "nsubj").stream().anyMatch(one -> lexicon.cue("pronoun:thing", tree.lemma(one)))
                && tree.children(match.at(), "obj").stream().anyMatch(one -> lexicon.cue("we", tree.lemma(one)) || lexicon.cue("i", tree.lemma(one)))
                && tree.children(match.at(), "advmod").stream().anyMatch(one -> lexicon.cue("felt", tree.lemma(one)));
    }

    /// "Her trip to France": only who stands for a state or body visits one.
    private boolean journey(Match match) {
        boolean visit = clause.context().lexicon().traits(match.type(), match.sense().mode()).placedBy(Place.DESTINATION);
        return visit && clause.tree().noun(match.at()) && match.noun() < 0 && !match.actors().isEmpty() && match.actors().stream()
                .allMatch(id -> clause.context().sides().actor(id).filter(one -> one.kind() == Kind.PERSON && one.country().isEmpty()).isPresent());
    }

    private boolean is(Match match, Force force) {
        return clause.context().lexicon().traits(match.type()).is(force);
    }
}
