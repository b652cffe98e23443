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
    private final LanguageRules rules;

    Times(Vocabulary vocabulary, LanguageRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.timeWords = new TimeWords(vocabulary, rules);
    }

    List<Timex> of(Sentence sentence, List<CoreLabel> labels, Optional<LocalDate> published, String text) {
        List<int[]> runs = runs(sentence, labels);
        List<Timex> out = new ArrayList<>();
        for (int[] run : runs) {
            List<Token> tokens = sentence.tokens().subList(run[0], run[1]);
            Tense tense = DatedClause.around(sentence, run[0], run[1], vocabulary).tense(rules.tenses());
            String value = Optional.ofNullable(labels.get(run[0]).get(TimexAnnotation.class))
                    .map(timex -> timex.value())
                    .orElse("");
            Optional<When> when = timeWords.read(words(tokens), published, tense);
            if (when.isEmpty()) when = TimexValue.read(value, tokensText(tokens, text));
            Span span = tokens.getFirst().span().with(tokens.getLast().span());
            when.ifPresent(found -> out.add(new Timex(span, inWords(found, span.of(text)))));
        }
        return out;
    }

    private static When inWords(When when, String words) {
        return new When(words.replaceAll("\\s+", " "), when.start(), when.end(), when.precision());
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    }

    private static String tokensText(List<Token> tokens, String text) {
        return tokens.getFirst().span().with(tokens.getLast().span()).of(text);
    }

    /// Token ranges that are one expression each: SUTime's, widened to the left by modifiers it leaves out,
    /// cut at commas between two full expressions, and months or weekdays it missed.
    private List<int[]> runs(Sentence sentence, List<CoreLabel> labels) {
        List<Token> tokens = sentence.tokens();
        List<int[]> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            String id = id(labels.get(i));
            if (id.isEmpty() && !calendarWord(tokens, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && (id.isEmpty() ? joins(tokens, end) : id.equals(id(labels.get(end))))) end++;
            if (!otherWord(tokens, i, end)) runs.addAll(pieces(tokens, i, end));
            i = end;
        }
        return widened(tokens, runs);
    }

    private static String id(CoreLabel label) {
        var timex = label.get(TimexAnnotation.class);
        return timex == null || "SET".equals(timex.timexType()) ? "" : timex.tid();
    }

    private boolean calendarWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean mid = word.startsWith("mid-");
        if (!mid && !Character.isUpperCase(token.text().charAt(0))) return false;
        return TimePhrase.month(vocabulary, mid ? word.substring(4) : word).isPresent() && !token.ner().equals("PERSON");
    }

    /// "May" and "March" alone are a verb, a name or a parade unless a preposition stands before them.
    private boolean otherWord(List<Token> tokens, int start, int end) {
        if (end - start > 1 || !vocabulary.is("month or word", lower(tokens, start))) return false;
        return !vocabulary.is("before may", lower(tokens, start - 1));
    }

    private static boolean joins(List<Token> tokens, int i) {
        return tokens.get(i).text().matches("\\d{1,2}|\\d{4}|,")
                && (i + 1 < tokens.size() || !tokens.get(i).text().equals(","))
                && (!tokens.get(i).text().equals(",") || tokens.get(i + 1).text().matches("\\d{4}"));
    }

    private List<int[]> pieces(List<Token> tokens, int start, int end) {
        List<int[]> out = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            boolean comma = tokens.get(i).text().equals(",");
            // "October 14, 2022" and "Friday, 3 March" are one; "last month, a year ago" are two.
            if (comma && !tokens.get(i + 1).text().matches("\\d{4}") && !Weekdays.weekday(vocabulary, lower(tokens, i - 1)).isPresent()) {
                out.add(new int[] {from, i});
                from = i + 1;
            }
        }
        out.add(new int[] {from, end});
        return out;
    }

    private List<int[]> widened(List<Token> tokens, List<int[]> runs) {
        List<int[]> out = new ArrayList<>();
        int floor = 0;
        for (int[] run : runs) {
            int start = run[0];
            while (start > floor && widens(tokens, start - 1, floor)) start--;
            // "between 2011 and 2014", "from March 5 to March 9" are one range.
            if (!out.isEmpty() && start > 0 && joinsRange(tokens, out.getLast(), start)) out.getLast()[1] = run[1];
            else out.add(new int[] {start, run[1]});
            floor = run[1];
        }
        return out;
    }

    /// Whether a word before an expression belongs to it: a modifier, what joins it to one, half an amount.
    private boolean widens(List<Token> tokens, int i, int floor) {
        boolean leads = vocabulary.is("leading word", lower(tokens, i));
        boolean glues = i > floor && vocabulary.is("glue", lower(tokens, i)) && vocabulary.is("leading word", lower(tokens, i - 1));
        return leads || glues || fraction(tokens, i);
    }

    private boolean joinsRange(List<Token> tokens, int[] before, int start) {
        if (start - before[1] != 1) return false;
        String open = lower(tokens, before[0]);
        String link = lower(tokens, before[1]);
        return open.equals("between") && link.equals("and")
                || open.equals("from") && vocabulary.is("link after from", link)
                || vocabulary.is("bare link", link);
    }

    private static boolean fraction(List<Token> tokens, int i) {
        return tokens.get(i).text().matches("\\d+|\\d+[- ]?(1/2|½)|½");
    }

    private static String lower(List<Token> tokens, int i) {
        return i < 0 ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
