package dateline.article;

import dateline.model.Block;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One block of a document and what it is to an article.
///
/// @param block its place among the document's blocks
/// @param why why it is left out, for furniture
/// @param stamps the times it states, if it is a stamp line
record Line(
        int block,
        Block source,
        Role role,
        String why,
        List<Stamp> stamps,
        Optional<String> byline,
        Optional<String> outlet) {
    enum Role {
        TEXT,
        STAMP,
        BYLINE,
        SOURCE,
        RULE,
        FURNITURE
    }

    private static final int LONGEST_LABEL_LINE = 200;
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—-]\\s+");

    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) lines.add(of(i, blocks.get(i)));
        return lines;
    }

    private static Line of(int index, Block block) {
        if (block.kind() == Block.Kind.RULE) return furniture(index, block, Role.RULE, "separator");
        if (block.kind() == Block.Kind.FURNITURE) return furniture(index, block, Role.FURNITURE, "page furniture");
        String text = block.text();
        if (text.length() <= LONGEST_LABEL_LINE) {
            Optional<Line> label = labelLine(index, block, List.of(text))
                    .or(() -> atMarks(index, block))
                    .or(() -> atComma(index, block));
            if (label.isPresent()) return label.get();
        }
        return Furniture.why(text)
                .map(why -> furniture(index, block, Role.FURNITURE, why))
                .orElse(new Line(index, block, Role.TEXT, "", List.of(), Optional.empty(), Optional.empty()));
    }

    private static Line furniture(int index, Block block, Role role, String why) {
        return new Line(index, block, role, why, List.of(), Optional.empty(), Optional.empty());
    }

    /// "Gulf Courier | 3 March 2024 | Share".
    private static Optional<Line> atMarks(int index, Block block) {
        List<String> parts = List.of(PARTS.split(block.text()));
        return parts.size() == 1 ? Optional.empty() : labelLine(index, block, parts);
    }

    /// "By Jane Doe, 3 March 2024": a byline and a stamp with only a comma between them.
    private static Optional<Line> atComma(int index, Block block) {
        String text = block.text();
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            List<String> two = List.of(text.substring(0, comma), text.substring(comma + 2));
            if (Bylines.of(two.getFirst()).isEmpty()) continue;
            Optional<Line> line = labelLine(index, block, two);
            if (line.isPresent() && !line.get().stamps().isEmpty()) return line;
        }
        return Optional.empty();
    }

    /// A line whose every part is a stamp, a byline, an outlet or furniture, and not furniture alone.
    private static Optional<Line> labelLine(int index, Block block, List<String> parts) {
        LabelParts labels = new LabelParts();
        for (String part : parts) if (!part.isBlank() && !labels.takes(part)) return Optional.empty();
        return labels.line(index, block);
    }

    String text() {
        return source.text();
    }

    int gap() {
        return source.gap();
    }

    boolean isText() {
        return role == Role.TEXT;
    }

    boolean isUnmarkedText() {
        return isText() && !isBullet();
    }

    boolean isBullet() {
        return isText() && source.kind() == Block.Kind.BULLET;
    }

    boolean isHeadline() {
        return isText()
                && (source.kind() == Block.Kind.TITLE
                        || (source.kind() == Block.Kind.PARAGRAPH || source.kind() == Block.Kind.HEADING)
                                && Sentences.isHeadline(text()));
    }

    boolean isParagraph() {
        return isText() && source.kind() == Block.Kind.PARAGRAPH && Sentences.isParagraph(text());
    }

    /// Whether both say the same words.
    boolean repeats(String other) {
        // folding is dear, and lines of very different length cannot be the same
        return Math.abs(text().length() - other.length()) <= 12 && Id.fold(text()).equals(Id.fold(other));
    }
}
