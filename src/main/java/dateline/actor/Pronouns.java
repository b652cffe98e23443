package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Resolves pronouns and "the group", "the country" by rule: the last fitting actor, subjects first. Never joins
/// two actors, only adds mentions.
final class Pronouns {
    /// In the order in which they are asked, until one answers.
    static final List<Rule<Coreference>> RULES = List.of(
            new Rule<>(
                    "speaker-as-subject-of-speech",
                    "Chad, which Niger attacked, said it had closed the border.",
                    "TCD | COERCE/withhold | - | claimed",
                    Pronouns::speaker),
            new Rule<>(
                    "subject-of-governing-clause",
                    "Musa Diallo visited Mali. This is the story of Kofi Annan, an envoy who praised Togo while he accused Chad of theft.",
                    "Kofi Annan | ACCUSE/allege | TCD | occurred",
                    Pronouns::governing),
            new Rule<>(
                    "singular-pronoun",
                    "Ama Diallo flew to Mali. She accused Chad of theft.",
                    "Ama Diallo | ACCUSE/allege | TCD | occurred",
                    Pronouns::singular),
            new Rule<>(
                    "neuter-pronoun",
                    "Chad closed the border. It expelled ten diplomats.",
                    "TCD | SANCTION/expel | ten diplomats | occurred",
                    Pronouns::neuter),
            new Rule<>(
                    "plural-pronoun",
                    "Rebels seized a town in Chad. They killed ten farmers.",
                    "Rebels | ASSAULT | ten farmers | occurred",
                    Pronouns::plural),
            new Rule<>(
                    "partitive-pronoun",
                    "Rebels seized a town in Chad. Some of these killed a nurse.",
                    "Rebels | ASSAULT | nurse | occurred",
                    Pronouns::partitive),
            new Rule<>(
                    "definite-body",
                    "The UN Security Council met in Accra. The council condemned Chad.",
                    "UNSC | ACCUSE/disapprove | TCD | occurred",
                    Pronouns::definiteBody),
            new Rule<>(
                    "definite-group",
                    "Boko Haram seized a town. The group kidnapped ten girls.",
                    "BOKOHARAM | ASSAULT/abduct | ten girls | occurred",
                    Pronouns::definiteGroup),
            new Rule<>(
                    "definite-country",
                    "The envoy visited Chad. The country expelled ten diplomats.",
                    "TCD | SANCTION/expel | ten diplomats | occurred",
                    Pronouns::definiteCountry));

    private final CastDraft draft;
    private final Cues cues;
    private final List<Rule<Coreference>> rules;
    private final Antecedents before = new Antecedents();

    /// Whether the word at hand stands in somebody's own words.
    private boolean quoted;

    Pronouns(CastDraft draft, Cues cues, List<Rule<Coreference>> rules) {
        this.draft = draft;
        this.cues = cues;
        this.rules = rules;
    }

    void resolve(Annotation annotation) {
        for (Sentence sentence : annotation.sentences()) {
            List<Mention> named = draft.mentions().stream().filter(m -> sentence.span().contains(m.span())).toList();
            int next = 0;
            for (Token token : sentence.tokens()) {
                for (; next < named.size() && named.get(next).span().start() <= token.span().start(); next++) note(named.get(next), sentence);
                if (token.pos().matches("``|''")) quoted = token.pos().equals("``");
                if (draft.taken(token.span())) continue;
                if (token.pos().equals("NNP") && token.relation().startsWith("nsubj")) before.open(sentence);
                resolve(Anaphor.of(sentence, token, cues));
            }
        }
    }

    private void note(Mention mention, Sentence sentence) {
        draft.actor(mention.actorId()).ifPresent(actor -> {
            before.add(actor, mention, sentence);
            if (mention.how() != Mention.How.PRONOUN && !before.sexKnown(actor)) sex(actor, mention).ifPresent(he -> before.sex(actor, he));
        });
    }

    /// Whether title or first name are a man's; empty where neither says.
    private Optional<Boolean> sex(Actor actor, Mention mention) {
        String last = actor.named() ? actor.name().substring(actor.name().lastIndexOf(' ') + 1) : "";
        return Arrays.stream(mention.text().split("\\s+"))
                .filter(word -> !word.equals(last))
                .map(word -> word.endsWith(".") ? word.toLowerCase(Locale.ROOT) : Id.fold(word))
                .filter(word -> cues.has("sign:he", word) != cues.has("sign:she", word))
                .map(word -> cues.has("sign:he", word))
                .findFirst();
    }

