package dateline.desk.shell;

import dateline.desk.part.Command;
import dateline.desk.part.Parts;
import dateline.desk.work.Settings;
import dateline.desk.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys, and what this program is.
final class HelpSheets {
    /// Keys that are no commands of the menus, with what they do.
    private static final List<String[]> FURTHER = List.of(
            new String[] {"y / h / n", "Right, unsure, wrong: decides on the card in focus and goes on to the next; what is only suggested is drawn once it is right"},
            new String[] {"Up, Down", "The card, article or sentence before or after"},
            new String[] {"Arrows", "Move the picked actors by 1 pixel, with Shift by 15; with none picked, go from actor to actor"},
            new String[] {"Space", "The next actor in the graph"},
            new String[] {"Enter", "Grow the selection by its neighbours"},
            new String[] {"Wheel", "Zoom at the pointer"},
            new String[] {"Drag, Shift-drag, Alt-drag", "Pan, select in a box, select in a lasso; dragging an actor pins it"},
            new String[] {"Shift-click, Ctrl-click", "Add to the selection, take from it"},
            new String[] {"Ctrl-click in the text", "Pick the actor that is named there"});

    private HelpSheets() {}

    static StackPane keys(List<Command> commands, Runnable close) {
        GridPane grid = new GridPane(24, 6);
        grid.getStyleClass().add("dl-dialog-body");
        int row = 0;
        for (Command command : commands)
            if (command.key().isPresent()) row(grid, row++, command.keyWords(), command.group().menu() + ": " + command.name().get());
        for (String[] one : FURTHER) row(grid, row++, one[0], one[1]);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(480);
        return new Sheet("Keys", scroll, 620, close, List.of(Parts.button("Close", close)));
    }

    private static void row(GridPane grid, int row, String key, String words) {
        Label label = Parts.label(key, "dl-key");
        label.setMinWidth(Label.USE_PREF_SIZE);
        grid.add(label, 0, row);
        grid.add(Parts.paragraph(words, "dl-small"), 1, row);
    }

    static StackPane about(String version, Optional<Workspace> work, Settings settings, Runnable close) {
        String rules = work.map(open -> open.codebook().version()).orElse("as shipped");
        String data = String.valueOf(settings.cases().getParent());
        List<Label> words = new ArrayList<>(List.of(
                Parts.paragraph("From articles to who did what to whom, and when.", "dl-strong"),
                Parts.paragraph("Dateline " + version + ", rules " + rules, "dl-small"),
                Parts.paragraph("It reads on this computer and opens no connection: nothing leaves it.", "dl-small"),
                Parts.paragraph("Cases, settings and backups lie in " + data + ".", "dl-small"),
                Parts.paragraph("Free software under the GNU General Public License, version 3 or later; "
                        + "THIRD-PARTY.md lists the licences of what it is built on.", "dl-small")));
        VBox box = new VBox(8);
        box.getChildren().setAll(words);
        box.getStyleClass().add("dl-dialog-body");
        return new Sheet("About Dateline", box, 460, close, List.of(Parts.button("Close", close)));
    }

    /// A question with the answers as buttons.
    static StackPane ask(String title, String words, Runnable close, List<javafx.scene.control.Button> answers) {
        VBox box = new VBox(Parts.paragraph(words, "dl-small"));
        box.getStyleClass().add("dl-dialog-body");
        return new Sheet(title, box, 460, close, answers);
    }
}
