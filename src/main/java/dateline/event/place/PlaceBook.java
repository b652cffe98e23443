package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Codebook;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The codebook's places by their names. One object serves all threads.
public final class PlaceBook {
    /// No listed name has more tokens than that.
    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final List<Rule<Predicate<DoubtfulName>>> doubtful;
    private final Map<String, List<PlaceRow>> rows = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, ActorRow> lands = new HashMap<>();

    /// Rows of one name over tokens `first` (included) to `end` (excluded).
    private record Named(List<PlaceRow> rows, int first, int end) {}

    /// @param doubtful what makes a place of a name that is also a word
    public PlaceBook(Codebook codebook, Lexicon lexicon, List<Rule<Predicate<DoubtfulName>>> doubtful) {
        this.lexicon = lexicon;
        this.doubtful = doubtful;
        for (ActorRow row : codebook.actors()) if (row.kind() == Kind.COUNTRY) row.country().ifPresent(iso -> lands.putIfAbsent(iso, row));
        for (PlaceRow row : codebook.places()) {
            put(row.name(), row);
            for (String spelling : row.aliases()) put(spelling, row);
            if (row.kind().equals("country")) countries.put(row.country(), row.name());
        }
    }

    private void put(String name, PlaceRow row) {
        rows.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(row);
    }

    public Optional<String> country(String iso) {
        return Optional.ofNullable(countries.get(iso));
    }

    /// Whether the country has a place of that name.
    public boolean lies(Optional<String> name, Optional<String> country) {
        return country.isPresent() && name.map(one -> rows.getOrDefault(one.toLowerCase(Locale.ROOT), List.of())).orElse(List.of()).stream().anyMatch(row -> row.country().equals(country.get()));
    }

    /// A country as an actor.
    public Optional<ActorRow> land(String iso) {
        return Optional.ofNullable(lands.get(iso));
    }

    /// The place whose name, as long as may be, holds the token.
    ///
    /// @param phrase countries that are named beside it
    /// @param article countries that the article names
    public Optional<PlaceRow> at(Tree tree, int token, String text, Set<String> phrase, Set<String> article) {
        return found(tree, token, text).flatMap(found -> meant(found, tree, phrase, article));
    }

    /// The country of the place that holds the token, where no other country has one of that name.
    public Optional<String> countryAt(Tree tree, int token, String text) {
        return found(tree, token, text)
                .map(Named::rows)
                .filter(found -> found.stream().noneMatch(PlaceRow::cue) && found.stream().map(PlaceRow::country).distinct().count() == 1)
                .map(found -> found.getFirst().country());
    }

    /// The words of the longest listed name that holds the token.
    Optional<String> written(Tree tree, int token, String text) {
        return found(tree, token, text).map(found -> tree.span(found.first()).with(tree.span(found.end() - 1)).of(text).replaceAll("\\s+", " "));
    }

    private Optional<Named> found(Tree tree, int token, String text) {
        for (int length = LONGEST; length > 0; length--)
            for (int first = Math.max(0, token - length + 1); first <= token && first + length <= tree.size(); first++) {
                String name = tree.span(first).with(tree.span(first + length - 1)).of(text);
                List<PlaceRow> found = rows.getOrDefault(name.replace('\n', ' ').toLowerCase(Locale.ROOT), List.of());
                if (!found.isEmpty() && capital(name)) return Optional.of(new Named(found, first, first + length));
            }
        return Optional.empty();
    }

    /// "In a tank" is no town of that name: a capital letter must be in it ("al-Bab").
    private static boolean capital(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && (Character.isUpperCase(name.charAt(0)) || name.contains("-"));
    }

    private Optional<PlaceRow> meant(Named found, Tree tree, Set<String> phrase, Set<String> article) {
        boolean only = found.rows().stream().map(PlaceRow::country).distinct().count() == 1;
        List<PlaceRow> fit = found.rows().stream()
                .filter(row -> !row.cue() || place(new DoubtfulName(row, tree, found.first(), found.end(), only, phrase, article, lexicon)))
                .toList();
        return fit.stream().filter(row -> phrase.contains(row.country())).findFirst()
                .or(() -> fit.stream().filter(row -> article.contains(row.country())).findFirst())
                .or(() -> fit.stream().findFirst());
    }

    private boolean place(DoubtfulName name) {
        return doubtful.stream().anyMatch(rule -> rule.does().test(name));
    }
}
