package dateline.desk.timeline;

import dateline.desk.part.Parts;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The lanes with what lies on them: the link that sets a date, and a bar to scroll lanes that found no room.
final class LaneSide extends Region {
    private static final double BAR = 10;

    private final LaneCanvas lanes;
    private final Button setDate;
    private final ScrollBar bar = new ScrollBar();
    private final IntConsumer scroll;
    private boolean showing;

    LaneSide(LaneCanvas lanes, Runnable date, IntConsumer scroll) {
        this.lanes = lanes;
        this.scroll = scroll;
        setDate = Parts.button("Set date", date, "dl-link", "dl-set-date");
        setDate.setTooltip(new Tooltip("Shows the first article without a date; what you set there dates its events"));
        setDate.setAccessibleText("Set the date of the first article without one");
        bar.setOrientation(Orientation.VERTICAL);
        bar.getStyleClass().add("dl-lane-bar");
        bar.setAccessibleText("Scroll the lanes");
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((o, before, now) -> {
            if (!showing) this.scroll.accept((int) Math.round(now.doubleValue()));
        });
        getChildren().addAll(lanes, setDate, bar);
        setMinSize(0, 0);
    }

    void show(TimelineModel model, int first) {
        int all = model.timeline().lanes().size();
        int shown = lanes.sheet().lanes();
        showing = true;
        bar.setMin(0);
        bar.setMax(Math.max(0, all - shown));
        bar.setVisibleAmount(all == 0 ? 0 : Math.max(0, all - shown) * (double) shown / all);
        bar.setUnitIncrement(1);
        bar.setBlockIncrement(Math.max(1, shown));
        bar.setValue(first);
        showing = false;
        bar.setVisible(all > shown);
        setDate.setVisible(lanes.sheet().strip() > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        lanes.resizeRelocate(0, 0, getWidth(), getHeight());
        double axis = lanes.sheet().axis();
        double width = setDate.prefWidth(-1);
        setDate.resizeRelocate(getWidth() - width - 10, 0, width, axis);
        bar.resizeRelocate(getWidth() - BAR, axis, BAR, Math.max(0, getHeight() - axis));
    }
}
