package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.desk.part.Parts;
import dateline.model.Evidence;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A card beside the pointer after a short rest: who it is, or what a line sums up. It lies in the pane, not in a window
/// of its own, so that it never takes a click away from what is under it.
final class HoverCard {
    private static final Duration REST = Duration.millis(150);
    private static final double WIDTH = 280;
    private static final double GAP = 16;

    private final Pane pane;
    private final Supplier<ResolvedCase> open;
    private final Supplier<GraphModel> model;
    private final VBox box = new VBox(3);
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Ref> shown = Optional.empty();

    /// @param open and `model` what the pane shows now
    HoverCard(Pane pane, Supplier<ResolvedCase> open, Supplier<GraphModel> model) {
        this.pane = pane;
        this.open = open;
        this.model = model;
        box.getStyleClass().add("dl-hover-card");
        box.setMaxWidth(WIDTH);
        box.setManaged(false);
        box.setVisible(false);
        box.setMouseTransparent(true);
        pane.getChildren().add(box);
    }

    /// @param x and `y` where the pointer is in the pane
    void over(Optional<Ref> ref, double x, double y) {
        if (ref.equals(shown)) return;
        hide();
        shown = ref;
        if (ref.isEmpty()) return;
        rest.setOnFinished(e -> show(ref.get(), x, y));
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        box.setVisible(false);
        shown = Optional.empty();
    }

    private void show(Ref ref, double x, double y) {
        box.getChildren().clear();
        words(ref).forEach(words -> box.getChildren()
                .add(Parts.paragraph(words, box.getChildren().isEmpty() ? "dl-strong" : "dl-muted")));
        if (box.getChildren().isEmpty()) return;
        box.toFront();
        box.setVisible(true);
        box.applyCss();
        double width = Math.min(WIDTH, Math.ceil(box.prefWidth(-1)));
        double height = Math.ceil(box.prefHeight(width));
        double left = x + GAP + width < pane.getWidth() ? x + GAP : x - GAP - width;
        double top = y + GAP + height < pane.getHeight() ? y + GAP : y - GAP - height;
        box.resizeRelocate(Math.max(4, left), Math.max(4, top), width, height);
        box.layout();
    }

    private List<String> words(Ref ref) {
        ResolvedCase open = this.open.get();
        return switch (ref) {
            case Ref.ActorRef actor -> open.actors().get(actor.id())
                    .map(a -> List.of(a.name(), a.kind().code().replace('_', ' '),
                            model.get().graph().weight(a.id()) + " happenings and ties"))
                    .orElseGet(() -> group(actor.id(), open));
            case Ref.LineRef id -> model.get().line(id.id()).map(line -> of(line, open)).orElse(List.of());
            case Ref.EventRef none -> List.of();
        };
    }

    private List<String> group(String id, ResolvedCase open) {
        Set<String> members = model.get().groups().behind(id);
        if (members.size() < 2) return List.of();
        return List.of(members.size() + " actors", members.stream().limit(12).map(open::nameOf).collect(Collectors.joining(", ")), "Double-click to open");
    }

    private static List<String> of(Line line, ResolvedCase open) {
        long happenings = line.eventIds().stream().flatMap(id -> open.happeningOf(id).stream()).map(Happening::id).distinct().count();
        String sources = Wordings.of(open).tally(line.evidence().stream().map(Evidence::articleId).toList()).words();
        int sentences = line.evidence().size();
        String counts = (happenings > 0 ? happenings + (happenings == 1 ? " happening, " : " happenings, ") : "")
                + sentences + (sentences == 1 ? " sentence in " : " sentences in ") + sources;
        return List.of(open.nameOf(line.a()) + (line.mutual() ? " and " : " → ") + open.nameOf(line.b()),
                line.label() + ", " + line.status().code(), counts);
    }
}
