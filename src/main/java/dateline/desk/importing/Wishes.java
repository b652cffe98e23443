package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Spot;
import java.util.function.UnaryOperator;

/// What the parts of the sheet ask for.
interface Wishes {
    /// Looks at an article, or at a file in which nothing was found; the document is scrolled to it.
    void pick(Spot spot);

    /// The same without scrolling: the analyst is there already.
    void lookAt(Spot spot);

    void take(Spot spot, boolean wanted);

    void takeAll(boolean wanted);

    /// @param what which field: edits of one field in a row are one step back
    void edit(String what, UnaryOperator<Edits> edit);

    /// A new article starts at a block of the document that is looked at.
    void cutAt(int block);

    void join(int article);

    void move(int article, int step);
}
