package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.desk.part.Parts;
import dateline.model.Happening;
import dateline.model.ResolvedCase;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;

/// A card beside the pointer after a short rest: who it is, or what a line sums up.
final class HoverCard {
    private static final Duration REST = Duration.millis(150);

    private final Node owner;
    private final GraphView view;
    private final Popup popup = new Popup();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Ref> shown = Optional.empty();

    HoverCard(Node owner, GraphView view) {
        this.owner = owner;
        this.view = view;
        popup.setAutoHide(true);
    }

    void over(Optional<Ref> ref, double screenX, double screenY) {
        if (ref.equals(shown)) return;
        hide();
        shown = ref;
        if (ref.isEmpty()) return;
        rest.setOnFinished(e -> show(ref.get(), screenX, screenY));
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        popup.hide();
        shown = Optional.empty();
    }

    private void show(Ref ref, double x, double y) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) return;
        VBox box = new VBox(3);
        box.getStyleClass().add("dl-hover-card");
        box.setMaxWidth(280);
        words(ref).forEach(words -> box.getChildren()
                .add(Parts.paragraph(words, box.getChildren().isEmpty() ? "dl-strong" : "dl-muted")));
        box.getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getContent().setAll(box);
        popup.show(owner, x + 16, y + 14);
    }

    private List<String> words(Ref ref) {
        ResolvedCase open = view.work().open().get();
        return switch (ref) {
            case Ref.ActorRef actor -> open.actors().get(actor.id())
                    .map(a -> List.of(a.name(), a.kind().code().replace('_', ' '),
                            view.model().graph().weight(a.id()) + " happenings and ties"))
                    .orElse(List.of());
            case Ref.LineRef id -> view.line(id.id()).map(line -> of(line, open)).orElse(List.of());
            case Ref.EventRef none -> List.of();
        };
    }

    private static List<String> of(Line line, ResolvedCase open) {
        long happenings = line.eventIds().stream().flatMap(id -> open.happeningOf(id).stream()).map(Happening::id).distinct().count();
        long sources = line.evidence().stream().map(e -> e.articleId()).distinct().count();
        int sentences = line.evidence().size();
        String counts = (happenings > 0 ? happenings + (happenings == 1 ? " happening, " : " happenings, ") : "")
                + sentences + (sentences == 1 ? " sentence in " : " sentences in ") + sources + (sources == 1 ? " article" : " articles");
        return List.of(open.nameOf(line.a()) + (line.mutual() ? " and " : " → ") + open.nameOf(line.b()),
                line.label() + ", " + line.status().code(), counts);
    }
}
