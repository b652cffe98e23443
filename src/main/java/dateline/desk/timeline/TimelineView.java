package dateline.desk.timeline;

import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Item;
import dateline.chart.timeline.Axis;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import dateline.desk.part.Look;
import dateline.desk.part.Measure;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.timeline.TimelineModel.Question;
import dateline.desk.work.Latest;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The timeline's pane.
public final class TimelineView implements View, TimelineMoves {
    /// The filter follows the window after it has come to rest.
    private static final Duration REST = Duration.millis(200);

    private final Workspace work;
    private final Look look;
    private final LaneCanvas lanes = new LaneCanvas();
    private final LaneSide side = new LaneSide(lanes, this::setDate, this::scrollTo);
    private final OverviewStrip overview;
    private final StackPane body = new StackPane();
    private final PaneFrame frame = new PaneFrame("Timeline", body);
    private final TimelinePicks picks;
    private final TimelineTools tools = new TimelineTools(this::by, this::level, this::filtering, this::reporting);
    private final Node empty = Parts.empty(Material2OutlinedAL.EVENT, "What happened when",
            "Import articles: their events are drawn here, in lanes of actors or of types.");
    private final PauseTransition rest = new PauseTransition(REST);
    private final Latest<Question, TimelineModel> latest;
    private By by = By.ACTOR;
    private TimelineModel model = TimelineModel.NONE;
    private boolean known;
    private Optional<Period> chosen = Optional.empty();
    private Optional<LaneThing> hovered = Optional.empty();
    private Optional<LaneThing> cursor = Optional.empty();

    public TimelineView(Workspace work, Look look) {
        this.work = work;
        this.look = look;
        this.picks = new TimelinePicks(work);
        latest = new Latest<>(work.jobs(), TimelineModel::of, this::show, work::failed);
        overview = new OverviewStrip(model, this::look, () -> filtering(!filtered()));
        BorderPane shown = new BorderPane(side);
        shown.setBottom(overview);
        body.getChildren().addAll(shown, empty);
        body.setMinSize(0, 0);
        body.getStyleClass().add("dl-timeline");
        frame.tools(tools.nodes());
        frame.followSwitch();
        new TimelinePointer(this, lanes, picks, new TimelineCard(lanes, () -> work.open().get())).listen();
        lanes.setOnKeyPressed(new TimelineKeys(this, lanes)::pressed);
        lanes.widthProperty().addListener((o, before, now) -> show());
        rest.setOnFinished(e -> filterToSpan());
        work.open().addListener((o, before, now) -> rebuild());
        work.selection().addListener((o, before, now) -> selectionChanged(before, now));
        look.theme().addListener((o, before, now) -> draw());
        empty.setVisible(false);
        rebuild();
    }

    @Override
    public PaneFrame frame() {
        return frame;
    }

    @Override
    public Measure measure() {
        return Measure.below(206, 176, 120);
    }

    /// Asks for the timeline as it is to be shown now; until it is there, the one before stays.
    private void rebuild() {
        latest.ask(new Question(work.open().get(), work.selection().get().filter(), by));
    }

    private void show(Question asked, TimelineModel answer) {
        model = answer;
        if (!known) model.periodOf(asked.filter()).ifPresent(period -> chosen = Optional.of(period));
        known = true;
        hovered = Optional.empty();
        cursor = Optional.empty();
        empty.setVisible(model.nothing());
        draw();
    }

    private void draw() {
        lanes.show(model, work.open().get(), period(), look.theme().get());
        show();
    }

