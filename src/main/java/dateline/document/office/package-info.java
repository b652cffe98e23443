/// The bytes of a Word, OpenDocument, rich text, PDF or table file come in, what stands in it goes out as a
/// [dateline.document.office.Draft]: blocks as written, not yet tidied. Every bound is checked before the work,
/// external entities are off, and no class here knows a file's name.
@NullMarked
package dateline.document.office;

import org.jspecify.annotations.NullMarked;
