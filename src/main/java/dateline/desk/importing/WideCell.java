package dateline.desk.importing;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row that is as wide as its list and as high as its content, whose lines break. A list's own cell asks its
/// content for its height without telling the width.
abstract class WideCell<T> extends ListCell<T> {
    private Optional<T> drawn = Optional.empty();

    /// What the row shows; called only when that changes.
    abstract Region draw(T row);

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            drawn = Optional.empty();
            setContextMenu(null);
            setAccessibleText(null);
            setGraphic(null);
        } else if (!Objects.equals(drawn.orElse(null), row)) {
            drawn = Optional.of(row);
            setContextMenu(null);
            setGraphic(draw(row));
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null || width <= 0) return super.computePrefHeight(width);
        double inside = width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(snappedTopInset() + content.prefHeight(inside) + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node content = getGraphic();
        if (content == null) return;
        double left = snappedLeftInset();
        double top = snappedTopInset();
        content.resizeRelocate(left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }
}
