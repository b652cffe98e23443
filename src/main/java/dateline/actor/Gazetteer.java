package dateline.actor;

import dateline.model.Annotation;
import dateline.model.Annotation.Token;
import dateline.model.Codebook;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the codebook's names in a sentence, the longest first.
final class Gazetteer {
    private final Map<String, ActorRow> actors = new HashMap<>();
    private final Map<String, List<AliasRow>> byFirstWord = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Spellings spellings;

    /// A name of the codebook over tokens `start` (included) to `end` (excluded).
    record Hit(int start, int end, AliasRow alias) {}

    /// What an article says of itself that decides between names.
    ///
    /// @param published the day as of which names hold; all hold when it is not known
    /// @param countries whose names stand in the article
    record Setting(Optional<LocalDate> published, Set<String> countries) {}

    /// @param kinds which aliases are looked for, by how they are written
    Gazetteer(Codebook codebook, Predicate<AliasRow> kinds) {
        for (ActorRow row : codebook.actors()) actors.put(row.id(), row);
        spellings = new Spellings(codebook, kinds);
        for (AliasRow row : codebook.aliases()) names.computeIfAbsent(row.actorId(), id -> new ArrayList<>()).add(row.text());
        for (AliasRow row : codebook.aliases())
            if (kinds.test(row)) byFirstWord.computeIfAbsent(firstWord(row.text()), word -> new ArrayList<>()).add(row);
        byFirstWord.values().forEach(rows -> rows.sort((a, b) -> b.text().length() - a.text().length()));
    }

    Optional<ActorRow> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// The country whose capital is called so.
    Optional<ActorRow> seat(String capital) {
        return byFirstWord.getOrDefault(firstWord(capital), List.of()).stream()
                .filter(row -> row.how().equals("capital") && row.text().equals(capital))
                .flatMap(row -> actor(row.actorId()).stream())
                .findFirst();
    }

    /// All ways in which the codebook writes an actor.
    List<String> names(String id) {
        return names.getOrDefault(id, List.of());
    }

    /// The setting of an article.
    Setting setting(Annotation annotation, Optional<LocalDate> published) {
        Setting dated = new Setting(published, Set.of());
        Set<String> countries = new HashSet<>();
        for (Annotation.Sentence sentence : annotation.sentences())
            for (Hit hit : in(sentence.tokens(), annotation.text(), dated))
                actor(hit.alias().actorId()).filter(row -> row.kind() == Kind.COUNTRY).ifPresent(row -> countries.add(row.id()));
        return new Setting(published, Set.copyOf(countries));
    }

    /// Hits from left to right that do not overlap.
    List<Hit> in(List<Token> tokens, String text, Setting setting) {
        Set<Integer> ends = new HashSet<>();
        Map<Integer, Integer> endToken = new HashMap<>();
        for (Token token : tokens) {
            ends.add(token.span().end());
            endToken.put(token.span().end(), token.index() + 1);
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Hit> hit = at(tokens, i, text, endToken, setting);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    private Optional<Hit> at(List<Token> tokens, int i, String text, Map<Integer, Integer> endToken, Setting setting) {
        int from = tokens.get(i).span().start();
        String word = firstWord(text.substring(from, Math.min(text.length(), from + 40)));
        List<Hit> found = new ArrayList<>();
        for (AliasRow row : byFirstWord.getOrDefault(word, List.of())) {
            int to = from + row.text().length();
            if (!found.isEmpty() && row.text().length() < found.getFirst().alias().text().length()) break;
            Integer end = endToken.get(to);
            if (end == null || !written(text.substring(from, to), row.text())) continue;
            if (partOfPerson(tokens, i, end) || !holds(row, setting.published()) || row.how().equals(AliasRow.ADDED) && insideName(tokens, i, end)) continue;
            found.add(new Hit(i, end, row));
        }
        if (found.isEmpty()) spelled(tokens, i, text, endToken, setting).ifPresent(found::add);
        boolean one = found.stream().map(hit -> hit.alias().actorId()).distinct().count() < 2;
        return one ? found.stream().findFirst() : found.stream().filter(hit -> here(hit.alias(), setting)).findFirst().or(() -> person(found));
    }

    /// "Tehrik-i-Taliban", which the codebook spells otherwise.
    private Optional<Hit> spelled(List<Token> tokens, int i, String text, Map<Integer, Integer> endToken, Setting setting) {
        int from = tokens.get(i).span().start();
        if (!Character.isUpperCase(text.charAt(from))) return Optional.empty();
        return spellings.at(text.substring(from, Math.min(text.length(), from + 60)))
                .flatMap(written -> Optional.ofNullable(endToken.get(from + written.length())).flatMap(end -> written.rows().stream()
                        .filter(row -> holds(row, setting.published()))
                        .map(row -> new Hit(i, end, row))
                        .findFirst()));
    }

    /// "The Labour Party" of no country that the article names is none of those known; whoever of several people is
    /// meant is found elsewhere.
    private Optional<Hit> person(List<Hit> found) {
        return found.stream().filter(hit -> actor(hit.alias().actorId()).filter(row -> row.kind() == Kind.PERSON).isPresent()).findFirst();
    }

    /// Whether the alias is that of somebody from a country that the article names.
    private boolean here(AliasRow row, Setting setting) {
        return actor(row.actorId()).flatMap(ActorRow::country).filter(setting.countries()::contains).isPresent();
    }

    /// Nobody is named before there was such a one; afterwards only by the full name.
    private boolean holds(AliasRow row, Optional<LocalDate> day) {
        if (day.isEmpty()) return true;
        ActorRow actor = actor(row.actorId()).orElseThrow();
        int year = day.get().getYear();
        boolean begun = actor.fromYear().filter(from -> year < from).isEmpty();
        boolean over = actor.toYear().filter(to -> year > to).isPresent();
        return begun && row.holds(day) && !(over && !row.how().equals("name"));
    }

    /// "US" is no pronoun and "who" no agency: capitals count; a lower-case first letter may be a capital.
    private static boolean written(String found, String alias) {
        String a = plain(found);
        String b = plain(alias);
        if (a.equals(b)) return true;
        if (Character.isLowerCase(b.charAt(0)) && a.substring(1).equals(b.substring(1))) return true;
        boolean shouted = a.length() > 4 && a.equals(a.toUpperCase(Locale.ROOT));
        return shouted && a.equals(b.toUpperCase(Locale.ROOT));
    }

    /// "Jordan" and "Chad" are also first names; a country beside another name of one person is none.
    private static boolean partOfPerson(List<Token> tokens, int start, int end) {
        if (!tokens.get(start).ner().equals("PERSON")) return false;
        boolean after = end < tokens.size() && tokens.get(end).ner().equals("PERSON") && !tokens.get(end).pos().equals("POS");
        boolean before = start > 0 && tokens.get(start - 1).ner().equals("PERSON");
        return end - start == 1 && (after || before);
    }

    /// Whoever calls the Haruk Valley Front "the Front" does not mean every front that has a name.
    private static boolean insideName(List<Token> tokens, int start, int end) {
        return start > 0 && name(tokens.get(start - 1)) || end < tokens.size() && name(tokens.get(end));
    }

    private static boolean name(Token token) {
        return token.pos().startsWith("NNP") && Character.isUpperCase(token.text().charAt(0));
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('\n', ' ');
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
