package dateline.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.desk.work.RecentCase;
import dateline.desk.work.RecentCase.Dot;
import dateline.desk.work.RecentCase.Sketch;
import dateline.desk.work.RecentCase.Stroke;
import dateline.desk.work.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The settings in `settings.json` of the data folder. A damaged or missing file means settings as on the first
/// day: nothing in it is work.
final class SettingsFile implements Settings {
    private static final int KEPT = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path file;
    private final List<RecentCase> recent = new ArrayList<>();
    private boolean dark;

    SettingsFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
        read();
    }

    @Override
    public Path cases() {
        return folder.resolve("cases");
    }

    @Override
    public List<RecentCase> recent() {
        return recent.stream().filter(one -> Files.isDirectory(one.folder())).toList();
    }

    @Override
    public void remember(RecentCase one) {
        recent.removeIf(old -> old.folder().equals(one.folder()));
        recent.addFirst(one);
        while (recent.size() > KEPT) recent.removeLast();
        write();
    }

    @Override
    public void forget(Path gone) {
        recent.removeIf(old -> old.folder().equals(gone));
        write();
    }

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public void dark(boolean is) {
        dark = is;
        write();
    }

    private void read() {
        if (!Files.exists(file)) return;
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            dark = root.path("dark").asBoolean(false);
            for (JsonNode row : root.path("recent")) recent.add(recentCase(row));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            recent.clear();
        }
    }

    private static RecentCase recentCase(JsonNode row) {
        List<Dot> dots = new ArrayList<>();
        for (JsonNode dot : row.path("dots")) dots.add(new Dot(dot.path(0).asText(), dot.path(1).asDouble(), dot.path(2).asDouble()));
        List<Stroke> strokes = new ArrayList<>();
        for (JsonNode line : row.path("strokes")) strokes.add(new Stroke(line.path(0).asText(), line.path(1).asInt(), line.path(2).asInt()));
        return new RecentCase(
                Path.of(row.path("folder").asText()), row.path("name").asText(), row.path("articles").asInt(), row.path("actors").asInt(),
                row.path("events").asInt(), row.path("toReview").asInt(), row.path("marking").asText(""),
                Instant.parse(row.path("closed").asText()), new Sketch(dots, strokes));
    }

    private void write() {
        ObjectNode root = JSON.createObjectNode();
        root.put("dark", dark);
        ArrayNode rows = root.putArray("recent");
        for (RecentCase one : recent) {
            ObjectNode row = rows.addObject();
            row.put("folder", one.folder().toString());
            row.put("name", one.name());
            row.put("articles", one.articles());
            row.put("actors", one.actors());
            row.put("events", one.events());
            row.put("toReview", one.toReview());
            row.put("marking", one.marking());
            row.put("closed", one.closed().toString());
            ArrayNode dots = row.putArray("dots");
            for (Dot dot : one.sketch().dots()) dots.addArray().add(dot.shape()).add(dot.x()).add(dot.y());
            ArrayNode strokes = row.putArray("strokes");
            for (Stroke line : one.sketch().strokes()) strokes.addArray().add(line.sign()).add(line.from()).add(line.to());
        }
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve("settings.json.part");
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A list of recent cases is a convenience: an analyst on a full disk has other worries.
        }
    }
}
