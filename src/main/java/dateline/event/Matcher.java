package dateline.event;

import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Role;
import dateline.model.EventTraits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tries the codebook's rows on the verbs and nouns of one sentence and fills their sides.
final class Matcher {
    private final Tree tree;
    private final Lexicon lexicon;
    private final ClauseSides clause;
    private final ImpliedRecipients concerned;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> content = new HashSet<>();

    Matcher(Tree tree, CodingContext context) {
        this.tree = tree;
        lexicon = context.lexicon();
        clause = new ClauseSides(tree, context);
        concerned = new ImpliedRecipients(tree, context);
    }

    /// Whether a noun has told its event already, together with a verb.
    boolean used(int noun) {
        return used.contains(noun);
    }

    /// Takes a noun as told; no if it was so already.
    boolean use(int noun) {
        return used.add(noun);
    }

    /// Whether a verb is only what another verb asks for, promises or charges.
    boolean content(int verb) {
        return content.contains(verb);
    }

    boolean predicate(int i) {
        // "Critical of Oman", "disappointed that Oman left": an adjective that something hangs on.
        if (tree.token(i).pos().startsWith("JJ"))
            return lexicon.tells(tree.lemma(i)) && !tree.children(i, "obl", "ccomp").isEmpty() || !RowPattern.infinitives(tree, i).isEmpty();
        return tree.verb(i) && !tree.is(i, "aux") && !tree.is(i, "case");
    }

    Optional<Match> verb(int verb) {
        for (Entry rule : lexicon.verbRules(tree, verb)) {
            Optional<Match> match = rule.light() ? light(verb, rule) : plain(verb, rule);
            if (match.isEmpty()) continue;
            if (lexicon.traits(match.get().type()).is(Force.USED)) match = match.map(this::withKin);
            if (rule.pattern().hasContent() && !claims(match.get())) {
                content.addAll(RowPattern.infinitives(tree, verb));
                content.addAll(RowPattern.clauses(tree, verb));
            }
            return match;
        }
        return Optional.empty();
    }

    /// "Said it carried out the raid": the raid is still told, on the speaker's word.
    private boolean claims(Match match) {
        EventTraits traits = lexicon.traits(match.type(), match.rule().mode());
        return traits.is(Role.STATEMENT) && !traits.is(Role.DENIAL);
    }

    private Match withKin(Match match) {
        return KinNoun.of(clause, match, this).map(kin -> kin.added(match)).orElse(match);
    }

    private Optional<Match> plain(int verb, Entry rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        Optional<Match> match = fill(verb, -1, rule, rule);
        boolean needsObject = rule.pattern().demands().stream()
                .anyMatch(one -> one.slot().equals("obj") && one.wanted() && !one.words().isEmpty());
        if (match.isPresent() && needsObject) used.addAll(tree.patients(verb));
        return match;
    }

    private Optional<Match> light(int verb, Entry rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        for (int noun : carriedBy(verb)) {
            Optional<Entry> carried = lexicon.carried(rule, tree, noun);
            if (carried.isEmpty()) continue;
            Optional<Match> match = fill(verb, noun, rule, rule.type().equals("=") ? carried.get() : rule);
            if (match.isPresent()) {
                used.add(noun);
                return match;
            }
        }
        return Optional.empty();
    }

    /// The nouns that a light verb may carry.
    private List<Integer> carriedBy(int verb) {
        List<Integer> nouns = new ArrayList<>();
        for (int object : tree.patients(verb)) for (int one : tree.joined(object)) nouns.addAll(tree.counted(one));
        if (!nouns.isEmpty()) return nouns;
        for (int oblique : tree.children(verb, "obl")) {
            nouns.add(oblique);
            if (lexicon.cue("part-of", tree.lemma(oblique))) nouns.addAll(tree.own(oblique, "of"));
        }
        return nouns;
    }

    Optional<Match> noun(int noun) {
        for (Entry rule : lexicon.nounRules(tree, noun)) {
            if (!rule.pattern().fits(tree, noun)) continue;
            Optional<Match> match = fill(noun, -1, rule, rule).map(found -> OtherSide.with(clause, found)).filter(this::worthTelling);
            if (match.isEmpty()) continue;
            // "The target of a raid": the raid is told with it.
            boolean whole = rule.pattern().demands().stream().anyMatch(one -> one.wanted() && one.slot().equals("of") && !one.words().isEmpty());
            if (whole) used.addAll(tree.own(noun, "of"));
            return match;
        }
        return Optional.empty();
    }

    private Optional<Match> fill(int at, int noun, Entry rule, Entry sense) {
        return RoleFilling.of(clause, concerned, new RoleFilling.Row(at, noun, rule, sense));
    }

    /// A noun alone tells an event only with the sides that make it one.
    private boolean worthTelling(Match match) {
        if (match.sense().actor().mutual()) return match.actors().size() > 1;
        return switch (lexicon.traits(match.sense().type()).sides()) {
            case EITHER -> !match.actors().isEmpty() || !match.recipients().isEmpty();
            case ACTOR -> !match.actors().isEmpty();
            case BOTH -> !match.actors().isEmpty() && (!match.recipients().isEmpty() || match.sense().recipient().groups().isEmpty());
        };
    }
}
