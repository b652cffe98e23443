package dateline.language;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Rule;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds which tokens of a sentence are one expression of time each: SUTime's, widened by what it leaves out, cut at
/// commas between two full expressions, and months, decades and seasons that it missed.
final class TimeRuns {
    private final Vocabulary vocabulary;
    private final List<Rule<TimeRun.Widening>> rules;

    TimeRuns(Vocabulary vocabulary, List<Rule<TimeRun.Widening>> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    List<TimeRun> of(Sentence sentence, List<CoreLabel> labels) {
        List<Token> tokens = sentence.tokens();
        List<TimeRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            String id = id(labels.get(i));
            if (id.isEmpty() && years(tokens, i)) {
                runs.add(new TimeRun(tokens, i, i + 3, vocabulary));
                i += 3;
                continue;
            }
            if (id.isEmpty() && !calendarWord(tokens, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && (id.isEmpty() ? joins(tokens, end) : id.equals(id(labels.get(end))))) end++;
            if (!otherWord(tokens, i, end)) runs.addAll(pieces(tokens, i, end));
            i = end;
        }
        return widened(apart(runs.stream().map(this::ruled).toList()));
    }

    /// "2022", "–", "23".
    private static boolean years(List<Token> tokens, int i) {
        return i + 2 < tokens.size() && TimeWords.season(lower(tokens, i) + lower(tokens, i + 1) + lower(tokens, i + 2));
    }

    private static String id(CoreLabel label) {
        var timex = label.get(TimexAnnotation.class);
        if (timex == null) return "";
        boolean decade = timex.value() != null && timex.value().matches("\\d{3}X");
        return "SET".equals(timex.timexType()) && !decade ? "" : timex.tid();
    }

    private boolean calendarWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        if (TimeWords.season(word)) return true;
        boolean mid = word.startsWith("mid-");
        if (!mid && !Character.isUpperCase(token.text().charAt(0))) return false;
        return TimePhrase.month(vocabulary, mid ? word.substring(4) : word).isPresent() && !token.ner().equals("PERSON");
    }

    /// "May" and "March" alone are a verb, a name or a parade unless a preposition or another month stands before them.
    private boolean otherWord(List<Token> tokens, int start, int end) {
        if (tokens.get(start).pos().equals("MD")) return true;
        if (end - start > 1 || !vocabulary.is("month or word", lower(tokens, start))) return false;
        if (lower(tokens, end).matches("\\d{1,2}")) return false;
        boolean joined = vocabulary.is("range link", lower(tokens, start - 1)) && TimePhrase.month(vocabulary, lower(tokens, start - 2)).isPresent();
        return !joined && !vocabulary.is("before may", lower(tokens, start - 1));
    }

    private static boolean joins(List<Token> tokens, int i) {
        return tokens.get(i).text().matches("\\d{1,2}|\\d{4}|,")
                && (i + 1 < tokens.size() || !tokens.get(i).text().equals(","))
                && (!tokens.get(i).text().equals(",") || tokens.get(i + 1).text().matches("\\d{4}"));
    }

    private List<TimeRun> pieces(List<Token> tokens, int start, int end) {
        List<TimeRun> out = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            boolean comma = tokens.get(i).text().equals(",");
            // "October 14, 2022" and "Friday, 3 March" are one; "last month, a year ago" are two.
            boolean cut = comma && !tokens.get(i + 1).text().matches("\\d{4}") && !weekday(tokens, i - 1);
            // "A second day on Friday".
            if (cut || lower(tokens, i).equals("on") && weekday(tokens, i + 1) && lower(tokens, i - 1).equals("day")) {
                out.add(new TimeRun(tokens, from, i, vocabulary));
                from = i + 1;
            }
        }
        out.add(new TimeRun(tokens, from, end, vocabulary));
        return out;
    }

    private boolean weekday(List<Token> tokens, int i) {
        return Weekdays.weekday(vocabulary, lower(tokens, i)).isPresent();
    }

    private TimeRun ruled(TimeRun run) {
        TimeRun wide = run;
        for (Rule<TimeRun.Widening> rule : rules) wide = rule.does().of(wide).orElse(wide);
        return wide;
    }

    /// What lies in one another is one.
    private static List<TimeRun> apart(List<TimeRun> runs) {
        List<TimeRun> out = new ArrayList<>();
        for (TimeRun run : runs) {
            TimeRun one = run;
            while (!out.isEmpty() && out.getLast().end() > one.start()) {
                TimeRun before = out.removeLast();
                one = one.to(Math.min(before.start(), one.start()), Math.max(before.end(), one.end()));
            }
            out.add(one);
        }
        return out;
    }

    private List<TimeRun> widened(List<TimeRun> runs) {
        List<TimeRun> out = new ArrayList<>();
        int floor = 0;
        for (TimeRun run : runs) {
            int start = run.start();
            while (start > floor && widens(run.tokens(), start - 1, floor)) start--;
            TimeRun wide = run.to(start, run.end());
            // "between 2011 and 2014", "from March 5 to March 9" are one range.
            Optional<TimeRun> range = out.isEmpty() ? Optional.empty() : range(out.getLast(), wide);
            range.ifPresent(_ -> out.removeLast());
            out.add(range.orElse(wide));
            floor = run.end();
        }
        return out;
    }

    /// Whether a word before an expression belongs to it: a modifier, what joins it to one, half an amount.
    private boolean widens(List<Token> tokens, int i, int floor) {
        boolean leads = vocabulary.is("leading word", lower(tokens, i));
        boolean glues = i > floor && vocabulary.is("glue", lower(tokens, i)) && vocabulary.is("leading word", lower(tokens, i - 1));
        return leads || glues || fraction(tokens, i);
    }

    private Optional<TimeRun> range(TimeRun before, TimeRun next) {
        if (next.start() - before.end() != 1) return Optional.empty();
        String link = next.word(next.start() - 1);
        boolean opened = before.first().equals("between") && link.equals("and")
                || before.first().equals("from") && vocabulary.is("link after from", link)
                || vocabulary.is("bare link", link) && calendar(before) && calendar(next);
        return opened ? Optional.of(before.to(before.start(), next.end())) : Optional.empty();
    }

    /// Whether a day, month or year is named: "the weekend – this year" is no range.
    private static boolean calendar(TimeRun run) {
        for (int i = run.start(); i < run.end(); i++) if (run.month(i) || run.weekday(i) || TimePhrase.isYear(run.word(i))) return true;
        return false;
    }

    private static boolean fraction(List<Token> tokens, int i) {
        return tokens.get(i).text().matches("\\d+|\\d+[- ]?(1/2|½)|½");
    }

    private static String lower(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
