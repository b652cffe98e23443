package dateline.document.pdf;

/// A letter, or what stands for one, on a page. Lengths are in points; y grows downwards and is the base line's.
///
/// @param size of the font as it is drawn
/// @param space how wide a space of that font is
/// @param artifact whether the file itself says that it is no part of the text
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold, boolean artifact) {
    float right() {
        return x + width;
    }
}
