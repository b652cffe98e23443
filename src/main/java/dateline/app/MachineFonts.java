package dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A Linux without any font stops both Java's and JavaFX's drawing before the program's own fonts are loaded. Where none
/// is found, or where fontconfig is told to look elsewhere, its settings are widened by the fonts that come along.
public final class MachineFonts {
    private static final List<String> USUAL = List.of("/usr/share/fonts", "/usr/local/share/fonts");
    private static final String SETTING = "FONTCONFIG_FILE";

    private MachineFonts() {}

    /// To be called before anything is drawn. Does nothing where fonts are at hand; a failure leaves the machine as it is.
    public static void ensure() {
        if (!System.getProperty("os.name", "").equals("Linux")) return;
        Optional<Path> told = Optional.ofNullable(System.getenv(SETTING)).filter(name -> !name.isBlank()).map(Path::of);
        boolean elsewhere = told.isPresent() || System.getenv("FONTCONFIG_PATH") != null;
        boolean fonts = elsewhere ? told.map(Path::toAbsolutePath).map(Path::getParent).filter(MachineFonts::hasFonts).isPresent() : USUAL.stream().map(Path::of).anyMatch(MachineFonts::hasFonts);
        if (fonts) return;
        try {
            tell(settings(told.orElse(Path.of("/etc/fonts/fonts.conf"))));
        } catch (Throwable e) {
            // Without the fonts of the program the drawing itself says what is wrong.
            System.err.println("This machine has no fonts, and the program's own could not be lent to it; install a font package.");
        }
    }

    private static boolean hasFonts(Path folder) {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().matches(".*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    /// A folder for this run with one font and the settings that name it beside what the machine has.
    private static Path settings(Path others) throws IOException {
        Path folder = Files.createTempDirectory("dateline-fonts");
        Path font = folder.resolve("IBMPlexSans-Regular.ttf");
        try (InputStream in = MachineFonts.class.getResourceAsStream("/assets/fonts/" + font.getFileName())) {
            if (in == null) throw new IOException("the program's font is missing");
            Files.copy(in, font);
        }
        Path settings = folder.resolve("fonts.conf");
        Files.writeString(settings, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><include ignore_missing="yes">OTHERS</include><dir>OWN</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
                """.replace("OTHERS", escaped(others)).replace("OWN", escaped(folder)));
        for (Path file : List.of(folder, settings, font)) file.toFile().deleteOnExit();
        return settings;
    }

    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    /// Sets the variable of the running process, which fontconfig reads when it is first used.
    private static void tell(Path settings) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(
                linker.defaultLookup().find("setenv").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int done = (int) setenv.invokeExact(arena.allocateFrom(SETTING), arena.allocateFrom(settings.toString()), 1);
            if (done != 0) throw new IOException("the setting was refused");
        }
    }
}
