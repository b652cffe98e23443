package dateline.desk.exporting;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Where the file of a sheet will lie: in the folder of the one before, under the case's name until the analyst chooses
/// another place.
final class Target {
    private final Function<String, Optional<String>> known;
    private Path folder = documents();
    private Optional<Path> chosen = Optional.empty();

    /// @param known the ending of a file's name, where it is one of the sheet's formats
    Target(Function<String, Optional<String>> known) {
        this.known = known;
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /// The sheet is opened anew: another file, in the same folder.
    void begin() {
        chosen = Optional.empty();
    }

    void choose(Path path) {
        chosen = Optional.of(path);
        folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(folder);
    }

    /// @param drafted the name without its ending, until another is chosen
    Path file(String drafted, String ending) {
        return chosen.map(path -> path.resolveSibling(bare(String.valueOf(path.getFileName())) + "." + ending))
                .orElseGet(() -> folder.resolve(drafted + "." + ending));
    }

    private String bare(String name) {
        return known.apply(name).map(ending -> name.substring(0, name.length() - ending.length() - 1)).orElse(name);
    }

    /// Asks the analyst; what is proposed is the file as it is now.
    ///
    /// @param formats to choose from, the one that is meant and its ending named by `now`
    Optional<Path> ask(String title, Path proposed, List<ExtensionFilter> formats, ExtensionFilter now, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
        chooser.getExtensionFilters().addAll(formats);
        chooser.setSelectedExtensionFilter(now);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
