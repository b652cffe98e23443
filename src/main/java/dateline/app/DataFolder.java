package dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The user's data folder of the system, in which Dateline keeps its cases and settings.
final class DataFolder {
    private DataFolder() {}

    /// `~/.local/share/dateline` or what `XDG_DATA_HOME` says, `~/Library/Application Support/Dateline`,
    /// `%APPDATA%\Dateline`.
    static Path of(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows"))
            return folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Dateline");
        if (lower.startsWith("mac")) return home.resolve("Library").resolve("Application Support").resolve("Dateline");
        return folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("dateline");
    }

    static Path here() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
