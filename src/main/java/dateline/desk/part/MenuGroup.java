package dateline.desk.part;

/// Where in the menus a command stands: the menus from left to right, in each the groups from top to bottom. Within a group
/// the panes' commands come first, then those of the sheets, then the window's own.
public enum MenuGroup {
    CASES("File"),
    BRING_IN("File"),
    TAKE_OUT("File"),
    LEAVE("File"),
    HISTORY("Edit"),
    PICK("Edit"),
    ACTOR("Edit"),
    CHECK("Edit"),
    NOTE("Edit"),
    PANES("View"),
    SIGHT("View"),
    LOOK("View"),
    FIND("Go"),
    ARTICLE("Go"),
    PANE("Go"),
    ABOUT_CASE("Case"),
    SHEETS("Case"),
    READING("Case"),
    HELP("Help");

    private final String menu;

    MenuGroup(String menu) {
        this.menu = menu;
    }

    public String menu() {
        return menu;
    }
}
