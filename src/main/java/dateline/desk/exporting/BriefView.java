package dateline.desk.exporting;

import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Likelihood;
import dateline.chart.Picture;
import dateline.desk.part.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The sheet of the brief: the analyst's fields on the left, its pages on the right, where it is saved below.
final class BriefView extends SheetFrame {
    private final BriefForm form;
    private final BriefChoices choices;
    private final Preview preview = new Preview();
    private final QuoteCard card;
    private final QuoteEditor editor;
    private final StackPane stage = new StackPane();
    private final Label waiting = Parts.label("Setting the pages …", "dl-muted");
    private final HBox pageChoice = new HBox();
    private final FlowPane checks = new FlowPane(20, 4);
    private List<Picture> pages = List.of();
    private int page;
    private boolean whole;

    /// @param quotes what can be wanted of a quotation on the page
    BriefView(BriefFields fields, Consumer<BriefFields> wrote, Likelihood likelihood, BriefChoices choices, QuoteWishes quotes, SaveBar.Wishes wishes) {
        super(1360, 860, 20, wishes, new SaveBar(wishes, "brief", "Close"));
        this.choices = choices;
        card = new QuoteCard(quotes);
        editor = new QuoteEditor(preview, card, quotes);
        form = new BriefForm(fields, wrote, likelihood);
        dialog().getStyleClass().add("dl-brief");
        fill(head(Material2OutlinedAL.DESCRIPTION, "Write brief", "What you write is kept in the case", wishes),
                new VBox(form, new Separator(), choices), right());
    }

    private Node right() {
        HBox zooms = new HBox();
        zooms.getStyleClass().add("dl-segments");
        pageChoice.getStyleClass().add("dl-segments");
        ToggleGroup zoom = new ToggleGroup();
        zooms.getChildren().addAll(
                Parts.segment(zoom, "Page", "The whole page", false, () -> zoom(true)),
                Parts.segment(zoom, "Width", "As wide as the pane, to read; the wheel and the arrow keys move it", true, () -> zoom(false)));
        for (HBox row : List.of(zooms, pageChoice)) row.setMinWidth(USE_PREF_SIZE);
        Label says = Parts.label("what the file holds; click a sentence to edit it", "dl-muted");
        says.setMinWidth(0);
        HBox pane = new HBox(12, stage, card);
        HBox.setHgrow(stage, Priority.ALWAYS);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox side = new VBox(12, Parts.row(10, Parts.label("Pages", "dl-strong"), says, Parts.spring(), pageChoice, zooms), pane, checks);
        stage.getChildren().setAll(preview, editor, waiting);
        stage.setMinSize(0, 0);
        preview.widthProperty().addListener((o, before, now) -> {
            if (!whole) show();
        });
        side.getStyleClass().add("dl-preview-side");
        return side;
    }

    private void zoom(boolean fit) {
        whole = fit;
        show();
    }

    /// While pages are set anew the old ones stay.
    void composing() {
        waiting.setVisible(pages.isEmpty());
    }

    void composed(BriefModel model) {
        waiting.setVisible(false);
        pages = model.pages();
        page = Math.clamp(page, 0, Math.max(0, pages.size() - 1));
        model.sheet().ifPresent(sheet -> form.drafted(sheet.brief().title(), sheet.brief().draftedBottomLine()));
        if (pages.isEmpty())
            stage.getChildren().setAll(Parts.empty(Material2OutlinedAL.FILTER_LIST, "Nothing to write of",
                    "No event and no relation of the case passes the filter. Close this sheet and clear the filter, or import articles first."));
        else stage.getChildren().setAll(preview, editor, waiting);
        checks.getChildren().setAll(model.checks().stream().map(BriefView::check).toList());
        fillPages();
        show();
        editor.composed(model);
    }

    /// The sentence of the page that is open.
    QuoteEditor editor() {
        return editor;
    }

    void failed(String words) {
        waiting.setVisible(false);
        checks.getChildren().setAll(check(new BriefModel.Check(false, words)));
    }

    private static Node check(BriefModel.Check check) {
        Label label = Parts.label(check.words(), "dl-verdict", check.right() ? "dl-passed" : "dl-warn");
        label.setGraphic(Parts.icon(check.right() ? Material2OutlinedAL.CHECK : Material2OutlinedAL.ERROR_OUTLINE));
        return label;
    }

    private void fillPages() {
        pageChoice.setVisible(pages.size() > 1);
        pageChoice.setManaged(pages.size() > 1);
        pageChoice.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            pageChoice.getChildren().add(Parts.segment(group, String.valueOf(i + 1), "Page " + (i + 1) + " of " + pages.size(), i == page, () -> turn(number)));
        }
    }

    private void turn(int to) {
        editor.keep();
        editor.close();
        page = to;
        show();
    }

    private void show() {
        if (pages.isEmpty()) return;
        double screen = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        preview.show(pages.get(page), Sight.COLOUR, whole, Math.max(100, (preview.getWidth() - 4) * screen));
        preview.setAccessibleText("Preview of page " + (page + 1) + " of " + pages.size());
    }

    BriefForm form() {
        return form;
    }

    BriefChoices choices() {
        return choices;
    }

    @Override
    void takeFocus() {
        super.takeFocus();
        form.takeFocus();
    }
}
