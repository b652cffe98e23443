package dateline.desk.exporting;

import dateline.chart.figure.FigureKind;
import dateline.model.casefile.ResolvedCase;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet of a figure: its settings on the left, the page on the right, the target below.
final class ExportSheet extends SheetFrame {
    private final Settings settings;
    private final PreviewSide preview;
    private final Label about;

    ExportSheet(Draft draft, boolean filters, ResolvedCase open, Consumer<Draft> change, Consumer<Set<String>> review, SaveBar.Wishes wishes) {
        super(1240, 800, 24, wishes, new SaveBar(wishes));
        settings = new Settings(draft, filters, open, change);
        preview = new PreviewSide(review);
        HBox head = head(Material2OutlinedMZ.SAVE_ALT, "Export figure", draft.kind().name(), wishes);
        about = head.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast).skip(1).findFirst().orElseThrow();
        fill(head, settings, preview);
    }

    @Override
    void takeFocus() {
        super.takeFocus();
        settings.takeFocus();
    }

    /// Names the figure in the head of the sheet.
    void about(FigureKind kind) {
        about.setText(kind.name());
    }

    Settings settings() {
        return settings;
    }

    PreviewSide preview() {
        return preview;
    }
}
