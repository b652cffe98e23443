package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Who has been mentioned so far, and which of them an anaphor may stand for: the last who fits, subjects first.
final class Antecedents {
    /// So many sentences back a subject comes before nearer mentions.
    private static final int SUBJECTS = 3;

    /// So many sentences back anybody is looked for.
    private static final int REACH = 4;

    private final List<Seen> seen = new ArrayList<>();

    /// Whether somebody is a man, by his id, where title or first name say so.
    private final Map<String, Boolean> men = new HashMap<>();

    /// The same of those for whom a pronoun of the sentence at hand stands.
    private final Map<String, Boolean> menHere = new HashMap<>();

    private int here = -1;

    /// The last sentence whose subject is a name that was left open.
    private int open = -1;

    boolean sexKnown(Actor actor) {
        return men.containsKey(actor.id());
    }

    void sex(Actor actor, boolean man) {
        men.putIfAbsent(actor.id(), man);
    }

    /// Notes for whom a pronoun stands: in one sentence nobody is both "he" and "she".
    void meant(Actor actor, Anaphor anaphor) {
        if (here != anaphor.sentence().index()) menHere.clear();
        here = anaphor.sentence().index();
        if (anaphor.cue("pronoun:he") || anaphor.cue("pronoun:she")) menHere.putIfAbsent(actor.id(), anaphor.cue("pronoun:he"));
    }

    /// Whether "he" or "she" may stand for somebody.
    boolean fits(Anaphor anaphor, Seen one) {
        Boolean man = men.get(one.actor().id());
        if (man == null && here == anaphor.sentence().index()) man = menHere.get(one.actor().id());
        return man == null || !anaphor.cue(man ? "pronoun:she" : "pronoun:he");
    }

    /// Somebody at a place of the text.
    ///
    /// @param head place of the mention's head in its sentence
    /// @param main whether it is the subject of the sentence itself, not of a clause in it
    /// @param many whether the head is in the plural
    record Seen(Actor actor, int sentence, int head, boolean subject, boolean main, boolean many) {
        boolean kind(Kind kind) {
            return actor.kind() == kind;
        }

        boolean same(Seen other) {
            return actor.id().equals(other.actor().id());
        }

        boolean person() {
            return kind(Kind.PERSON);
        }

        /// An organisation, ministry or company with a name.
        boolean body() {
            return actor.named() && switch (actor.kind()) {
                case MINISTRY, GOVERNMENT, IGO, NGO, PARTY, COMPANY, MEDIA, ARMED_GROUP, SECURITY_FORCES -> true;
                default -> false;
            };
        }

        /// Whether a word in lower case is one of the actor's name.
        boolean hasWord(String word) {
            return List.of(Id.fold(actor.name()).split(" ")).contains(word);
        }

        /// "They" may stand for people without a name, for a group, or for whatever was named in the plural.
        boolean several() {
            return many || kind(Kind.ARMED_GROUP) || kind(Kind.SECURITY_FORCES) || !actor.named() && !person() && !kind(Kind.CIVILIANS);
        }
    }

    /// So many sentences back somebody is looked for whom a noun of his name, or of his kind, brings back.
    private static final int NOUN_REACH = 12;

    /// The newest who fits.
    Optional<Actor> newest(Anaphor anaphor, Predicate<Seen> fits) {
        return seen.reversed().stream()
                .takeWhile(one -> anaphor.sentence().index() - one.sentence() <= NOUN_REACH)
                .filter(fits)
                .map(Seen::actor)
                .findFirst();
    }

    void add(Actor actor, Mention mention, Sentence sentence) {
        seen.add(seen(actor, head(sentence, mention), sentence));
    }

    /// "She said": the subject of a sentence is one to come back to, though it is but a pronoun.
    void add(Actor actor, Anaphor anaphor) {
        Seen one = seen(actor, anaphor.token(), anaphor.sentence());
        if (one.main() && anaphor.cue("pronoun:one")) seen.add(one);
    }

