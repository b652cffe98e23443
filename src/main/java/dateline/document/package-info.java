/// A file comes in, a [dateline.model.DocumentText] goes out: its bytes hashed, its text in blocks, and
/// what its tags say. One reader per format. Bad input is a notice, nothing here opens a socket, and
/// cutting articles apart is not done here.
@NullMarked
package dateline.document;

import org.jspecify.annotations.NullMarked;
