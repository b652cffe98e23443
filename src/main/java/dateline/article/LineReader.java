package dateline.article;

import dateline.article.Line.Role;
import dateline.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what each block of a document is to an article: its text, a stamp, a byline, a source line, furniture.
final class LineReader {
    private static final int LONGEST_LABEL_LINE = 200;
    private static final int LONGEST_STAMP = 14;
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—/-]\\s+");

    private static final int MOST_SEEN = 10_000;

    private final Signs signs;

    /// What was told of the same words before: pages and lists repeat themselves.
    private final Map<Block, Line> seen = new HashMap<>();

    LineReader(Signs signs) {
        this.signs = signs;
    }

    List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Line known = seen.get(new Block(block.kind(), block.text(), 0));
            Line line = known == null ? of(i, block) : new Line(i, block, known.role(), known.why(), known.stamps(), known.byline(), known.outlet());
            if (known == null && seen.size() < MOST_SEEN) seen.put(new Block(block.kind(), block.text(), 0), line);
            lines.add(line);
        }
        return lines;
    }

    private Line of(int index, Block block) {
        if (block.kind() == Block.Kind.RULE) return furniture(index, block, Role.RULE, "separator");
        if (block.kind() == Block.Kind.FURNITURE) return furniture(index, block, Role.FURNITURE, "page furniture");
        String text = block.text();
        if (text.length() <= LONGEST_LABEL_LINE) {
            // parted first: "By Jane Doe | 3 March 2024" names a day too
            Optional<Line> label = atMarks(index, block)
                    .filter(line -> !line.stamps().isEmpty())
                    .or(() -> labelLine(index, block, List.of(text)))
                    .or(() -> atMarks(index, block))
                    .or(() -> atComma(index, block));
            if (label.isPresent()) return label.get();
        }
        if (block.kind() == Block.Kind.LABEL)
            return looseStamp(index, block).orElseGet(() -> furniture(index, block, Role.FURNITURE, signs.furniture().why(text).orElse("page furniture")));
        return signs.furniture().why(text)
                .map(why -> furniture(index, block, Role.FURNITURE, why))
                .orElse(new Line(index, block, Role.TEXT, "", List.of(), Optional.empty(), Optional.empty()));
    }

    private static Line furniture(int index, Block block, Role role, String why) {
        return new Line(index, block, role, why, List.of(), Optional.empty(), Optional.empty());
    }

    /// A short line beside the text of a page that names a day says when it was published, whatever else stands in it.
    Optional<Line> looseStamp(int index, Block block) {
        String text = block.text();
        if (Sentences.words(text) > LONGEST_STAMP || Sentences.isFinished(text)) return Optional.empty();
        return signs.stamps()
                .inField(text)
                .filter(Stamp.Day.class::isInstance)
                .map(day -> new Line(index, block, Role.STAMP, "publication date", List.of(day), Optional.empty(), Optional.empty()));
    }

    /// "Gulf Courier | 3 March 2024 | Share".
    private Optional<Line> atMarks(int index, Block block) {
        List<String> parts = List.of(PARTS.split(block.text()));
        return parts.size() < 2 ? Optional.empty() : labelLine(index, block, parts).or(() -> signedStamp(index, block, parts));
    }

    /// "Jane Doe | 3 March 2024": beside a stamp a name needs no "By".
    private Optional<Line> signedStamp(int index, Block block, List<String> parts) {
        Optional<String> first = signs.bylines().alone(parts.getFirst().strip());
        LabelParts labels = new LabelParts(signs);
        if (first.isEmpty()) return Optional.empty();
        for (String part : parts.subList(1, parts.size())) if (!part.isBlank() && !labels.takes(part)) return Optional.empty();
        return labels.signed(first.get()).line(index, block).filter(line -> !line.stamps().isEmpty());
    }

    /// "By Jane Doe, 3 March 2024": a byline and a stamp with only a comma between them.
    private Optional<Line> atComma(int index, Block block) {
        String text = block.text();
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            List<String> two = List.of(text.substring(0, comma), text.substring(comma + 2));
            if (signs.bylines().of(two.getFirst()).isEmpty()) continue;
            Optional<Line> line = labelLine(index, block, two);
            if (line.isPresent() && !line.get().stamps().isEmpty()) return line;
        }
        return Optional.empty();
    }

    /// A line whose every part is a stamp, a byline, an outlet or furniture, and not furniture alone.
    private Optional<Line> labelLine(int index, Block block, List<String> parts) {
        LabelParts labels = new LabelParts(signs);
        for (String part : parts) if (!part.isBlank() && !labels.takes(part)) return Optional.empty();
        return labels.line(index, block);
    }
}
