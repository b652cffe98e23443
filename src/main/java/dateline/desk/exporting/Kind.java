package dateline.desk.exporting;

/// Which figure of the case is exported.
enum Kind {
    GRAPH("Actor graph", "actors", "who is joined to whom; as GIF or frames, date by date"),
    TIMELINE("Timeline", "timeline", "what happened when, in lanes of actors"),
    COMBINED("Graph above timeline", "actors-and-timeline", "both on one page, with one list of sources"),
    STORY("Story board, several dates", "story", "the graph at each date, every actor at the same place");

    private final String words;
    private final String file;
    private final String about;

    Kind(String words, String file, String about) {
        this.words = words;
        this.file = file;
        this.about = about;
    }

    String words() {
        return words;
    }

    /// The last part of a file's name.
    String file() {
        return file;
    }

    /// What it shows, in some words below its name.
    String about() {
        return about;
    }

    /// Whether it has lines between actors, which can be counted and checked.
    boolean graph() {
        return this != TIMELINE;
    }
}
