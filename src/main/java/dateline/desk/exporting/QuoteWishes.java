package dateline.desk.exporting;

import dateline.analysis.brief.Passage;
import dateline.analysis.brief.Sentence;
import dateline.model.casefile.Verdict;

/// What the analyst can want of a quotation of the brief; all but the verdict and the way back is about the open one.
interface QuoteWishes {
    void rewrite(Passage passage, String words);

    void up();

    void down();

    void drop();

    void restore();

    void decide(Sentence sentence, Verdict verdict);

    /// Takes all edits of the draft back.
    void backToDraft();
}
