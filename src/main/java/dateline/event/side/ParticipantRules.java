package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways to tell whom a noun phrase stands for.
public final class ParticipantRules {
    /// In the order in which they are asked, until one answers.
    public static final List<Rule<Participation>> RULES = List.of(
            new Rule<>(
                    "first-person-in-quotation",
                    "\"We expelled two Chadian diplomats,\" Niger's foreign minister Ama Diallo said on Monday.",
                    "NER | SANCTION/expel | two Chadian diplomats | occurred",
                    ParticipantRules::firstPerson),
            new Rule<>(
                    "possessive-of-war",
                    "Turkey sold helicopters to the Malian army for its war with the rebels.",
                    "MLI-MIL, rebels | ASSAULT/war | - | occurred ; no TUR, rebels | ASSAULT/war | - | occurred",
                    Possessives::force),
            new Rule<>(
                    "possessive-of-the-blamed",
                    "Bhutan condemned Oman over its attack on Yemen.",
                    "OMN | ASSAULT | YEM | occurred ; no BTN | ASSAULT | YEM | occurred",
                    Possessives::blamed),
            new Rule<>(
                    "possessive-of-the-sanctioned",
                    "Bhutan imposed sanctions on Oman over its attack on Yemen.",
                    "OMN | ASSAULT | YEM | occurred ; no BTN | ASSAULT | YEM | occurred",
                    Possessives::sanctioned),
            new Rule<>(
                    "possessive-of-the-guest",
                    "The king of Oman welcomed the president of Kenya on his visit to Chad.",
                    "KEN-PRESIDENT | CONSULT/visit | TCD | occurred ; no OMN-KING | CONSULT/visit | TCD | occurred",
                    Possessives::welcomed),
            new Rule<>(
                    "possessive-of-subject",
                    "Chadian and French troops killed ten rebels during their withdrawal from Mali.",
                    "FRA-MIL, TCD-MIL | RETREAT/withdraw | MLI | occurred",
                    Possessives::subject),
            new Rule<>(
                    "both-sides",
                    "The road links Chad and Niger. The two countries signed a deal in Accra.",
                    "TCD, NER | SUPPORT/agreement | - | occurred",
                    ParticipantRules::both),
            new Rule<>(
                    "forces-of-group",
                    "Boko Haram said its fighters had attacked a base in Chad.",
                    "BOKOHARAM | ASSAULT | TCD | claimed",
                    ParticipantRules::forces),
            new Rule<>(
                    "group-of-several-owners",
                    "The leaders of Peru and Chile signed a deal in Lima.",
                    "PER, CHL | SUPPORT/agreement | - | occurred",
                    ParticipantRules::severalOwners),
            new Rule<>(
                    "names-sharing-last-word",
                    "US and NATO troops attacked the Taliban.",
                    "NATO, USA-MIL | ASSAULT | AFG-TALIBAN | occurred",
                    ParticipantRules::namesSharingLastWord),
            new Rule<>(
                    "names-joined-inside-a-name",
                    "The Organisation of Islamic Cooperation, NATO and Iran condemned the raid.",
                    "IRN, NATO, OIC | ACCUSE/disapprove | - | occurred",
                    Collectives::joinedInside),
            new Rule<>(
                    "name-before-its-sort",
                    "Musa Diallo's M23 group accused Chad of theft.",
                    "M23 | ACCUSE/allege | TCD | occurred",
                    ParticipantRules::nameBeforeItsSort),
            new Rule<>(
                    "name-beside-description",
                    "Musa Diallo, the nurse who stabbed a Malian minister, fled.",
                    "Musa Diallo | ASSAULT/beat | MLI-MINISTER | occurred",
                    Appositions::described),
            new Rule<>(
                    "body-of-a-spokesperson",
                    "A spokesman for Kenya's navy denied the rumours.",
                    "KEN-NAVY | STATE/deny | - | denied",
                    ParticipantRules::spokenFor),
            new Rule<>(
                    "mention",
                    "Musa Diallo accused Chad of theft.",
                    "Musa Diallo | ACCUSE/allege | TCD | occurred",
                    ParticipantRules::mention),
            new Rule<>(
                    "no-nominal",
                    "Chad cut tariffs on $30 million of Niger's exports.",
                    "TCD | CONCEDE | NER | occurred",
                    ParticipantRules::noNominal),
            new Rule<>(
                    "people-in-apposition",
                    "Togo expelled three individuals, mostly fishermen.",
                    "TGO | SANCTION/expel | fishermen | occurred",
                    Appositions::people),
            new Rule<>(
                    "name-after-common-noun",
                    "The Nairobi-based group Sahel Rights Now said it was ready.",
                    "based_in | Sahel Rights Now | KEN | occurred",
                    ParticipantRules::nameAfterCommonNoun),
            new Rule<>(
                    "fighter-aircraft",
                    "Six stealth fighters bombed a camp in Chad.",
                    "nothing",
                    ParticipantRules::fighterAircraft),
            new Rule<>(
                    "number-for-people",
                    "Togo detained 40 more.",
                    "TGO | COERCE/arrest | * | occurred",
                    Collectives::counted),
            new Rule<>(
                    "part-of-whole",
                    "Most of the Chadian army attacked Boko Haram.",
                    "TCD-MIL | ASSAULT | BOKOHARAM | occurred",
                    ParticipantRules::partOfWhole),
            new Rule<>(
                    "region-as-subject",
                    "Puntland accused Somalia of arming rebels.",
                    "Puntland | ACCUSE/allege | SOM | occurred",
                    ParticipantRules::regionAsSubject),
            new Rule<>(
                    "thing-that-does-not-act",
                    "A Chadian spear killed forty farmers in Niger.",
                    "- | ASSAULT | forty farmers | occurred",
                    ParticipantRules::thingThatDoesNotAct),
            new Rule<>(
                    "vehicle-of-a-country",
                    "A Greek freighter delivered rice to Yemen.",
                    "Greek freighter | AID/economic | YEM | occurred",
                    StruckThings::vehicle),
            new Rule<>(
                    "struck-thing",
                    "Rebels attacked the Ghanaian consulate.",
                    "Rebels | ASSAULT | Ghanaian consulate | occurred",
                    StruckThings::itself),
            new Rule<>(
                    "owner-of-thing",
                    "Chadian artillery hit a village in Niger.",
                    "TCD | ASSAULT/heavy-weapons | NER | occurred",
                    ParticipantRules::ownerOfThing),
            new Rule<>(
                    "people-without-a-name",
                    "Nomads attacked a village in Chad.",
                    "Nomads | ASSAULT | TCD | occurred",
                    ParticipantRules::peopleWithoutName));

