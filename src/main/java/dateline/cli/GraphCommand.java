package dateline.cli;

import dateline.analysis.Story;
import dateline.chart.figure.Animation;
import dateline.chart.figure.Composition;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Lack;
import dateline.chart.figure.Medium;
import dateline.chart.figure.StoryBoard;
import dateline.chart.figure.Wish;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline graph`: the actor graph of a case as a figure.
@Command(
        name = "graph",
        modelTransformer = FigureFlags.class,
        mixinStandardHelpOptions = true,
        description = "Draws the actor graph of a case as a figure for a report: title, legend of what is drawn, as-of date,"
                + " marking and numbered source notes.",
        footer = {"", "Example: dateline graph --case sahel.dateline --out figure.pdf --status occurred,claimed --marking TLP:AMBER",
            "         dateline graph --case sahel.dateline --out story.pptx --dates 2024-03-15,2024-06-30,2024-09-30",
            "         dateline graph --case sahel.dateline --out story.gif --animate --by happened"})
public final class GraphCommand implements Callable<Integer> {
    @Mixin
    private FigureOptions options = new FigureOptions();

    @Option(names = "--dates", split = ",", paramLabel = "DATE", description = "a story board: what had been told by each of these dates, 2 to "
            + StoryBoard.MOST + " panels on one page with every actor at the same place")
    private List<LocalDate> dates = List.of();

    @Option(names = "--by", paramLabel = "DAY", defaultValue = "told", description = "with --dates and --animate: told (the default), a line stands from the day"
            + " its article was published; happened: from the day it tells of")
    private Story.By by = Story.By.TOLD;

    @Option(names = "--animate", description = "frame by frame, one for each date on which something is added (or for each of --dates), at most " + Animation.MOST
            + ": --out F.gif makes an animated GIF, F.png numbered pictures F-001.png, F-002.png …")
    private boolean animate;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<FigureKind> flagged = FigureFlags.asked(spec);
        String flag = flagged.flatMap(FigureKind::flag).map(FigureKind.Flag::name).orElse("");
        if (animate) checkFilm(flag);
        else {
            options.check();
            checkPage(flag);
        }
        return options.draw(flagged.orElseGet(this::unflagged), this::more, this::nothing);
    }

    /// Who names dates asks for a figure that is told by dates.
    private FigureKind unflagged() {
        if (animate || dates.isEmpty()) return FigureKinds.GRAPH;
        return FigureKinds.ALL.stream().filter(FigureKind::dated).findFirst().orElseThrow();
    }

    private Wish more(Wish wish) {
        Medium page = options.column().isPresent() ? new Medium.Column(options.column().getAsDouble()) : Medium.PAGE;
        return wish.on(animate ? Medium.FRAMES : page).by(by, dates);
    }

    private void checkFilm(String flag) {
        options.checkFilm();
        if (!flag.isEmpty()) throw options.wrong("--animate shows the graph alone: leave " + flag + " away");
        long different = dates.stream().distinct().count();
        if (different == 1 || different > Animation.MOST) throw options.wrong("--animate takes no dates or 2 to " + Animation.MOST + " different ones, such as 2024-03-15,2024-06-30");
    }

    private void checkPage(String flag) {
        boolean column = options.column().isPresent();
        if (!flag.isEmpty() && column) throw options.wrong(flag + " needs a whole page: --size takes 3840x2160 or 297mmx167mm with it");
        if (!flag.isEmpty() && !dates.isEmpty()) throw options.wrong(flag + " and --dates are two figures: ask for one of them");
        if (dates.isEmpty()) return;
        long different = dates.stream().distinct().count();
        if (different < 2 || different > StoryBoard.MOST) throw options.wrong("--dates takes 2 to " + StoryBoard.MOST + " different dates, such as 2024-03-15,2024-06-30");
        if (column) throw options.wrong("--dates needs a whole page: --size takes 3840x2160 or 297mmx167mm with it");
    }

    private String nothing(Composition composed) {
        ResolvedCase open = composed.wish().scope().whole();
        boolean bare = open.ties().isEmpty() && open.events().isEmpty();
        if (animate && dates.isEmpty() && !bare)
            return still(composed.lack().orElse(null) instanceof Lack.FewDates few ? few.days() : List.of());
        return options.folder() + " has no line to draw" + (bare ? ": import articles first." : ": no event or tie passes what was asked for.");
    }

    /// Where there is nothing that could move.
    private String still(List<LocalDate> days) {
        String other = by == Story.By.TOLD ? "--by happened" : "--by told";
        return days.isEmpty()
                ? options.folder() + " has no line with a date, so nothing can be shown date by date: type in the desk when the articles were published."
                : "All that has a date in " + options.folder() + (by == Story.By.TOLD ? " was told on " : " happened on ") + days.getFirst()
                        + ", so nothing changes from date to date: try " + other + ", or name dates with --dates.";
    }
}
