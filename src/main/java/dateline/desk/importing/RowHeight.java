package dateline.desk.importing;

import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// The height of a row whose content breaks its lines: a cell by itself asks its content without telling the width.
final class RowHeight {
    private RowHeight() {}

    static double of(ListCell<?> cell, double width, DoubleSupplier otherwise) {
        Node content = cell.getGraphic();
        if (!(content instanceof Region) || width <= 0) return otherwise.getAsDouble();
        double inside = width - cell.snappedLeftInset() - cell.snappedRightInset();
        return Math.ceil(cell.snappedTopInset() + content.prefHeight(inside) + cell.snappedBottomInset());
    }
}
