/// The window. JavaFX is seen only below here; state goes down to the views, wishes go up to Workspace.
@NullMarked
package dateline.desk;

import org.jspecify.annotations.NullMarked;
