package dateline.app;

import dateline.cli.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the program prepares of the example where no window can be opened: the same commands that anybody can type.
final class Briefing {
    private Briefing() {}

    /// Reads the example into a case of its own and draws its figure and writes its brief in every format; the answer is the exit code.
    static int prepare(Path folder) {
        try {
            Path work = Files.createTempDirectory("dateline-example");
            try {
                String place = work.resolve("example.dateline").toString();
                List<String> imports = new ArrayList<>(List.of("import", "--case", place));
                Example.unpack(work.resolve("articles")).forEach(file -> imports.add(file.toString()));
                int code = Dateline.run(imports.toArray(String[]::new));
                for (String ending : List.of("png", "svg", "pdf")) {
                    if (code > 1) return code;
                    String file = folder.resolve("example-actors." + ending).toString();
                    code = Math.max(code, Dateline.run("graph", "--case", place, "--out", file));
                }
                for (String ending : List.of("docx", "pdf", "md")) {
                    if (code > 1) return code;
                    String file = folder.resolve("example-brief." + ending).toString();
                    code = Math.max(code, Dateline.run("brief", "--case", place, "--out", file));
                }
                return code;
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            System.err.println("The example could not be prepared in " + folder + ": " + e.getMessage());
            return 3;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
        }
    }
}
