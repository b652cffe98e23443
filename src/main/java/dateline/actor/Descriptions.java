package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes up who was described before: after "army spokesman Ali Musa" a bare "the spokesman" is he, after "M23 rebels"
/// "the rebels" are M23. Never joins two actors, only gives a mention without a name to one that has been introduced.
final class Descriptions {
    /// All are asked: what they say adds up.
    static final List<Rule<Description>> WORDS = List.of(
            new Rule<>(
                    "words-of-mention",
                    "Boko Haram fighters seized a town. The army killed ten people. The fighters burned a school.",
                    "BOKOHARAM | ASSAULT | school | occurred",
                    (mention, cues) -> ownWords(mention)),
            new Rule<>(
                    "words-of-kind",
                    "Gazprom opened an office in Chad. The company accused Niger of theft.",
                    "GAZPROM | ACCUSE/allege | NER | occurred",
                    (mention, cues) -> mention.actor().named() ? cues.of("called:" + mention.actor().kind().code()) : Set.of()));

    /// Asked of whoever was described, until one fits.
    static final List<Rule<Recall>> RECALLS = List.of(
            new Rule<>(
                    "person-described-before",
                    "Army spokeswoman Ama Mensah spoke in Mali. The spokeswoman accused Chad of theft.",
                    "Ama Mensah | ACCUSE/allege | TCD | occurred",
                    (actor, many) -> !many && (actor.kind() == Kind.PERSON || !actor.named())),
            new Rule<>(
                    "armed-group-described-before",
                    "M23 rebels seized a town in Congo. The rebels killed a nurse.",
                    "M23 | ASSAULT | nurse | occurred",
                    (actor, many) -> many && actor.named() && actor.kind() == Kind.ARMED_GROUP),
            new Rule<>(
                    "body-described-before",
                    "Gazprom opened an office in Chad. The firm accused Niger of theft.",
                    "GAZPROM | ACCUSE/allege | NER | occurred",
                    (actor, many) -> !many && actor.named() && (actor.kind() == Kind.COMPANY || actor.kind() == Kind.MEDIA)));

    /// How many sentences back a description may be taken up.
    private static final int REACH = 12;

    private final CastDraft draft;
    private final Cues cues;
    private final List<Rule<Description>> describing;
    private final List<Rule<Recall>> recalling;
    private final List<Known> known = new ArrayList<>();

    /// @param words by which the actor was described, in lower case
    private record Known(Actor actor, Set<String> words, int sentence) {}

    Descriptions(CastDraft draft, Cues cues, List<Rule<Description>> describing, List<Rule<Recall>> recalling) {
        this.draft = draft;
        this.cues = cues;
        this.describing = describing;
        this.recalling = recalling;
    }

    void resolve(Annotation annotation) {
        for (Sentence sentence : annotation.sentences())
            for (Mention mention : draft.mentions())
                if (sentence.span().contains(mention.span())) read(sentence, mention);
    }

    private void read(Sentence sentence, Mention mention) {
        Optional<Actor> actor = draft.actor(mention.actorId());
        if (actor.isEmpty() || mention.how() == Mention.How.PRONOUN) return;
        DescribedMention described = DescribedMention.of(sentence, mention, actor.get());
        Optional<Actor> before = actor.get().named() || !described.bare() ? Optional.empty() : before(described);
        before.ifPresentOrElse(
                one -> draft.give(mention, one.id()), () -> known.add(new Known(actor.get(), words(described), sentence.index())));
    }

    private Optional<Actor> before(DescribedMention mention) {
        List<String> words = mention.own().stream().map(RoleWords::lower).toList();
        boolean many = mention.head().pos().equals("NNS");
        for (Known one : known.reversed()) {
            if (mention.sentence().index() - one.sentence() > REACH) return Optional.empty();
            if (recalling.stream().anyMatch(rule -> rule.does().fits(one.actor(), many)) && one.words().containsAll(words)) return Optional.of(one.actor());
        }
        return Optional.empty();
    }

    private Set<String> words(DescribedMention mention) {
        return describing.stream().flatMap(rule -> rule.does().words(mention, cues).stream()).collect(Collectors.toSet());
    }

    /// A description of one word says too little to be taken up, unless it has a name.
    private static Set<String> ownWords(DescribedMention mention) {
        return mention.actor().named() || mention.own().size() > 1 ? lower(mention.own()) : Set.of();
    }

    private static Set<String> lower(List<Token> tokens) {
        return tokens.stream().map(RoleWords::lower).collect(Collectors.toCollection(HashSet::new));
    }

    /// Tells of one kind of actor whether a description without a name may bring him back.
    @FunctionalInterface
    interface Recall {
        /// @param many whether the description is in the plural
        boolean fits(Actor actor, boolean many);
    }
}
