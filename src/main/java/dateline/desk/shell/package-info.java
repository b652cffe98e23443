/// The window: menus, filter bar, panes, status line, what lies over them. It opens and closes cases and puts the
/// rooms side by side; what a room shows is the room's own.
@NullMarked
package dateline.desk.shell;

import org.jspecify.annotations.NullMarked;
