package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The clause that a time is said of, to tell which way it looks. A headline's bare infinitive and the plain present of
/// a fixture look ahead only with a word that says so.
///
/// @param start where the words of the time begin
/// @param verb what the time is said of, if that is a verb
record DatedClause(List<Token> tokens, int start, Optional<Token> verb, Vocabulary vocabulary) {
    /// Empty where the rule does not decide.
    @FunctionalInterface
    interface TenseReading {
        Optional<Tense> of(DatedClause clause);
    }

    /// In the order in which they are asked, until one decides; what none decides is past.
    static final List<Rule<TenseReading>> RULES = List.of(
            new Rule<>(
                    "sign-of-what-is-ahead",
                    "Parties campaigned ahead of the vote on Sunday.",
                    "Sunday = 2024-03-17..2024-03-17 day",
                    DatedClause::signOfWhatIsAhead),
            new Rule<>("run-up", "Violence rose in the run-up to Sunday's vote.", "Sunday = 2024-03-17..2024-03-17 day", DatedClause::runUp),
            new Rule<>("planning-verb", "The talks are planned for Thursday.", "Thursday = 2024-03-21..2024-03-21 day", DatedClause::planningVerb),
            new Rule<>("future-auxiliary", "The envoys will meet on Tuesday.", "Tuesday = 2024-03-19..2024-03-19 day", DatedClause::futureAuxiliary),
            new Rule<>(
                    "present-beside-what-is-ahead",
                    "When envoys meet in Juba on Tuesday, it will be for the first time.",
                    "Tuesday = 2024-03-19..2024-03-19 day",
                    DatedClause::besideFuture),
            new Rule<>("past-verb", "The envoy is thought to have left on Tuesday.", "Tuesday = 2024-03-12..2024-03-12 day", DatedClause::pastVerb),
            new Rule<>(
                    "infinitive-of-purpose",
                    "The envoys hope to meet on Tuesday.",
                    "Tuesday = 2024-03-19..2024-03-19 day",
                    DatedClause::infinitive));

    /// How many words before a time a sign of what is ahead may stand.
    private static final int NEAR = 5;

    private static final int FAR = 12;

    /// The clause that the tokens `start` to `end` date.
    static DatedClause around(Sentence sentence, int start, int end, Vocabulary vocabulary) {
        List<Token> tokens = sentence.tokens();
        Optional<Token> verb = Stream.iterate(headOf(tokens, start, end), at -> at >= 0, at -> tokens.get(at).head())
                .limit(FAR)
                .map(tokens::get)
                .filter(token -> token.pos().startsWith("V") || token.pos().equals("MD"))
                .findFirst();
        return new DatedClause(tokens, start, verb, vocabulary);
    }

    private static int headOf(List<Token> tokens, int start, int end) {
        return IntStream.range(start, end).map(i -> tokens.get(i).head()).filter(head -> head >= 0 && (head < start || head >= end)).findFirst().orElse(-1);
    }

    Tense tense(List<Rule<TenseReading>> rules) {
        return rules.stream().map(rule -> rule.does().of(this)).flatMap(Optional::stream).findFirst().orElse(Tense.PAST);
    }

    private static Optional<Tense> future(boolean ahead) {
        return ahead ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    private IntStream before() {
        return IntStream.range(Math.max(0, start - NEAR), start);
    }

    private Optional<Tense> signOfWhatIsAhead() {
        return future(before().anyMatch(i -> vocabulary.is("sign of what is ahead", lower(i)) && !fromToldDay(i)));
    }

    /// "The next day, Thursday" goes on from what is told.
    private boolean fromToldDay(int i) {
        return i + 1 < tokens.size() && vocabulary.is("beside a told day", lower(i)) && vocabulary.is("counted unit", lower(i + 1));
    }

    private Optional<Tense> runUp() {
        return future(before().anyMatch(i -> i + 2 < tokens.size() && lower(i).equals("run") && lower(i + 2).equals("up")));
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    /// "Plans a rally for", "is planned for", "was scheduled to": the plan may be old, what it dates lies ahead.
    private Optional<Tense> planningVerb() {
        return future(verb.filter(one -> one.pos().matches("VBN|VBZ|VBP") && planning(one)).isPresent());
    }

    private boolean planning(Token token) {
        return vocabulary.is("planning verb", token.lemma());
    }

    private Stream<Token> auxiliaries() {
        return tokens.stream().filter(one -> verb.filter(head -> head.index() == one.head()).isPresent() && one.relation().matches("aux.*|mark"));
    }

    private Optional<Tense> futureAuxiliary() {
        return future(auxiliaries().anyMatch(one -> vocabulary.is("future auxiliary", lemma(one))));
    }

    /// "When they meet on Tuesday, it will be …".
    private Optional<Tense> besideFuture() {
        boolean clause = verb.filter(one -> one.pos().matches("VBZ|VBP") && one.relation().equals("advcl")).isPresent();
        return future(clause && tokens.stream().anyMatch(one -> one.head() == verb.get().head() && vocabulary.is("future auxiliary", lemma(one))));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private Optional<Tense> pastVerb() {
        boolean past = verb.filter(one -> one.pos().equals("VBD")).isPresent()
                || auxiliaries().anyMatch(one -> lemma(one).equals("have") || lemma(one).equals("be") && one.pos().equals("VBD"));
        return past ? Optional.of(Tense.PAST) : Optional.empty();
    }

    /// What somebody plans to do lies ahead, as does what stands in the infinitive beside another verb.
    private Optional<Tense> infinitive() {
        if (verb.isEmpty() || auxiliaries().noneMatch(one -> one.pos().equals("TO"))) return Optional.empty();
        int above = verb.get().head();
        return future(above < 0 || planning(tokens.get(above)) || verb.get().relation().equals("xcomp"));
    }
}
