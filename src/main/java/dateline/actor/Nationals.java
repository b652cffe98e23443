package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// People of a country who are not the country: "forty Nigerians", "ethnic Turks", "the Norwegian".
final class Nationals {
    private final Cues cues;

    /// What one person of a country is called, where several have another word.
    private final Set<String> single = new HashSet<>();

    Nationals(Codebook codebook, Cues cues) {
        this.cues = cues;
        for (AliasRow row : codebook.aliases())
            if (row.how().equals("people") && row.text().endsWith("s")) single.add(row.text().substring(0, row.text().length() - 1));
    }

    /// "Forty Nigerians".
    void counted(ListedName country, CastDraft draft) {
        int start = RolePhrases.start(country.tokens(), country.start());
        if (several(country) && before(country, start).anyMatch(token -> token.pos().equals("CD"))) take(country, start, Optional.of(country.row().id()), draft);
    }

    /// "Young Iranians", "some Germans", "Serbs in Kosovo": not the whole nation; "ethnic Turks" are of another one.
    void described(ListedName country, CastDraft draft) {
        int start = RolePhrases.start(country.tokens(), country.start());
        if (!several(country) || before(country, start).anyMatch(token -> token.pos().equals("CD"))) return;
        boolean some = is("some", country, start - 1);
        if (start == country.start() && !some && !elsewhere(country) && !partOf(country, start) && !masses(country)) return;
        boolean other = before(country, start).anyMatch(token -> cues.has("by-descent", RoleWords.lower(token)));
        take(country, some ? start - 1 : start, Optional.of(country.row().id()).filter(_ -> !other), draft);
    }

    /// "Kenyans marched": people do so, not their state.
    private boolean masses(ListedName country) {
        Token last = country.last();
        return last.relation().startsWith("nsubj") && last.head() >= 0 && cues.has("done-by-people", country.tokens().get(last.head()).lemma());
    }

    /// "Dozens of Kenyans".
    private boolean partOf(ListedName country, int start) {
        return start > 1 && RoleWords.lower(country.tokens().get(start - 1)).equals("of") && is("quantity", country, start - 2);
    }

    private boolean is(String kind, ListedName country, int place) {
        return place >= 0 && cues.has(kind, RoleWords.lower(country.tokens().get(place)));
    }

    /// "In Kosovo", "of Kosovo": where they live.
    private boolean elsewhere(ListedName country) {
        return country.next().filter(next -> cues.has("living", RoleWords.lower(next))).isPresent();
    }

    /// "The Norwegian", "an American".
    void one(ListedName country, CastDraft draft) {
        if (!called(country) || !single.contains(country.last().text()) || !alone(country)) return;
        int start = RolePhrases.start(country.tokens(), country.start());
        if (start == 0 || !country.tokens().get(start - 1).pos().matches("DT|PRP\\$") || country.last().relation().matches("amod|compound")) return;
        take(country, start - 1, Optional.of(country.row().id()), draft);
    }

    private static boolean called(ListedName country) {
        return country.how("people") || country.how("adjective");
    }

    private boolean several(ListedName country) {
        return called(country) && country.last().pos().matches("NNP?S") && alone(country);
    }

    /// Whether no noun follows that the word describes.
    private static boolean alone(ListedName country) {
        return country.next().filter(next -> next.pos().matches("NN.*|JJ.*|HYPH|CD|VBG|VBN")).isEmpty();
    }

    private static Stream<Token> before(ListedName country, int start) {
        return country.tokens().subList(start, country.start()).stream();
    }

    private void take(ListedName country, int start, Optional<String> home, CastDraft draft) {
        List<Token> words = country.tokens().subList(start, country.end());
        boolean determiner = words.getFirst().pos().matches("DT|PRP\\$");
        Actor actor = draft.unnamed(RolePhrases.words(determiner ? words.subList(1, words.size()) : words), Kind.CIVILIANS, Optional.of("CVL"), home);
        draft.mention(actor.id(), country.sentence(), start, country.end(), Mention.How.ROLE);
    }
}
