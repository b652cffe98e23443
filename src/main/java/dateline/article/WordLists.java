package dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of `assets/reading`: a header row, then a row a line, columns parted by tabs.
final class WordLists {
    private static final String FOLDER = "/assets/reading/";

    private static final List<Map<String, String>> WORDS = rows("words.tsv");

    private WordLists() {}

    /// The words of a kind in `words.tsv` as one regular expression.
    static String oneOf(String kind) {
        List<String> words = WORDS.stream().filter(row -> kind.equals(row.get("kind"))).map(row -> row.getOrDefault("word", "")).toList();
        if (words.isEmpty()) throw new IllegalArgumentException("no words are listed as: " + kind);
        return "(?:" + String.join("|", words) + ")";
    }

    /// The rows of a table, each by the names of its columns.
    static List<Map<String, String>> rows(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException(FOLDER + file + " is missing");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> kept = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
            String[] names = kept.getFirst().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : kept.subList(1, kept.size())) rows.add(row(names, line.split("\t", -1)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) row.put(names[i], i < cells.length ? cells[i].strip() : "");
        return row;
    }
}
