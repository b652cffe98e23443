/// Mails in whatever wrapping: bytes come in, letters go out: what their heads say, their text as it was written, and
/// what was attached. Nothing here knows how an attachment is read, and nothing opens a connection.
@NullMarked
package dateline.document.mail;

import org.jspecify.annotations.NullMarked;
