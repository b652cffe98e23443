package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Resolves pronouns and "the group", "the country" by rule: the last fitting actor, subjects first. Never joins
/// two actors, only adds mentions.
final class Pronouns {
    private static final Set<String> SINGLE = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "their", "them");
    private static final Set<String> GROUPS = Set.of("group", "movement", "militia", "organization", "organisation", "outfit", "faction");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom", "republic", "state");

    private final CastDraft draft;
    private final List<Seen> seen = new ArrayList<>();

    /// @param head place of the mention's head in its sentence
    private record Seen(Actor actor, int sentence, int head, boolean subject, boolean many) {}

    Pronouns(CastDraft draft) {
        this.draft = draft;
    }

    void resolve(Annotation annotation) {
        for (Sentence sentence : annotation.sentences()) {
            List<Mention> named = draft.mentions().stream()
                    .filter(m -> sentence.span().contains(m.span()))
                    .toList();
            int next = 0;
            for (Token token : sentence.tokens()) {
                while (next < named.size() && named.get(next).span().start() <= token.span().start()) note(named.get(next++), sentence);
                resolve(sentence, token);
            }
        }
    }

    /// "The ministry said it would …": the subject of what is said is its speaker.
    private Optional<Actor> speaker(Sentence sentence, Token token, String word) {
        if (!token.pos().equals("PRP") || !token.relation().startsWith("nsubj") || token.head() < 0) return Optional.empty();
        Token clause = sentence.tokens().get(token.head());
        if (!clause.relation().equals("ccomp") || clause.head() < 0 || clause.head() > token.index()) return Optional.empty();
        int saying = clause.head();
        for (Seen one : seen.reversed()) {
            if (one.sentence() != sentence.index()) return Optional.empty();
            if (one.head() < 0 || sentence.tokens().get(one.head()).head() != saying || !one.subject()) continue;
            boolean person = one.actor().kind() == Kind.PERSON;
            boolean fits = SINGLE.contains(word) ? person || !one.actor().named() && !one.many() : THING.contains(word) ? !person : MANY.contains(word) && !person;
            return fits ? Optional.of(one.actor()) : Optional.empty();
        }
        return Optional.empty();
    }

    private void note(Mention mention, Sentence sentence) {
        Optional<Actor> actor = draft.actor(mention.actorId());
        if (actor.isEmpty()) return;
        Token head = head(sentence, mention);
        boolean subject = head.relation().startsWith("nsubj");
        seen.add(new Seen(actor.get(), sentence.index(), head.index(), subject, head.pos().endsWith("NS")));
    }

    private static Token head(Sentence sentence, Mention mention) {
        Token last = sentence.tokens().getFirst();
        for (Token token : sentence.tokens())
            if (mention.span().contains(token.span())) {
                last = token;
                boolean out = token.head() < 0 || !mention.span().contains(sentence.tokens().get(token.head()).span());
                if (out) return token;
            }
        return last;
    }

    private void resolve(Sentence sentence, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (draft.taken(token.span())) return;
        Optional<Actor> actor = Optional.empty();
        int start = token.index();
        Optional<Actor> speaker = speaker(sentence, token, word);
        if (speaker.isPresent()) actor = speaker;
        else if (SINGLE.contains(word) && token.pos().startsWith("PRP"))
            actor = last(sentence, token, one -> one.actor().kind() == Kind.PERSON || !one.many() && !one.actor().named() && one.actor().kind() == Kind.GROUP);
        else if (THING.contains(word) && token.pos().startsWith("PRP") && !empty(sentence, token))
            actor = last(sentence, token, one -> one.actor().named() && one.actor().kind() != Kind.PERSON && one.actor().kind().shape() != Kind.Shape.UNKNOWN);
        else if (MANY.contains(word) && token.pos().startsWith("PRP"))
            actor = last(sentence, token, Pronouns::several);
        else if (someOfThem(sentence, token, word)) actor = last(sentence, token, Pronouns::several);
        else if (definite(sentence, token) && GROUPS.contains(word)) {
            actor = last(sentence, token, one -> one.actor().kind() == Kind.ARMED_GROUP && one.actor().named())
                    .or(() -> last(sentence, token, one -> one.actor().kind() == Kind.ARMED_GROUP));
            start = determiner(sentence, token);
        } else if (definite(sentence, token) && COUNTRIES.contains(word) && meansTheLast(sentence, token)) {
            actor = here(sentence, one -> one.actor().kind() == Kind.COUNTRY).or(() -> last(sentence, token, one -> one.actor().kind() == Kind.COUNTRY));
            start = determiner(sentence, token);
        }
        int from = start;
        actor.ifPresent(found -> draft.mention(
                found.id(), sentence, from, token.index() + 1, from == token.index() ? Mention.How.PRONOUN : Mention.How.ROLE));
    }

    /// "One of these told a reporter".
    private static boolean someOfThem(Sentence sentence, Token token, String word) {
        return Set.of("one", "some", "two", "several", "many").contains(word)
                && token.relation().startsWith("nsubj")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.head() == token.index() && t.relation().startsWith("nmod") && Set.of("them", "these", "those").contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /// "They" may stand for people without a name, for a group, or for whatever was named in the plural.
    private static boolean several(Seen one) {
        Kind kind = one.actor().kind();
        return one.many() || kind == Kind.ARMED_GROUP || kind == Kind.SECURITY_FORCES || !one.actor().named() && kind != Kind.PERSON;
    }

    /// "It is feared that": the pronoun stands for a clause.
    private static boolean empty(Sentence sentence, Token token) {
        if (token.relation().equals("expl")) return true;
        int head = token.head();
        return head >= 0 && sentence.tokens().stream().anyMatch(t -> t.head() == head && Set.of("ccomp", "csubj").contains(t.relation()))
                && sentence.tokens().stream().anyMatch(t -> t.head() == head && t.relation().equals("cop"));
    }

    private static boolean definite(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.head() == token.index() && t.relation().equals("det") && Set.of("the", "this").contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /// "The country" is the one just named; "the strategic river country" may well describe another one, unless it
    /// goes on as the subject.
    private static boolean meansTheLast(Sentence sentence, Token token) {
        return determiner(sentence, token) == token.index() || token.relation().startsWith("nsubj");
    }

    private static int determiner(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .filter(t -> t.head() == token.index() && t.relation().equals("det"))
                .mapToInt(Token::index)
                .map(i -> i + 1)
                .findFirst()
                .orElse(token.index());
    }

    /// The newest in the same sentence, if it names a country as a place.
    private Optional<Actor> here(Sentence sentence, Predicate<Seen> fits) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == sentence.index(); i--)
            if (fits.test(seen.get(i)) && !sentence.tokens().get(seen.get(i).head()).relation().matches("amod|compound"))
                return Optional.of(seen.get(i).actor());
        return Optional.empty();
    }

    /// The newest subject that fits in this sentence or the two before, else the newest that fits. What is no
    /// subject itself ("its", "them") stays in its sentence if somebody there fits.
    private Optional<Actor> last(Sentence sentence, Token token, Predicate<Seen> fits) {
        boolean opens = token.relation().startsWith("nsubj");
        Optional<Actor> any = Optional.empty();
        int nearest = -1;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen one = seen.get(i);
            int back = sentence.index() - one.sentence();
            if (back > 3) break;
            if (!opens && back > 0 && any.isPresent() && nearest == 0) return any;
            if (!fits.test(one)) continue;
            if (one.subject() && back <= 2) return Optional.of(one.actor());
            if (any.isEmpty()) {
                any = Optional.of(one.actor());
                nearest = back;
            }
        }
        return any;
    }
}
