package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a file of pages is called where programs name it: the words that stand largest on its first page.
final class FigureTitle {
    /// A title has at most so many lines; more words of the largest size are names on a figure without one.
    private static final int LINES = 2;

    /// What XML has no letters for.
    private static final Pattern UNWRITABLE = Pattern.compile("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private FigureTitle() {}

    static String of(List<Picture> pages) {
        List<Mark.Text> texts = pages.getFirst().texts();
        double largest = texts.stream().mapToDouble(Mark.Text::size).max().orElse(0);
        List<Mark.Text> title = texts.stream().filter(text -> text.size() == largest).sorted(Comparator.comparingDouble(Mark.Text::y)).toList();
        String words = title.size() > LINES ? "" : title.stream().map(Mark.Text::text).collect(Collectors.joining(" "));
        String plain = writable(words).strip();
        return plain.isEmpty() ? "Figure" : plain;
    }

    /// Without what would make a file of XML unreadable.
    static String writable(String words) {
        return UNWRITABLE.matcher(words).replaceAll("");
    }
}
