package dateline.article;

import dateline.model.Id;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the news agency that a byline, a credit or a source line names.
final class Agencies {
    private static final int LONGEST = 120;

    private final Map<String, String> byName;
    private final Pattern joints;

    private Agencies(Map<String, String> byName, WordLists words) {
        this.byName = byName;
        joints = Pattern.compile("[,;:|/()\\[\\]©–—&]|(?<!\\p{L})(?i:" + words.oneOf("agency joint") + ")(?!\\p{L})");
    }

    /// The desks of an outlet stand in the same table and are no agencies.
    static Agencies load(WordLists words) {
        Map<String, String> byName = new HashMap<>();
        for (Row row : TsvReader.rows("reading/agencies")) {
            if (row.maybe("house").isPresent()) continue;
            byName.put(Id.fold(row.get("name")), row.get("name"));
            for (String also : row.list("also", ",")) byName.put(Id.fold(also), row.get("name"));
        }
        return new Agencies(byName, words);
    }

    /// The agency that is one part of a line: "By Jane Doe, Reuters", "Source: AFP".
    Optional<String> in(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        return Arrays.stream(joints.split(line)).map(part -> byName.getOrDefault(Id.fold(part.strip()), "")).filter(name -> !name.isEmpty()).findFirst();
    }
}
