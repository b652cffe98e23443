/// The bytes of a PDF come in, a [dateline.document.office.Draft] goes out. A PDF knows where letters stand and not
/// what they belong to: here letters become lines, lines columns in reading order, columns paragraphs; running heads,
/// page numbers and footnotes are told apart.
@NullMarked
package dateline.document.pdf;

import org.jspecify.annotations.NullMarked;
