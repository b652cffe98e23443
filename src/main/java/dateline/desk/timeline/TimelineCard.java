package dateline.desk.timeline;

import dateline.analysis.Timeline.Item;
import dateline.chart.timeline.LaneThing;
import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;

/// A card beside the pointer after a short rest: what happened, between whom, when, and how firmly it is told.
final class TimelineCard {
    private static final Duration REST = Duration.millis(150);
    private static final int MOST = 6;

    private final Node owner;
    private final Supplier<ResolvedCase> open;
    private final Popup popup = new Popup();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<LaneThing> shown = Optional.empty();

    TimelineCard(Node owner, Supplier<ResolvedCase> open) {
        this.owner = owner;
        this.open = open;
        popup.setAutoHide(true);
        // The click that hides the card is meant for what lies under it.
        popup.setConsumeAutoHidingEvents(false);
    }

    void over(Optional<LaneThing> thing, double screenX, double screenY) {
        if (thing.equals(shown)) return;
        hide();
        shown = thing;
        if (thing.isEmpty()) return;
        rest.setOnFinished(e -> show(thing.get(), screenX, screenY));
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        popup.hide();
        shown = Optional.empty();
    }

    private void show(LaneThing thing, double x, double y) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) return;
        VBox box = new VBox(3);
        box.getStyleClass().add("dl-hover-card");
        box.setMaxWidth(320);
        for (String line : words(thing.items(), open.get()))
            box.getChildren().add(Parts.paragraph(line, box.getChildren().isEmpty() ? "dl-strong" : "dl-muted"));
        box.getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getContent().setAll(box);
        popup.show(owner, x + 16, y - 24 - box.prefHeight(320));
    }

    /// One happening in full, several as a list.
    static List<String> words(List<Item> items, ResolvedCase open) {
        if (items.size() == 1) {
            Item item = items.getFirst();
            return List.of(
                    sides(item, open),
                    item.label() + ", " + item.status().code(),
                    Dates.of(item.date()),
                    Wordings.of(open).tally(item.articleIds()).words());
        }
        List<String> lines = new ArrayList<>();
        lines.add(items.size() + " events");
        for (Item item : items.subList(0, Math.min(MOST, items.size())))
            lines.add(Dates.of(item.date()) + ": " + sides(item, open) + ", " + item.label()
                    + (item.status().established() ? "" : " (" + item.status().code() + ")"));
        if (items.size() > MOST) lines.add("and " + (items.size() - MOST) + " more: double-click zooms in on them");
        return lines;
    }

    static String sides(Item item, ResolvedCase open) {
        String actors = names(item.actors(), open);
        return item.recipients().isEmpty() ? actors : actors + " → " + names(item.recipients(), open);
    }

    private static String names(List<String> ids, ResolvedCase open) {
        if (ids.isEmpty()) return "not stated";
        return String.join(" and ", ids.stream().map(open::nameOf).limit(3).toList()) + (ids.size() > 3 ? " and others" : "");
    }
}
