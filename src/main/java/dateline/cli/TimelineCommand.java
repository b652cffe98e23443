package dateline.cli;

import dateline.analysis.Timeline;
import dateline.chart.figure.Composition;
import dateline.chart.figure.FigureKinds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline timeline`: what happened when in a case, as a figure.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Draws the timeline of a case as a figure for a report: lanes of actors or types, what has no date beside them,"
                + " legend of what is drawn, as-of date, marking and numbered source notes.",
        footer = {"", "Example: dateline timeline --case sahel.dateline --out when.pdf --from 2023-01-01 --lanes type"})
public final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private FigureOptions options = new FigureOptions();

    @Option(names = "--lanes", paramLabel = "LANES", defaultValue = "actor", description = "actor (the default) or type")
    private Timeline.By by = Timeline.By.ACTOR;

    @Override
    public Integer call() {
        options.check();
        return options.draw(FigureKinds.TIMELINE, wish -> wish.by(by), this::nothing);
    }

    private String nothing(Composition composed) {
        return options.folder() + " has no event to draw"
                + (composed.wish().scope().open().events().isEmpty() ? ": import articles first." : ": no event passes what was asked for.");
    }
}
