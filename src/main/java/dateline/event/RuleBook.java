package dateline.event;

import dateline.event.factuality.FactualityRules;
import dateline.event.grammar.GrammarRules;
import dateline.event.side.SideRules;
import dateline.event.place.PlaceRules;
import dateline.event.speech.SpeakerRules;
import dateline.event.tie.TieRules;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Every rule by which events and ties are read, list by list, each list in the order in which it is asked. What a
/// rule says of one word or type stands in the codebook; here stands what it says of English.
///
/// @param grammar how a sentence is built
/// @param factuality how surely a sentence tells what a word in it means, and on whose word
/// @param speakers who speaks quoted words
/// @param statuses how sure an event is, by who says so
/// @param speechActs what refusals, pledges and announcements make of what they say
/// @param sentences who stands on the sides of an act, and which acts are told twice
/// @param joining when two tellings are one happening
/// @param sides who stands where
/// @param answers whom an answer answers
/// @param deniers who denies a charge
/// @param contestedEvents which event a denial contests
/// @param contestedTies which tie a denial contests
/// @param ties by which constructions a text states how actors stand to each other
/// @param dates when a time expression dates an event
/// @param scenes when an event happened that its own words do not date
/// @param places where a clause sets its event
public record RuleBook(
        GrammarRules grammar,
        FactualityRules factuality,
        List<Rule<SpeakerRules.SpeakerRule>> speakers,
        List<Rule<StatusRules.StatusRule>> statuses,
        List<Rule<SpeechActs.SpeechAct>> speechActs,
        SentenceRules sentences,
        JoiningRules joining,
        SideRules sides,
        List<Rule<AnsweredParty.Answering>> answers,
        List<Rule<AnsweredParty.Denier>> deniers,
        List<Rule<Denials.EventCriterion>> contestedEvents,
        List<Rule<Denials.TieCriterion>> contestedTies,
        TieRules ties,
        DateRules dates,
        SceneRules scenes,
        PlaceRules places) {
    /// The rules that the program reads with.
    public static final RuleBook ALL = new RuleBook(
            GrammarRules.ALL,
            FactualityRules.ALL,
            SpeakerRules.RULES,
            StatusRules.RULES,
            SpeechActs.RULES,
            SentenceRules.ALL,
            JoiningRules.ALL,
            SideRules.ALL,
            AnsweredParty.RULES,
            AnsweredParty.DENIERS,
            Denials.EVENTS,
            Denials.TIES,
            TieRules.ALL,
            DateRules.ALL,
            SceneRules.ALL,
            PlaceRules.ALL);

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.of(
                        grammar.rules(),
                        factuality.rules(),
                        speakers.stream(),
                        statuses.stream(),
                        speechActs.stream(),
                        sentences.rules(),
                        joining.rules(),
                        sides.rules(),
                        answers.stream(),
                        deniers.stream(),
                        contestedEvents.stream(),
                        contestedTies.stream(),
                        ties.rules(),
                        dates.rules(),
                        scenes.rules(),
                        places.rules())
                .flatMap(rules -> rules);
    }

    /// The same book short of one rule.
    public RuleBook without(String name) {
        return new RuleBook(
                grammar.without(name),
                factuality.without(name),
                Rule.without(speakers, name),
                Rule.without(statuses, name),
                Rule.without(speechActs, name),
                sentences.without(name),
                joining.without(name),
                sides.without(name),
                Rule.without(answers, name),
                Rule.without(deniers, name),
                Rule.without(contestedEvents, name),
                Rule.without(contestedTies, name),
                ties.without(name),
                dates.without(name),
                scenes.without(name),
                places.without(name));
    }
}
