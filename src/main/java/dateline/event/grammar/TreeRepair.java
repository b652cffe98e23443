package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Rule;
import java.util.List;

/// Sets right what the parser habitually gets wrong in news prose, before events are looked for: the
/// speaker in "…, officials said", the object in "struck a weapons deal", "said on Monday Paris would …",
/// the clause of "…, which …".
public final class TreeRepair {
    /// Sets one kind of mistake right where it stands at a place, and leaves every other place alone.
    @FunctionalInterface
    public interface Repair {
        void at(MutableTree tree, int place);
    }

    /// How the speaker after a headline's colon hangs on it: a relation of our own, which no parser gives.
    public static final String SPEAKER = "speaker";

    /// In the order in which they are asked, each over the whole sentence before the next.
    public static final List<Rule<Repair>> RULES = List.of(
            HeadlineRepairs.HEADLINE_VERB_TAKEN_FOR_NOUN,
            HeadlineRepairs.COMMA_FOR_AND,
            HeadlineRepairs.PREPOSITION_TAKEN_FOR_PARTICLE,
            ArgumentRepairs.OBJECT_TAKEN_FOR_SUBJECT,
            ArgumentRepairs.OBJECT_TAKEN_FOR_CLAUSE,
            ArgumentRepairs.OBJECT_TAKEN_FOR_MEASURE,
            ArgumentRepairs.OBJECT_TAKEN_FOR_APPOSITION,
            ArgumentRepairs.OBJECT_BEHIND_ASIDE,
            ArgumentRepairs.OBJECT_TAKEN_FOR_PUNCTUATION,
            ArgumentRepairs.SUBJECT_TAKEN_FOR_PLACE,
            WordClassRepairs.DETERMINER_TAKEN_FOR_NOUN,
            WordClassRepairs.DEED_TAKEN_FOR_CLAUSE,
            WordClassRepairs.PARTICIPLE_TAKEN_FOR_MAIN_VERB,
            WordClassRepairs.MAIN_VERB_TAKEN_FOR_PARTICIPLE,
            WordClassRepairs.GERUND_AFTER_PREPOSITION,
            WordClassRepairs.NOUN_TAKEN_FOR_VERB,
            WordClassRepairs.VERB_TAKEN_FOR_NOUN,
            SpeechRepairs.SPEECH_TAKEN_FOR_CONTENT,
            SpeechRepairs.SAYING_TAKEN_FOR_SUBJECT,
            SpeechRepairs.DAY_TAKEN_FOR_NAME,
            SpeechRepairs.TIME_TAKEN_FOR_SPEAKER,
            SpeechRepairs.SPEAKER_BEFORE_VERB,
            ArgumentRepairs.COMPLEMENT_TAKEN_FOR_SUBJECT,
            ClauseRepairs.NAME_IN_LIST_NOT_APPOSITION,
            ClauseRepairs.SUBJECTS_JOINED_OVER_APPOSITION,
            ClauseRepairs.RELATIVE_CLAUSE_OF_NEAREST_NAME,
            ClauseRepairs.PARTICIPLE_OF_NEAREST_NOUN,
            ClauseRepairs.CLAUSE_TAKEN_FOR_PHRASE,
            ClauseRepairs.SECOND_TOLL_TAKEN_FOR_PARTICIPLE,
            ClauseRepairs.CLAUSE_BEHIND_IT,
            ClauseRepairs.PARTICIPLE_OF_REPORT,
            DeedRepairs.PASSIVE_TAKEN_FOR_ACTIVE,
            DeedRepairs.DOER_OF_NEAREST_DEED,
            DeedRepairs.STATE_TAKEN_FOR_ATTRIBUTE,
            DeedRepairs.CLAUSE_OF_ATTACK_NOT_PLACE,
            DeedRepairs.NAME_OF_HOLDER_NOT_PLACE,
            SpeechRepairs.SPEAKER_AFTER_COLON,
            SpeechRepairs.SPEAKER_BEFORE_COLON);

    private TreeRepair() {}

    /// The sentence with its basic tree mended.
    public static Sentence mend(Sentence sentence, Lexicon lexicon, List<Rule<Repair>> rules) {
        MutableTree tree = new MutableTree(sentence, lexicon);
        for (Rule<Repair> rule : rules) for (int i = 0; i < tree.size(); i++) rule.does().at(tree, i);
        return tree.sentence();
    }
}
