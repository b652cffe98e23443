package dateline.desk.importing;

import dateline.model.ArticleText;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.pipeline.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One document that was brought, with the drafts of its articles; cuts can be moved, joined and added.
///
/// @param inCase whether the case has the document already
record Brought(Intake.Found found, List<Draft> drafts, boolean inCase) {
    private static final int TRIES = 40;

    Brought {
        drafts = List.copyOf(drafts);
    }

    static Brought of(Intake.Found found, boolean inCase) {
        return new Brought(found, found.articles().stream().map(Draft::of).toList(), inCase);
    }

    DocumentText text() {
        return found.document();
    }

    String name() {
        return text().document().file();
    }

    /// A file of plain articles keeps them apart itself; there is nothing to cut.
    boolean cuttable() {
        return text().entries().isEmpty();
    }

    /// The blocks among which a draft's own lie.
    List<Block> blocksOf(int draft) {
        return cuttable() ? text().blocks() : text().entries().get(Math.min(draft, text().entries().size() - 1)).blocks();
    }

    Brought withDrafts(List<Draft> next) {
        return new Brought(found, next, inCase);
    }

    /// A new article starts at the block; empty when only furniture would be left on one side.
    Optional<Brought> cutAt(int block) {
        List<Integer> starts = new ArrayList<>(found.starts());
        if (!cuttable() || starts.contains(block)) return Optional.empty();
        starts.add(block);
        return recut(starts, block, block).filter(next -> next.drafts.size() == drafts.size() + 1);
    }

    /// The article becomes part of the one before it.
    Optional<Brought> join(int draft) {
        if (!cuttable() || draft < 1 || draft >= drafts.size()) return Optional.empty();
        List<Integer> starts = new ArrayList<>(found.starts());
        starts.remove(draft);
        return recut(starts, -1, -1);
    }

    /// The article starts one block earlier or later, or as near to that as both keep a text.
    Optional<Brought> move(int draft, int step) {
        if (!cuttable() || draft < 1 || draft >= drafts.size()) return Optional.empty();
        List<Integer> starts = found.starts();
        int old = starts.get(draft);
        int floor = starts.get(draft - 1);
        int ceiling = draft + 1 < starts.size() ? starts.get(draft + 1) : text().blocks().size();
        int tries = 0;
        for (int at = old + step; at > floor && at < ceiling && tries++ < TRIES; at += step) {
            List<Integer> moved = new ArrayList<>(starts);
            moved.set(draft, at);
            Optional<Brought> next = recut(moved, at, old).filter(cut -> cut.drafts.size() == drafts.size());
            if (next.isPresent()) return next;
        }
        return Optional.empty();
    }

    boolean canMove(int draft, int step) {
        if (!cuttable() || draft < 1) return false;
        List<Integer> starts = found.starts();
        int at = starts.get(draft) + step;
        int ceiling = draft + 1 < starts.size() ? starts.get(draft + 1) : text().blocks().size();
        return at > starts.get(draft - 1) && at < ceiling;
    }

    /// What was typed follows its article to the place where that starts now.
    private Optional<Brought> recut(List<Integer> starts, int moved, int from) {
        Intake.Found next = found.recut(starts);
        if (moved >= 0 && !next.starts().contains(moved)) return Optional.empty();
        List<Draft> cut = new ArrayList<>();
        for (ArticleText article : next.articles()) {
            int start = article.cut().start() == moved ? from : article.cut().start();
            Draft before = drafts.stream().filter(draft -> draft.start() == start).findFirst().orElse(Draft.of(article));
            cut.add(new Draft(article, before.edits(), before.wanted(), Draft.Standing.NEW));
        }
        return Optional.of(new Brought(next, cut, inCase));
    }

    /// The document with the articles that come into the case.
    Intake.Found chosen() {
        return found.with(drafts.stream().filter(Draft::taken).map(Draft::text).toList());
    }
}
