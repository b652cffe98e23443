package dateline.desk.exporting;

import dateline.chart.Emphasis;
import dateline.chart.Picture;
import dateline.desk.paint.CanvasPen;
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
final class Preview extends Region {
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
        setOnScroll(e -> moveTo(shiftX + e.getDeltaX(), shiftY + e.getDeltaY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
        double scale = whole
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
        paint(shown, scale);
    }

    private void paint(Picture shown, double scale) {
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
