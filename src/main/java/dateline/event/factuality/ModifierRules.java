package dateline.event.factuality;

import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What auxiliaries, adverbs, adjectives, conjunctions and subjects beside a word make of it. All are asked; what they
/// find adds up.
public final class ModifierRules {
    /// The effect of what stands beside a word, where it does.
    public record Modifier(Predicate<Word> when, Effect effect) {}

    /// Every kind of modifier.
    public static final List<Rule<Modifier>> RULES = Stream.concat(FictionRules.RULES.stream(), Stream.of(
            new Rule<>(
                    "negated-word",
                    "Chad did not close its border with Niger.",
                    "nothing",
                    new Modifier(word -> !word.negationAllowed() && word.beside("negation"), Effect.NO_FACT)),
            new Rule<>(
                    "negated-subject",
                    "No rebels shelled the port of Aden.",
                    "nothing",
                    new Modifier(ModifierRules::negatedSubject, Effect.NO_FACT)),
            new Rule<>(
                    "negated-object",
                    "Chad let no one use its ports against Togo.",
                    "nothing",
                    new Modifier(ModifierRules::negatedObject, Effect.NO_FACT)),
            new Rule<>(
                    "hypothetical-clause",
                    "Nobody said whether Chad closes its border with Niger.",
                    "nothing",
                    new Modifier(word -> word.any("hypothesis", "mark"), Effect.NO_FACT)),
            new Rule<>(
                    "condition",
                    "If Chad attacks Togo, Niger will suffer.",
                    "TCD | ASSAULT | TGO | possible",
                    new Modifier(word -> word.any("proviso", "mark") && conditionOfWhatIsAhead(word), Effect.POSSIBLE)),
            new Rule<>(
                    "condition-of-something-else",
                    "Niger is calm if Chad attacks Togo.",
                    "nothing",
                    new Modifier(word -> word.any("proviso", "mark") && !conditionOfWhatIsAhead(word), Effect.NO_FACT)),
            new Rule<>(
                    "condition-of-a-threat",
                    "Kenya will recall its envoy unless Uganda frees the pilots.",
                    "no UGA | RETREAT/release | pilots | possible",
                    new Modifier(word -> word.any("ultimatum", "mark"), Effect.NO_FACT)),
            new Rule<>(
                    "under-a-condition",
                    "Chad will attack Togo if the envoy leaves.",
                    "TCD | ASSAULT | TGO | possible",
                    new Modifier(ModifierRules::underACondition, Effect.POSSIBLE)),
            new Rule<>(
                    "hearsay-modifier",
                    "Rebels allegedly shelled the port of Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    new Modifier(word -> word.beside("hearsay"), Effect.HEARSAY)),
            new Rule<>(
                    "possibility-modifier",
                    "Togo could expel the Russian ambassador.",
                    "TGO | SANCTION/expel | RUS-AMBASSADOR | possible",
                    new Modifier(word -> word.beside("modal"), Effect.POSSIBLE)),
            new Rule<>(
                    "future-or-plan-modifier",
                    "Chad will close its border with Niger.",
                    "TCD | COERCE/withhold | NER | planned",
                    new Modifier(word -> word.any("plan", "aux", "amod") && !hindsight(word), Effect.PLANNED)),
            new Rule<>(
                    "what-the-law-allows",
                    "Drivers may be fined for speeding.",
                    "nothing",
                    new Modifier(ModifierRules::lawAllows, Effect.NO_FACT)),
            new Rule<>(
                    "end-of-what-was-agreed",
                    "The trade deal between Chad and Niger was set to expire.",
                    "nothing",
                    new Modifier(ModifierRules::runsOut, Effect.NO_FACT)),
            new Rule<>(
                    "fear-or-attempt-modifier",
                    "Niger described a feared attack on Chad by rebels.",
                    "nothing",
                    new Modifier(word -> word.any("wish", "amod"), Effect.NO_FACT)),
            new Rule<>(
                    "obligation-modifier",
                    "Chad must release the Belgian pilot.",
                    "nothing",
                    new Modifier(word -> word.any("must", "aux"), Effect.NO_FACT)),
            new Rule<>(
                    "counterfactual-perfect",
                    "Rebels would have shelled the port of Aden.",
                    "nothing",
                    new Modifier(ModifierRules::counterfactualPerfect, Effect.NO_FACT)),
            new Rule<>(
                    "question",
                    "Did rebels shell the port of Aden?",
                    "nothing",
                    new Modifier(ModifierRules::question, Effect.NO_FACT)),
            new Rule<>(
                    "headline-infinitive",
                    "Belgium to deliver howitzers to Jordan",
                    "BEL | AGREE | JOR | planned",
                    new Modifier(ModifierRules::headlineInfinitive, Effect.PLANNED)),
            new Rule<>(
                    "deed-set-for-later",
                    "The meeting between Peru and Chile, set to take place in Lima, was postponed.",
                    "PER, CHL | CONSULT | - | planned",
                    new Modifier(ModifierRules::setForLater, Effect.PLANNED)),
            new Rule<>(
                    "near-without-verb",
                    "Norway close to fishing deal with Iceland",
                    "NOR, ISL | AGREE | - | planned",
                    new Modifier(ModifierRules::nearWithoutVerb, Effect.PLANNED)),
            new Rule<>(
                    "imperative",
                    "\"Let the children go,\" the Danish envoy urged Chad.",
                    "no * | RETREAT/release | * | occurred",
                    new Modifier(ModifierRules::imperative, Effect.NO_FACT)),
            new Rule<>(
                    "agreement-not-concluded",
                    "Peru and Chile are negotiating a fishing accord.",
                    "PER, CHL | AGREE | - | planned",
                    new Modifier(ModifierRules::goesOn, Effect.PLANNED)),
            new Rule<>(
                    "habit-of-a-kind",
                    "The bill would punish traders who attack Chad.",
                    "nothing",
                    new Modifier(ModifierRules::habitOfAKind, Effect.NO_FACT)))).toList();

    private ModifierRules() {}

    /// What the rules make of a word, each for itself.
    static Stream<Effect> effects(Word word, List<Rule<Modifier>> rules) {
        return rules.stream().map(Rule::does).filter(one -> one.when().test(word)).map(Modifier::effect);
    }

    private static boolean negatedSubject(Word word) {
        return !word.negationAllowed()
                && word.subjects().stream()
                        .flatMap(subject -> word.tree().children(subject, "det", "neg").stream())
                        .anyMatch(det -> word.lexicon().cue("negative-determiner", word.tree().lemma(det)));
    }

    /// "Accused nobody", "let no one pass".
    private static boolean negatedObject(Word word) {
        Tree tree = word.tree();
        if (word.negationAllowed() || !tree.verb(word.at())) return false;
        Stream<Integer> let = tree.children(word.at(), "ccomp", "xcomp").stream().filter(clause -> tree.token(clause).pos().equals("VB"))
                .flatMap(clause -> tree.children(clause, "nsubj").stream());
        return Stream.concat(tree.children(word.at(), "obj").stream(), let)
                .anyMatch(one -> word.lexicon().cue("nobody", tree.lemma(one))
                        || tree.noun(one) && tree.token(one).ner().equals("NUMBER") && tree.children(one, "det").stream().anyMatch(det -> word.lexicon().cue("negative-determiner", tree.lemma(det))));
    }

    /// "If Chad attacks, Niger will …"; not what a threat, an order or a question hangs on.
    private static boolean conditionOfWhatIsAhead(Word word) {
        Tree tree = word.tree();
        int main = tree.head(word.at());
        return main >= 0 && tree.head(main) < 0 && tree.is(word.at(), "advcl") && ahead(word, main);
    }

    private static boolean ahead(Word word, int verb) {
        return word.tree().children(verb, "aux").stream().anyMatch(one -> word.lexicon().cue("plan", word.tree().lemma(one)));
    }

    /// "Will attack if …".
    private static boolean underACondition(Word word) {
        Tree tree = word.tree();
        return ahead(word, word.at()) && tree.children(word.at(), "advcl").stream()
                .anyMatch(clause -> tree.children(clause, "mark").stream().anyMatch(mark -> word.lexicon().cue("proviso", tree.lemma(mark))));
    }

    /// "Would later attack": ahead of what is told, long over for whoever reads it.
    private static boolean hindsight(Word word) {
        return word.any("hindsight", "advmod") && word.any("prospect", "aux");
    }

    /// "A driver may be fined": somebody of a kind, by nobody or somebody of a kind.
    private static boolean lawAllows(Word word) {
        Tree tree = word.tree();
        if (!word.trigger() || !word.any("permission", "aux") || !tree.passive(word.at())) return false;
        List<Integer> agents = tree.agents(word.at());
        return !word.subjects().isEmpty() && Stream.concat(word.subjects().stream(), agents.stream()).allMatch(one -> ofAKind(word, one, agents.contains(one)));
    }

    private static boolean ofAKind(Word word, int noun, boolean agent) {
        Tree tree = word.tree();
        String pos = tree.token(noun).pos();
        List<Integer> before = tree.children(noun, "det", "nummod", "nmod:poss");
        boolean article = before.stream().allMatch(one -> word.lexicon().cue("indefinite", tree.lemma(one)));
        boolean unnamed = tree.children(noun).stream().noneMatch(one -> tree.token(one).pos().startsWith("NNP"));
        return pos.matches("NNS?") && unnamed && (agent || article && (pos.equals("NNS") || !before.isEmpty()));
    }

    /// "The contract expires", "is set to expire": what was agreed long before and is no news.
    private static boolean runsOut(Word word) {
        Tree tree = word.tree();
        if (!word.trigger() || !tree.is(word.at(), "nsubj")) return false;
        int verb = tree.head(word.at());
        return Stream.concat(Stream.of(verb), tree.children(verb, "xcomp").stream()).anyMatch(one -> word.lexicon().cue("runs-out", tree.lemma(one)));
    }

    /// "Would have attacked", "could have signed": it did not come to it.
    private static boolean counterfactualPerfect(Word word) {
        return word.anyAuxiliary(one -> word.lexicon().cue("unreal", word.tree().lemma(one)) && word.tree().token(one).pos().equals("MD"))
                && word.anyAuxiliary(one -> word.lexicon().cue("perfect", word.tree().lemma(one)) && word.tree().token(one).pos().equals("VB"));
    }

    private static boolean question(Word word) {
        return word.trigger() && word.tree().token(word.tree().size() - 1).text().equals("?");
    }

    /// "Belgium to deliver howitzers": a line without a finite verb.
    private static boolean headlineInfinitive(Word word) {
        Tree tree = word.tree();
        return word.trigger() && tree.head(word.at()) < 0 && tree.infinitive(word.at())
                && (tree.headline() || word.subjects().stream().anyMatch(one -> one < word.at()));
    }

    /// "A meeting set to take place".
    private static boolean setForLater(Word word) {
        Tree tree = word.tree();
        return word.trigger() && tree.noun(word.at()) && tree.children(word.at(), "acl").stream()
                .anyMatch(one -> tree.token(one).pos().equals("VBN") && word.lexicon().cue("plan", tree.lemma(one)) && !tree.children(one, "xcomp").isEmpty());
    }

    /// "Close to $2 billion gas deal": a headline's verb left out, whose adjective the parser hangs onto the sum.
    private static boolean nearWithoutVerb(Word word) {
        Tree tree = word.tree();
        if (!word.trigger() || !tree.noun(word.at())) return false;
        if (IntStream.range(0, word.at()).anyMatch(tree::verb)) return false;
        return IntStream.range(1, word.at()).anyMatch(i -> word.lexicon().cue("near-adjective", tree.lemma(i)) && tree.token(i + 1).pos().matches("TO|IN"));
    }

    /// "Let her speak": the bare verb that opens a sentence or a quotation.
    private static boolean imperative(Word word) {
        Tree tree = word.tree();
        boolean bare = tree.token(word.at()).pos().equals("VB") && word.subjects().isEmpty() && tree.children(word.at(), "aux", "mark").isEmpty();
        return word.trigger() && bare && (word.at() == 0 || tree.token(word.at() - 1).pos().matches("``|''"));
    }

    /// "Are negotiating a deal": what is still being agreed.
    private static boolean goesOn(Word word) {
        Tree tree = word.tree();
        boolean progressive = tree.token(word.at()).pos().equals("VBG") && word.anyAuxiliary(one -> tree.lemma(one).equals("be"));
        return word.trigger() && progressive && word.lexicon().cue("concludes", tree.lemma(word.at()));
    }

    /// "Firms that trade with Iran": whoever does so, now or ever.
    private static boolean habitOfAKind(Word word) {
        Tree tree = word.tree();
        if (!word.trigger() || !tree.relation(word.at()).equals("acl:relcl") || !tree.token(word.at()).pos().equals("VBP")) return false;
        int kind = tree.head(word.at());
        return tree.token(kind).pos().equals("NNS")
                && tree.children(word.at(), "nsubj").stream().anyMatch(one -> tree.token(one).pos().matches("WDT|WP"))
                && tree.children(kind, "det", "nummod", "nmod:poss", "compound", "amod").stream().allMatch(one -> tree.token(one).pos().equals("JJ"));
    }
}
