package dateline.chart.brief;

import dateline.analysis.ActorGraph;
import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Drafting;
import dateline.analysis.brief.Phrasebook;
import dateline.analysis.Timeline;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.figure.ColumnFigure;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Texts;
import dateline.chart.figure.Wish;
import dateline.chart.figure.Words;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A brief with its figure, as all formats hold it.
///
/// @param brief as much as finds room on its pages, or all
/// @param figure composed for the column
public record BriefSheet(Brief brief, Picture figure) {
    /// So many actors find room in the column; the caption says so.
    private static final int ACTORS = 12;

    private static final double HIGHEST = .44;

    /// Up to five articles get two pages, each further handful of sources another.
    private static final int SOURCES_A_PAGE = 5;

    /// However many there are, three pages tell them, besides the pages that their notes need.
    private static final int NOTES_A_PAGE = 28;

    /// Fewer are told only where the analyst has judged them.
    private static final int LEAST_TOLD = 6;

    private static final int LEAST_BESIDE_JUDGEMENTS = 2;

    /// What of a case is shown, with the figure of it; the words of the page may change without it.
    ///
    /// @param book what the brief is written with
    public record Ground(ResolvedCase open, Drafting.Shown shown, Picture figure, Phrasebook book) {
        public static Ground of(Scope scope, Phrasebook book) {
            ActorGraph graph = scope.graph();
            Timeline timeline = scope.timeline(Timeline.By.ACTOR);
            if (graph.lines().isEmpty())
                return new Ground(scope.left(), new Drafting.Shown(graph, graph, timeline, scope.leftOut()),
                        new Picture(BriefPages.COLUMN * 5.67, 1, Theme.LIGHT.background(), List.of(), List.of()), book);
            ColumnFigure.Room room = new ColumnFigure.Room(BriefPages.COLUMN, HIGHEST, ACTORS);
            ColumnFigure.Fitted fitted = ColumnFigure.of(graph, scope.narrow(), Theme.LIGHT, room, Texts.of(scope, graph).ofReport().with(Words.of(scope.open()).withMarking("")));
            return new Ground(scope.left(), new Drafting.Shown(graph, fitted.drawn(), timeline, scope.leftOut()), fitted.inWords(graph), book);
        }
    }

    /// What is asked for.
    ///
    /// @param title empty: the analyst's, else drafted from the weightiest happenings
    /// @param asOf empty: the newest day on which one of the articles was published that it cites
    /// @param full tells every happening, however many pages that takes
    public record Wish(Optional<String> title, Optional<LocalDate> asOf, String marking, boolean full) {}

    /// Empty where the case shows neither an event nor a tie.
    public static Optional<BriefSheet> of(Ground ground, BriefFields fields, BriefEdits edits, Wish wish) {
        String own = wish.title().filter(t -> !t.isBlank()).orElse(fields.title()).strip();
        ActorGraph graph = ground.shown().graph();
        String rules = Texts.of(Scope.of(ground.open()), graph).rules();
        Brief.Head head = new Brief.Head(own, ground.open().file().name(), wish.marking(), wish.asOf());
        Drafting.Ask ask = new Drafting.Ask(ground.open(), ground.shown(), fields, edits, head, rules, ground.book());
        IntFunction<Optional<Brief>> drafts = Drafting.lengths(ask);
        if (drafts.apply(1).isEmpty()) return Optional.empty();
        int sources = graph.sources().size();
        int pages = Math.min(2 + Math.max(0, sources - 1) / SOURCES_A_PAGE, 3 + sources / NOTES_A_PAGE);
        Brief brief = wish.full()
                ? drafts.apply(Drafting.ALL).orElseThrow()
                : BriefPages.fitted(most -> drafts.apply(most).orElseThrow(), Drafting.size(ask), ground.figure(), pages,
                        fields.judgements().isBlank() ? LEAST_TOLD : LEAST_BESIDE_JUDGEMENTS);
        return Optional.of(new BriefSheet(brief, ground.figure()));
    }

    public List<Picture> pages() {
        return BriefPages.of(brief, figure);
    }
}