    private ParticipantRules() {}

    /// "We" and "I" inside a quotation are its speaker, or the country or body that he speaks for.
    private static Optional<List<String>> firstPerson(NounPhrase phrase, Participants sides) {
        boolean we = sides.lexicon().cue("we", phrase.lemma());
        if (!we && !sides.lexicon().cue("i", phrase.lemma())) return Optional.empty();
        return sides.speakerAt(phrase.span()).map(speaker -> List.of(we ? sides.speaksFor(speaker) : speaker));
    }

    private static Optional<List<String>> both(NounPhrase phrase, Participants sides) {
        return some(sides.pair(phrase.tree(), phrase.place()));
    }

    private static Optional<List<String>> forces(NounPhrase phrase, Participants sides) {
        return phrase.mention().flatMap(own -> sides.collectives().owner(phrase, own)).map(List::of);
    }

    private static Optional<List<String>> severalOwners(NounPhrase phrase, Participants sides) {
        return phrase.mention().flatMap(own -> some(sides.collectives().several(phrase, own)));
    }

    private static Optional<List<String>> namesSharingLastWord(NounPhrase phrase, Participants sides) {
        return phrase.noun() ? some(sides.collectives().endingTogether(phrase.span())) : Optional.empty();
    }

    /// "A spokesman for the ministry": what he says the ministry says; with a name he stands for himself.
    private static Optional<List<String>> spokenFor(NounPhrase phrase, Participants sides) {
        boolean speaks = phrase.near() && sides.lexicon().cue("tie:spokesperson_of", phrase.lemma()) && phrase.mention().filter(own -> sides.is(own.actorId(), one -> !one.named())).isPresent();
        if (!speaks) return Optional.empty();
        List<String> bodies = sides.all(phrase, List.copyOf(phrase.tree().own(phrase.place(), "for")));
        return some(bodies.stream().filter(id -> sides.is(id, one -> one.named() && one.kind() != Kind.PERSON)).toList());
    }

    private static Optional<List<String>> mention(NounPhrase phrase, Participants sides) {
        return phrase.mention().map(own -> List.of(own.actorId()));
    }

    /// "Diallo's M23 group": the name before a word for what bears it.
    private static Optional<List<String>> nameBeforeItsSort(NounPhrase phrase, Participants sides) {
        if (!phrase.tagged("NN") || phrase.children("nmod:poss").isEmpty() || phrase.mention().isPresent()) return Optional.empty();
        return phrase.children("compound").stream()
                .flatMap(name -> sides.mentionAt(phrase.tree().span(name)).stream())
                .filter(name -> sides.is(name.actorId(), one -> one.named() && sides.sortOf(one, phrase.lemma())))
                .findFirst()
                .map(name -> List.of(name.actorId()));
    }

    /// Verbs, adverbs and prepositions stand for nobody.
    private static Optional<List<String>> noNominal(NounPhrase phrase, Participants sides) {
        boolean nominal = phrase.noun() || phrase.tagged("CD|DT|JJ|JJS|NN.*");
        return phrase.far() || !nominal ? nobody() : Optional.empty();
    }

