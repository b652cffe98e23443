package dateline.article;

import dateline.article.Line.Role;
import dateline.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the parts of a line say about an article: when it was published, who wrote it, who published it.
final class LabelParts {
    private final Signs signs;
    private final List<Stamp> stamps = new ArrayList<>();
    private Optional<String> byline = Optional.empty();
    private Optional<String> outlet = Optional.empty();

    LabelParts(Signs signs) {
        this.signs = signs;
    }

    /// Whether the part is a stamp, a byline, an outlet or furniture. The first byline and outlet count.
    boolean takes(String part) {
        Optional<Stamp> stamp = signs.stamps().of(part);
        Optional<String> names = stamp.isPresent() ? Optional.empty() : signs.bylines().of(part).or(() -> signs.datelines().agencyAlone(part));
        Optional<String> named = signs.outlets().namedBy(part);
        stamp.ifPresent(stamps::add);
        byline = byline.or(() -> names);
        outlet = outlet.or(() -> named);
        return stamp.isPresent() || names.isPresent() || named.isPresent() || signs.furniture().why(part).isPresent();
    }

    /// The same with the names of a part that says nothing else.
    LabelParts signed(String names) {
        byline = byline.or(() -> Optional.of(names));
        return this;
    }

    /// The line of these parts; empty when all are furniture.
    Optional<Line> line(int index, Block block) {
        if (!stamps.isEmpty()) return Optional.of(line(index, block, Role.STAMP, whyOf(stamps.getFirst())));
        if (byline.isPresent()) return Optional.of(line(index, block, Role.BYLINE, "byline"));
        return outlet.map(_ -> line(index, block, Role.SOURCE, "source line"));
    }

    private Line line(int index, Block block, Role role, String why) {
        return new Line(index, block, role, why, List.copyOf(stamps), byline, outlet);
    }

    private static String whyOf(Stamp stamp) {
        return switch (stamp) {
            case Stamp.Day _ -> "publication date";
            case Stamp.Relative _ -> "page time, not a date";
            case Stamp.Ambiguous _ -> "date that can be read two ways";
            case Stamp.Partial _ -> "date without its year";
        };
    }
}
