package dateline.desk.shell;

import dateline.desk.work.Cases;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The system's dialogs for files and folders, each where the last one ended.
final class Choosers {
    private final Stage stage;
    private final Path cases;
    private Optional<Path> last = Optional.empty();

    Choosers(Stage stage, Path cases) {
        this.stage = stage;
        this.cases = cases;
    }

    List<Path> files(List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import files");
        last.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter("Articles", endings.stream().map(ending -> "*" + ending).toList()),
                new FileChooser.ExtensionFilter("All files", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        if (chosen == null || chosen.isEmpty()) return List.of();
        last = Optional.ofNullable(chosen.getFirst().toPath().getParent());
        return chosen.stream().map(File::toPath).toList();
    }

    Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.or(() -> Optional.of(cases)).filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showDialog(stage);
        if (chosen != null) last = Optional.ofNullable(chosen.toPath().getParent());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /// The window's icons, if the program carries them.
    void icons() {
        for (int size : new int[] {16, 32, 64, 128}) {
            InputStream in = Choosers.class.getResourceAsStream("/assets/look/icon-" + size + ".png");
            if (in != null) stage.getIcons().add(new Image(in));
        }
    }

    /// A name as a file's: no signs that a system refuses, at most 80 characters.
    static String fileName(String name) {
        String plain = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("^\\.+|[. ]+$", "");
        String kept = plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
        return kept.isEmpty() || kept.toLowerCase(Locale.ROOT).matches("con|prn|aux|nul|com\\d|lpt\\d") ? "case " + kept : kept;
    }

    /// A case folder of that name that does not exist yet.
    static Path free(Path cases, String name) {
        Path folder = cases.resolve(fileName(name) + Cases.ENDING);
        for (int n = 2; Files.exists(folder); n++) folder = cases.resolve(fileName(name) + " (" + n + ")" + Cases.ENDING);
        return folder;
    }
}