    /// "The group Human Rights Now": the name that follows at once and has the same part in the clause.
    private static Optional<List<String>> nameAfterCommonNoun(NounPhrase phrase, Participants sides) {
        Tree tree = phrase.tree();
        int next = phrase.place() + 1;
        if (next >= tree.size() || !tree.token(next).pos().startsWith("NNP") || !phrase.subject()) return Optional.empty();
        return sides.mentionAt(tree.span(next))
                .filter(one -> one.span().start() == tree.span(next).start() && one.how() == Mention.How.NAME)
                .filter(one -> samePart(tree, tree.top(one.span()), phrase.place()))
                .map(one -> List.of(one.actorId()));
    }

    private static boolean samePart(Tree tree, int one, int other) {
        return one >= 0 && tree.head(one) == tree.head(other) && tree.relation(one).equals(tree.relation(other));
    }

    /// "F-16 fighters", "stealth fighters" are no people.
    private static Optional<List<String>> fighterAircraft(NounPhrase phrase, Participants sides) {
        boolean fighters = phrase.lemma().equals("fighter") && people(phrase, sides.lexicon());
        return fighters && Aircraft.is(phrase, sides.lexicon()) ? nobody() : Optional.empty();
    }

    /// "Two of the rebels", "the city of Chicago": the whole acts.
    private static Optional<List<String>> partOfWhole(NounPhrase phrase, Participants sides) {
        if (phrase.noun() && !sides.lexicon().cue("part-of", phrase.lemma())) return Optional.empty();
        List<String> whole = sides.all(phrase, phrase.tree().own(phrase.place(), "of"));
        return !whole.isEmpty() || !phrase.noun() && !people(phrase, sides.lexicon()) ? Optional.of(whole) : Optional.empty();
    }

    /// "Catalonia defied Spain".
    private static Optional<List<String>> regionAsSubject(NounPhrase phrase, Participants sides) {
        boolean subject = phrase.acts() && phrase.subject() && !phrase.tree().relation(phrase.place()).endsWith("pass");
        boolean region = phrase.tree().token(phrase.place()).ner().equals("LOCATION") && phrase.tagged("NNP.*");
        return subject && region ? Optional.of(List.of(sides.newcomers().region(phrase.tree(), phrase.place()))) : Optional.empty();
    }

    /// "The talks closed the border": only such things act as have somebody acting through them.
    private static Optional<List<String>> thingThatDoesNotAct(NounPhrase phrase, Participants sides) {
        boolean acting = people(phrase, sides.lexicon()) || sides.lexicon().cue("acts-for", phrase.lemma());
        return phrase.acts() && !acting ? nobody() : Optional.empty();
    }

    /// "North Korean artillery": what the thing does, its owner does.
    private static Optional<List<String>> ownerOfThing(NounPhrase phrase, Participants sides) {
        boolean people = people(phrase, sides.lexicon());
        if (people && !sides.lexicon().cue("acts-for", phrase.lemma())) return Optional.empty();
        List<String> owners = sides.all(phrase, owners(phrase, sides.lexicon()));
        return owners.isEmpty() && people ? Optional.empty() : Optional.of(owners);
    }

    private static Optional<List<String>> peopleWithoutName(NounPhrase phrase, Participants sides) {
        return Optional.of(List.of(sides.newcomers().coin(phrase.tree(), phrase.place())));
    }

    static List<Integer> owners(NounPhrase phrase, Lexicon lexicon) {
        Tree tree = phrase.tree();
        List<Integer> first = phrase.children("nmod:poss");
        if (!first.isEmpty()) return first;
        List<Integer> all = new ArrayList<>(phrase.children("compound", "amod"));
        all.addAll(tree.own(phrase.place(), "of"));
        all.addAll(tree.own(phrase.place(), "by"));
        // "Missiles fired by the army".
        for (int fired : phrase.children("acl")) if (tree.passive(fired)) all.addAll(tree.agents(fired));
        if (all.isEmpty()) all.addAll(tree.own(phrase.place(), "from"));
        // A conflict with somebody is not his: the noun of an event has no such owner.
        if (all.isEmpty() && lexicon.nounRules(tree, phrase.place()).isEmpty()) all.addAll(tree.own(phrase.place(), "with"));
        if (all.isEmpty()) all.addAll(tree.own(phrase.place(), "to"));
        return all;
    }

    private static boolean people(NounPhrase phrase, Lexicon lexicon) {
        return (phrase.noun() || armed(phrase, lexicon)) && lexicon.cue("people", phrase.lemma());
    }

    /// "Militant attacks", "rebel fire": the adjective names who acts.
    private static boolean armed(NounPhrase phrase, Lexicon lexicon) {
        return phrase.tagged("JJ.*") && phrase.tree().is(phrase.place(), "amod") && lexicon.cue("acts-for", phrase.lemma());
    }

    private static Optional<List<String>> nobody() {
        return Optional.of(List.of());
    }

    static Optional<List<String>> some(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