    private void resolve(Anaphor anaphor) {
        for (Rule<Coreference> rule : rules) {
            Optional<Referent> found = rule.does().of(anaphor, before);
            if (found.isEmpty()) continue;
            int at = anaphor.token().index();
            int from = found.get().start();
            before.meant(found.get().actor(), anaphor);
            if (!quoted) before.add(found.get().actor(), anaphor);
            draft.mention(found.get().actor().id(), anaphor.sentence(), from, at + 1, from == at && !anaphor.token().pos().startsWith("NN") ? Mention.How.PRONOUN : Mention.How.ROLE);
            return;
        }
    }

    /// "The ministry said it would …": the subject of what is said is its speaker.
    private static Optional<Referent> speaker(Anaphor anaphor, Antecedents before) {
        Token token = anaphor.token();
        if (!token.pos().equals("PRP") || !anaphor.subject() || token.head() < 0) return Optional.empty();
        Token clause = anaphor.at(token.head());
        if (!clause.relation().equals("ccomp") || clause.head() < 0 || clause.head() > token.index()) return Optional.empty();
        // A witness said: "He fled." The witness would have said "I".
        if (anaphor.quotedSince(clause.head())) return Optional.empty();
        return before.subjectOf(clause.head(), anaphor.sentence()).filter(one -> agrees(anaphor, before, one)).flatMap(one -> word(anaphor, Optional.of(one.actor())));
    }

    /// "A murderer who held them while he …": whoever does what the clause hangs on.
    private static Optional<Referent> governing(Anaphor anaphor, Antecedents before) {
        if (!anaphor.cue("pronoun:one") || !anaphor.pronoun() || !anaphor.subject() || anaphor.token().head() < 0) return Optional.empty();
        Token clause = anaphor.at(anaphor.token().head());
        if (!clause.relation().equals("advcl") || clause.head() < 0 || clause.head() > anaphor.token().index()) return Optional.empty();
        if (facing(anaphor, clause)) return Optional.empty();
        return before.doer(clause.head(), anaphor.sentence())
                .filter(one -> one.person() && before.fits(anaphor, one))
                .flatMap(one -> word(anaphor, Optional.of(one.actor())));
    }

    /// "A nurse who fled after he stabbed her": then the one whom the clause describes is the other.
    private static boolean facing(Anaphor anaphor, Token clause) {
        String same = anaphor.cue("pronoun:he") ? "pronoun:he" : "pronoun:she";
        return anaphor.children(clause.index())
                .anyMatch(other -> other != anaphor.token() && anaphor.cues().has("pronoun:one", RoleWords.lower(other)) && !anaphor.cues().has(same, RoleWords.lower(other)));
    }

    /// "A man who attacked six women before he …": he is that man, and nobody who was named before.
    private static boolean ofSomebodyElse(Anaphor anaphor) {
        if (!anaphor.subject() || anaphor.token().head() < 0) return false;
        Token clause = anaphor.at(anaphor.token().head());
        if (!clause.relation().equals("advcl") || clause.head() < 0 || facing(anaphor, clause)) return false;
        Token relative = anaphor.at(clause.head());
        while (relative.relation().equals("conj") && relative.head() >= 0) relative = anaphor.at(relative.head());
        int verb = relative.index();
        boolean doer = anaphor.children(verb).anyMatch(other -> other.relation().startsWith("nsubj") && other.pos().equals("WP"));
        return doer && relative.relation().startsWith("acl") && relative.head() >= 0 && anaphor.at(relative.head()).pos().matches("NNP?");
    }

    private static boolean agrees(Anaphor anaphor, Antecedents before, Antecedents.Seen one) {
        if (anaphor.cue("pronoun:one")) return before.fits(anaphor, one) && (one.person() || !one.actor().named() && !one.many());
        return (anaphor.cue("pronoun:thing") || anaphor.cue("pronoun:many")) && !one.person();
    }

