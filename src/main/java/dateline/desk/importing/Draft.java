package dateline.desk.importing;

import dateline.model.Article;
import dateline.model.ArticleText;

/// An article that may come into the case: as it was read, what was typed over it, and whether it is wanted.
///
/// @param wanted whether its box is ticked; counts only while it is new
record Draft(ArticleText read, Edits edits, boolean wanted, Standing standing) {
    enum Standing {
        NEW,
        /// The case has an article of the same text.
        IN_CASE,
        /// An article above has the same text.
        TWICE
    }

    static Draft of(ArticleText read) {
        return new Draft(read, Edits.NONE, true, Standing.NEW);
    }

    /// Whether it comes into the case as things stand.
    boolean taken() {
        return wanted && standing == Standing.NEW;
    }

    ArticleText text() {
        return edits.applyTo(read);
    }

    Article article() {
        return text().article();
    }

    /// The block at which it starts.
    int start() {
        return read.cut().start();
    }

    boolean dated() {
        return article().published().isPresent();
    }

    Draft wanted(boolean is) {
        return new Draft(read, edits, is, standing);
    }

    Draft with(Edits next) {
        return new Draft(read, next, wanted, standing);
    }

    Draft stands(Standing now) {
        return now == standing ? this : new Draft(read, edits, wanted, now);
    }
}
