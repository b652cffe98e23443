package dateline.event.grammar;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who a subject is that stands elsewhere than on its verb.
public final class Subjects {
    /// Asked until one answers.
    public static final List<Rule<Construction>> RULES = List.of(
            new Rule<>(
                    "subject-of-relative-clause",
                    "Chad praised the rebels who killed a Nigerien general.",
                    "rebels | ASSAULT | NER-GENERAL | occurred",
                    Subjects::relativeClause),
            new Rule<>(
                    "subject-shared-by-conjuncts",
                    "Chad closed its airspace and expelled the Nigerien ambassador.",
                    "TCD | SANCTION/expel | NER-AMBASSADOR | occurred",
                    Subjects::conjunct),
            new Rule<>(
                    "object-control",
                    "Chad helped Niger attack the rebels.",
                    "NER | ASSAULT | rebels | occurred",
                    Subjects::objectControl),
            new Rule<>(
                    "subject-control",
                    "Chad began to withdraw its troops from Niger.",
                    "TCD | RETREAT/withdraw | NER | occurred",
                    Subjects::subjectControl),
            new Rule<>(
                    "participle-of-the-charge",
                    "Niger accused Chad of firing on a village, wounding two monks.",
                    "TCD | ASSAULT | two monks | claimed",
                    Subjects::participleOfTheCharge),
            new Rule<>(
                    "gerund-of-praise-or-blame",
                    "Togo thanked Oman for freeing the pilots.",
                    "OMN | RETREAT/release | pilots | occurred",
                    Subjects::praisedOrBlamed),
            new Rule<>(
                    "subject-of-adverbial-clause",
                    "Chad closed the border after expelling the Nigerien ambassador.",
                    "TCD | SANCTION/expel | NER-AMBASSADOR | occurred",
                    Subjects::adverbialClause),
            new Rule<>(
                    "participle-behind-report",
                    "Photographs support reports of Chadian soldiers shelling a town.",
                    "TCD-MIL | ASSAULT/heavy-weapons | - | claimed",
                    Subjects::reported),
            new Rule<>(
                    "author-of-what-is-written",
                    "Chad issued a report accusing Niger of shelling a town.",
                    "TCD | ACCUSE/allege | NER | occurred",
                    Subjects::author),
            new Rule<>(
                    "noun-before-participle",
                    "Rebels attacking Niger fled to Chad.",
                    "Rebels | ASSAULT | NER | occurred",
                    Subjects::nounBeforeParticiple),
            new Rule<>(
                    "possessor-of-noun",
                    "Niger's decision to expel two Kenyan monks angered Togo.",
                    "NER | SANCTION/expel | two Kenyan monks | planned",
                    Subjects::possessor),
            new Rule<>(
                    "infinitive-after-noun",
                    "Chad has a plan to shell Niger.",
                    "TCD | ASSAULT/heavy-weapons | NER | planned",
                    Subjects::infinitiveAfterNoun),
            new Rule<>(
                    "noun-after-participle",
                    "Niger freed the Chad-arrested pilots.",
                    "- | COERCE/arrest | Chad-arrested pilots | occurred",
                    Subjects::nounAfterParticiple),
            new Rule<>(
                    "subject-above-noun",
                    "Chad has a plan to attack Niger.",
                    "TCD | ASSAULT | NER | planned",
                    Subjects::subjectAboveNoun));

    private Subjects() {}

    /// "Rebels who killed ten".
    private static Optional<List<Integer>> relativeClause(Gap gap) {
        return gap.own().stream().anyMatch(one -> relative(gap, one)) ? Optional.of(gap.antecedent()) : Optional.empty();
    }

    private static boolean relative(Gap gap, int subject) {
        Tree tree = gap.tree();
        boolean clause = tree.is(gap.at(), "acl") || tree.is(gap.at(), "ccomp") && gap.head() >= 0 && tree.noun(gap.head());
        return tree.relativePronoun(subject) || clause && tree.lemma(subject).equals("that");
    }

    /// "Closed the border and expelled the envoy".
    private static Optional<List<Integer>> conjunct(Gap gap) {
        return gap.open("conj") ? Optional.of(gap.subjectAbove()) : Optional.empty();
    }

    /// "Helped Niger attack": the object of the verb above is to do it.
    private static Optional<List<Integer>> objectControl(Gap gap) {
        Tree tree = gap.tree();
        int above = gap.head();
        if (!gap.open("xcomp") || !tree.verb(above) || tree.passive(above) || tree.cue("subject-control", above)) return Optional.empty();
        return Optional.of(tree.objects(above)).filter(objects -> !objects.isEmpty());
    }

    /// "Began to withdraw", "promised Niger to withdraw".
    private static Optional<List<Integer>> subjectControl(Gap gap) {
        return gap.open("xcomp") ? Optional.of(gap.subjectAbove()) : Optional.empty();
    }

