package dateline.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The programs that readers of a report open its figures with: Chromium, poppler, LibreOffice. None is needed to
/// build or to run ours; one that is not installed is left out.
public final class Readers {
    private static final Pattern BOX = Pattern.compile("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");
    private static final Pattern LINE = Pattern.compile("word ([-\\d.]+) ([-\\d.]+) ([-\\d.]+) ([-\\d.]+) (.*?)(?=\n|</pre>)");

    /// Says for each text of an SVG where the browser has drawn it.
    private static final String ASK = """
            <pre id="boxes"></pre><script>
            document.fonts.ready.then(() => {
              document.getElementById("boxes").textContent = [...document.querySelectorAll("svg text")].map(text => {
                const start = text.getStartPositionOfChar(0);
                return ["word", start.x, start.y, text.getComputedTextLength(), parseFloat(getComputedStyle(text).fontSize), text.textContent].join(" ");
              }).join("\\n");
            });
            </script>
            """;

    private final Path folder;

    /// @param folder where they leave their files
    public Readers(Path folder) {
        this.folder = folder;
    }

    public static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /// The SVG as the browser draws it.
    ///
    /// @param width and `height` in CSS pixels
    public Path browse(Path svg, int width, int height, double scale) throws Exception {
        Path out = folder.resolve("svg-in-chromium.png");
        chromium("--force-device-scale-factor=" + scale, "--window-size=" + width + "," + height, "--screenshot=" + out, svg.toUri().toString());
        return out;
    }

    /// Where the browser has each text of an SVG, in units of its view box: from its first letter's base line, as far as its
    /// letters advance. (The box that it reports by itself has its height rounded to whole units.)
    public List<Word> browserWords(Path svg) throws Exception {
        Path page = folder.resolve("boxes.html");
        String drawing = Files.readString(svg).replaceFirst("<\\?xml.*?\\?>", "");
        Files.writeString(page, "<!doctype html><meta charset=\"utf-8\"><body style=\"margin:0\">" + drawing + ASK);
        List<Word> words = new ArrayList<>();
        String dom = chromium("--virtual-time-budget=10000", "--dump-dom", page.toUri().toString());
        for (Matcher box = LINE.matcher(plain(dom)); box.find(); ) words.add(
                Word.of(box.group(5), number(box, 1), number(box, 2), number(box, 3), number(box, 4)));
        return words;
    }

    private String chromium(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("chromium")));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// The first page of a PDF as poppler draws it.
    ///
    /// @param program `pdftoppm`, which puts letters on whole rows of pixels, or `pdftocairo`
    public Path draw(String program, Path pdf, int dpi, String name) throws Exception {
        run(List.of(program, "-r", String.valueOf(dpi), "-png", "-singlefile", pdf.toString(), folder.resolve(name).toString()));
        return folder.resolve(name + ".png");
    }

    /// The words of the first page of a PDF as poppler tells them apart, between blanks.
    ///
    /// @param scale picture units a point
    public List<Word> words(Path pdf, double scale) throws Exception {
        List<Word> words = new ArrayList<>();
        String found = run(List.of("pdftotext", "-l", "1", "-bbox", pdf.toString(), "-"));
        for (Matcher box = BOX.matcher(found); box.find(); ) words.add(new Word(plain(box.group(5)),
                new Rectangle2D.Double(number(box, 1) * scale, number(box, 2) * scale,
                        (number(box, 3) - number(box, 1)) * scale, (number(box, 4) - number(box, 2)) * scale)));
        return words;
    }

    /// The fonts of a PDF, one a line, and whether they are in it.
    public String fonts(Path pdf) throws Exception {
        return run(List.of("pdffonts", pdf.toString()));
    }

    /// A slide printed to PDF.
    public Path print(Path slide) throws Exception {
        Path out = Files.createDirectories(folder.resolve("libreoffice"));
        run(List.of("soffice", "-env:UserInstallation=" + folder.resolve("libreoffice-profile").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", out.toString(), slide.toString()));
        return out.resolve(slide.getFileName().toString().replaceFirst("\\.\\w+$", ".pdf"));
    }

    private static double number(Matcher line, int group) {
        return Double.parseDouble(line.group(group));
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u00a0").replace("&amp;", "&");
    }

    /// With the bundled fonts on fontconfig's path, and no others.
    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("messages.txt").toFile());
        builder.environment().putAll(Map.of("FONTCONFIG_FILE", Path.of("assets/fonts/fonts.conf").toAbsolutePath().toString()));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0)
            throw new IOException(command.getFirst() + " failed; see " + folder.resolve("messages.txt"));
        return out;
    }
}
