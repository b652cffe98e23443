package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.ActorRow;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.List;
import java.util.Optional;

/// Takers-part without a name: "suspected militants", "two officials", "the army" of the country in hand.
final class UnnamedRoles {
    /// In the order in which they are asked, until one answers.
    static final List<Rule<RoleReading>> RULES = List.of(
            new Rule<>(
                    "forces-shared-with-group",
                    "US and NATO troops attacked the Taliban.",
                    "USA-MIL, NATO | ASSAULT | AFG-TALIBAN | occurred",
                    (role, work) -> forcesSharedWithGroup(role)),
            new Rule<>(
                    "role-inside-mention",
                    "Rebels attacked two Malian soldiers in Chad.",
                    "Rebels | ASSAULT | MLI-MIL | occurred ; no Rebels | ASSAULT | two Malian soldiers | occurred",
                    (role, work) -> role.taken()),
            new Rule<>(
                    "role-as-modifier",
                    "Rebels attacked an army base in Chad.",
                    "Rebels | ASSAULT | TCD | occurred ; no mention: army = *",
                    (role, work) -> modifier(role)),
            new Rule<>(
                    "fighters-that-are-aircraft",
                    "Turkey sold ten stealth fighters to Chad.",
                    "no mention: ten stealth fighters = *",
                    (role, work) -> work.aircraft(role)),
            new Rule<>(
                    "word-in-another-sense",
                    "Niger signed a deal on artificial intelligence with Chad.",
                    "no mention: artificial intelligence = *",
                    (role, work) -> work.otherSense(role)),
            new Rule<>(
                    "title-before-name",
                    "Rebels kidnapped Colonel Musa Diallo in Mali.",
                    "Rebels | ASSAULT/abduct | Musa Diallo | occurred ; no mention: Colonel = *",
                    (role, work) -> titleBeforeName(role)),
            new Rule<>(
                    "head-of-nothing",
                    "Rebels shot a nurse in the head.",
                    "Rebels | ASSAULT/firearms | nurse | occurred ; no mention: head = *",
                    (role, work) -> headOfNothing(role)),
            new Rule<>(
                    "forces-named-by-group",
                    "Boko Haram fighters attacked a village in Chad.",
                    "BOKOHARAM | ASSAULT | TCD | occurred",
                    (role, work) -> forcesNamedByGroup(role)),
            new Rule<>(
                    "fighters-of-group",
                    "Gunmen from Boko Haram killed a nurse.",
                    "BOKOHARAM | ASSAULT | nurse | occurred",
                    (role, work) -> work.fightersOfGroup(role)),
            new Rule<>(
                    "body-of-the-country-just-named",
                    "Togo and Togo's king met in Lomé. Mali denied the charge, and the country's army accused Chad of theft.",
                    "MLI-MIL | ACCUSE/allege | TCD | occurred",
                    (role, work) -> work.countryJustNamed(role)),
            new Rule<>(
                    "body-by-its-seat",
                    "Chad shelled a base. The foreign ministry in Nairobi condemned Mali.",
                    "KEN-FOREIGN-MINISTRY | ACCUSE/disapprove | MLI | occurred",
                    (role, work) -> work.seated(role)),
            new Rule<>(
                    "ministry-that-tells-its-countrys-act",
                    "Chad shelled a base in Chad. Kenya condemned Mali, the foreign ministry said.",
                    "KEN | ACCUSE/disapprove | MLI | occurred ; mention: foreign ministry = KEN-FOREIGN-MINISTRY",
                    (role, work) -> work.tellsItsCountrysAct(role)),
            new Rule<>(
                    "body-of-country-in-hand",
                    "Rebels seized a town in Chad. The army killed ten rebels.",
                    "TCD-MIL | ASSAULT | ten rebels | occurred",
                    (role, work) -> work.countryInHand(role)),
            new Rule<>(
                    "role-without-name",
                    "Suspected militants attacked a bridge in Mali.",
                    "Suspected militants | ASSAULT | bridge | occurred",
                    (role, work) -> roleWithoutName(role)));

    private static final int MODEL = 3;

    private final RoleWords roles;
    private final CountryRoles countryRoles;
    private final Gazetteer gazetteer;
    private final Cues cues;
    private final List<Rule<RoleReading>> rules;

    UnnamedRoles(RoleWords roles, CountryRoles countryRoles, Gazetteer gazetteer, Cues cues, List<Rule<RoleReading>> rules) {
        this.roles = roles;
        this.countryRoles = countryRoles;
        this.gazetteer = gazetteer;
        this.cues = cues;
        this.rules = rules;
    }

