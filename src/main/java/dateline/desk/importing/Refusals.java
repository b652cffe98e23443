package dateline.desk.importing;

import dateline.desk.part.Parts;
import dateline.model.Notice;
import dateline.pipeline.Intake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What stands in the middle when there is no article to show.
final class Refusals {
    private Refusals() {}

    static Node of(Optional<Brought> file) {
        if (file.isEmpty())
            return Parts.empty(Material2OutlinedAL.FOLDER_OPEN, "There are no files in what you brought.",
                    "What can be brought in: " + Intake.KINDS.substring(0, 1).toLowerCase(Locale.ROOT) + Intake.KINDS.substring(1) + ". Or paste a text.");
        List<Notice> notices = file.get().text().notices();
        if (notices.isEmpty())
            return Parts.empty(Material2OutlinedAL.ERROR_OUTLINE, file.get().name() + " holds no article.", "Check that it was saved whole.");
        Notice first = notices.getFirst();
        Node box = Parts.empty(Material2OutlinedAL.ERROR_OUTLINE, sentence(first.what()), first.next());
        if (box instanceof VBox column)
            notices.stream().skip(1).limit(8).forEach(more -> column.getChildren().add(Parts.paragraph(more.words(), "dl-muted")));
        return box;
    }

    static String sentence(String words) {
        return words.isEmpty() || ".!?”".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }
}
