package dateline.article;

import dateline.model.Id;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows who published a text from a line that says so: a name, an address, "Source: …", "© 2024 …".
final class Outlets {
    private static final Pattern PRINTED = Pattern.compile("(?i:(?:first )?published in) (?:the )?(?<name>\\p{Lu}[^,]{2,40}), .*\\d{4}.*");
    private static final Pattern SUFFIX = Pattern.compile("(?<title>.{10,}?)\\s+[|–—-]\\s+(?<name>[^|–—]{2,40})");

    private final Map<String, String> byName;
    private final Map<String, String> byHost;
    private final Pattern stated;
    private final Pattern signed;
    private final Pattern address;
    private final Pattern copyright;
    private final String hostPrefix;
    private final Pattern notAName;

    private Outlets(WordLists words, Map<String, String> byName, Map<String, String> byHost) {
        this.byName = byName;
        this.byHost = byHost;
        stated = Pattern.compile("(?i:" + words.oneOf("outlet label") + ")\\s?:\\s*(?<name>\\S.{1,60})");
        signed = Pattern.compile("[—–―-]{1,2}\\s?(?<name>\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}'’.&-]*|" + words.oneOf("outlet particle") + ")){0,4})");
        address = Pattern.compile("(?i)<?(?:" + words.oneOf("address label") + "\\s?:\\s*)?(?:https?://|www\\.)(?<host>[\\w.-]+)(?:[:/?#]\\S*)?>?");
        copyright = Pattern.compile("(?i:(?:" + words.oneOf("copyright word") + "\\s?)?" + words.oneOf("copyright sign") + "\\s?" + words.oneOf("copyright word") + "?\\s?(?:(?:19|20)\\d\\d(?:-\\d+)?)?,?\\s?(?:by\\s)?)(?<name>\\p{Lu}[\\p{L}\\p{N}'’&. -]{1,40}?)(?:(?:19|20)\\d\\d)?(?:[.,|].*)?(?:(?i:all rights).*)?");
        hostPrefix = "^" + words.oneOf("host prefix") + "\\.";
        notAName = Pattern.compile("(?i).*\\b" + words.oneOf("no outlet") + "\\b.*");
    }

    static Outlets load(WordLists words) {
        Map<String, String> byName = new HashMap<>();
        Map<String, String> byHost = new HashMap<>();
        for (Row row : TsvReader.rows("reading/outlets")) {
            String name = row.get("name");
            byName.put(Id.fold(name), name);
            for (String also : row.list("also", ",")) byName.put(Id.fold(also), name);
            for (String host : row.list("hosts", ",")) byHost.put(host, name);
        }
        return new Outlets(words, byName, byHost);
    }

    /// The outlet, if the whole line only names it.
    Optional<String> namedBy(String line) {
        if (line.length() > 300) return Optional.empty();
        Matcher link = address.matcher(line);
        if (link.matches()) return Optional.of(ofHost(link.group("host")));
        for (Pattern form : new Pattern[] {stated, PRINTED, copyright}) {
            Matcher m = form.matcher(line);
            if (m.matches() && !notAName.matcher(m.group("name")).matches()) return Optional.of(known(m.group("name")));
        }
        return Optional.ofNullable(byName.get(Id.fold(line)));
    }

    /// The outlet that a last line such as "— Gulf Courier" is signed with.
    Optional<String> signed(String line) {
        Matcher m = signed.matcher(line);
        return m.matches() && line.length() <= 50 ? Optional.of(known(m.group("name"))) : Optional.empty();
    }

    /// A headline without the "| Gulf Courier" that pages put after it.
    Optional<Suffixed> suffixed(String title) {
        Matcher m = SUFFIX.matcher(title);
        if (!m.matches()) return Optional.empty();
        Optional<String> name = Optional.ofNullable(byName.get(Id.fold(m.group("name"))));
        return name.map(known -> new Suffixed(m.group("title").strip(), known));
    }

    record Suffixed(String title, String outlet) {}

    /// The outlet of a web address; an unknown one is called by its host.
    String ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(hostPrefix, "");
        String[] labels = name.split("\\.");
        for (int i = 0; i < labels.length - 1; i++) {
            String known = byHost.get(String.join(".", Arrays.copyOfRange(labels, i, labels.length)));
            if (known != null) return known;
        }
        return name;
    }

    private String known(String name) {
        String plain = name.strip().replaceFirst("[.,;]$", "");
        Matcher link = address.matcher(plain);
        if (link.matches()) return ofHost(link.group("host"));
        return byName.getOrDefault(Id.fold(plain), plain);
    }
}
