package dateline.chart.brief;

import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A word as it is set.
///
/// @param own its ink, where that is not the ink of its text
record SetWord(String word, Face face, double size, Optional<Ink> own) {
    SetWord(String word, Face face, double size) {
        this(word, face, size, Optional.empty());
    }

    double width() {
        return word.equals(RING) ? 5.6 : Typeface.width(word, face, size);
    }

    Ink ink(Ink text) {
        return own.orElse(text);
    }

    boolean setAs(SetWord other) {
        return face == other.face && size == other.size && own.equals(other.own);
    }

    static List<SetWord> of(String text, Face face, double size) {
        return of(text, face, size, Optional.empty());
    }

    static List<SetWord> of(String text, Face face, double size, Optional<Ink> own) {
        List<SetWord> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) words.add(new SetWord(word, face, size, own));
        return words;
    }

    /// Words that stay in one line: source numbers such as `[1, 3].` are not parted from what they stand behind.
    static List<List<SetWord>> units(List<SetWord> words) {
        List<List<SetWord>> units = new ArrayList<>();
        boolean open = false;
        for (SetWord word : words) {
            boolean number = open || word.word().startsWith("[") || word.word().equals(RING);
            if (number && !units.isEmpty()) units.getLast().add(word);
            else units.add(new ArrayList<>(List.of(word)));
            open = number && !word.word().contains("]") && !word.word().equals(RING);
        }
        return units;
    }

    /// Marks what nobody has checked yet; it is drawn, no face has it.
    static final String RING = "○";

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