    /// "He", "her".
    private static Optional<Referent> singular(Anaphor anaphor, Antecedents before) {
        if (!anaphor.cue("pronoun:one") || !anaphor.pronoun() || ofSomebodyElse(anaphor)) return Optional.empty();
        Optional<Antecedents.Seen> quoted = anaphor.quotedBy().flatMap(verb -> before.subjectOf(verb.index(), anaphor.sentence()));
        return word(anaphor, before.sole(anaphor, one -> before.fits(anaphor, one) && !quoted.filter(one::same).isPresent()
                && (one.person() || !one.many() && !one.actor().named() && one.kind(Kind.GROUP))));
    }

    /// "It", "its".
    private static Optional<Referent> neuter(Anaphor anaphor, Antecedents before) {
        if (!anaphor.cue("pronoun:thing") || !anaphor.pronoun() || anaphor.expletive() || ofTheObject(anaphor)) return Optional.empty();
        return word(anaphor, before.last(anaphor, one -> one.actor().named() && !one.person() && one.actor().kind().shape() != Kind.Shape.UNKNOWN));
    }

    /// "Seized a ship on suspicion that it …": the ship as well as who seized it.
    private static boolean ofTheObject(Anaphor anaphor) {
        if (!anaphor.subject() || anaphor.token().head() < 0) return false;
        Token clause = anaphor.at(anaphor.token().head());
        if (!clause.relation().startsWith("acl") || clause.head() < 0 || clause.head() > anaphor.token().index()) return false;
        Token noun = anaphor.at(clause.head());
        return noun.relation().matches("obl|nmod") && noun.head() >= 0
                && anaphor.children(noun.head()).anyMatch(other -> other.relation().equals("obj") && other.index() < noun.index() && other.pos().equals("NN"));
    }

    /// "They", "their".
    private static Optional<Referent> plural(Anaphor anaphor, Antecedents before) {
        return anaphor.cue("pronoun:many") && anaphor.pronoun() ? word(anaphor, before.last(anaphor, Antecedents.Seen::several)) : Optional.empty();
    }

    /// "One of these told a reporter".
    private static Optional<Referent> partitive(Anaphor anaphor, Antecedents before) {
        boolean some = anaphor.cue("some-of") && anaphor.subject()
                && anaphor.children(anaphor.token().index()).anyMatch(other -> other.relation().startsWith("nmod") && anaphor.cues().has("whole", RoleWords.lower(other)));
        return some ? word(anaphor, before.last(anaphor, Antecedents.Seen::several)) : Optional.empty();
    }

    /// "The council", "the alliance": whoever has the word in his name, or is one.
    private static Optional<Referent> definiteBody(Anaphor anaphor, Antecedents before) {
        if (!anaphor.token().pos().matches("NN|NNP") || !anaphor.bare()) return Optional.empty();
        return phrase(anaphor, before.newest(anaphor, one -> one.body() && (one.hasWord(anaphor.word()) || anaphor.cue("called:" + one.actor().kind().code()))));
    }

    /// "The group", "the movement": an armed group, rather one with a name.
    private static Optional<Referent> definiteGroup(Anaphor anaphor, Antecedents before) {
        if (!anaphor.cue("group") || !anaphor.definite()) return Optional.empty();
        return phrase(anaphor, before.last(anaphor, one -> one.kind(Kind.ARMED_GROUP) && one.actor().named()).or(() -> before.last(anaphor, one -> one.kind(Kind.ARMED_GROUP))));
    }

    /// "The country" is the one just named; "the strategic river country" may well describe another one, unless it
    /// goes on as the subject.
    private static Optional<Referent> definiteCountry(Anaphor anaphor, Antecedents before) {
        if (!anaphor.cue("country") || !anaphor.definite()) return Optional.empty();
        if (anaphor.afterDeterminer() != anaphor.token().index() && !anaphor.subject()) return Optional.empty();
        return phrase(anaphor, before.here(anaphor, one -> one.kind(Kind.COUNTRY)).or(() -> before.last(anaphor, one -> one.kind(Kind.COUNTRY))));
    }

    private static Optional<Referent> word(Anaphor anaphor, Optional<Actor> actor) {
        return actor.map(one -> new Referent(one, anaphor.token().index()));
    }

    /// The words after the determiner refer.
    private static Optional<Referent> phrase(Anaphor anaphor, Optional<Actor> actor) {
        return actor.map(one -> new Referent(one, anaphor.afterDeterminer()));
    }
}
