package dateline.language;

import dateline.model.Rule;
import java.util.List;

/// Sets right what NLP4J's parser habitually gets wrong in news prose, on its own tree.
final class ClearTreeRepair {
    /// Sets one kind of mistake right where it stands at a place, and leaves every other place alone.
    @FunctionalInterface
    interface Repair {
        void at(ClearTree tree, int place);
    }

    /// In the order in which they are asked, each over the whole sentence before the next.
    static final List<Rule<Repair>> RULES = List.of(
            new Rule<>(
                    "verb-taken-for-participle",
                    "A Kenyan envoy called on the president of Uganda to discuss trade.",
                    "nsubj(called, envoy) ; root(called)",
                    ParticipleRepair::verbTakenForParticiple),
            new Rule<>(
                    "auxiliary-taken-for-verb",
                    "Peru is now again sending tents to Chad.",
                    "nsubj(sending, Peru)",
                    ParticipleRepair::auxiliaryTakenForVerb),
            new Rule<>(
                    "clause-taken-for-noun",
                    "Peru won support after Chad and other allies provided loans.",
                    "advcl(won, provided) ; nsubj(provided, Chad) ; mark(provided, after)",
                    ClauseRepair::clauseTakenForNoun),
            new Rule<>(
                    "bound-taken-for-preposition",
                    "Over 2,000 members of the group have sought refuge in Chad.",
                    "nsubj(sought, members) ; advmod(2,000, Over)",
                    NumberRepair::boundTakenForPreposition),
            new Rule<>(
                    "bound-of-two-words",
                    "The militia killed up to thirty herders.",
                    "obj(killed, herders) ; nummod(herders, thirty)",
                    NumberRepair::boundOfTwoWords),
            new Rule<>(
                    "range-taken-for-preposition",
                    "Rebels killed 14 to 20 guards in Chad.",
                    "obj(killed, guards) ; nummod(guards, 20)",
                    NumberRepair::rangeTakenForPreposition),
            new Rule<>(
                    "conjunct-of-participle",
                    "The army found two villagers kidnapped by rebels and beaten.",
                    "conj(kidnapped, beaten) ; cc(found, and)",
                    ParticipleRepair::conjunctOfParticiple),
            new Rule<>(
                    "passive-without-auxiliary",
                    "Raids carried out on three towns in Niger by the rebels were condemned.",
                    "nsubj:pass(carried, Raids)",
                    ParticipleRepair::passiveWithoutAuxiliary),
            new Rule<>(
                    "participle-after-with",
                    "Schools in the region are running, with enrolment rising since May.",
                    "acl(enrolment, rising) ; obl(running, enrolment)",
                    ParticipleRepair::participleAfterWith),
            new Rule<>(
                    "participle-after-noun",
                    "They joined the mission, with Libya, France and Peru sending planes.",
                    "acl(Libya, sending)",
                    ParticipleRepair::participleAfterNoun),
            new Rule<>(
                    "participle-after-comma",
                    "The truce includes holding elections within two months, disarming rebels, and opening the border.",
                    "acl(months, disarming) ; conj(disarming, opening)",
                    ParticipleRepair::participleAfterComma),
            new Rule<>(
                    "object-taken-for-time",
                    "The agency returned 1,044 antiquities to Peru.",
                    "obj(returned, antiquities)",
                    TimeRepair::objectTakenForTime),
            new Rule<>(
                    "time-taken-for-subject",
                    "Chad's envoys Monday said that the talks had failed.",
                    "nsubj(said, envoys) ; obl:npmod(said, Monday)",
                    TimeRepair::timeTakenForSubject),
            new Rule<>(
                    "time-taken-for-part-of-the-subject",
                    "In the morning police arrested ten men.",
                    "nsubj(arrested, police) ; obl(arrested, morning)",
                    TimeRepair::timeTakenForPartOfSubject),
            new Rule<>(
                    "subject-taken-for-time",
                    "In January, the Kenyan defense minister, Ali Osman, agreed with his Malian counterpart to share maps.",
                    "nsubj(agreed, minister)",
                    TimeRepair::subjectTakenForTime),
            new Rule<>(
                    "clause-of-time",
                    "Prices have risen since early last month when rebels broke the truce.",
                    "acl:relcl(month, broke)",
                    ClauseRepair::clauseOfTime),
            new Rule<>(
                    "place-of-adverb",
                    "Chad burned a village elsewhere in the north.",
                    "obl(burned, north)",
                    TimeRepair::placeOfAdverb),
            new Rule<>("adjective-of-object", "Yemen set two sailors free.", "obj(set, sailors) ; xcomp(set, free)", ClauseRepair::adjectiveOfObject),
            new Rule<>(
                    "small-clause",
                    "The court found the minister guilty of theft.",
                    "obj(found, minister) ; xcomp(found, guilty)",
                    ClauseRepair::smallClause),
            new Rule<>(
                    "second-subject",
                    "Cuba's refusal to help Venezuela was noted.",
                    "obj(help, Venezuela) ; nsubj:pass(noted, refusal)",
                    ClauseRepair::secondSubject),
            new Rule<>(
                    "clause-before-semicolon",
                    "Rebels burned a village; the mayor said nobody was hurt.",
                    "root(burned) ; conj(burned, said)",
                    ClauseRepair::clauseBeforeSemicolon),
            new Rule<>("day-of-subject", "Police on Monday arrested a member of the gang.", "obl(arrested, Monday)", TimeRepair::dayOfSubject),
            new Rule<>(
                    "shared-auxiliary",
                    "Ten people were killed and twenty wounded when a bomb exploded.",
                    "nsubj:pass(wounded, twenty)",
                    ParticipleRepair::sharedAuxiliary));

    private ClearTreeRepair() {}

    static void mend(ClearTree tree, List<Rule<Repair>> rules) {
        for (Rule<Repair> rule : rules) for (int i = 0; i < tree.size(); i++) rule.does().at(tree, i);
        oneRoot(tree);
    }

    /// What the parser left without a head hangs loosely on the root.
    private static void oneRoot(ClearTree tree) {
        int root = -1;
        for (int i = 0; i < tree.size(); i++)
            if (tree.heads()[i] < 0 && root < 0) root = i;
            else if (tree.heads()[i] < 0) tree.attach(i, root, "dep");
    }
}
