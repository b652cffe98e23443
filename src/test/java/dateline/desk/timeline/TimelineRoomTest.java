package dateline.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.desk.work.Selection;
import dateline.model.Filter;
import dateline.model.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The timeline under mouse and keyboard, without a display.
@SuppressWarnings("NullAway.Init")
class TimelineRoomTest extends AtWork {
    private TimelineView view;

    @BeforeEach
    void open() throws Exception {
        SmallCase some = new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .actor("SOU", "Southmark", Kind.COUNTRY)
                .actor("BNK", "River Bank", Kind.COMPANY)
                .article("a1", "Shells over the valley", "2023-06-02")
                .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
                .event("NOR | CONFLICT raids | SOU | occurred | 2023-06-04")
                .event("BNK | COOPERATION lends | NOR | occurred | 2021-03-10")
                .article("a2", "A loan without a date", "")
                .event("BNK | COOPERATION trains | SOU | planned");
        for (int i = 0; i < 9; i++) some.actor("P" + i, "Province " + i, Kind.GROUP).event("P" + i + " | NEUTRAL votes |  | occurred | 2022-01-0" + (i + 1));
        open(some.open().file());
        Toolkit.show(1366, 176, look -> {
            view = new TimelineView(work, look);
            return new StackPane(view.frame());
        });
        settle();
    }

    private LaneCanvas lanes() {
        return robot.lookup((Predicate<Node>) LaneCanvas.class::isInstance).query();
    }

    private Node named(String words) {
        return robot.lookup((Predicate<Node>) node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith(words)).query();
    }

    private LaneThing thing(String label) {
        return lanes().drawing().things().stream()
                .filter(thing -> thing.items().stream().anyMatch(item -> item.label().equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private Point2D on(LaneThing thing) {
        return lanes().localToScreen(thing.left() + thing.width() / 2, thing.top() + thing.height() / 2);
    }

    private Selection selection() {
        return work.selection().get();
    }

    @Test
    void aClickOnACountPicksItsEventsAndADoubleClickSplitsIt() throws Exception {
        robot.clickOn(on(thing("shells")));
        until(() -> selection().events().equals(Set.of("e1", "e2")));
        assertThat(thing("shells").items()).hasSize(2);
        robot.doubleClickOn(on(thing("shells")));
        until(() -> thing("shells").items().size() == 1);
        assertThat(view.period().length()).isLessThan(40);
    }

    @Test
    void aClickOnANamePicksItsActorAndOneOnNothingClears() throws Exception {
        robot.clickOn(lanes().localToScreen(60, lanes().sheet().top(0) + 8));
        until(() -> selection().actors().equals(Set.of("NOR")));
        robot.clickOn(lanes().localToScreen(400, lanes().sheet().top(0) + 8));
        until(() -> selection().nothingPicked());
    }

    @Test
    void theWheelZoomsAtThePointerAndOverTheNamesScrollsTheLanes() throws Exception {
        double day = lanes().sheet().dayAt(view.period(), 700);
        double before = view.period().length();
        wheel(700, 200);
        until(() -> view.period().length() < before * .7);
        assertThat(lanes().sheet().dayAt(view.period(), 700)).isBetween(day - 1, day + 1);
        wheel(60, -40);
        until(() -> lanes().first() == 1);
        wheel(60, 40);
        until(() -> lanes().first() == 0);
    }

    /// The display that is none has no wheel: the event is made by hand.
    private void wheel(double x, double turn) {
        robot.interact(() -> lanes().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, x, 50, x, 50, false, false, false, false, false, false, 0, turn, 0, turn,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    @Test
    void theWindowIsResizedByItsHandlesWithMouseAndKeyboard() throws Exception {
        Period whole = view.period();
        robot.drag(named("Beginning of the span"), MouseButton.PRIMARY).moveBy(300, 0).drop();
        until(() -> view.period().from() > whole.from() + 50);
        double to = view.period().to();
        robot.interact(() -> named("End of the span").requestFocus());
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        until(() -> view.period().to() < to);
        double from = view.period().from();
        robot.drag(named("Span of the lanes"), MouseButton.PRIMARY).moveBy(-120, 0).drop();
        until(() -> view.period().from() < from);
    }

    @Test
    void theSpanFiltersEveryPaneWhileTheChipIsOnAndFollowsThePeriodSetElsewhere() throws Exception {
        ButtonBase chip = (ButtonBase) named("Filter to the span");
        robot.interact(() -> work.select(s -> s.pickEvents(List.of("e1"))));
        robot.interact(() -> view.zoom(4));
        robot.interact(chip::fire);
        until(() -> TimelineModel.sameDays(selection().filter(), view.period()));
        robot.interact(() -> view.zoom(2));
        until(() -> TimelineModel.sameDays(selection().filter(), view.period()));
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2022, 3, 31);
        robot.interact(() -> work.select(s -> s.withFilter(new Filter(
                Optional.of(first), Optional.of(last), Set.of(), Set.of(), Set.of(), Set.of(), true, Filter.Outside.DIM))));
        until(() -> view.period().equals(Period.of(first, last)));
        robot.interact(chip::fire);
        until(() -> selection().filter().equals(Filter.ALL));
        robot.interact(() -> named("Span of the lanes").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> TimelineModel.sameDays(selection().filter(), view.period()));
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterPicks() throws Exception {
        robot.interact(() -> lanes().requestFocus());
        robot.push(KeyCode.RIGHT);
        until(() -> view.cursor().isPresent());
        assertThat(view.cursor().get().items().getFirst().label()).isEqualTo("lends");
        assertThat(lanes().getAccessibleText()).contains("River Bank → Norland", "10 Mar 2021");
        robot.push(KeyCode.ENTER);
        until(() -> selection().events().equals(Set.of("e3")));
        robot.push(KeyCode.DOWN);
        until(() -> view.cursor().get().lane() == 1);
        double length = view.period().length();
        robot.push(KeyCode.ADD);
        until(() -> view.period().length() < length);
    }

    @Test
    void setDateShowsTheArticleThatHasNone() throws Exception {
        robot.interact(((ButtonBase) named("Set the date"))::fire);
        until(() -> selection().article().equals(Optional.of("a2")));
    }

    @Test
    void goesWhereTheSelectionIs() throws Exception {
        robot.interact(() -> work.select(s -> s.pickActors(List.of("P8"))));
        until(() -> lanes().sheet().first() > 0);
        robot.interact(() -> view.zoom(30));
        robot.interact(() -> work.select(s -> s.pickEvents(List.of("e3"))));
        until(() -> view.period().holds(LocalDate.of(2021, 3, 10).toEpochDay()));
    }
}
