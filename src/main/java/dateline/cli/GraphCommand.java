package dateline.cli;

import dateline.analysis.ActorGraph;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.figure.Animation;
import dateline.chart.figure.ColumnFigure;
import dateline.chart.figure.CombinedFigure;
import dateline.chart.figure.GraphFigure;
import dateline.chart.figure.Page;
import dateline.chart.figure.StoryBoard;
import dateline.chart.figure.Texts;
import dateline.chart.layout.Arranger;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import dateline.store.CaseStore;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline graph`: the actor graph of a case as a figure.
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Draws the actor graph of a case as a figure for a report: title, legend of what is drawn, as-of date,"
                + " marking and numbered source notes.",
        footer = {"", "Example: dateline graph --case sahel.dateline --out figure.pdf --status occurred,claimed --marking TLP:AMBER",
            "         dateline graph --case sahel.dateline --out story.pptx --dates 2024-03-15,2024-06-30,2024-09-30",
            "         dateline graph --case sahel.dateline --out story.gif --animate --by happened"})
public final class GraphCommand implements Callable<Integer> {
    /// A column leaves room for words on its page.
    private static final double HIGHEST_COLUMN = 1.1;

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

    @Option(names = "--timeline", description = "with the timeline below it, on the same page")
    private boolean timeline;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (animate) checkFilm();
        else {
            options.check();
            checkPage();
        }
        try (CaseStore store = CaseStore.open(Cases.folder(options.folder()))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            if (animate) return film(open);
            if (!dates.isEmpty()) return board(open);
            ActorGraph graph = graph(open);
            if (graph.lines().isEmpty()) return nothing(open);
            if (timeline) return combined(open, graph);
            Texts texts = options.texts(Texts.of(open, graph));
            Page page;
            if (options.column().isPresent()) {
                ColumnFigure.Fitted fitted = ColumnFigure.of(
                        graph, Arranger.arrange(open), options.theme(), options.column().orElseThrow(), HIGHEST_COLUMN, ColumnFigure.most(options.column().orElseThrow()), texts.marking());
                graph = fitted.drawn();
                page = fitted.page();
            } else page = GraphFigure.page(graph, Arranger.arrange(open), options.theme(), texts);
            options.write(page);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%d actors, %d lines, %d labels, %d overlaps%n", graph.actors().size(), graph.lines().size(), page.labels(), page.overlaps());
            out.flush();
            return Exit.DONE;
        }
    }

    private void checkFilm() {
        options.checkFilm();
        if (timeline) throw options.wrong("--animate shows the graph alone: leave --timeline away");
        long different = dates.stream().distinct().count();
        if (different == 1 || different > Animation.MOST) throw options.wrong("--animate takes no dates or 2 to " + Animation.MOST + " different ones, such as 2024-03-15,2024-06-30");
    }

    private int film(ResolvedCase open) {
        Set<String> ids = options.actors(open);
        List<LocalDate> days = dates.isEmpty() ? Story.spread(Story.days(open, filter(ids), ids, by), Animation.MOST) : dates;
        if (days.size() < 2) return still(open, days);
        Story story = Story.of(open, filter(ids), ids, by, days);
        if (story.whole().lines().isEmpty()) return nothing(open);
        Animation.Film film = Animation.of(story, Arranger.arrange(open), options.theme(), options.texts(Texts.of(open, story.whole())));
        options.writeFilm(film.frames());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d frames from %s to %s, %d actors, %d lines, %d labels, %d overlaps%n", film.frames().size(), film.dates().getFirst(),
                film.dates().getLast(), story.whole().actors().size(), story.whole().lines().size(), film.labels(), film.overlaps());
        out.flush();
        return Exit.DONE;
    }

    /// Where there is nothing that could move.
    private int still(ResolvedCase open, List<LocalDate> days) {
        if (open.ties().isEmpty() && open.events().isEmpty()) return nothing(open);
        String other = by == Story.By.TOLD ? "--by happened" : "--by told";
        spec.commandLine().getErr().println(days.isEmpty()
                ? options.folder() + " has no line with a date, so nothing can be shown date by date: type in the desk when the articles were published."
                : "All that has a date in " + options.folder() + (by == Story.By.TOLD ? " was told on " : " happened on ") + days.getFirst()
                        + ", so nothing changes from date to date: try " + other + ", or name dates with --dates.");
        return Exit.NOTHING;
    }

    private void checkPage() {
        if (timeline && options.column().isPresent()) throw options.wrong("--timeline needs a whole page: --size takes 3840x2160 or 297mmx167mm with it");
        if (timeline && !dates.isEmpty()) throw options.wrong("--timeline and --dates are two figures: ask for one of them");
        if (dates.isEmpty()) return;
        long different = dates.stream().distinct().count();
        if (different < 2 || different > StoryBoard.MOST) throw options.wrong("--dates takes 2 to " + StoryBoard.MOST + " different dates, such as 2024-03-15,2024-06-30");
        if (options.column().isPresent()) throw options.wrong("--dates needs a whole page: --size takes 3840x2160 or 297mmx167mm with it");
    }

    private int nothing(ResolvedCase open) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(options.folder() + " has no line to draw" + (open.ties().isEmpty() && open.events().isEmpty()
                ? ": import articles first." : ": no event or tie passes what was asked for."));
        return Exit.NOTHING;
    }

    private int board(ResolvedCase open) {
        Set<String> ids = options.actors(open);
        Story story = Story.of(open, filter(ids), ids, by, dates);
        if (story.whole().lines().isEmpty()) return nothing(open);
        Texts texts = options.texts(Texts.of(open, story.whole()));
        StoryBoard.Fitted board = StoryBoard.of(story, Arranger.arrange(open), options.theme(), texts);
        options.write(board.page());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d dates, %d actors, %d lines, %d labels, %d overlaps%n", board.drawn().steps().size(),
                board.drawn().whole().actors().size(), board.drawn().whole().lines().size(), board.page().labels(), board.page().overlaps());
        if (story.undated() > 0) out.println("Left out, because neither their articles nor they have a date: " + story.undated()
                + (story.undated() == 1 ? " line." : " lines.") + " Type in the desk when the articles were published.");
        out.flush();
        return Exit.DONE;
    }

    private int combined(ResolvedCase open, ActorGraph graph) {
        Set<String> ids = options.actors(open);
        Timeline all = Timeline.of(open, filter(ids), Timeline.By.ACTOR);
        Timeline below = ids.isEmpty() ? all : all.among(open, ids);
        Texts texts = options.texts(Texts.of(open, graph.withSources(below.sources())));
        CombinedFigure.Fitted fitted = CombinedFigure.page(
                graph, Arranger.arrange(open), below, open::nameOf, options.theme(), texts);
        options.write(fitted.page());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d actors, %d lines, %d events, %d labels, %d overlaps%n", fitted.drawn().actors().size(),
                fitted.drawn().lines().size(), below.items().size(), fitted.page().labels(), fitted.page().overlaps());
        out.flush();
        return Exit.DONE;
    }

    /// Whoever is asked for by name is drawn, crowded or not.
    private Filter filter(Set<String> ids) {
        return ids.isEmpty() ? options.filter() : options.filter().with(Filter.Unnamed.SHOW);
    }

    private ActorGraph graph(ResolvedCase open) {
        Set<String> ids = options.actors(open);
        ActorGraph graph = ActorGraph.of(open, filter(ids));
        return ids.isEmpty() ? graph : graph.among(ids);
    }
}
