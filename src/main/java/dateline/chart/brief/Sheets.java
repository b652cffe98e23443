package dateline.chart.brief;

import dateline.analysis.brief.Likelihood;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Tag;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A4 pages while they are filled from top to bottom, one unit a point.
final class Sheets {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    /// 22 mm.
    static final double SIDE = 62.36;

    static final double ROOM = WIDTH - 2 * SIDE;
    private static final double TOP = 66;
    private static final double FLOOR = HEIGHT - 64;

    private final Likelihood likelihood;
    private final List<List<Mark>> pages = new ArrayList<>();
    private final List<List<Tag>> tags = new ArrayList<>();
    private final List<List<Picture.Target>> targets = new ArrayList<>();
    private double y;
    private Tag part = Tag.FURNITURE;
    private int parts;

    Sheets(Likelihood likelihood) {
        this.likelihood = likelihood;
        turn();
    }

    int count() {
        return pages.size();
    }

    List<Mark> marks(int page) {
        return pages.get(page);
    }

    List<Tag> tags(int page) {
        return tags.get(page);
    }

    /// What is set meanwhile is one part of the page; all else is furniture.
    void as(Tag.Role role, Runnable setting) {
        part = new Tag(++parts, role, "");
        setting.run();
        part = Tag.FURNITURE;
    }

    /// A mark within a part that is not read out.
    void furniture(Mark mark) {
        pages.getLast().add(mark);
        tags.getLast().add(Tag.FURNITURE);
    }

    /// A sign within a part, and what it says.
    void sign(String words, List<Mark> marks) {
        Tag around = part;
        part = part.saying(words);
        marks.forEach(this::add);
        part = around;
    }

    List<Picture.Target> targets(int page) {
        return targets.get(page);
    }

    /// How far down the page that is being filled is full.
    double y() {
        return y;
    }

    void down(double room) {
        y += room;
    }

    /// Turns the page where less room is left on it.
    void need(double room) {
        if (y + room > FLOOR) turn();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        tags.add(new ArrayList<>());
        targets.add(new ArrayList<>());
        y = TOP;
    }

    void add(Mark mark) {
        pages.getLast().add(mark);
        tags.getLast().add(part);
    }

    void put(String words, double x, double baseline, Face face, double size, Ink ink) {
        if (words.strip().equals(SetWord.RING)) sign("(not checked)", List.of(new Mark.Stroke(Outline.circle(x + 2.8, baseline - 2.6, 2.2), ink, .7, List.of(), false)));
        else add(new Mark.Text(words, x, baseline, face, size, ink));
    }

    void rule(double left, Ink ink, double width) {
        add(new Mark.Stroke(new Outline.Maker().move(left, y).line(SIDE + ROOM, y).done(), ink, width, List.of(), false));
    }

    /// What is between two heights of one page can be pointed at.
    void target(Ref ref, int page, double left, double from, double to) {
        double reach = (SIDE + ROOM - left) / 2;
        targets.get(page).add(new Picture.Target(ref, Picture.Target.Shape.BOX, List.of(left + reach, (from + to) / 2), reach, (to - from) / 2));
    }

    void lines(List<String> lines, double left, Face face, double size, double step, Ink ink) {
        for (String line : lines) {
            need(step);
            put(line, left, y + step * .74, face, size, ink);
            y += step;
        }
    }

    /// Serif, likelihood words semibold.
    List<SetWord> running(String text, double size) {
        List<SetWord> words = new ArrayList<>();
        boolean glued = false;
        for (Likelihood.Run run : likelihood.runs(text.replace("\u00a0" + SetWord.RING, " " + SetWord.RING))) {
            Face face = run.strong() ? Face.SERIF_SEMIBOLD : Face.SERIF;
            if (run.text().isBlank()) {
                glued = false;
                continue;
            }
            boolean joins = glued && !Character.isWhitespace(run.text().charAt(0));
            List<SetWord> more = SetWord.of(run.text(), face, size);
            // What follows a likelihood word without a space, such as a comma, stays with it.
            if (joins && !words.isEmpty() && more.getFirst().word().matches("\\p{Punct}+.*")) {
                SetWord last = words.removeLast();
                words.add(new SetWord(last.word() + more.getFirst().word(), last.face(), size));
                words.addAll(more.subList(1, more.size()));
            } else words.addAll(more);
            glued = !Character.isWhitespace(run.text().charAt(run.text().length() - 1));
        }
        // No face has a ring.
        words.replaceAll(word -> word.word().equals(SetWord.RING) ? new SetWord(SetWord.RING, Face.REGULAR, 7) : word);
        return words;
    }

    /// Sets words in lines; source numbers such as `[1, 3].` are not parted.
    ///
    /// @param from the room already taken at the beginning of the first line
    void flow(List<SetWord> words, double left, double room, double step, Ink ink, double from) {
        List<SetWord> line = new ArrayList<>();
        double wide = from;
        double start = left + from;
        for (List<SetWord> unit : SetWord.units(words)) {
            double own = SetWord.width(unit);
            double space = line.isEmpty() ? 0 : line.getLast().space();
            if (!line.isEmpty() && wide + space + own > room) {
                line(line, start, step, ink);
                line = new ArrayList<>();
                wide = 0;
                space = 0;
                start = left;
            }
            wide += space + own;
            line.addAll(unit);
        }
        if (!line.isEmpty()) line(line, start, step, ink);
    }

    private void line(List<SetWord> words, double left, double step, Ink ink) {
        need(step);
        StringBuilder run = new StringBuilder();
        double from = left;
        Optional<SetWord> last = Optional.empty();
        for (SetWord word : words) {
            if (last.isPresent() && !last.get().setAs(word)) {
                put(run.toString(), from, y + step * .74, last.get().face(), last.get().size(), last.get().ink(ink));
                from += Typeface.width(run.toString(), last.get().face(), last.get().size());
                run.setLength(0);
            }
            run.append(word.word()).append(' ');
            last = Optional.of(word);
        }
        if (last.isPresent()) put(run.toString().stripTrailing(), from, y + step * .74, last.get().face(), last.get().size(), last.get().ink(ink));
        y += step;
    }
}
