package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.RoleRow;
import dateline.model.Codebook;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes one actor of a country and a role: "Sudan's army", "the government of Kenya".
final class CountryRoles {
    /// All are asked.
    static final List<Rule<Composition>> RULES = List.of(
            new Rule<>(
                    "counted-nationals",
                    "Rebels kidnapped forty Nigerians.",
                    "Rebels | ASSAULT/abduct | forty Nigerians | occurred",
                    (country, work, draft) -> work.nationals.counted(country, draft)),
            new Rule<>(
                    "described-nationals",
                    "Ethnic Turks criticised Oman.",
                    "Ethnic Turks | ACCUSE/disapprove | OMN | occurred ; no TUR | ACCUSE/disapprove | OMN | occurred",
                    (country, work, draft) -> work.nationals.described(country, draft)),
            new Rule<>(
                    "one-national",
                    "The Norwegian criticised Oman.",
                    "Norwegian | ACCUSE/disapprove | OMN | occurred ; no NOR | ACCUSE/disapprove | OMN | occurred",
                    (country, work, draft) -> work.nationals.one(country, draft)),
            new Rule<>(
                    "role-shared-by-countries",
                    "Chadian and French troops attacked rebels in Mali.",
                    "TCD-MIL, FRA-MIL | ASSAULT | rebels | occurred",
                    (country, work, draft) -> work.take(country, work.sharedRole(country), draft)),
            new Rule<>(
                    "role-after-country",
                    "Ghana's navy arrested ten smugglers.",
                    "GHA-NAVY | COERCE/arrest | ten smugglers | occurred ; mention: Ghana's navy = GHA-NAVY",
                    (country, work, draft) -> work.take(country, work.roleAfter(country), draft)),
            new Rule<>(
                    "role-before-country",
                    "The government of Kenya expelled ten diplomats.",
                    "KEN | SANCTION/expel | ten diplomats | occurred",
                    (country, work, draft) -> work.takeBefore(country, work.roleBefore(country), draft)));

    /// So many words may stand between a country and its role: "the Sudanese transitional military government".
    private static final int BETWEEN = 2;

    private final Gazetteer gazetteer;
    private final Codebook codebook;
    private final Cues cues;
    private final RoleWords roles;
    private final Nationals nationals;
    private final List<Rule<Composition>> rules;

