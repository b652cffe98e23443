package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.When;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the time expressions of a sentence with SUTime and mends what it gets wrong in news prose: bare
/// weekdays and months after a past verb, early / mid / late, halves, ranges, lists run together.
final class Times {
    private final Vocabulary vocabulary;
    private final TimeWords timeWords;
    private final TimeRuns timeRuns;
    private final LanguageRules rules;

    Times(Vocabulary vocabulary, LanguageRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.timeWords = new TimeWords(vocabulary, rules);
        this.timeRuns = new TimeRuns(vocabulary, rules.runs());
    }

    List<Timex> of(Sentence sentence, List<CoreLabel> labels, Optional<LocalDate> published, String text) {
        List<Timex> out = new ArrayList<>();
        for (TimeRun run : timeRuns.of(sentence, labels)) {
            if (ofClause(sentence.tokens(), run)) continue;
            List<Token> tokens = sentence.tokens().subList(run.start(), run.end());
            Tense tense = DatedClause.around(sentence, run.start(), run.end(), vocabulary).tense(rules.tenses());
            Span span = tokens.getFirst().span().with(tokens.getLast().span());
            read(run, words(tokens), published, tense)
                    .or(() -> TimexValue.read(value(labels.get(run.start())), span.of(text), published, tense))
                    .ifPresent(found -> out.add(new Timex(span, inWords(found, span.of(text)))));
        }
        return out;
    }

    /// "The summer she left", "the year the war began": a clause says which one is meant.
    private boolean ofClause(List<Token> tokens, TimeRun run) {
        int last = run.end() - 1;
        boolean bare = run.word(run.start()).equals("the") || run.word(run.start() - 1).equals("the");
        boolean unit = vocabulary.is("season", run.last()) || TimeUnit.of(vocabulary, run.last()).isPresent();
        return bare && unit && run.end() - run.start() <= 2 && tokens.stream().skip(run.end()).anyMatch(one -> one.head() == last && one.relation().startsWith("acl"));
    }

    /// "In two weeks", "within days" before what is still to come: from now on.
    private Optional<When> read(TimeRun run, List<String> words, Optional<LocalDate> published, Tense tense) {
        String before = run.word(run.start() - 1);
        boolean ahead = tense == Tense.FUTURE && vocabulary.is("before a time ahead", before);
        if (!ahead) return timeWords.read(words, published, tense);
        List<String> whole = new ArrayList<>(List.of(before));
        whole.addAll(words);
        return timeWords.read(whole, published, tense).or(() -> timeWords.read(words, published, tense));
    }

    private static String value(CoreLabel label) {
        return Optional.ofNullable(label.get(TimexAnnotation.class)).map(timex -> timex.value()).orElse("");
    }

    private static When inWords(When when, String words) {
        return new When(words.replaceAll("\\s+", " "), when.start(), when.end(), when.precision());
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    }
}
