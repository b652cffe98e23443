package dateline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page that can be read out.
///
/// @param tags one for each mark of the picture
public record TaggedPage(Picture picture, List<Tag> tags) {
    /// Lines of one paragraph are no farther apart, in parts of their size.
    private static final double STEP = 1.6;

    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    public TaggedPage {
        tags = List.copyOf(tags);
        if (tags.size() != picture.marks().size()) throw new IllegalArgumentException(tags.size() + " tags for " + picture.marks().size() + " marks");
    }

    /// The pages of a figure: its title, the drawing, then the words round it. Of a picture that says nothing of itself only
    /// the words are read.
    public static List<TaggedPage> of(List<Picture> figure) {
        List<TaggedPage> pages = new ArrayList<>();
        int element = 0;
        for (int i = 0; i < figure.size(); i++) {
            List<Mark> marks = new ArrayList<>();
            flatten(figure.get(i).marks(), marks);
            Figured page = new Figured(figure.get(i), marks, i == 0, element);
            pages.add(page.tagged());
            element = page.last;
        }
        return List.copyOf(pages);
    }

    /// A group that shows no thing of the case is only its marks.
    private static void flatten(List<Mark> from, List<Mark> out) {
        for (Mark mark : from)
            if (mark instanceof Mark.Group group && group.ref().isEmpty()) flatten(group.marks(), out);
            else out.add(mark);
    }

    /// Finds what the marks of a figure's page are.
    private static final class Figured {
        private final Picture picture;
        private final List<Mark> marks;
        private final double title;
        private final Tag drawing;
        private final Tag heading;
        private int last;
        private Optional<Mark.Text> before = Optional.empty();
        private Tag now = Tag.FURNITURE;

        Figured(Picture picture, List<Mark> marks, boolean first, int element) {
            this.picture = picture;
            this.marks = marks;
            title = first ? marks.stream().mapToDouble(mark -> mark instanceof Mark.Text text ? text.size() : 0).max().orElse(0) : Double.MAX_VALUE;
            heading = new Tag(element + 1, Tag.Role.TITLE, "");
            drawing = picture.words().isEmpty() ? Tag.FURNITURE : new Tag(element + 2, Tag.Role.FIGURE, picture.words());
            last = element + 2;
        }

        TaggedPage tagged() {
            List<Tag> tags = marks.stream().map(this::tag).toList();
            return new TaggedPage(new Picture(picture.width(), picture.height(), picture.background(), marks, picture.targets(), picture.words()), tags);
        }

        private Tag tag(Mark mark) {
            if (!(mark instanceof Mark.Text text)) return drawing;
            if (text.size() >= title) return heading;
            if (before.filter(line -> continues(line, text)).isEmpty()) now = new Tag(++last, role(text), "");
            before = Optional.of(text);
            return now;
        }

        /// Behind the number of a source stands its note.
        private Tag.Role role(Mark.Text text) {
            if (NUMBER.matcher(text.text()).matches()) return Tag.Role.NUMBER;
            return now.role() == Tag.Role.NUMBER ? Tag.Role.NOTE : Tag.Role.PARAGRAPH;
        }

        private static boolean continues(Mark.Text line, Mark.Text next) {
            double down = next.y() - line.y();
            return line.x() == next.x() && line.size() == next.size() && line.face() == next.face() && down > 0 && down < STEP * line.size();
        }
    }
}
