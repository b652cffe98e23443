package dateline.chart;

import dateline.model.Kind;
import dateline.model.Sign;

/// The colours of a picture: light, dark, or grey for print.
public enum Theme {
    LIGHT,
    DARK,
    GREY;

    private Ink pick(String light, String dark) {
        Ink ink = Ink.of(this == DARK ? dark : light);
        return this == GREY ? ink.grey() : ink;
    }

    public Ink background() {
        return pick("#ffffff", "#0d1117");
    }

    public Ink text() {
        return pick("#24292f", "#d3dae2");
    }

    public Ink muted() {
        return pick("#57606a", "#8f98a3");
    }

    /// Of small marks and numbers.
    public Ink subtle() {
        return pick("#68707a", "#7d8590");
    }

    public Ink border() {
        return pick("#d0d7de", "#30363d");
    }

    /// Between the rows of one thing.
    public Ink rule() {
        return pick("#e4e8ec", "#21262d");
    }

    /// Words on what waits for a decision.
    public Ink decide() {
        return pick("#8a5c00", "#d6a22c");
    }

    /// Behind them, and round that.
    public Ink decideFill() {
        return pick("#fff8c5", "#2a2211");
    }

    public Ink decideEdge() {
        return pick("#e6cf7a", "#6b5316");
    }

    /// Behind a row that is picked.
    public Ink accentSubtle() {
        return pick("#f3eefe", "#251d3d");
    }

    public Ink bars() {
        return pick("#f6f8fa", "#161b22");
    }

    public Ink accent() {
        return pick("#6941c6", "#d0c2ff");
    }

    public Ink accentMuted() {
        return pick("#c9b8f0", "#54438a");
    }

    public Ink kind(Kind.Shape shape) {
        return switch (shape) {
            case COUNTRY -> pick("#3e5a78", "#8fb0d6");
            case GOVERNMENT -> pick("#256f8c", "#5fb8d6");
            case MILITARY -> pick("#546f28", "#a4c268");
            case ARMED_GROUP -> pick("#a11d52", "#f286ae");
            case ORGANISATION -> pick("#0f7566", "#4cc4ae");
            case PERSON -> pick("#8a5a12", "#e0ac54");
            case UNKNOWN -> pick("#6e7781", "#8b949e");
        };
    }

    /// The icon inside a shape.
    public Ink onKind() {
        return pick("#ffffff", "#0d1117");
    }

    public Ink sign(Sign sign) {
        return switch (sign) {
            case COOPERATION -> pick("#0b5fb0", "#6cb2ff");
            case CONFLICT -> pick("#c2410c", "#ff8f52");
            case NEUTRAL -> pick("#5c6570", "#9ea8b3");
        };
    }

    /// The lighter tone of what is not established.
    public Ink signLight(Sign sign) {
        return switch (sign) {
            case COOPERATION -> pick("#5f96cc", "#3f78b8");
            case CONFLICT -> pick("#d9733f", "#b5602f");
            case NEUTRAL -> pick("#8a929b", "#6d7681");
        };
    }
}
