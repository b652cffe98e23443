package dateline.chart.brief;

import dateline.chart.Face;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.List;

/// A word as it is set.
record SetWord(String word, Face face, double size) {
    double width() {
        return Typeface.width(word, face, size);
    }

    static List<SetWord> of(String text, Face face, double size) {
        List<SetWord> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) words.add(new SetWord(word, face, size));
        return words;
    }

    /// Words that stay in one line: source numbers such as `[1, 3].` are not parted from what they stand behind.
    static List<List<SetWord>> units(List<SetWord> words) {
        List<List<SetWord>> units = new ArrayList<>();
        boolean open = false;
        for (SetWord word : words) {
            boolean number = open || word.word().startsWith("[");
            if (number && !units.isEmpty()) units.getLast().add(word);
            else units.add(new ArrayList<>(List.of(word)));
            open = number && !word.word().contains("]");
        }
        return units;
    }

    /// How wide the space behind it is.
    double space() {
        return Typeface.width(" ", face, size);
    }

    static double width(List<SetWord> unit) {
        double wide = 0;
        for (int i = 0; i < unit.size(); i++) wide += unit.get(i).width() + (i == 0 ? 0 : unit.get(i - 1).space());
        return wide;
    }
}
