package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Annotation.Token;
import dateline.model.Rule;
import java.util.List;

/// Who says what, where the parser hung the speaker or the verb of saying on the wrong word.
final class SpeechRepairs {
    /// "Said it had not fired and accused Chad of …": the second verb goes on with the saying, not with what is said.
    static final Rule<Repair> SPEECH_TAKEN_FOR_CONTENT = new Rule<>(
            "speech-taken-for-content",
            "Niger said it had not attacked and accused Chad of shelling a town.",
            "NER | ACCUSE/allege | TCD | occurred",
            SpeechRepairs::speechTakenForContent);

    /// "The ministry said on Monday Paris would …" read as if the saying were the subject of "would".
    static final Rule<Repair> SAYING_TAKEN_FOR_SUBJECT = new Rule<>(
            "saying-taken-for-subject",
            "What officials said was a Chadian drone killed ten people in Niger.",
            "TCD | ASSAULT | ten people | claimed",
            SpeechRepairs::sayingTakenForSubject);

    /// "Said on Monday Paris would …": the day belongs to the saying, the name to the clause.
    static final Rule<Repair> DAY_TAKEN_FOR_NAME = new Rule<>(
            "day-taken-for-name",
            "The ministry said on Monday Niger would suspend its aid to Chad.",
            "NER | SANCTION/discontinue | TCD | planned",
            SpeechRepairs::dayTakenForName);

    /// "After days of clashes, officials said …": the days do not speak.
    static final Rule<Repair> TIME_TAKEN_FOR_SPEAKER = new Rule<>(
            "time-taken-for-speaker",
            "Rebels attacked Mali after months of fighting army officers announced.",
            "Rebels | ASSAULT | MLI | claimed",
            SpeechRepairs::timeTakenForSpeaker);

    /// "…, a former official and two sources said": whoever stands right before the verb of saying.
    static final Rule<Repair> SPEAKER_BEFORE_VERB = new Rule<>(
            "speaker-before-verb",
            "Chad closed the border with Niger, army officers and an envoy said.",
            "TCD | COERCE/withhold | NER | claimed",
            SpeechRepairs::speakerBeforeVerb);

    /// "Raid kills nine: activists" in a headline: on whose word it stands.
    static final Rule<Repair> SPEAKER_AFTER_COLON = new Rule<>(
            "speaker-after-colon",
            "Chad attacks rebels in Niger: officials\nThe market was closed.",
            "TCD | ASSAULT | rebels | claimed",
            SpeechRepairs::speakerAfterColon);

    /// "Police: raid killed nine" in a headline.
    static final Rule<Repair> SPEAKER_BEFORE_COLON = new Rule<>(
            "speaker-before-colon",
            "Police: rebels attacked Chad\nThe market was closed.",
            "rebels | ASSAULT | TCD | claimed | by Police",
            SpeechRepairs::speakerBeforeColon);

    private static final int FAR = 40;

    private SpeechRepairs() {}

    private static void speechTakenForContent(MutableTree tree, int i) {
        int first = tree.head(i);
        if (first < 0 || !tree.relation(i).equals("conj") || !tree.pos(i).matches("VBD|VBN") || !tree.cue("speech-act", i)) return;
        int saying = tree.head(first);
        boolean content = tree.relation(first).equals("ccomp") && saying >= 0 && tree.says(saying) && tree.pos(saying).equals("VBD");
        // The auxiliary of the first verb ("had not fired") would have to hold for both.
        if (!content || !tree.has(first, "aux") || tree.has(i, "aux") || tree.has(i, "nsubj")) return;
        tree.set(i, "VBD", saying, "conj");
    }

    private static void sayingTakenForSubject(MutableTree tree, int i) {
        int clause = tree.head(i);
        if (!tree.says(i) || !tree.relation(i).equals("csubj") || clause < i || !tree.has(i, "nsubj")) return;
        tree.move(i, tree.head(clause), tree.relation(clause));
        tree.move(clause, i, "ccomp");
    }

    private static void dayTakenForName(MutableTree tree, int i) {
        int name = i + 1;
        if (!tree.ner(i).equals("DATE") || !tree.relation(i).equals("compound") || tree.head(i) != name) return;
        if (!tree.pos(name).startsWith("NNP") || tree.ner(name).equals("DATE")) return;
        int verb = tree.head(name);
        int clause = nextVerb(tree, name + 1);
        if (clause < 0 || verb < 0 || verb == clause || tree.has(clause, "nsubj")) return;
        int preposition = tree.child(name, "case");
        tree.move(i, verb, tree.relation(name));
        if (preposition >= 0) tree.move(preposition, i, "case");
        tree.move(name, clause, "nsubj");
    }

