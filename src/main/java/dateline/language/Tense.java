package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which way a clause looks in time: decides whether "on Thursday" is the last or the next one.
enum Tense {
    PAST,
    FUTURE;

    private static final Set<String> AHEAD_VERBS = Set.of("expect", "plan", "schedule", "due", "set", "intend", "aim",
            "vow", "pledge", "promise", "agree", "slate", "prepare", "want", "hope");
    private static final Set<String> AHEAD_WORDS = Set.of("ahead", "run-up", "upcoming", "forthcoming", "before", "next",
            "coming", "preparations", "preparation", "deadline");

    /// The tense of the clause that the tokens `start` to `end` date.
    static Tense around(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        for (int i = Math.max(0, start - 5); i < start; i++)
            if (AHEAD_WORDS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
                    || runUp(tokens, i)) return FUTURE;
        int at = headOf(tokens, start, end);
        for (int step = 0; at >= 0 && step < 12; step++) {
            Token token = tokens.get(at);
            if (token.pos().startsWith("V") || token.pos().equals("MD")) return ofVerb(tokens, at);
            at = token.head();
        }
        return PAST;
    }

    private static boolean runUp(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).text().equalsIgnoreCase("run")
                && tokens.get(i + 2).text().equalsIgnoreCase("up");
    }

    private static int headOf(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            int head = tokens.get(i).head();
            if (head >= 0 && (head < start || head >= end)) return head;
        }
        return -1;
    }

    private static Tense ofVerb(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        // "Plans a rally for", "is planned for", "was scheduled to": the plan may be old, what it dates lies ahead.
        if (token.pos().matches("VBN|VBZ|VBP") && AHEAD_VERBS.contains(token.lemma())) return FUTURE;
        boolean infinitive = false;
        boolean past = token.pos().equals("VBD");
        for (Token child : tokens) {
            if (child.head() != verb || !child.relation().startsWith("aux") && !child.relation().equals("mark")) continue;
            String word = child.lemma().toLowerCase(Locale.ROOT);
            if (Set.of("will", "would", "shall", "'ll", "may", "might", "could", "should", "must").contains(word)) return FUTURE;
            if (word.equals("have") || word.equals("be") && child.pos().equals("VBD")) past = true;
            if (child.pos().equals("TO")) infinitive = true;
        }
        if (past) return PAST;
        if (infinitive) {
            int above = token.head();
            return above < 0 || AHEAD_VERBS.contains(tokens.get(above).lemma()) || token.relation().equals("xcomp")
                    ? FUTURE
                    : PAST;
        }
        // A headline's bare infinitive and the plain present of a fixture look ahead only with a future word.
        return PAST;
    }
}
