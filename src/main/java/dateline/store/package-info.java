/// A case on disk: an H2 file, the originals, backups and a journal in one folder. Cases come in and go out as
/// values; SQL is seen only here. What a change means is decided elsewhere.
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