    void read(Sentence sentence, CastDraft draft) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Optional<RoleWords.Hit> found = roles.at(tokens, at);
            if (found.isPresent()) read(new RolePlace(sentence, found.get(), RolePhrases.start(tokens, found.get().start()), draft));
            at = found.map(RoleWords.Hit::end).orElse(at + 1);
        }
    }

    private void read(RolePlace role) {
        for (Rule<RoleReading> rule : rules) if (rule.does().reads(role, this)) return;
    }

    /// "US and NATO troops" are of both, though the whole phrase is the one country's already.
    private static boolean forcesSharedWithGroup(RolePlace role) {
        int before = role.hit().start() - 1;
        if (before < 0 || !role.forces() || !role.taken()) return false;
        return groupIn(role.tokens().subList(before, before + 1), role.draft()).filter(group -> role.names(group.id(), before)).isPresent();
    }

    /// "Army base", "police station", "general election": the role word is not who acts.
    private static boolean modifier(RolePlace role) {
        Token token = role.tokens().get(role.head());
        int next = role.head() + 1;
        boolean before = token.relation().equals("compound") || token.pos().startsWith("JJ") && role.role().kind() == Kind.PERSON;
        return before && token.head() == next && role.tokens().get(next).pos().startsWith("NN")
                && !role.tokens().get(next).ner().equals("PERSON");
    }

    /// "F-16 fighters" are no people.
    private boolean aircraft(RolePlace role) {
        if (role.role().kind() != Kind.ARMED_GROUP || !RoleWords.lower(role.tokens().get(role.head())).startsWith("fighter")) return false;
        if (made(role)) return true;
        int start = role.hit().start();
        // A model's name is read as three words: "F", "-", "16".
        String model = RolePhrases.words(role.tokens().subList(Math.max(0, start - MODEL), start));
        if (model.matches("(.* )?[A-Za-z]+-?\\d+[A-Za-z]?")) return true;
        return role.tokens().subList(Math.max(0, start - 2), start).stream()
                .filter(token -> !role.draft().taken(token.span()))
                .anyMatch(token -> token.text().matches("\\S*[A-Za-z]-?\\d\\S*") || cues.has("aircraft", RoleWords.lower(token)));
    }

    /// "Fighters developed with China", which may be read as a clause of its own, and "bought fighters".
    private boolean made(RolePlace role) {
        List<Token> tokens = role.tokens();
        Token head = tokens.get(role.head());
        if (head.relation().equals("nsubj") && head.head() == head.index() + 1 && cues.has("made", tokens.get(head.head()).lemma()))
            return tokens.stream().noneMatch(one -> one.head() == head.head() && one.relation().equals("obj"));
        boolean bought = head.relation().matches("obj|nsubj:pass") && head.head() >= 0 && cues.has("made", tokens.get(head.head()).lemma());
        return bought || tokens.stream().anyMatch(one -> one.head() == role.head() && one.relation().startsWith("acl") && one.pos().equals("VBN") && cues.has("made", one.lemma()));
    }

    /// "Artificial intelligence" and "intelligence that" are no service, a "medicine cabinet" no government.
    private boolean otherSense(RolePlace role) {
        if (cues.has("thing-unless-of-a-country", RoleWords.lower(role.tokens().get(role.hit().start()))) && role.hit().start() + 1 == role.hit().end()) return true;
        int before = role.hit().start() - 1;
        return before >= 0 && cues.has("other-sense", RoleWords.lower(role.tokens().get(before)));
    }

    /// "President Ali Musa" is named by his name.
    private static boolean titleBeforeName(RolePlace role) {
        int next = role.hit().end();
        return role.composes("person") && next < role.tokens().size() && role.tokens().get(next).ner().equals("PERSON");
    }

    /// "The head of the agency" is a person, "hit in the head" is none.
    private static boolean headOfNothing(RolePlace role) {
        return role.role().words().equals("head") && !role.next().equals("of");
    }

    /// "Boko Haram fighters" and "NATO troops" act for the group that they are named by.
    private static boolean forcesNamedByGroup(RolePlace role) {
        int from = Math.min(role.start(), Math.max(0, role.hit().start() - 1));
        if (!role.forces()) return false;
        return groupIn(role.tokens().subList(from, role.hit().start()), role.draft()).filter(group -> role.names(group.id(), from)).isPresent();
    }

    /// "Militants of Islamic State".
    private boolean fightersOfGroup(RolePlace role) {
        List<Token> tokens = role.tokens();
        int at = role.hit().end() + 1;
        if (role.role().kind() != Kind.ARMED_GROUP || at >= tokens.size() || !cues.has("belonging", role.next())) return false;
        if (RoleWords.lower(tokens.get(at)).equals("the") && at + 1 < tokens.size()) at++;
        return groupIn(tokens.subList(at, at + 1), role.draft()).filter(group -> role.names(group.id(), role.start())).isPresent();
    }

    private static Optional<Actor> groupIn(List<Token> words, CastDraft draft) {
        return draft.mentions().stream()
                .filter(mention -> words.stream().anyMatch(token -> mention.span().contains(token.span())))
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.named() && (actor.kind() == Kind.ARMED_GROUP || actor.kind() == Kind.IGO))
                .findFirst();
    }

    /// "The foreign ministry in Cairo".
    private boolean seated(RolePlace role) {
        if (!bare(role)) return false;
        Optional<Actor> country = role.tokens().stream()
                .filter(token -> token.head() == role.head() && token.ner().equals("LOCATION") && token.index() > role.head())
                .filter(token -> role.tokens().stream().anyMatch(in -> in.head() == token.index() && in.relation().equals("case") && cues.has("place:in", RoleWords.lower(in))))
                .flatMap(token -> gazetteer.seat(token.text()).stream())
                .map(role.draft()::known)
                .findFirst();
        return country.isPresent() && bodyOf(country.get(), role);
    }

    /// "Egypt urged talks, the foreign ministry said": Egypt's.
    private boolean tellsItsCountrysAct(RolePlace role) {
        if (!bare(role) || role.role().kind() != Kind.MINISTRY) return false;
        return CountryInHand.told(role, cues).filter(country -> bodyOf(country, role)).isPresent();
    }

    /// A role that has a country, and no word that says whose.
    private static boolean bare(RolePlace role) {
        return role.composes("country", "same") && role.start() == role.hit().start();
    }

    /// "The army" without a word that says which: that of the country in hand, unless "their army" or "forces loyal to".
    private boolean countryInHand(RolePlace role) {
        if (!bare(role)) return false;
        boolean shared = role.start() > 0 && RoleWords.lower(role.tokens().get(role.start() - 1)).equals("their");
        if (shared || role.next().equals("loyal") || ofUnknownSubject(role)) return false;
        return CountryInHand.of(role.sentence(), role.tokens().get(role.start()), role.draft()).filter(country -> bodyOf(country, role)).isPresent();
    }

    /// "The aid mission in Chad said its troops …": not those of the land that its phrase names.
    private static boolean ofUnknownSubject(RolePlace role) {
        List<Token> tokens = role.tokens();
        if (role.start() == 0 || !RoleWords.lower(tokens.get(role.start() - 1)).equals("its")) return false;
        return tokens.subList(0, role.start()).reversed().stream()
                .filter(token -> token.relation().equals("nsubj") && token.pos().startsWith("NN"))
                .findFirst()
                .filter(subject -> role.draft().mentions().stream().noneMatch(mention -> mention.span().contains(subject.span())))
                .isPresent();
    }

    /// "The country's army": of the country that its sentence has named last as one who acts, else last.
    private boolean countryJustNamed(RolePlace role) {
        int owner = role.start() - 2;
        List<Token> tokens = role.tokens();
        boolean possessive = owner > 0 && tokens.get(owner + 1).pos().equals("POS") && cues.has("country", RoleWords.lower(tokens.get(owner))) && cues.has("determiner", RoleWords.lower(tokens.get(owner - 1)));
        if (!possessive || !role.composes("country", "same", "person")) return false;
        return CountryInHand.named(role.sentence(), tokens.get(owner), role.draft()).filter(country -> bodyOf(country, role)).isPresent();
    }

    private boolean bodyOf(Actor country, RolePlace role) {
        ActorRow row = gazetteer.actor(country.id()).orElseThrow();
        countryRoles.compose(role.sentence(), role.start(), role.hit().end(), role.hit(), row, role.draft());
        return true;
    }

    /// "Two officials", "suspected militants": an actor of this article alone.
    private static boolean roleWithoutName(RolePlace role) {
        String words = RolePhrases.words(role.tokens().subList(role.start(), RolePhrases.endOfLoyalty(role.tokens(), role.hit().end())));
        Actor actor = role.draft().unnamed(words, role.role().kind(), role.role().sector(), Optional.empty());
        return role.names(actor.id(), role.start());
    }

    /// Tells in one way whom a role without a name of its own stands for; false when this way has no answer.
    @FunctionalInterface
    interface RoleReading {
        boolean reads(RolePlace role, UnnamedRoles work);
    }
}
