package dateline.desk.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.desk.part.Camera;
import dateline.model.Filter;
import dateline.model.Sign;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// `desk.json` in a case's folder. A damaged one means the first arrangement; one that an earlier version wrote, with the
/// graph's camera as the only one, is understood.
final class ArrangementFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Panes that had another name when the file was written.
    private static final Map<String, String> FORMERLY = Map.of("Actors", "Graph");

    private ArrangementFile() {}

    static Arrangement read(Path caseFolder) {
        Path file = caseFolder.resolve("desk.json");
        if (!Files.exists(file)) return Arrangement.FIRST;
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            Map<String, Double> sizes = new TreeMap<>();
            root.path("sizes").properties().forEach(size -> sizes.put(size.getKey(), size.getValue().asDouble()));
            return new Arrangement(
                    set(root.path("hidden"), ArrangementFile::present), sizes, root.path("pinned").asBoolean(false),
                    text(root, "maximised").map(ArrangementFile::present), cameras(root), text(root, "article"), filter(root.path("filter")));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Arrangement.FIRST;
        }
    }

    private static String present(String pane) {
        return FORMERLY.getOrDefault(pane, pane);
    }

    private static Map<String, Camera> cameras(JsonNode root) {
        Map<String, Camera> cameras = new TreeMap<>();
        if (root.has("camera")) cameras.put("Graph", camera(root.path("camera")));
        root.path("cameras").properties().forEach(one -> cameras.put(one.getKey(), camera(one.getValue())));
        return cameras;
    }

    private static Camera camera(JsonNode list) {
        return new Camera(list.path(0).asDouble(1), list.path(1).asDouble(0), list.path(2).asDouble(0));
    }

    private static Filter filter(JsonNode node) {
        if (node.isMissingNode()) return Filter.ALL;
        return new Filter(
                text(node, "from").map(LocalDate::parse), text(node, "to").map(LocalDate::parse),
                set(node.path("statuses"), Status::valueOf), set(node.path("types"), type -> type), set(node.path("signs"), Sign::valueOf),
                set(node.path("sources"), id -> id), node.path("undated").asBoolean(true),
                Filter.Outside.valueOf(node.path("outside").asText("DIM")),
                Filter.Unnamed.valueOf(node.path("unnamed").asText("WHERE_ROOM")), node.path("checked").asBoolean(false), node.path("reported").asBoolean(true));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
    }

    private static <T> Set<T> set(JsonNode list, Function<String, T> of) {
        Set<T> all = new LinkedHashSet<>();
        for (JsonNode one : list) all.add(of.apply(one.asText()));
        return all;
    }

    /// Where the panes stood is no work: that it could not be kept is not worth a message.
    static void write(Path caseFolder, Arrangement now) {
        ObjectNode root = JSON.createObjectNode();
        now.hidden().forEach(root.putArray("hidden")::add);
        ObjectNode sizes = root.putObject("sizes");
        now.sizes().forEach((name, size) -> sizes.put(name, Math.rint(size)));
        root.put("pinned", now.pinned());
        root.put("maximised", now.maximised().orElse(null));
        root.put("article", now.article().orElse(null));
        ObjectNode cameras = root.putObject("cameras");
        now.cameras().forEach((name, camera) -> cameras.putArray(name).add(camera.zoom()).add(camera.x()).add(camera.y()));
        put(root.putObject("filter"), now.filter());
        try {
            Path part = caseFolder.resolve("desk.json.part");
            Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            Files.move(part, caseFolder.resolve("desk.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // see above
        }
    }

    private static void put(ObjectNode node, Filter filter) {
        node.put("from", filter.from().map(LocalDate::toString).orElse(null));
        node.put("to", filter.to().map(LocalDate::toString).orElse(null));
        filter.statuses().stream().map(Enum::name).sorted().forEach(node.putArray("statuses")::add);
        filter.types().stream().sorted().forEach(node.putArray("types")::add);
        filter.signs().stream().map(Enum::name).sorted().forEach(node.putArray("signs")::add);
        filter.sourceIds().stream().sorted().forEach(node.putArray("sources")::add);
        node.put("undated", filter.undated());
        node.put("outside", filter.outside().name());
        node.put("unnamed", filter.unnamed().name());
        node.put("checked", filter.checked());
        node.put("reported", filter.reported());
    }
}
