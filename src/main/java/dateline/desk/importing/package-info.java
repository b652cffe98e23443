/// The import sheet: what was found in files or pasted text, before it goes into the case. The analyst moves cuts,
/// mends headline, source and date, and says what comes in; reading it and putting it into the case is Workspace's.
@NullMarked
package dateline.desk.importing;

import org.jspecify.annotations.NullMarked;
