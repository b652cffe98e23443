package dateline.event.factuality;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How far a modifier or a speaker's word reaches down the tree.
public final class ScopeRules {
    /// Whether a link of the way lies within or beyond, where it fits.
    public record Scope(Predicate<Link> when, boolean within) {}

    /// Whether what modifies the head also bears on the dependent: "could start a war", but not the subject of "the attack
    /// could start a war". Asked in order until one answers; what no rule speaks of is not reached.
    public static final List<Rule<Scope>> MODIFIERS = List.of(
            new Rule<>(
                    "conjunct-in-its-own-tense",
                    "Chad did not attend the summit but sent troops to Niger.",
                    "TCD | MOBILIZE/troops | NER | occurred",
                    new Scope(ScopeRules::ownTense, false)),
            new Rule<>(
                    "modifier-shared-by-conjuncts",
                    "Chad will arrest and expel the Russian ambassador.",
                    "TCD | SANCTION/expel | RUS-AMBASSADOR | planned",
                    new Scope(ScopeRules::bareConjunct, true)),
            new Rule<>(
                    "modifier-over-complement",
                    "Chad could begin to shell Niger.",
                    "TCD | ASSAULT/heavy-weapons | NER | possible",
                    new Scope(link -> link.by("obj", "xcomp", "nsubj:pass", "obl", "nmod", "advcl", "acl", "ccomp", "compound"), true)));

    /// Where what is told on the way is told as known, whatever the clause above it says, and on nobody's word. Asked in
    /// order until one answers; what no rule speaks of belongs to the clause above.
    public static final List<Rule<Scope>> CLAUSES = List.of(
            new Rule<>(
                    "content-clause-within",
                    "Niger may confirm the claim that rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | possible",
                    new Scope(link -> link.contentOfNoun() && !link.relative(), true)),
            new Rule<>(
                    "clause-of-means-within",
                    "Chad may punish Niger by closing its border with Niger.",
                    "TCD | COERCE/withhold | NER | possible",
                    new Scope(link -> link.adjunctClause() && !link.relative() && link.after("means"), true)),
            new Rule<>(
                    "deed-claimed-as-ones-own-within",
                    "Rebels claimed responsibility for shelling the port of Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed | by Rebels",
                    new Scope(link -> link.adjunctClause() && !link.relative() && link.under("own-deed"), true)),
            new Rule<>(
                    "participle-of-result-within",
                    "The army said rebels crossed into Chad, killing two nurses.",
                    "rebels | ASSAULT | two nurses | claimed | by army",
                    new Scope(ScopeRules::participleOfResult, true)),
            new Rule<>(
                    "infinitive-within",
                    "Chad may drop plans to close its border with Niger.",
                    "TCD | COERCE/withhold | NER | possible",
                    new Scope(link -> link.adjunctClause() && !link.relative() && link.tree().infinitive(link.at()), true)),
            new Rule<>(
                    "relative-clause-beyond",
                    "Niger may expel the rebels who shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | occurred",
                    new Scope(Link::relative, false)),
            new Rule<>(
                    "participle-or-adverbial-clause-beyond",
                    "Niger may expel the envoy because rebels shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | occurred",
                    new Scope(link -> link.adjunctClause() && !link.relative(), false)),
            new Rule<>(
                    "parenthesis-or-possessor-beyond",
                    "Niger may expel Abu Musa, leader of an attack on Chad.",
                    "- | ASSAULT | TCD | occurred",
                    new Scope(link -> link.by("appos", "parataxis", "nmod:poss"), false)),
            new Rule<>(
                    "background-phrase-beyond",
                    "Niger may close its border after an attack on Chad by rebels.",
                    "rebels | ASSAULT | TCD | occurred",
                    new Scope(link -> link.by("obl", "nmod") && link.after("aside"), false)),
            new Rule<>(
                    "definite-setting-beyond",
                    "Niger may mediate in the war between Chad and Togo.",
                    "TCD, TGO | ASSAULT/war | - | occurred",
                    new Scope(link -> link.by("obl", "nmod") && link.definiteSetting(), false)));

    private ScopeRules() {}

    /// What the first rule that fits says.
    static Optional<Boolean> within(Link link, List<Rule<Scope>> rules) {
        return rules.stream().map(Rule::does).filter(one -> one.when().test(link)).map(Scope::within).findFirst();
    }

    /// "Attacked the town, killing nine": as sure as the attack.
    private static boolean participleOfResult(Link link) {
        return link.by("advcl") && link.gerund() && link.at() > link.above() && link.tree().verb(link.above()) && link.tree().children(link.at(), "mark", "case", "aux", "nsubj").isEmpty();
    }

    /// "Did not come but wrote": a finite verb has no part in the auxiliary of an infinitive.
    private static boolean ownTense(Link link) {
        return link.by("conj") && link.tree().token(link.at()).pos().matches("VBD|VBZ|VBP") && link.tree().token(link.above()).pos().equals("VB")
                && !link.tree().children(link.above(), "aux").isEmpty();
    }

    /// "Will attack and destroy": one subject and one auxiliary for both.
    private static boolean bareConjunct(Link link) {
        return link.by("conj") && link.tree().children(link.at(), "nsubj").isEmpty() && link.tree().children(link.at(), "aux").isEmpty();
    }
}
