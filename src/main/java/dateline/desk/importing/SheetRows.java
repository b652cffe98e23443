package dateline.desk.importing;

import dateline.model.ArticleText;
import dateline.model.ArticleText.LeftOut;
import dateline.model.Block;
import dateline.model.Id;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.pipeline.Intake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lays an article's parts and what was left out of it over the blocks of its document, in their order.
final class SheetRows {
    private final List<SheetRow> rows = new ArrayList<>();
    private final Intake.Found found;
    private final boolean clean;

    private SheetRows(Intake.Found found, boolean clean) {
        this.found = found;
        this.clean = clean;
    }

    /// The rows of a document.
    ///
    /// @param clean only what is kept
    /// @param shown the article that is looked at; a file of plain articles shows only that
    static List<SheetRow> of(Brought file, boolean clean, int shown) {
        SheetRows made = new SheetRows(file.found(), clean);
        if (file.drafts().isEmpty()) {
            made.outside(file.text().blocks(), 0, file.text().blocks().size());
        } else if (!file.cuttable()) {
            int one = Math.clamp(shown, 0, file.drafts().size() - 1);
            made.article(file, one, file.blocksOf(one));
        } else {
            made.document(file);
        }
        return made.ends();
    }

    private void document(Brought file) {
        List<Block> blocks = file.text().blocks();
        int done = 0;
        for (int a = 0; a < file.drafts().size(); a++) {
            Span cut = file.drafts().get(a).read().cut();
            outside(blocks, done, cut.start());
            if (a > 0) rows.add(new SheetRow.Cut(cut.start(), a, file.canMove(a, -1), file.canMove(a, 1)));
            article(file, a, blocks);
            done = cut.end();
        }
        outside(blocks, done, blocks.size());
    }

    private void outside(List<Block> blocks, int from, int to) {
        for (int i = from; i < to && !clean; i++) rows.add(new SheetRow.Out(i, -1, blocks.get(i).text(), "in no article"));
    }

    private void article(Brought file, int index, List<Block> blocks) {
        Draft draft = file.drafts().get(index);
        ArticleText read = draft.read();
        boolean dated = draft.article().published().isPresent();
        Map<Integer, LeftOut> out = read.furniture().stream()
                .collect(Collectors.toMap(LeftOut::block, Function.identity(), (one, two) -> one));
        Pieces pieces = new Pieces(read);
        if (pieces.unwritten(blocks, read.cut(), out))
            rows.add(kept(read.cut().start(), index, Part.Kind.TITLE, false, "", read.article().title(), dated));
        for (int i = read.cut().start(); i < Math.min(read.cut().end(), blocks.size()); i++) {
            Block block = blocks.get(i);
            LeftOut left = out.get(i);
            if (left != null && Id.fold(left.text()).equals(Id.fold(block.text()))) {
                if (!clean) rows.add(new SheetRow.Out(i, index, words(block), left.why()));
                continue;
            }
            Optional<Pieces.Match> match = pieces.next(block.text());
            if (match.isPresent()) {
                Pieces.Match m = match.get();
                rows.add(kept(i, index, m.kind(), block.kind() == Block.Kind.BULLET, m.lead(), m.text(), dated));
            } else if (!clean) {
                rows.add(new SheetRow.Out(i, index, words(block), "not kept"));
            }
            if (left != null && !clean) rows.add(new SheetRow.Out(i, index, left.text(), left.why()));
        }
    }

    private static String words(Block block) {
        return block.text().isBlank() ? "———" : block.text();
    }

    private SheetRow kept(
            int block, int article, Part.Kind kind, boolean bullet, String lead, String text, boolean dated) {
        boolean title = kind == Part.Kind.TITLE;
        List<Span> times = title
                ? List.of()
                : found.relativeTimes(text, Optional.empty()).stream().map(Timex::span).toList();
        return new SheetRow.Kept(block, article, kind, bullet, lead, text, times, dated, true, true);
    }

    /// Says of each summary line whether the grey box opens or ends with it.
    private List<SheetRow> ends() {
        List<SheetRow> done = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof SheetRow.Kept row)) {
                done.add(rows.get(i));
                continue;
            }
            boolean first = i == 0 || !alike(row, rows.get(i - 1));
            boolean last = i + 1 == rows.size() || !alike(row, rows.get(i + 1));
            done.add(new SheetRow.Kept(row.block(), row.article(), row.kind(), row.bullet(), row.lead(), row.text(),
                    row.times(), row.dated(), first, last));
        }
        return done;
    }

    private static boolean alike(SheetRow.Kept row, SheetRow other) {
        return other instanceof SheetRow.Kept kept && kept.kind() == row.kind() && kept.article() == row.article();
    }

    /// The article's parts, given out to the blocks that hold them. The summary stands first in a text, wherever
    /// it stood in the document.
    private static final class Pieces {
        private final Deque<Match> titles = new ArrayDeque<>();
        private final Deque<Match> summary = new ArrayDeque<>();
        private final Deque<Match> others = new ArrayDeque<>();

        record Match(Part.Kind kind, String lead, String text) {}

        Pieces(ArticleText read) {
            for (Part part : read.article().parts()) {
                Match match = new Match(part.kind(), "", part.span().of(read.text()));
                (switch (part.kind()) {
                    case TITLE -> titles;
                    case SUMMARY -> summary;
                    default -> others;
                }).add(match);
            }
        }

        /// Whether the headline comes from the file's own data and stands in none of the lines that are kept.
        boolean unwritten(List<Block> blocks, Span cut, Map<Integer, LeftOut> out) {
            Match title = titles.peek();
            if (title == null) return false;
            for (int i = cut.start(); i < Math.min(cut.end(), blocks.size()); i++)
                if (!out.containsKey(i) && isTitle(blocks.get(i).text(), title.text())) return false;
            titles.clear();
            return true;
        }

        private static boolean isTitle(String line, String title) {
            return line.startsWith(title) || Id.fold(line).equals(Id.fold(title));
        }

        Optional<Match> next(String line) {
            return take(titles, isTitle(line, titles.isEmpty() ? line + " " : titles.peek().text()))
                    .or(() -> take(summary, holds(summary, line)))
                    .or(() -> take(others, holds(others, line)).map(match -> withLead(match, line)));
        }

        private static boolean holds(Deque<Match> parts, String line) {
            Match head = parts.peek();
            return head != null && (line.equals(head.text()) || line.endsWith(head.text()) || line.contains(head.text()));
        }

        private static Optional<Match> take(Deque<Match> parts, boolean fits) {
            return fits && !parts.isEmpty() ? Optional.of(parts.remove()) : Optional.empty();
        }

        private static Match withLead(Match match, String line) {
            int at = line.indexOf(match.text());
            boolean dateline = match.kind() == Part.Kind.BODY && at > 0;
            return dateline ? new Match(match.kind(), line.substring(0, at), match.text()) : match;
        }
    }
}
