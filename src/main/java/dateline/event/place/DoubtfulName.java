package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The name of a listed place that is also a word or a name of persons, over tokens `first` (included) to `end` (excluded).
///
/// @param only whether all places of that name lie in one country
/// @param phrase countries that are named beside it
/// @param article countries that the article names
public record DoubtfulName(PlaceRow row, Tree tree, int first, int end, boolean only, Set<String> phrase, Set<String> article, Lexicon lexicon) {
    static final List<Rule<Predicate<DoubtfulName>>> RULES = List.of(
            new Rule<>(
                    "sort-of-place-after-the-name",
                    "Bandits killed a trader in the Lakes area.",
                    "Bandits | ASSAULT | trader | occurred | * | SSD",
                    one -> one.end() < one.tree().size() && one.sort(one.end())),
            new Rule<>(
                    "sort-of-place-before-the-name",
                    "Gunmen killed ten farmers in the state of Unity.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | SSD",
                    one -> one.first() > 1 && one.tree().lemma(one.first() - 1).equals("of") && one.sort(one.first() - 2)),
            new Rule<>(
                    "recognised-town",
                    "Gunmen killed ten farmers in Ngozi.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | BDI",
                    DoubtfulName::town),
            new Rule<>(
                    "country-beside-the-name",
                    "Bandits killed a trader in Kurdistan, Iran.",
                    "Bandits | ASSAULT | trader | occurred | * | IRN",
                    one -> one.phrase().contains(one.row().country())));

    /// A town is one by the engine's word too, where no other country has one of that name that the article rather means.
    private static boolean town(DoubtfulName one) {
        boolean meant = one.only() || one.article().contains(one.row().country());
        return one.row().kind().equals("city") && meant && one.tree().token(one.first()).ner().equals("LOCATION");
    }

    private boolean sort(int word) {
        return lexicon.cue("sort-of-place", tree.lemma(word).toLowerCase(Locale.ROOT));
    }
}
