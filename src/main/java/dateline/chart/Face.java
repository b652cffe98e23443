package dateline.chart;

/// The bundled type faces that pictures are set in.
public enum Face {
    REGULAR("IBMPlexSans-Regular"),
    MEDIUM("IBMPlexSans-Medium"),
    SEMIBOLD("IBMPlexSans-SemiBold"),
    BOLD("IBMPlexSans-Bold"),
    SERIF("SourceSerif4-Regular"),
    SERIF_SEMIBOLD("SourceSerif4-SemiBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// The font file on the class path.
    public String resource() {
        return "/assets/fonts/" + file + ".ttf";
    }

    /// The family and weight as CSS knows them.
    public int weight() {
        return switch (this) {
            case REGULAR, SERIF -> 400;
            case MEDIUM -> 500;
            case SEMIBOLD, SERIF_SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }
}
