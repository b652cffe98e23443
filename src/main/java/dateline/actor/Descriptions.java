package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes up who was described before: after "army spokesman Ali Musa" a bare "the spokesman" is he, after "M23 rebels"
/// "the rebels" are M23. Never joins two actors, only gives a mention without a name to one that has been introduced.
final class Descriptions {
    /// How many sentences back a description may be taken up.
    private static final int REACH = 12;

    private final CastDraft draft;
    private final List<Known> known = new ArrayList<>();

    /// @param words by which the actor was described, in lower case
    private record Known(Actor actor, Set<String> words, int sentence) {}

    private Descriptions(CastDraft draft) {
        this.draft = draft;
    }

    static void resolve(Annotation annotation, CastDraft draft) {
        Descriptions work = new Descriptions(draft);
        for (Sentence sentence : annotation.sentences())
            for (Mention mention : draft.mentions())
                if (sentence.span().contains(mention.span())) work.read(sentence, mention);
    }

    private void read(Sentence sentence, Mention mention) {
        Optional<Actor> actor = draft.actor(mention.actorId());
        if (actor.isEmpty() || mention.how() == Mention.How.PRONOUN) return;
        List<Token> tokens = sentence.tokens();
        int start = 0;
        while (!mention.span().contains(tokens.get(start).span())) start++;
        int end = start;
        while (end < tokens.size() && mention.span().contains(tokens.get(end).span())) end++;
        if (!actor.get().named() && bare(sentence, start, end)) {
            Optional<Actor> before = before(sentence, tokens.subList(start, end));
            if (before.isPresent()) {
                draft.give(mention, before.get().id());
                return;
            }
        }
        known.add(new Known(actor.get(), words(tokens, start, end, actor.get()), sentence.index()));
    }

    /// "The official", "the army spokesman", without anything else that says which.
    private static boolean bare(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int head = end - 1;
        if (start == 0 || !tokens.get(head).pos().matches("NNS?") || !RoleWords.lower(tokens.get(start - 1)).equals("the")) return false;
        return tokens.stream()
                .noneMatch(other -> other.head() == head && (other.index() < start || other.index() >= end) && other.relation().matches("nmod|acl.*|amod|compound|nummod|appos"));
    }

    private Optional<Actor> before(Sentence sentence, List<Token> phrase) {
        List<String> words = phrase.stream().map(RoleWords::lower).toList();
        boolean many = phrase.getLast().pos().equals("NNS");
        for (Known one : known.reversed()) {
            if (sentence.index() - one.sentence() > REACH) return Optional.empty();
            boolean person = one.actor().kind() == Kind.PERSON || !one.actor().named();
            boolean fits = many ? one.actor().named() && one.actor().kind() == Kind.ARMED_GROUP : person;
            if (fits && one.words().containsAll(words)) return Optional.of(one.actor());
        }
        return Optional.empty();
    }

    private static Set<String> words(List<Token> tokens, int start, int end, Actor actor) {
        Set<String> words = new HashSet<>();
        // A description of one word says too little to be taken up, unless it has a name.
        if (actor.named() || end - start > 1) for (int i = start; i < end; i++) words.add(RoleWords.lower(tokens.get(i)));
        if (actor.kind() != Kind.PERSON) return words;
        for (int i = start - 1; i >= Math.max(0, start - 6) && tokens.get(i).pos().matches("NN.*|JJ|POS|HYPH|VBN"); i--) words.add(RoleWords.lower(tokens.get(i)));
        int head = end - 1;
        for (Token token : tokens)
            if (token.head() == head && token.relation().equals("appos")) {
                words.add(RoleWords.lower(token));
                for (Token of : tokens) if (of.head() == token.index() && of.relation().matches("amod|compound")) words.add(RoleWords.lower(of));
            }
        return words;
    }
}
