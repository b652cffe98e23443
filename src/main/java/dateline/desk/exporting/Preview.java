package dateline.desk.exporting;

import dateline.chart.Emphasis;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.desk.paint.CanvasPen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The page as it will be in the file, whole or at the size of its pixels; the latter is moved by dragging, the wheel
/// and the arrow keys.
public final class Preview extends Region {
    private static final double STEP = 60;

    private final Canvas canvas = new Canvas();
    private final Region paper = new Region();
    private @Nullable Picture picture;
    private Sight sight = Sight.COLOUR;
    private boolean whole = true;
    private double pixelsWide = 1920;
    private double shiftX;
    private double shiftY;
    private double grabX;
    private double grabY;
    private double scale = 1;
    private Runnable moved = () -> {};
    private Consumer<Ref> picked = ref -> {};

    Preview() {
        paper.getStyleClass().add("dl-paper");
        paper.setManaged(false);
        canvas.setManaged(false);
        getChildren().addAll(paper, canvas);
        getStyleClass().add("dl-preview");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setOnMousePressed(e -> {
            requestFocus();
            grabX = e.getX() - shiftX;
            grabY = e.getY() - shiftY;
        });
        setOnMouseDragged(e -> moveTo(e.getX() - grabX, e.getY() - grabY));
        setOnMouseReleased(e -> {
            if (e.isStillSincePress()) at(e.getX(), e.getY()).ifPresent(ref -> picked.accept(ref));
        });
        setOnMouseMoved(e -> setCursor(at(e.getX(), e.getY()).isPresent() ? Cursor.TEXT : whole ? Cursor.DEFAULT : Cursor.OPEN_HAND));
        setOnScroll(e -> moveTo(shiftX + e.getDeltaX(), shiftY + e.getDeltaY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param ref is given what was clicked
    /// @param laid runs when the page stands elsewhere
    void follow(Consumer<Ref> ref, Runnable laid) {
        picked = ref;
        moved = laid;
    }

    private Optional<Ref> at(double x, double y) {
        return Optional.ofNullable(picture).flatMap(shown -> shown.at((x - canvas.getLayoutX() - shiftX) / scale, (y - canvas.getLayoutY() - shiftY) / scale, 1));
    }

    /// Where something of the page stands in this region; empty where the page does not show it.
    public Optional<Bounds> box(String id) {
        return Optional.ofNullable(picture).stream().flatMap(shown -> shown.targets().stream()).filter(target -> target.ref().id().equals(id)).findFirst()
                .map(target -> new BoundingBox(
                        canvas.getLayoutX() + shiftX + (target.points().get(0) - target.reach()) * scale, canvas.getLayoutY() + shiftY + (target.points().get(1) - target.reachY()) * scale,
                        2 * target.reach() * scale, 2 * target.reachY() * scale));
    }

    /// Moves the page until a height of this region is in its middle.
    public void reveal(Bounds box) {
        if (box.getMinY() < 40 || box.getMaxY() > getHeight() - 60) moveTo(shiftX, shiftY + getHeight() / 3 - box.getMinY());
    }

    /// How large a point of the page is shown.
    double scale() {
        return scale;
    }

    private void key(KeyEvent e) {
        if (whole) return;
        switch (e.getCode()) {
            case LEFT -> moveTo(shiftX + STEP, shiftY);
            case RIGHT -> moveTo(shiftX - STEP, shiftY);
            case UP -> moveTo(shiftX, shiftY + STEP);
            case DOWN -> moveTo(shiftX, shiftY - STEP);
            default -> {
                return;
            }
        }
        e.consume();
    }

    /// @param widthInFile how many pixels wide the file is
    void show(@Nullable Picture next, Sight seen, boolean fit, double widthInFile) {
        if (whole != fit) {
            shiftX = 0;
            shiftY = 0;
        }
        picture = next;
        sight = seen;
        whole = fit;
        pixelsWide = widthInFile;
        setCursor(fit ? Cursor.DEFAULT : Cursor.OPEN_HAND);
        requestLayout();
    }

    private void moveTo(double x, double y) {
        if (whole) return;
        shiftX = x;
        shiftY = y;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Picture shown = picture;
        paper.setVisible(shown != null);
        canvas.setVisible(shown != null);
        if (shown == null || getWidth() < 8 || getHeight() < 8) return;
        // One file pixel is one pixel of the screen, whatever the screen's own scale.
        double screen = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        scale = whole
                ? Math.min((getWidth() - 2) / shown.width(), (getHeight() - 2) / shown.height())
                : pixelsWide / shown.width() / screen;
        double w = Math.min(getWidth() - 2, shown.width() * scale);
        double h = Math.min(getHeight() - 2, shown.height() * scale);
        shiftX = Math.clamp(shiftX, Math.min(0, w - shown.width() * scale), 0);
        shiftY = Math.clamp(shiftY, Math.min(0, h - shown.height() * scale), 0);
        double left = snapPositionX((getWidth() - w) / 2);
        paper.resizeRelocate(left - 1, 0, w + 2, h + 2);
        canvas.relocate(left, 1);
        canvas.setWidth(w);
        canvas.setHeight(h);
        paint(shown);
        moved.run();
    }

    private void paint(Picture shown) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.setFill(Color.WHITE);
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.translate(shiftX, shiftY);
        g.scale(scale, scale);
        shown.draw(sight.through(new CanvasPen(g)), Emphasis.NONE);
        g.restore();
    }
}