    /// "Accused the army of firing on the village, wounding two": the army wounded them.
    private static Optional<List<Integer>> participleOfTheCharge(Gap gap) {
        return gap.open("advcl", "dep", "parataxis") && gap.tree().charged(gap.at(), gap.head()) ? Optional.of(gap.tree().objects(gap.head())) : Optional.empty();
    }

    /// "Thanked Oman for freeing the pilots", "arrested them on suspicion of stabbing": who is thanked or held does it.
    private static Optional<List<Integer>> praisedOrBlamed(Gap gap) {
        Tree tree = gap.tree();
        boolean gerund = gap.open("advcl", "obl", "acl", "nmod") && tree.token(gap.at()).pos().equals("VBG")
                && tree.cued("answered-for", tree.preposition(gap.at())) && gap.head() < gap.at();
        if (!gerund) return Optional.empty();
        int named = described(tree, gap.head());
        boolean ground = tree.is(named, "obl") && tree.cue("tried", named);
        int verb = tree.noun(named) && (tree.is(named, "obj") || ground) ? tree.head(named) : gap.head();
        boolean judged = tree.verb(verb) && tree.cue("answers-for", verb) && !tree.passive(verb);
        return judged ? Optional.of(tree.objects(verb)).filter(objects -> !objects.isEmpty()) : Optional.empty();
    }

    /// "Its rivals, the Rapid Force": what a name in apposition says more of.
    private static int described(Tree tree, int noun) {
        return tree.is(noun, "appos") && tree.head(noun) >= 0 ? tree.head(noun) : noun;
    }

    /// "After expelling the envoy", "to free the pilots".
    private static Optional<List<Integer>> adverbialClause(Gap gap) {
        boolean clause = gap.open("advcl", "dep", "parataxis")
                && (gap.tree().token(gap.at()).pos().matches("VBG|VBN") || gap.tree().infinitive(gap.at()));
        return clause ? Optional.of(gap.subjectAbove()) : Optional.empty();
    }

    /// "Issued a report accusing the army": who issues the report accuses.
    private static Optional<List<Integer>> author(Gap gap) {
        Tree tree = gap.tree();
        int noun = gap.head();
        if (!participle(gap) || !tree.token(gap.at()).pos().equals("VBG") || !tree.cue("writing", noun)) return Optional.empty();
        if (tree.head(noun) < 0 || tree.is(noun, "obl")) return Optional.empty();
        List<Integer> possessor = tree.children(noun, "nmod:poss");
        return Optional.of(possessor.isEmpty() ? tree.surface(tree.head(noun), gap.depth() + 1) : possessor).filter(found -> !found.isEmpty());
    }

    /// "Reports of lorries hauling shells": the lorries do, not the reports.
    private static Optional<List<Integer>> reported(Gap gap) {
        Tree tree = gap.tree();
        if (!participle(gap) || !tree.token(gap.at()).pos().equals("VBG") || !tree.cue("content", gap.head())) return Optional.empty();
        return Optional.of(tree.own(gap.head(), "of").stream().filter(one -> one < gap.at()).toList()).filter(found -> !found.isEmpty());
    }

    /// "Soldiers guarding the port".
    private static Optional<List<Integer>> nounBeforeParticiple(Gap gap) {
        return participle(gap) ? Optional.of(List.of(gap.head())) : Optional.empty();
    }

    private static boolean participle(Gap gap) {
        Tree tree = gap.tree();
        return gap.open("acl") && tree.verb(gap.at()) && !tree.infinitive(gap.at()) && tree.preposition(gap.at()).isEmpty();
    }

    /// "Niger's plan to attack", "a decision by Niger to expel", "Niger's habit of shelling": whose plan it is.
    private static Optional<List<Integer>> possessor(Gap gap) {
        if (!gap.open("acl")) return Optional.empty();
        return Stream.of(gap.tree().children(gap.head(), "nmod:poss"), gap.tree().own(gap.head(), "by")).filter(found -> !found.isEmpty()).findFirst();
    }

    /// "Has a plan to expel", "a habit of expelling".
    private static Optional<List<Integer>> infinitiveAfterNoun(Gap gap) {
        return gap.open("acl") ? Optional.of(gap.subjectAbove()) : Optional.empty();
    }

    /// "The rebel-held town": the noun is the subject of the passive.
    private static Optional<List<Integer>> nounAfterParticiple(Gap gap) {
        return gap.open("amod") && !gap.tree().children(gap.at(), "obl").isEmpty() ? Optional.of(List.of(gap.head())) : Optional.empty();
    }

    /// "Has a plan to attack", "is in the last stage of signing": a noun acts for the subject of its verb, "hails the freed" does not.
    private static Optional<List<Integer>> subjectAboveNoun(Gap gap) {
        boolean participle = gap.tree().token(gap.at()).pos().equals("VBN") && gap.tree().children(gap.at()).stream().anyMatch(one -> gap.tree().token(one).pos().equals("DT"));
        return inNounsPlace(gap) && !participle ? Optional.of(gap.subjectAbove()) : Optional.empty();
    }

    private static boolean inNounsPlace(Gap gap) {
        return gap.open("obj", "obl", "nmod", "appos");
    }
}
