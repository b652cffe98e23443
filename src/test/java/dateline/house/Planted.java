package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// The program's classes, with or without classes that a test plants among them to see a rule fail.
final class Planted {
    static {
        // Names of foreign classes are enough; reading these classes too would take most of the time.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private Planted() {}

    /// The folder of the program's compiled classes.
    static Path classes() {
        try {
            return Path.of(dateline.Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static JavaClasses program() {
        return Program.CLASSES;
    }

    /// Read once for all tests.
    private static final class Program {
        static final JavaClasses CLASSES = new ClassFileImporter().importPath(classes().resolve("dateline"));
    }

    /// Only the classes of these sources, compiled against the program; keys are class names.
    static JavaClasses only(Map<String, String> sources) {
        try {
            Path out = Files.createTempDirectory("planted");
            compile(sources, out);
            JavaClasses found = new ClassFileImporter().importPath(out);
            try (var files = Files.walk(out)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of this test run, whoever started it.
    static String classPath() {
        if (!(Planted.class.getClassLoader() instanceof URLClassLoader loader)) return System.getProperty("java.class.path");
        return Arrays.stream(loader.getURLs())
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void compile(Map<String, String> sources, Path out) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, source) -> files.add(new Source(name, source)));
        StringWriter said = new StringWriter();
        Compiler.FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
        assertThat(Compiler.JAVAC.getTask(said, Compiler.FILES, null, List.of("-proc:none"), null, files).call())
                .as(said + " in " + sources.values())
                .isTrue();
    }

    /// Looks into the jars once for all tests.
    private static final class Compiler {
        static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
        static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);

        static {
            try {
                FILES.setLocationFromPaths(
                        StandardLocation.CLASS_PATH, Arrays.stream(classPath().split(File.pathSeparator)).map(Path::of).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
