package dateline.desk.graph;

import dateline.chart.Emphasis;
import dateline.chart.Mark;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.raster.Detail;
import dateline.chart.raster.Pixels;
import dateline.chart.raster.Sketch;
import dateline.chart.raster.View;
import dateline.desk.paint.Glass;
import dateline.desk.part.Camera;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The graph while something moves: a sketch on a glass before the exact drawing, which takes over again, fading in,
/// as soon as all is at rest. At most one sketch a frame, however many events the pointer sends.
final class Motion {
    /// All is at rest when for so long, and for so many frames, nothing has come.
    private static final long REST = 140_000_000L;

    private static final int IDLE = 4;
    private static final Duration FADE = Duration.millis(110);

    private final Glass glass = new Glass();
    private final FadeTransition fade = new FadeTransition(FADE, glass.view());
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (due) {
                draw();
                idle = 0;
                last = now;
            } else if (++idle >= IDLE && now - last > REST) settle();
        }
    };
    private final Runnable settled;
    private int idle;
    private long last;
    private Detail detail = Detail.MOTION;
    private @Nullable Sketch sketch;
    private boolean reuse = true;
    private @Nullable Pixels drawnOn;
    private @Nullable View drawnAt;
    private @Nullable Scene drawn;
    private @Nullable Pixels still;
    private Optional<String> stillWithout = Optional.empty();
    private @Nullable Scene stillScene;
    private @Nullable PaneDrawing pane;
    private @Nullable Scene scene;
    private Optional<Dragged> dragged = Optional.empty();
    private boolean due;

    /// An actor under the pointer, in picture units.
    record Dragged(String actorId, double x, double y) {}

    /// How the picture is looked at.
    record Scene(Camera camera, Emphasis emphasis, List<Mark.Stroke> halos, List<Mark.Stroke> rings, double width, double height) {}

    Motion(Runnable settled) {
        this.settled = settled;
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(e -> glass.view().setVisible(false));
    }

    private void settle() {
        frames.stop();
        still = null;
        drawnOn = null;
        settled.run();
    }

    Node view() {
        return glass.view();
    }

    /// The exact drawing below is ready: lets it shine through.
    void fade() {
        glass.view().setVisible(true);
        fade.playFromStart();
    }

    /// More is in sight than can be drawn exactly in the time of some frames: the finest sketch stays.
    void rest(PaneDrawing shown, Scene at) {
        pane = shown;
        scene = at;
        dragged = Optional.empty();
        fade.stop();
        glass.view().setOpacity(1);
        Detail moving = detail;
        detail = Detail.REST;
        drawnOn = null;
        draw();
        detail = moving;
        drawnOn = null;
    }

    void gone() {
        fade.stop();
        frames.stop();
        glass.view().setVisible(false);
    }

    /// What is left out, and whether pixels of one frame serve the next; changed only to measure what that is worth.
    void detail(Detail other, boolean reusePixels) {
        detail = other;
        reuse = reusePixels;
    }

    /// The picture is another one from now on.
    void forget() {
        sketch = null;
        still = null;
        drawnOn = null;
    }

    /// Draws in the next frame, and lets the exact drawing return when nothing more comes.
    void show(PaneDrawing next, Scene at, Optional<Dragged> actor) {
        pane = next;
        scene = at;
        dragged = actor;
        due = true;
        fade.stop();
        glass.view().setOpacity(1);
        if (!glass.view().isVisible()) draw();
        idle = 0;
        frames.start();
    }

    private void draw() {
        if (pane == null || scene == null) return;
        if (sketch == null) sketch = Sketch.of(pane.picture());
        Pixels pixels = glass.sheet(scene.width(), scene.height());
        double density = glass.density();
        Camera camera = scene.camera();
        // Whole pixels, so that a sheet that is only pushed along stays sharp.
        View view = new View(camera.zoom() * density, Math.rint(camera.x() * density), Math.rint(camera.y() * density), density);
        boolean complete = dragged.isPresent() ? drag(pane, sketch, scene, dragged.get(), pixels, view) : pan(sketch, scene, pixels, view);
        due = !complete;
        glass.show();
    }

    private boolean pan(Sketch all, Scene at, Pixels pixels, View view) {
        List<Mark> under = List.copyOf(at.halos());
        List<Mark> over = List.copyOf(at.rings());
        boolean complete;
        if (reuse && sized(pixels) && pushed(at, view) && drawnAt != null && drawnOn != null) {
            pixels.copy(drawnOn);
            complete = all.scroll(pixels, drawnAt, view, at.emphasis(), detail, under, over);
        } else {
            complete = all.draw(pixels, view, at.emphasis(), detail, Set.of(), under);
            all.draw(over, pixels, view, detail);
        }
        drawnOn = pixels;
        drawnAt = view;
        drawn = at;
        return complete;
    }

    private boolean sized(Pixels pixels) {
        return drawnOn != null && drawnOn.width() == pixels.width() && drawnOn.height() == pixels.height();
    }

    /// Whether the same is only looked at a bit to the side.
    private boolean pushed(Scene at, View view) {
        if (drawnAt == null || drawn == null) return false;
        return drawnAt.zoom() == view.zoom() && drawnAt.density() == view.density() && drawn.emphasis().equals(at.emphasis());
    }

    /// What stays is drawn once; the actor and its lines on top of it in every frame.
    private boolean drag(PaneDrawing from, Sketch all, Scene at, Dragged actor, Pixels pixels, View view) {
        boolean complete = true;
        drawnOn = null;
        boolean same = stillScene != null && stillScene.camera().equals(at.camera()) && stillScene.emphasis().equals(at.emphasis());
        if (!reuse || still == null || still.width() != pixels.width() || still.height() != pixels.height() || !same
                || !stillWithout.equals(Optional.of(actor.actorId()))) {
            still = new Pixels(pixels.width(), pixels.height());
            complete = all.draw(still, view, at.emphasis(), detail, from.touched(actor.actorId()), List.of());
            stillWithout = complete ? Optional.of(actor.actorId()) : Optional.empty();
            stillScene = at;
        }
        pixels.copy(still);
        all.draw(from.moved(actor.actorId(), actor.x(), actor.y()), pixels, view, detail);
        return complete;
    }
}
