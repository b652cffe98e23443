package dateline.actor;

import dateline.model.Actor;
import dateline.model.Cues;
import dateline.model.Id;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The people of an article by whatever is less than their full name: surname with or without its particle, and the
/// name that comes first, which with some peoples is the surname.
final class Bearers {
    /// "Al-Hakim", "el-Sisi": the article of a surname.
    private static final Pattern ARTICLE = Pattern.compile("^\\p{L}{2,3}[-‑](?=\\p{L}{3})");

    /// "Moon Yong-su": what stands behind the surname.
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{Lu}\\.? ");

    /// Who bears a surname, and where in the text he is first named in full.
    private final Map<String, Map<String, Integer>> bySurname = new HashMap<>();

    private final Map<String, Map<String, Integer>> byFirst = new HashMap<>();
    private final Map<String, String> byFull = new HashMap<>();

    /// Who has been called by a short name so far.
    private final Map<String, String> called = new HashMap<>();

    private final Set<String> open = new TreeSet<>();
    private final Cues cues;

    Bearers(Cues cues) {
        this.cues = cues;
    }

    void add(Actor actor, String name, int position) {
        byFull.putIfAbsent(full(name), actor.id());
        String[] words = name.split("\\s+");
        // "Ali Musa Jr" is never called Musa where his father is.
        if (cues.has("name-ending", words[words.length - 1].toLowerCase(Locale.ROOT))) return;
        for (int i = 1; i < words.length; i++) {
            String tail = String.join(" ", Arrays.copyOfRange(words, i, words.length));
            note(bySurname, Id.fold(tail), actor, position);
            note(bySurname, Id.fold(ARTICLE.matcher(tail).replaceFirst("")), actor, position);
        }
        if (words.length == 1 || words.length == 2 && GIVEN.matcher(words[1]).matches()) note(bySurname, Id.fold(words[0]), actor, position);
        else note(byFirst, Id.fold(words[0]), actor, position);
    }

    private static void note(Map<String, Map<String, Integer>> names, String key, Actor actor, int position) {
        if (!key.isEmpty()) names.computeIfAbsent(key, one -> new LinkedHashMap<>()).merge(actor.id(), position, Math::min);
    }

    /// The one of that full name, whatever its accents, capitals and middle initials.
    Optional<String> named(String full) {
        return Optional.ofNullable(byFull.get(full(full)));
    }

    static String full(String name) {
        return Id.fold(INITIAL.matcher(name).replaceAll(""));
    }

    /// The one of the article who is called so at that place; of two who bear the name the one who alone had been
    /// introduced or called so before, else none.
    Optional<String> called(String shortName, int position) {
        String key = Id.fold(shortName);
        Map<String, Integer> people = bySurname.getOrDefault(key, byFirst.getOrDefault(key, Map.of()));
        Set<String> left = new TreeSet<>(people.keySet());
        if (left.size() > 1) {
            left.removeIf(id -> people.getOrDefault(id, position) >= position);
            Optional.ofNullable(called.get(key)).filter(left::contains).ifPresent(id -> left.retainAll(Set.of(id)));
        }
        if (left.size() != 1) return Optional.empty();
        called.put(key, left.iterator().next());
        return left.stream().findFirst();
    }

    /// Whether it is a surname of one of the article's people.
    boolean surname(String word) {
        return bySurname.containsKey(Id.fold(word));
    }

    /// Whether several bear the name; true only the first time that it is asked.
    boolean leftOpen(String shortName) {
        String key = Id.fold(shortName);
        return bySurname.getOrDefault(key, byFirst.getOrDefault(key, Map.of())).size() > 1 && open.add(key);
    }
}
