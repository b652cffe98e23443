package dateline.desk.exporting;

/// Which figure of the case is exported.
enum Kind {
    GRAPH("Actor graph", "actors"),
    TIMELINE("Timeline", "timeline"),
    COMBINED("Graph above timeline", "actors-and-timeline"),
    STORY("Story board, several dates", "story");

    private final String words;
    private final String file;

    Kind(String words, String file) {
        this.words = words;
        this.file = file;
    }

    String words() {
        return words;
    }

    /// The last part of a file's name.
    String file() {
        return file;
    }

    /// Whether it has lines between actors, which can be counted and checked.
    boolean graph() {
        return this != TIMELINE;
    }
}
