package dateline.model;

import java.time.Instant;
import java.util.Optional;

/// A file as it came in. Its blocks of text are in `DocumentText` while it is read.
///
/// @param id the first 16 digits of the hash
/// @param file the file's name without its folder, or "pasted text" or "pasted page"
/// @param format the format's name, such as "Text" or "HTML"
/// @param sha256 of the bytes as they came, lower-case hex
/// @param bytes size in bytes
/// @param imported when it came into the case; empty outside a case
public record Document(String id, String file, String format, String sha256, long bytes, Optional<Instant> imported) {}
