package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names actors in running text: with "the" where it belongs, in full the first time and then by their letters.
final class Prose {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

    /// "57 people", "over 60 people": a count that stands for those counted.
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:over|about|around|nearly|almost|some|more than|at least|up to|as many as|another) )*"
                    + "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?<what>\\p{L}.*)");

    private static final Pattern DETERMINED = Pattern.compile(
            "(?:the|a|an|several|some|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|other|another|over|more|at|about|around|nearly|up)\\b.*");

    private final ResolvedCase open;
    private final NameWords words;
    private final Set<String> said = new HashSet<>();

    Prose(ResolvedCase open, NameWords words) {
        this.open = open;
        this.words = words;
    }

    String name(String id) {
        Optional<Actor> actor = open.present(id);
        if (actor.isEmpty()) return id;
        Actor one = actor.get();
        if (!one.named()) return article(one) + common(one.name());
        String article = article(one);
        Optional<String> letters = letters(one);
        if (letters.isEmpty()) return article + one.name();
        if (said.add(one.id())) return article + one.name() + " (" + letters.get() + ")";
        return (article.isEmpty() && one.kind() != Kind.ARMED_GROUP ? "" : "the ") + letters.get();
    }

    String names(List<String> ids) {
        return listed(ids.stream().distinct().map(this::name).toList());
    }

    /// A common noun that began its sentence loses its capital; all else keeps it.
    private String common(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String first = name.split(" ")[0];
        boolean letters = first.length() > 1 && first.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean noun = !name.contains(" ") || DETERMINED.matcher(lower).matches() || words.common().contains(first.toLowerCase(Locale.ROOT));
        return noun && !letters ? lower.charAt(0) + name.substring(1) : name;
    }

    /// As a heading names it: without articles, by its letters if it has some.
    String plain(String id) {
        return open.present(id).map(actor -> letters(actor).orElse(actor.name())).orElse(id);
    }

    private static Optional<String> letters(Actor actor) {
        if (actor.kind() == Kind.COUNTRY || actor.kind() == Kind.PERSON || !actor.name().contains(" ") || actor.name().length() < 12) return Optional.empty();
        return actor.aliases().stream().filter(alias -> LETTERS.matcher(alias).matches()).findFirst();
    }

    private String article(Actor actor) {
        return actor.named() ? articleOfName(actor) : articleOfNoun(actor);
    }

    private String articleOfNoun(Actor actor) {
        String name = actor.name();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean determined = DETERMINED.matcher(lower).matches();
        if (name.contains(" ") && (title(name) && !determined || words.the().contains(last(lower)))) return "the ";
        if (determined || several(actor) || name.contains("’s ") || name.contains("s’ ")) return "";
        return "aeiou".indexOf(lower.charAt(0)) >= 0 ? "an " : "a ";
    }

    private String articleOfName(Actor actor) {
        String name = actor.name();
        String lower = name.toLowerCase(Locale.ROOT);
        // "United States’ army" takes the article of its owner.
        if (lower.startsWith("united ")) return "the ";
        if (actor.kind() == Kind.PERSON || name.contains("’s ") || !name.contains(" ")) return "";
        return words.the().contains(last(lower)) || words.several().contains(last(lower)) ? "the " : "";
    }

    private static boolean title(String name) {
        return Character.isUpperCase(last(name).charAt(0));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean several(List<String> ids) {
        return ids.size() > 1 || ids.stream().flatMap(id -> open.present(id).stream()).anyMatch(this::several);
    }

    private boolean several(Actor actor) {
        if (actor.kind() == Kind.COUNTRY || actor.named() && actor.kind() == Kind.PERSON) return false;
        String lower = actor.name().toLowerCase(Locale.ROOT);
        String last = last(lower);
        return words.several().contains(last) || !actor.named() && last.endsWith("s") && !last.endsWith("ss");
    }

    /// Whether the actor is a mere count of people.
    boolean counted(String id) {
        return open.present(id).filter(actor -> !actor.named() && COUNT.matcher(actor.name().toLowerCase(Locale.ROOT)).matches()).isPresent();
    }

    /// What is counted: "people" of "over 60 people".
    String counts(String id) {
        Matcher found = COUNT.matcher(open.nameOf(id).toLowerCase(Locale.ROOT));
        return found.matches() ? found.group("what") : open.nameOf(id);
    }

    static String listed(List<String> names) {
        if (names.isEmpty()) return "";
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Fills `{is}` and `{has}`.
    static String verbs(String words, boolean several) {
        return words.replace("{is}", several ? "are" : "is").replace("{has}", several ? "have" : "has");
    }
}
