package dateline.export;

import dateline.chart.Emphasis;
import dateline.chart.Mark;
import dateline.chart.Pen;
import dateline.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a picture, and how far those of a file are from them.
///
/// @param expected how many words the picture has
/// @param found how many the file has
/// @param missing words of the picture that the file has not
/// @param farthest the largest distance of a box from its box in the picture, in picture units
/// @param where the word with that distance
public record Words(int expected, int found, List<String> missing, double farthest, String where) {
    /// What a picture writes when it is drawn.
    ///
    /// @param width measures a text
    public static List<Word> of(Picture picture, ToDoubleFunction<Mark.Text> width) {
        Recorder recorder = new Recorder(width);
        picture.draw(recorder, Emphasis.NONE);
        return recorder.words;
    }

    /// Every word of the picture beside the nearest of the same letters; each of the file's is taken once.
    public static Words compare(List<Word> expected, List<Word> found) {
        List<Word> left = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        double farthest = 0;
        String where = "";
        for (Word word : expected) {
            Optional<Word> nearest = left.stream()
                    .filter(other -> other.text().equals(word.text()))
                    .min((a, b) -> Double.compare(a.distance(word), b.distance(word)));
            if (nearest.isEmpty()) {
                missing.add(word.text());
                continue;
            }
            left.remove(nearest.get());
            double distance = nearest.get().distance(word);
            if (distance > farthest) where = word.text();
            farthest = Math.max(farthest, distance);
        }
        return new Words(expected.size(), found.size(), List.copyOf(missing), farthest, where);
    }

    /// The words between blanks, each with its own box, as some readers tell them apart.
    public static List<Word> apart(Picture picture, ToDoubleFunction<Mark.Text> width) {
        List<Word> out = new ArrayList<>();
        for (Mark.Text text : picture.texts())
            for (Matcher part = Pattern.compile("\\S+").matcher(text.text()); part.find(); ) {
                double before = width.applyAsDouble(with(text, text.text().substring(0, part.start())));
                double own = width.applyAsDouble(with(text, part.group()));
                out.add(Word.of(part.group(), text.x() + before, text.y(), own, text.size()));
            }
        return out;
    }

    private static Mark.Text with(Mark.Text text, String words) {
        return new Mark.Text(words, text.x(), text.y(), text.face(), text.size(), text.ink());
    }

    private static final class Recorder implements Pen {
        private final ToDoubleFunction<Mark.Text> width;
        private final List<Word> words = new ArrayList<>();

        Recorder(ToDoubleFunction<Mark.Text> width) {
            this.width = width;
        }

        @Override
        public void fill(Mark.Fill fill) {}

        @Override
        public void stroke(Mark.Stroke stroke) {}

        @Override
        public void text(Mark.Text text) {
            words.add(Word.of(text.text(), text.x(), text.y(), width.applyAsDouble(text), text.size()));
        }

        @Override
        public void open(Mark.Group group, double strength) {}

        @Override
        public void close() {}
    }
}
