package dateline.chart;

/// What a mark of a page is to who has it read out.
///
/// @param element marks of one number are one part of the page; the parts are read in the order of their numbers
/// @param said what a drawn sign says; empty where the mark says it itself
public record Tag(int element, Role role, String said) {
    /// Not read out: rules, page numbers, what stands on every page.
    public static final Tag FURNITURE = new Tag(0, Role.FURNITURE, "");

    /// What a part of a page is.
    public enum Role {
        FURNITURE,
        TITLE,
        HEADING,
        /// A heading within one.
        RUN_IN,
        PARAGRAPH,
        FIGURE,
        /// One of several that stand side by side.
        ITEM,
        /// The number of a source, before its note.
        NUMBER,
        NOTE
    }

    public Tag saying(String words) {
        return new Tag(element, role, words);
    }
}
