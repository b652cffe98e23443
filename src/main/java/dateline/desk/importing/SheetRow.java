package dateline.desk.importing;

import dateline.model.Part;
import dateline.model.Span;
import java.util.List;

/// A row of the document as it came.
sealed interface SheetRow {
    /// Its place among the document's blocks.
    int block();

    /// Which article of the document it belongs to; -1 for none.
    int article();

    /// The line between two articles; the one below it starts at `block`.
    record Cut(int block, int article, boolean up, boolean down) implements SheetRow {}

    /// A paragraph that is kept.
    ///
    /// @param lead what stands before the kept words and says something about the article, such as a dateline
    /// @param times words that count from the publication, in `text`
    /// @param dated whether they can be counted already
    /// @param first whether it opens a run of paragraphs of its kind
    /// @param last whether it ends one
    record Kept(
            int block,
            int article,
            Part.Kind kind,
            boolean bullet,
            String lead,
            String text,
            List<Span> times,
            boolean dated,
            boolean first,
            boolean last)
            implements SheetRow {}

    /// A line that is left out, and why.
    record Out(int block, int article, String text, String why) implements SheetRow {}
}
