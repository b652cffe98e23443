package dateline.event.speech;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks: curly, straight, guillemets; speech that runs over several
/// paragraphs, each opened anew, is one span a paragraph.
public final class QuoteMarks {
    private static final String OPEN = "“„«";
    private static final String CLOSE = "”»";

    private final String text;
    private final List<Span> out = new ArrayList<>();
    /// Where the speech that is open began, -1 when none is.
    private int from = -1;
    /// Whether it was opened by a single mark.
    private boolean single;
    /// Where speech began that its paragraph did not close, -1 when none did.
    private int unclosed = -1;
    private int paragraph;

    private QuoteMarks(String text) {
        this.text = text;
    }

    /// The spans without their marks, by position.
    public static List<Span> in(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        for (int i = 0; i < text.length(); i++) marks.at(i, text.charAt(i));
        if (marks.from >= 0) add(marks.out, text, marks.from, text.length());
        return marks.out;
    }

    private void at(int i, char c) {
        if (c == '\n') {
            // Speech that was not closed may go on in the next paragraphs without a mark at their beginning.
            if (from >= 0 && !single) unclosed = from;
            paragraph = i + 1;
        }
        if (from >= 0) {
            if (c == '\n' || closes(text, i, c, single)) close(i);
        } else if (unclosed >= 0 && c == '"' && !opens(text, i, c)) {
            goesOn(out, text, unclosed, paragraph);
            add(out, text, paragraph, i);
            unclosed = -1;
        } else if (opens(text, i, c)) {
            from = i + 1;
            unclosed = -1;
            single = c == '‘';
        }
    }

    private void close(int i) {
        add(out, text, from, i);
        from = -1;
    }

    /// The paragraphs between the one where speech began and the one where it is closed.
    private static void goesOn(List<Span> out, String text, int from, int to) {
        int first = text.indexOf('\n', from);
        for (int start = first; start >= 0 && start < to - 1; ) {
            int end = text.indexOf('\n', start + 1);
            if (end < 0 || end >= to) break;
            add(out, text, start, end);
            start = end;
        }
    }

    private static boolean opens(String text, int i, char c) {
        if (OPEN.indexOf(c) >= 0) return true;
        if (c == '"') return i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)) && ",.;:)".indexOf(text.charAt(i + 1)) < 0;
        return c == '‘' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)) && closedLater(text, i);
    }

    private static boolean closes(String text, int i, char c, boolean single) {
        if (single) return c == '’' && endsWord(text, i);
        return CLOSE.indexOf(c) >= 0 || c == '"';
    }

    /// An apostrophe inside a word ("Sudan’s") closes nothing.
    private static boolean endsWord(String text, int i) {
        return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean closedLater(String text, int i) {
        for (int j = i + 1; j < text.length() && text.charAt(j) != '\n'; j++)
            if (text.charAt(j) == '’' && endsWord(text, j)) return true;
        return false;
    }

    private static void add(List<Span> out, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (end > start) out.add(new Span(start, end));
    }
}
