package dateline.desk.exporting;

import java.util.Set;
import java.util.function.Consumer;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet of a figure: its settings on the left, the page on the right, the target below.
final class ExportSheet extends SheetFrame {
    private final Settings settings;
    private final PreviewSide preview;
    private final SaveBar bar;

    ExportSheet(Draft draft, boolean filters, Consumer<Draft> change, Consumer<Set<String>> review, SaveBar.Wishes wishes) {
        super(1240, 696, 24, wishes);
        settings = new Settings(draft, filters, change);
        preview = new PreviewSide(review);
        bar = new SaveBar(wishes);
        fill(head(Material2OutlinedMZ.SAVE_ALT, "Export figure", "Actor graph", wishes), settings, preview, bar);
    }

    @Override
    void takeFocus() {
        super.takeFocus();
        settings.takeFocus();
    }

    Settings settings() {
        return settings;
    }

    PreviewSide preview() {
        return preview;
    }

    SaveBar bar() {
        return bar;
    }
}
