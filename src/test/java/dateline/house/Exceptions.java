package dateline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What may be larger than the house allows, each with how large it is: a list that may only shrink. What is in the list
/// and has become smaller is a fault too, until the list says so.
record Exceptions(Path file, Map<String, Integer> allowed) {
    static Exceptions of(Path file) {
        try {
            Map<String, Integer> allowed = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                int space = line.lastIndexOf(' ');
                allowed.put(line.substring(0, space).strip(), Integer.parseInt(line.substring(space + 1)));
            }
            return new Exceptions(file, allowed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sentence for each that is larger than the limit and than its exception, and for each exception that is not needed.
    List<String> faults(Map<String, Integer> sizes, int limit, String unit) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(sizes).forEach((name, size) -> {
            int may = Math.max(limit, allowed.getOrDefault(name, limit));
            if (size > may) faults.add(name + " has " + size + " " + unit + ", at most " + may + " are allowed");
            else if (allowed.containsKey(name) && size < may) faults.add(name + " has " + size + " " + unit + " now: let " + file.getFileName() + " say so");
        });
        for (String name : allowed.keySet()) if (!sizes.containsKey(name)) faults.add(name + " is gone: strike it out of " + file.getFileName());
        return faults;
    }
}
