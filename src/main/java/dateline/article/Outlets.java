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
    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_HOST = new HashMap<>();

    static {
        for (Row row : TsvReader.rows("reading/outlets")) {
            String name = row.get("name");
            BY_NAME.put(Id.fold(name), name);
            for (String also : row.get("also").split(",")) if (!also.isBlank()) BY_NAME.put(Id.fold(also), name);
            for (String host : row.get("hosts").split(",")) BY_HOST.put(host.strip(), name);
        }
    }

    private static final Pattern STATED = Pattern.compile("(?i:" + WordLists.oneOf("outlet label") + ")\\s?:\\s*(?<name>\\S.{1,60})");
    private static final Pattern SIGNED = Pattern.compile("[—–―-]{1,2}\\s?(?<name>\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}'’.&-]*|" + WordLists.oneOf("outlet particle") + ")){0,4})");
    private static final Pattern ADDRESS = Pattern.compile("(?i)<?(?:" + WordLists.oneOf("address label") + "\\s?:\\s*)?(?:https?://|www\\.)(?<host>[\\w.-]+)(?:[:/?#]\\S*)?>?");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i:(?:" + WordLists.oneOf("copyright word") + "\\s?)?" + WordLists.oneOf("copyright sign") + "\\s?" + WordLists.oneOf("copyright word") + "?\\s?(?:(?:19|20)\\d\\d(?:-\\d+)?)?,?\\s?(?:by\\s)?)(?<name>\\p{Lu}[\\p{L}\\p{N}'’&. -]{1,40}?)(?:(?:19|20)\\d\\d)?(?:[.,|].*)?(?:(?i:all rights).*)?");
    private static final Pattern PRINTED = Pattern.compile("(?i:(?:first )?published in) (?:the )?(?<name>\\p{Lu}[^,]{2,40}), .*\\d{4}.*");
    private static final Pattern SUFFIX = Pattern.compile("(?<title>.{10,}?)\\s+[|–—-]\\s+(?<name>[^|–—]{2,40})");
    private static final String HOST_PREFIX = "^" + WordLists.oneOf("host prefix") + "\\.";
    private static final Pattern NOT_A_NAME = Pattern.compile("(?i).*\\b" + WordLists.oneOf("no outlet") + "\\b.*");

    private Outlets() {}

    /// The outlet, if the whole line only names it.
    static Optional<String> namedBy(String line) {
        if (line.length() > 300) return Optional.empty();
        Matcher address = ADDRESS.matcher(line);
        if (address.matches()) return Optional.of(ofHost(address.group("host")));
        for (Pattern form : new Pattern[] {STATED, PRINTED, COPYRIGHT}) {
            Matcher m = form.matcher(line);
            if (m.matches() && !NOT_A_NAME.matcher(m.group("name")).matches()) return Optional.of(known(m.group("name")));
        }
        return Optional.ofNullable(BY_NAME.get(Id.fold(line)));
    }

    /// The outlet that a last line such as "— Gulf Courier" is signed with.
    static Optional<String> signed(String line) {
        Matcher m = SIGNED.matcher(line);
        return m.matches() && line.length() <= 50 ? Optional.of(known(m.group("name"))) : Optional.empty();
    }

    /// A headline without the "| Gulf Courier" that pages put after it.
    static Optional<Suffixed> suffixed(String title) {
        Matcher m = SUFFIX.matcher(title);
        if (!m.matches()) return Optional.empty();
        Optional<String> name = Optional.ofNullable(BY_NAME.get(Id.fold(m.group("name"))));
        return name.map(known -> new Suffixed(m.group("title").strip(), known));
    }

    record Suffixed(String title, String outlet) {}

    /// The outlet of a web address; an unknown one is called by its host.
    static String ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(HOST_PREFIX, "");
        String[] labels = name.split("\\.");
        for (int i = 0; i < labels.length - 1; i++) {
            String known = BY_HOST.get(String.join(".", Arrays.copyOfRange(labels, i, labels.length)));
            if (known != null) return known;
        }
        return name;
    }

    private static String known(String name) {
        String plain = name.strip().replaceFirst("[.,;]$", "");
        Matcher address = ADDRESS.matcher(plain);
        if (address.matches()) return ofHost(address.group("host"));
        return BY_NAME.getOrDefault(Id.fold(plain), plain);
    }
}