    private static Seen seen(Actor actor, Token head, Sentence sentence) {
        boolean subject = head.relation().startsWith("nsubj");
        boolean main = subject && head.head() >= 0 && sentence.tokens().get(head.head()).head() < 0;
        return new Seen(actor, sentence.index(), head.index(), subject, main, head.pos().endsWith("NS"));
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

    /// The newest subject of that verb in the anaphor's sentence.
    Optional<Seen> subjectOf(int verb, Sentence sentence) {
        for (Seen one : seen.reversed()) {
            if (one.sentence() != sentence.index()) return Optional.empty();
            if (one.subject() && one.head() >= 0 && sentence.tokens().get(one.head()).head() == verb) return Optional.of(one);
        }
        return Optional.empty();
    }

    /// Who does what that verb tells: its subject, or whom its relative clause describes.
    Optional<Seen> doer(int verb, Sentence sentence) {
        Token clause = sentence.tokens().get(verb);
        Optional<Seen> own = subjectOf(verb, sentence);
        if (own.isPresent() || !clause.relation().startsWith("acl") || clause.head() < 0) return own;
        Token noun = sentence.tokens().get(clause.head());
        boolean apposed = noun.relation().equals("appos");
        int described = apposed ? noun.head() : noun.index();
        return seen.reversed().stream()
                .takeWhile(one -> one.sentence() == sentence.index())
                .filter(one -> one.head() == noun.index() || one.head() == described || apposed && one.person() && beside(one, noun, sentence))
                .findFirst();
    }

    /// "Those of Musa Diallo, a nurse who": the name that the noun follows, whatever it was hung on.
    private static boolean beside(Seen one, Token noun, Sentence sentence) {
        return one.head() < noun.index()
                && sentence.tokens().subList(one.head() + 1, noun.index()).stream().allMatch(token -> token.pos().matches(",|DT|CD|JJ.*|NN"));
    }

    /// The newest in the same sentence who fits and modifies no other noun.
    Optional<Actor> here(Anaphor anaphor, Predicate<Seen> fits) {
        for (Seen one : seen.reversed()) {
            if (one.sentence() != anaphor.sentence().index()) return Optional.empty();
            if (fits.test(one) && !anaphor.at(one.head()).relation().matches("amod|compound")) return Optional.of(one.actor());
        }
        return Optional.empty();
    }

    /// The newest subject that fits in this sentence or the two before, else the newest that fits. What is no
    /// subject itself ("its", "them") stays in its sentence if somebody there fits.
    Optional<Actor> last(Anaphor anaphor, Predicate<Seen> fits) {
        return nearest(anaphor, fits).map(Seen::actor);
    }

    /// The same, unless it may well be somebody else: one of two of another sentence of whom neither is its subject, a
    /// namesake whom a later sentence speaks of, or somebody named since the last sentence but one.
    Optional<Actor> sole(Anaphor anaphor, Predicate<Seen> fits) {
        return nearest(anaphor, fits)
                .filter(one -> one.sentence() >= open)
                .filter(one -> !anaphor.subject() || one.subject() || !rivalled(one, anaphor, fits))
                .filter(one -> !anaphor.subject() || !overtaken(one, anaphor, fits))
                .map(Seen::actor);
    }

    /// Whether somebody else was named after one who was the subject some sentences ago.
    private boolean overtaken(Seen one, Anaphor anaphor, Predicate<Seen> fits) {
        return anaphor.sentence().index() - one.sentence() > 1
                && seen.reversed().stream().takeWhile(other -> other.sentence() > one.sentence()).anyMatch(other -> !other.actor().id().equals(one.actor().id()) && fits.test(other));
    }

    /// Notes that a sentence speaks of somebody by a name that nobody in particular has.
    void open(Sentence sentence) {
        open = sentence.index();
    }

    private boolean rivalled(Seen one, Anaphor anaphor, Predicate<Seen> fits) {
        return one.sentence() != anaphor.sentence().index()
                && seen.stream().anyMatch(other -> other.sentence() == one.sentence() && !other.actor().id().equals(one.actor().id()) && fits.test(other));
    }

    private Optional<Seen> nearest(Anaphor anaphor, Predicate<Seen> fits) {
        Optional<Seen> any = Optional.empty();
        for (Seen one : seen.reversed()) {
            int back = anaphor.sentence().index() - one.sentence();
            boolean stays = !anaphor.subject() && back > 0 && any.filter(near -> near.sentence() == anaphor.sentence().index()).isPresent();
            if (back > REACH || stays) break;
            if (!fits.test(one)) continue;
            if (one.subject() && back <= SUBJECTS) return Optional.of(main(one, anaphor, fits));
            if (any.isEmpty()) any = Optional.of(one);
        }
        return any;
    }

    /// The subject of the whole sentence rather than one of what is told in it: "Ama said Efua came in. She fled."
    private Seen main(Seen one, Anaphor anaphor, Predicate<Seen> fits) {
        if (one.sentence() == anaphor.sentence().index() || !anaphor.subject() || !anaphor.cue("pronoun:one")) return one;
        return seen.reversed().stream()
                .dropWhile(other -> other.sentence() > one.sentence())
                .takeWhile(other -> other.sentence() == one.sentence())
                .filter(other -> other.main() && fits.test(other))
                .findFirst()
                .orElse(one);
    }
}