    /// Shows the same case under another period or selection.
    private void show() {
        Selection now = work.selection().get();
        lanes.emphasise(now, hovered, cursor);
        overview.show(model, period(), now, look.theme().get(), TimelineModel.share(work.open().get(), now));
        side.show(model, lanes.first());
        tools.show(by, Axis.Level.of(lanes.sheet().unit(period())), filtered(), now.filter().reported());
        frame.about(model.about(period()));
        lanes.setAccessibleText("Timeline, " + model.about(period()) + ". Arrows go from mark to mark, Enter picks, plus and minus zoom."
                + cursor.map(thing -> " " + String.join(", ", TimelineCard.words(thing.items(), work.open().get()))).orElse(""));
        lanes.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void selectionChanged(Selection before, Selection now) {
        if (!before.filter().equals(now.filter())) {
            boolean own = TimelineModel.sameDays(now.filter(), period());
            boolean period = !before.filter().from().equals(now.filter().from()) || !before.filter().to().equals(now.filter().to());
            if (known && period && !own) model.periodOf(now.filter()).ifPresent(span -> chosen = Optional.of(span));
            rebuild();
        } else show();
        boolean picked = !before.actors().equals(now.actors()) || !before.events().equals(now.events());
        if (picked && frame.follows()) follow(now);
    }

    /// Brings the lane of what is picked, and its time, into view if they are outside.
    private void follow(Selection now) {
        Optional<Integer> lane = now.actors().isEmpty() ? model.laneOfEvents(now.events()) : model.laneOf(now.actors());
        boolean seen = lanes.drawing().things().stream()
                .anyMatch(thing -> thing.items().stream().anyMatch(item -> TimelineModel.picked(item, now)));
        if (!seen || !now.actors().isEmpty()) lane.ifPresent(this::reveal);
        model.periodOf(now.events()).filter(time -> !period().meets(time)).ifPresent(time -> {
            double length = Math.max(period().length(), time.length() * 1.4);
            look(new Period(time.middle() - length / 2, time.middle() + length / 2));
        });
    }

    @Override
    public Period period() {
        return chosen.map(this::bounded).orElse(model.whole());
    }

    /// Not beyond the case and the filter, but at least so far that single years can be seen.
    private Period bounded(Period wish) {
        Period whole = model.whole();
        Period filter = model.periodOf(work.selection().get().filter()).orElse(whole);
        double width = lanes.sheet().right() - lanes.sheet().left();
        double years = Math.max(whole.length(), width / Axis.Level.YEARS.finest() + 1) / 2;
        return wish.within(new Period(
                Math.min(filter.from(), whole.middle() - years), Math.max(filter.to(), whole.middle() + years)));
    }

    @Override
    public void look(Period wish) {
        Period next = bounded(wish);
        if (next.equals(period())) return;
        chosen = next.equals(model.whole()) ? Optional.empty() : Optional.of(next);
        hovered = Optional.empty();
        lanes.look(period());
        cursor = cursor.flatMap(this::again);
        show();
        if (filtered()) rest.playFromStart();
    }

    /// The thing that shows the same happening now.
    private Optional<LaneThing> again(LaneThing before) {
        Item item = before.items().getFirst();
        return TimelineModel.stops(lanes.drawing().things()).stream()
                .filter(thing -> thing.lane() == before.lane() && thing.items().contains(item))
                .findFirst();
    }

    @Override
    public void fitAll() {
        look(model.whole());
    }

    /// Makes time finer (above 1) or coarser about the middle.
    public void zoom(double factor) {
        zoom(factor, period().middle());
    }

    @Override
    public void zoom(double factor, double about) {
        look(period().zoomed(factor, about));
    }

    @Override
    public void zoomOn(LaneThing thing) {
        TimelineModel.around(thing.items()).ifPresent(time -> {
            double length = Math.max(thing.items().size() == 1 ? period().length() / 3 : time.length() * 1.5, 10);
            look(new Period(time.middle() - length / 2, time.middle() + length / 2));
        });
    }

    private void level(Axis.Level level) {
        double about = cursor.filter(LaneThing::dated)
                .map(thing -> lanes.sheet().dayAt(period(), thing.x()))
                .or(() -> model.periodOf(work.selection().get().events()).map(Period::middle))
                .orElse(period().middle());
        double most = lanes.sheet().unit(period()) * period().length();
        double days = Math.clamp(level.days(), most / level.finest(), most / level.coarsest());
        chosen = Optional.of(new Period(about - days / 2, about + days / 2));
        lanes.look(period());
        show();
        if (filtered()) rest.playFromStart();
    }

    private void by(By next) {
        by = next;
        lanes.scroll(0);
        rebuild();
    }

    private boolean filtered() {
        return work.selection().get().filter().from().isPresent() || work.selection().get().filter().to().isPresent();
    }

    private void filtering(boolean on) {
        if (on) filterToSpan();
        else work.select(s -> s.withFilter(TimelineModel.filtered(s.filter(), Optional.empty())));
    }

    private void reporting(boolean on) {
        work.select(s -> s.withFilter(s.filter().withReported(on)));
    }

    private void filterToSpan() {
        work.select(s -> s.withFilter(TimelineModel.filtered(s.filter(), Optional.of(period()))));
    }

    @Override
    public void hover(Optional<LaneThing> thing) {
        if (thing.equals(hovered)) return;
        hovered = thing;
        lanes.emphasise(work.selection().get(), hovered, cursor);
    }

    @Override
    public Optional<LaneThing> cursor() {
        return cursor;
    }

    @Override
    public void moveTo(LaneThing thing) {
        cursor = Optional.of(thing);
        show();
    }

    @Override
    public boolean further(int way) {
        Period now = period();
        Period next = bounded(now.moved(way * now.length() * .5));
        if (Math.abs(next.from() - now.from()) < .01) return false;
        look(next);
        return true;
    }

    @Override
    public int laneCount() {
        return model.timeline().lanes().size();
    }

    @Override
    public void scroll(int by) {
        scrollTo(lanes.first() + by);
    }

    private void scrollTo(int lane) {
        lanes.scroll(lane);
        cursor = cursor.flatMap(this::again);
        show();
    }

    @Override
    public void reveal(int lane) {
        int first = lanes.first();
        int count = lanes.sheet().lanes();
        if (lane < first) scrollTo(lane);
        else if (lane >= first + count) scrollTo(lane - count + 1);
    }

    @Override
    public void pick(Optional<LaneThing> thing, boolean more) {
        cursor = thing.filter(LaneThing::stop).or(() -> cursor);
        picks.pick(thing, more);
    }

    private void setDate() {
        model.firstUndated(work.open().get()).ifPresent(id -> work.select(s -> s.showArticle(id)));
    }
}