    private static int nextVerb(MutableTree tree, int from) {
        for (int i = from; i < tree.size(); i++) if (tree.verb(i) && !tree.relation(i).startsWith("aux")) return i;
        return -1;
    }

    private static void timeTakenForSpeaker(MutableTree tree, int i) {
        if (!saidByNounBefore(tree, i)) return;
        int subject = tree.child(i, "nsubj");
        int mark = tree.child(i, "mark");
        int above = tree.head(i);
        if (subject < 0 || mark < 0 || mark > subject || above < 0 || !tree.cue("time-unit", subject)) return;
        tree.move(subject, above, "obl");
        tree.move(mark, subject, "case");
        tree.move(i, above, "parataxis");
    }

    private static boolean saidByNounBefore(MutableTree tree, int i) {
        return i > 0 && tree.says(i) && tree.finite(i) && tree.noun(i - 1) && !tree.has(i, "aux:pass");
    }

    private static void speakerBeforeVerb(MutableTree tree, int i) {
        if (!saidByNounBefore(tree, i)) return;
        int other = tree.child(i, "nsubj");
        // "…, the envoy Ali Osman said": a name right before the verb is nearer than what the parser took.
        if (other >= 0 && (tree.below(i - 1, other) || !tree.ner(i - 1).equals("PERSON"))) return;
        int comma = tree.lastBefore(i - 1, ",");
        int noun = topBetween(tree, i - 1, comma, i);
        boolean owned = tree.relation(noun).startsWith("nsubj") && tree.head(noun) > i;
        if (owned) return;
        if (other >= 0) tree.move(other, tree.head(i) >= 0 ? tree.head(i) : i, "dep");
        int first = firstJoined(tree, noun, comma);
        tree.move(first, i, "nsubj");
        if (first != noun) tree.move(noun, first, "conj");
        else if (tree.relation(i).equals("dep") && !tree.has(i, "ccomp")) tree.move(i, tree.head(i), "parataxis");
    }

    /// The head of the noun phrase between the comma and the verb.
    private static int topBetween(MutableTree tree, int noun, int comma, int verb) {
        int top = noun;
        for (int step = 0; step < FAR; step++) {
            int up = tree.head(top);
            if (up <= comma || up >= verb || tree.verb(up)) break;
            top = up;
        }
        return top;
    }

    /// "…, residents and an official said": who stands first after the comma leads them.
    private static int firstJoined(MutableTree tree, int noun, int comma) {
        if (!tree.relation(noun).equals("conj")) return noun;
        return tree.tokens().stream()
                .filter(token -> token.index() > comma && token.index() < noun && token.relation().equals("conj") && token.head() < comma)
                .findFirst()
                .map(Token::index)
                .orElse(noun);
    }

    private static void speakerAfterColon(MutableTree tree, int colon) {
        int speaker = tree.size() - 1;
        if (!tree.headline() || tree.lastBefore(speaker, ":") != colon || colon <= 2 || !names(tree.tokens().subList(colon + 1, tree.size()))) return;
        int root = 0;
        while (root < colon && tree.head(root) >= 0) root++;
        if (root == colon) return;
        tree.move(speaker, root, TreeRepair.SPEAKER);
        for (int i = colon + 1; i < speaker; i++) if (tree.head(i) <= colon) tree.move(i, speaker, "compound");
    }

    private static void speakerBeforeColon(MutableTree tree, int colon) {
        int speaker = colon - 1;
        if (!tree.headline() || speaker < 0 || !tree.written(colon, ":") || !names(tree.tokens().subList(0, colon))) return;
        int root = colon + 1;
        while (root < tree.size() && tree.head(root) >= 0) root++;
        if (root == tree.size() || !tree.verb(root) || !speaks(tree, speaker, root)) return;
        tree.move(speaker, root, TreeRepair.SPEAKER);
        for (int i = 0; i < speaker; i++) if (tree.head(i) >= colon) tree.move(i, speaker, "compound");
    }

    /// A place before the colon says where, unless another country is the subject behind it.
    private static boolean speaks(MutableTree tree, int speaker, int root) {
        if (!tree.ner(speaker).equals("LOCATION")) return !tree.ner(speaker).equals("DATE");
        int subject = tree.child(root, "nsubj");
        return subject >= 0 && tree.ner(subject).equals("LOCATION") && !tree.written(subject, tree.tokens().get(speaker).text());
    }

    /// A noun phrase of four words at most.
    private static boolean names(List<Token> words) {
        return !words.isEmpty() && words.size() <= 4 && words.getLast().pos().startsWith("NN")
                && words.stream().allMatch(token -> token.pos().matches("NN.*|JJ|DT|POS"));
    }
}
