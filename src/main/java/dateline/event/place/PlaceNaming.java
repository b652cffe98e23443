package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What a word of a phrase adds to the name of the place that the phrase names.
///
/// @param row the listed place whose name the word belongs to
/// @param actor who is mentioned there
/// @param before what the words before it have named
/// @param open whether those have named nothing within a country
/// @param written the words of the listed name that holds the word
public record PlaceNaming(Tree tree, int at, Optional<PlaceRow> row, Optional<Actor> actor, Named before, boolean open, Lexicon lexicon, Supplier<Optional<String>> written) {
    /// What the words of a phrase have named so far.
    public record Named(Optional<String> name, Optional<String> country) {
        static final Named NOTHING = new Named(Optional.empty(), Optional.empty());

        /// Name and country where none were named before.
        Named or(Optional<String> otherName, Optional<String> otherCountry) {
            return new Named(name.or(() -> otherName), country.or(() -> otherCountry));
        }
    }

    /// What is named with a word, if the rule is one for it.
    @FunctionalInterface
    public interface Naming {
        Optional<Named> of(PlaceNaming word);
    }

    static final List<Rule<Naming>> RULES = List.of(
            new Rule<>(
                    "place-within-the-country-before",
                    "Gunmen killed ten farmers in the Malian town of Kidal.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | MLI",
                    PlaceNaming::withinCountry),
            new Rule<>(
                    "code-of-an-american-state",
                    "Gunmen killed ten farmers in Cedar Falls, IA.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | USA",
                    PlaceNaming::stateCode),
            new Rule<>(
                    "listed-place",
                    "Bandits killed a trader in Birao.",
                    "Bandits | ASSAULT | trader | occurred | * | CAF",
                    PlaceNaming::listed),
            new Rule<>(
                    "country-by-name",
                    "Bandits killed a trader in the Malian desert.",
                    "Bandits | ASSAULT | trader | occurred | * | MLI",
                    PlaceNaming::country),
            new Rule<>(
                    "recognised-place-without-a-row",
                    "Bandits killed a trader in Llandudno.",
                    "Bandits | ASSAULT | trader | occurred | * | Llandudno",
                    PlaceNaming::recognised),
            new Rule<>(
                    "proper-noun-without-an-actor",
                    "Police killed a student at Checkpoint Bravo.",
                    "Police | ASSAULT | student | occurred | * | Checkpoint Bravo",
                    PlaceNaming::properNoun));

    /// "The Sudanese city of El Fasher": the place within the country that stands before it.
    private static Optional<Named> withinCountry(PlaceNaming word) {
        return word.row()
                .filter(row -> word.open() && word.before().country().equals(Optional.of(row.country())))
                .map(row -> new Named(Optional.of(word.written(row)), word.before().country()));
    }

    /// "Long Beach, CA": the two capitals say in which country the town is.
    private static Optional<Named> stateCode(PlaceNaming word) {
        int comma = word.at() - 1;
        boolean behind = comma > 0 && word.tree().token(comma).text().equals(",") && word.before().name().isPresent();
        if (!behind || !word.tree().token(word.at()).text().matches("[A-Z]{2}") || !word.lexicon().cue("state-code", word.tree().token(word.at()).text().toLowerCase(Locale.ROOT))) return Optional.empty();
        return Optional.of(new Named(word.before().name(), Optional.of("USA")));
    }

    private static Optional<Named> listed(PlaceNaming word) {
        return word.row().map(row -> word.before().or(Optional.of(word.written(row)), Optional.of(row.country())));
    }

    private static Optional<Named> country(PlaceNaming word) {
        return word.actor().filter(one -> one.kind() == Kind.COUNTRY).map(one -> word.before().or(Optional.of(one.name()), one.country()));
    }

    private static Optional<Named> recognised(PlaceNaming word) {
        return word.open() && word.tree().token(word.at()).ner().equals("LOCATION") ? word.unlisted() : Optional.empty();
    }

    /// A name that no list has. "Killed In Ambush" in a headline names no place.
    private static Optional<Named> properNoun(PlaceNaming word) {
        if (!word.open() || word.actor().isPresent() || !word.tree().token(word.at()).pos().equals("NNP")) return Optional.empty();
        boolean deed = word.lexicon().nounType(word.tree().token(word.at()).text().toLowerCase(Locale.ROOT)).isPresent();
        return !deed && word.tree().token(word.at()).ner().matches("O|PERSON|MISC") ? word.unlisted() : Optional.empty();
    }

    /// A town or province as the text spells it, which may be another way than the list does; a country has one name.
    private String written(PlaceRow row) {
        return row.kind().equals("country") ? row.name() : written.get().filter(PlaceNaming::mixed).orElse(row.name());
    }

    /// "KYIV" is a headline's or a dateline's way to write any name.
    private static boolean mixed(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }

    private Optional<Named> unlisted() {
        return Optional.of(new Named(Optional.of(run()), before.country()));
    }

    /// The run of capitalised place words that the token belongs to.
    private String run() {
        int first = at;
        int last = at;
        while (first > 0 && sameName(first - 1)) first--;
        while (last + 1 < tree.size() && sameName(last + 1)) last++;
        return tree.sentence().tokens().subList(first, last + 1).stream().map(token -> token.text()).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private boolean sameName(int other) {
        boolean places = tree.token(other).ner().equals("LOCATION") && tree.token(at).ner().equals("LOCATION");
        return places || tree.token(other).pos().equals("NNP") && tree.token(at).pos().equals("NNP") && tree.token(other).ner().equals(tree.token(at).ner());
    }
}