    CountryRoles(Codebook codebook, Gazetteer gazetteer, RoleWords roles, List<Rule<Composition>> rules) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
        this.cues = new Cues(codebook);
        this.roles = roles;
        this.nationals = new Nationals(codebook, cues);
        this.rules = rules;
    }

    void read(ListedName country, CastDraft draft) {
        for (Rule<Composition> rule : rules) rule.does().compose(country, this, draft);
    }

    /// "US and NATO troops": the role that two share.
    private Optional<RoleWords.Hit> sharedRole(ListedName country) {
        List<Token> tokens = country.tokens();
        int and = country.end();
        boolean joined = and + 2 < tokens.size() && tokens.get(and).text().equals("and") && tokens.get(and + 1).pos().matches("JJ|NNPS?");
        return joined ? roles.at(tokens, and + 2).filter(hit -> hit.role().compose().equals("country")) : Optional.empty();
    }

    /// "Sudan's army", "the Sudanese transitional government".
    private Optional<RoleWords.Hit> roleAfter(ListedName country) {
        List<Token> tokens = country.tokens();
        int at = country.end();
        // "Turkey-backed forces" are not Turkey's.
        if (at < tokens.size() && tokens.get(at).text().equals("-")) return Optional.empty();
        if (at < tokens.size() && tokens.get(at).pos().equals("POS")) at++;
        for (int gap = 0; gap <= BETWEEN; gap++) {
            Optional<RoleWords.Hit> hit = roles.at(tokens, at + gap);
            if (hit.isPresent()) return hit;
            if (at + gap >= tokens.size() || !tokens.get(at + gap).pos().matches("JJ|NN|VBN|NNP|HYPH")) break;
        }
        return Optional.empty();
    }

    private void take(ListedName country, Optional<RoleWords.Hit> role, CastDraft draft) {
        role.filter(hit -> free(country, hit)).ifPresent(hit -> compose(country.sentence(), country.start(), hit.end(), hit, country.row(), draft));
    }

    /// "Sudan's Rapid Support Forces" are not Sudan's forces.
    private static boolean free(ListedName country, RoleWords.Hit role) {
        return country.others().stream().noneMatch(other -> other.start() >= country.end() && other.end() >= role.end() && other.start() < role.end());
    }

    /// "The government of Kenya", "ministry of defence of Chad".
    private Optional<RoleWords.Hit> roleBefore(ListedName country) {
        List<Token> tokens = country.tokens();
        int of = country.start() - 1;
        if (of >= 0 && RoleWords.lower(tokens.get(of)).equals("the")) of--;
        if (of < 1 || !RoleWords.lower(tokens.get(of)).equals("of")) return Optional.empty();
        for (int from = Math.max(0, of - 4); from < of; from++) {
            Optional<RoleWords.Hit> hit = roles.at(tokens, from);
            int end = of;
            if (hit.filter(found -> found.end() == end).isPresent()) return hit;
        }
        return Optional.empty();
    }

    private void takeBefore(ListedName country, Optional<RoleWords.Hit> role, CastDraft draft) {
        role.filter(hit -> !hit.role().compose().equals("person") || oneOffice(hit.role()))
                .ifPresent(hit -> compose(country.sentence(), hit.start(), country.end(), hit, country.row(), draft));
    }

    /// "The president of Kenya" is one known office, "the leader of Kenya" may be anybody.
    private boolean oneOffice(RoleRow role) {
        return role.sector().filter("GOV"::equals).isPresent() && !cues.has("office-of-many", role.words());
    }

    /// Takes a role of a country over these tokens into the cast, as the role's row says how.
    void compose(Sentence sentence, int start, int end, RoleWords.Hit hit, ActorRow country, CastDraft draft) {
        RoleRow role = hit.role();
        switch (role.compose()) {
            case "country" -> draft.mention(body(role, country, draft).id(), sentence, start, end, Mention.How.ROLE);
            case "same" -> draft.mention(draft.known(gazetteer.actor(country.id() + "-GOV").orElse(country)).id(), sentence, start, end, Mention.How.ROLE);
            case "person" -> {
                boolean name = end < sentence.tokens().size() && sentence.tokens().get(end).ner().equals("PERSON");
                if (!name && former(sentence, start)) unnamed(sentence, start, end, role, country, draft);
                else if (!name) draft.mention(office(role, country, draft).id(), sentence, start, end, Mention.How.ROLE);
            }
            default -> unnamed(sentence, start, end, role, country, draft);
        }
    }

    private void unnamed(Sentence sentence, int start, int end, RoleRow role, ActorRow country, CastDraft draft) {
        int from = RolePhrases.start(sentence.tokens(), start);
        String words = RolePhrases.words(sentence.tokens().subList(from, end));
        Actor actor = draft.unnamed(words, role.kind(), role.sector(), Optional.of(country.id()));
        draft.mention(actor.id(), sentence, from, end, Mention.How.ROLE);
    }

    /// "A former Chadian minister" holds the office no more.
    private boolean former(Sentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(RolePhrases.start(tokens, start), Math.min(start + BETWEEN, tokens.size())).stream().anyMatch(token -> cues.has("former", RoleWords.lower(token)));
    }

    private Actor body(RoleRow role, ActorRow country, CastDraft draft) {
        String id = country.id() + "-" + role.suffix();
        return gazetteer.actor(id)
                .map(draft::known)
                .orElseGet(() -> draft.composed(id, possessive(country.name()) + " " + usual(role), role.kind(), country.id(), role.sector()));
    }

    private static Actor office(RoleRow role, ActorRow country, CastDraft draft) {
        return draft.composed(office(country.id(), role), possessive(country.name()) + " " + role.words(), Kind.PERSON, country.id(), role.sector());
    }

    /// The id of whoever holds a country's office.
    static String office(String country, RoleRow role) {
        return country + "-" + role.words().toUpperCase(Locale.ROOT).replace(' ', '-');
    }

    /// The first word of a row names what all its words mean, so that one army has one name in every article.
    private String usual(RoleRow role) {
        return codebook.roles().stream()
                .filter(row -> row.suffix().equals(role.suffix()) && row.compose().equals(role.compose()))
                .map(RoleRow::words)
                .findFirst()
                .orElse(role.words());
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /// Takes into the cast, in one way, whom a country and the words beside it make together.
    @FunctionalInterface
    interface Composition {
        void compose(ListedName country, CountryRoles work, CastDraft draft);
    }
}
