/// Pictures come in, files go out: PNG, PPTX, PDF, SVG. The same picture gives the same bytes on every run. What is in a
/// picture is decided elsewhere.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
