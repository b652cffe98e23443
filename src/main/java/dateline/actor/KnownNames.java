package dateline.actor;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes the codebook's names into the cast, each with the roles that a country has beside it.
final class KnownNames {
    /// Asked of each name, until one rejects it.
    static final List<Rule<NameRejection>> REJECTIONS = List.of(
            new Rule<>(
                    "country-in-organisation-name",
                    "The University of Jordan expelled ten students.",
                    "University of Jordan | SANCTION/expel | ten students | occurred",
                    (name, work) -> inOrganisation(name)),
            new Rule<>(
                    "facility-named-by-country",
                    "Militants attacked the Turkish Hospital in Bamako.",
                    "Militants | ASSAULT | Turkish Hospital | occurred",
                    (name, work) -> work.facility(name)),
            new Rule<>(
                    "younger-namesake",
                    "Donald Trump Jr accused Chad of theft.",
                    "Donald Trump Jr | ACCUSE/allege | TCD | occurred",
                    (name, work) -> work.younger(name)),
            new Rule<>(
                    "region-of-that-name",
                    "Voters in Michigan booed the governor of Georgia, who accused Chad of theft.",
                    "no mention: Georgia = GEO",
                    (name, work) -> work.regions.meant(name)),
            new Rule<>(
                    "part-of-another-country",
                    "The Northern Irish police expelled ten students.",
                    "no mention: Irish = IRL",
                    (name, work) -> work.regions.longer(name)),
            new Rule<>(
                    "capital-after-preposition",
                    "Rebels seized a bridge near Accra.",
                    "no mention: Accra = *",
                    (name, work) -> work.capitalAfterPreposition(name)),
            new Rule<>(
                    "capital-as-modifier",
                    "Rebels attacked Accra airport.",
                    "Rebels | ASSAULT | Accra airport | occurred",
                    (name, work) -> work.capitalAsModifier(name)));

    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final Map<String, Kind> kinds;
    private final Cues cues;
    private final CountryRoles countryRoles;
    private final Namesakes regions;
    private final List<Rule<NameRejection>> rejections;

    /// @param countryRoles takes the roles beside a country
    KnownNames(Codebook codebook, Gazetteer gazetteer, OfficeHolders holders, CountryRoles countryRoles, List<Rule<NameRejection>> rejections) {
        this.gazetteer = gazetteer;
        this.holders = holders;
        this.kinds = codebook.names();
        this.cues = new Cues(codebook);
        this.countryRoles = countryRoles;
        this.regions = new Namesakes(codebook);
        this.rejections = rejections;
    }

    void read(Annotation annotation, CastDraft draft, Gazetteer.Setting setting) {
        for (Sentence sentence : annotation.sentences()) {
            List<Gazetteer.Hit> hits = gazetteer.in(sentence.tokens(), annotation.text(), setting);
            for (Gazetteer.Hit hit : hits) {
                ActorRow row = gazetteer.actor(hit.alias().actorId()).orElseThrow();
                ListedName name = new ListedName(sentence, hit, row, hits, annotation.text());
                if (rejections.stream().anyMatch(rule -> rule.does().rejects(name, this))) continue;
                draft.mention(draft.known(holders.asOf(row, setting.published())).id(), sentence, hit.start(), hit.end(), how(name));
                if (name.country()) countryRoles.read(name, draft);
            }
        }
        for (Sentence sentence : annotation.sentences()) halves(sentence, draft);
    }

    private static Mention.How how(ListedName name) {
        return name.how("name") ? Mention.How.NAME : Mention.How.ALIAS;
    }

    /// "The South" where South Korea is spoken of.
    private void halves(Sentence sentence, CastDraft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean named = cues.has("half", word) && RoleWords.lower(tokens.get(i - 1)).equals("the") && !draft.taken(tokens.get(i).span());
            if (!named || i + 1 < tokens.size() && tokens.get(i + 1).pos().startsWith("NNP")) continue;
            int at = i;
            draft.countryStarting(word + " ").ifPresent(country -> draft.mention(country.id(), sentence, at, at + 1, Mention.How.ALIAS));
        }
    }

    /// "Bank of China" and "University of Jordan" are not the country.
    private static boolean inOrganisation(ListedName name) {
        if (!name.country() || name.start() < 2) return false;
        Token before = name.tokens().get(name.start() - 1);
        return before.ner().equals("ORGANIZATION") && name.tokens().get(name.start()).ner().equals("ORGANIZATION") && !before.pos().startsWith("JJ");
    }

    /// "The Saudi Hospital" in Sudan is not Saudi Arabia's.
    private boolean facility(ListedName name) {
        return name.country() && name.how("adjective") && name.next().filter(next -> Character.isUpperCase(next.text().charAt(0)) && kinds.get(RoleWords.lower(next)) == Kind.UNKNOWN).isPresent();
    }

    private boolean younger(ListedName name) {
        return name.row().kind() == Kind.PERSON && name.next().filter(next -> cues.has("name-ending", RoleWords.lower(next))).isPresent();
    }

    private static boolean capital(ListedName name) {
        return name.country() && name.how("capital") && name.start() > 0;
    }

    /// "In Paris" is the city, "Paris said" may be its government.
    private boolean capitalAfterPreposition(ListedName name) {
        return capital(name) && name.before().filter(word -> cues.has("place-before", RoleWords.lower(word))).isPresent() && !partyTo(name);
    }

    /// "An ultimatum to Paris", "pressure from Paris": what is said to or by a government.
    private boolean partyTo(ListedName name) {
        if (name.start() < 2 || !name.before().filter(word -> cues.has("party-by-noun", RoleWords.lower(word))).isPresent()) return false;
        Token word = name.tokens().get(name.start() - 2);
        return cues.has("said-to-party", word.lemma().toLowerCase(Locale.ROOT));
    }

    /// "Goma, the capital"; a capital that modifies a noun ("Kabul airport") is a place too.
    private boolean capitalAsModifier(ListedName name) {
        if (!capital(name) || name.next().filter(next -> next.pos().matches("MD|VBD|VBZ|VBP")).isPresent()) return false;
        String relation = name.last().relation();
        if (relation.startsWith("obl")) return !partyTo(name) && name.before().filter(word -> cues.has("party-before", RoleWords.lower(word))).isEmpty();
        boolean comma = name.next().filter(next -> next.text().equals(",")).isPresent();
        return relation.equals("appos") || relation.equals("compound") && !comma;
    }

    /// Tells in one way that a listed name does not mean the actor that it is listed for.
    @FunctionalInterface
    interface NameRejection {
        boolean rejects(ListedName name, KnownNames work);
    }
}
