package dateline.event.tie;

import dateline.model.Mention;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Each construction by which a text states how two actors stand to each other.
///
/// @param names what the name of one says of its owner
/// @param titles what a title before a name says, together with the offices of the codebook
/// @param words what a word says of its two ends: allied with, part of, spokesman of, based in
/// @param ends where a word of that kind has its other end, asked until one is found
/// @param events what an event says of those in it
public record TieRules(
        List<Rule<OfName>> names, List<Rule<OfName>> titles, List<Rule<OfWord>> words, List<Rule<End>> ends, List<Rule<OfEvent>> events) {
    /// What a mention of an actor states.
    @FunctionalInterface
    public interface OfName {
        void read(TieSentence sentence, Mention whole);
    }

    /// What a word of a sentence states.
    @FunctionalInterface
    public interface OfWord {
        void read(TieSentence sentence, int word);
    }

    /// The actors at the other end of a word.
    @FunctionalInterface
    public interface End {
        List<String> of(TieSentence sentence, int word, List<String> prepositions);
    }

    /// What an event of the article states.
    @FunctionalInterface
    public interface OfEvent {
        void read(EventTies ties, TieReader.Deed event);
    }

    /// The rules that the program reads with.
    public static final TieRules ALL = new TieRules(
            List.of(
                    new Rule<>(
                            "owner-within-the-name",
                            "Rebels fought the army of Chad.",
                            "army_of | TCD-MIL | TCD | occurred",
                            NameTies::ownerWithin),
                    new Rule<>(
                            "possessive-before-the-name",
                            "Chad said its army had shelled a town in Niger.",
                            "army_of | TCD-MIL | TCD | occurred",
                            NameTies::possessive),
                    new Rule<>(
                            "country-word-in-the-name",
                            "The U.S. Treasury Department blamed Chad. The United States blamed Niger.",
                            "agency_of | USA-TREASURY | USA | occurred",
                            NameTies::countryWord)),
            List.of(new Rule<>(
                    "title-before-an-office-holder",
                            "Prime Minister Hun Manet met a delegation from Laos in Cambodia.",
                            "leader_of | Hun Manet | KHM | occurred",
                    NameTies::listedOffice)),
            List.of(
                    new Rule<>(
                            "spokesperson-of",
                            "Army spokesman Ali Musa spoke in Chad.",
                            "spokesperson_of | Ali Musa | Army | occurred",
                            OfficeTies::spokesperson),
                    new Rule<>(
                            "leader-of",
                            "Ama Mensah, the leader of Boko Haram, fled.",
                            "leader_of | Ama Mensah | BOKOHARAM | occurred",
                            OfficeTies::leader),
                    new Rule<>(
                            "member-of",
                            "Ghana is a member of the African Union.",
                            "member_of | GHA | AU | occurred",
                            OfficeTies::member),
                    new Rule<>(
                            "allied-with",
                            "Boko Haram is allied with Islamic State.",
                            "allied_with | BOKOHARAM | ISIS | occurred",
                            WordTies::allied),
                    new Rule<>(
                            "both-are-allies",
                            "Ghana and Togo are allies.",
                            "allied_with | GHA | TGO | occurred",
                            WordTies::bothAre),
                    new Rule<>(
                            "separate-from",
                            "Boko Haram split from Islamic State.",
                            "separate_from | BOKOHARAM | ISIS | occurred",
                            WordTies::separate),
                    new Rule<>(
                            "part-of",
                            "Boko Haram is an offshoot of Islamic State.",
                            "part_of | BOKOHARAM | ISIS | occurred",
                            WordTies::part),
                    new Rule<>(
                            "partner-of",
                            "Ghana is a partner of Togo.",
                            "partner_of | GHA | TGO | occurred",
                            WordTies::partner),
                    new Rule<>(
                            "also-known-as",
                            "Boko Haram, also known as Islamic State, fled.",
                            "alias_of | BOKOHARAM | ISIS | occurred",
                            WordTies::alias),
                    new Rule<>(
                            "backed-by",
                            "A militia supported by Niger took the town.",
                            "allied_with | militia | NER | occurred",
                            WordTies::backed),
                    new Rule<>(
                            "based-in",
                            "The Lord's Resistance Army, based in Uganda, fled.",
                            "based_in | LRA | UGA | occurred",
                            WordTies::based),
                    new Rule<>(
                            "sanctuary-in",
                            "Boko Haram found sanctuary in Chad.",
                            "sanctuary_in | BOKOHARAM | TCD | occurred",
                            WordTies::sanctuary),
                    new Rule<>(
                            "joined-a-body",
                            "Sweden joined NATO.",
                            "member_of | SWE | NATO | occurred",
                            WordTies::joined),
                    new Rule<>(
                            "made-jointly-with",
                            "Ghana developed the drone jointly with Togo.",
                            "partner_of | GHA | TGO | occurred",
                            WordTies::jointly),
                    new Rule<>(
                            "governs-a-country",
                            "The Taliban govern Afghanistan.",
                            "governs | AFG-TALIBAN | AFG | occurred",
                            WordTies::governs),
                    new Rule<>(
                            "seized-power-in",
                            "The Taliban seized power in Afghanistan.",
                            "governs | AFG-TALIBAN | AFG | occurred",
                            WordTies::seizedPower)),
            List.of(
                    new Rule<>("end-behind-the-preposition", "Boko Haram is allied with Islamic State.", "allied_with | BOKOHARAM | ISIS | occurred", TieEnds::complement),
                    new Rule<>("end-given-once-for-two-words", "Boko Haram is allied but distinct from Islamic State.", "allied_with | BOKOHARAM | ISIS | occurred", TieEnds::sharedComplement),
                    new Rule<>("end-as-the-owner", "Togo is Ghana's ally.", "allied_with | TGO | GHA | occurred", TieEnds::owner),
                    new Rule<>("end-before-the-hyphen",
                            "The militia is Iran-allied.",
                            "allied_with | militia | IRN | occurred", TieEnds::hyphened)),
            List.of(
                    new Rule<>("at-war",
                            "Chad fought Niger.",
                            "at_war_with | TCD | NER | occurred", EventTies::war),
                    new Rule<>("help-of-other-allies", "Qatar and other Gulf allies lent money to Chad.", "allied_with | QAT | TCD | occurred", EventTies::otherAllies),
                    new Rule<>("help-of-an-ally",
                            "An ally lent money to Chad.",
                            "allied_with | ally | TCD | occurred", EventTies::ally)));

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(names, titles, words, ends, events).flatMap(List::stream);
    }

    /// The same lists short of one rule.
    public TieRules without(String name) {
        return new TieRules(
                Rule.without(names, name), Rule.without(titles, name), Rule.without(words, name), Rule.without(ends, name),
                Rule.without(events, name));
    }
}
