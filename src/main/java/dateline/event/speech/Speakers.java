package dateline.event.speech;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cast;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who stands behind the subject of a verb of saying. A speaker whom the cast does not know ("the doctor said") becomes
/// an actor of the article.
final class Speakers {
    private static final int SENTENCES_BACK = 3;
    private static final int STEPS = 60;

    private final Annotation article;
    private final Cast cast;
    private final SpeechWords words;
    private final String articleId;
    private final Map<String, Actor> newcomers = new LinkedHashMap<>();
    private final List<Mention> mentions;

    Speakers(Annotation article, Cast cast, SpeechWords words, String articleId) {
        this.article = article;
        this.cast = cast;
        this.words = words;
        this.articleId = articleId;
        this.mentions = new ArrayList<>(cast.mentions());
    }

    String text() {
        return article.text();
    }

    List<Sentence> sentences() {
        return article.sentences();
    }

    SpeechWords words() {
        return words;
    }

    /// The cast with the speakers that were found beside it.
    Cast cast() {
        if (newcomers.isEmpty()) return cast;
        List<Actor> actors = new ArrayList<>(cast.actors());
        actors.addAll(newcomers.values());
        return new Cast(actors, mentions.stream().sorted(Comparator.comparing(Mention::span)).toList(), cast.notices());
    }

    boolean says(Token token) {
        return verb(token) && words.say().contains(lemma(token));
    }

    static boolean verb(Token token) {
        return token.pos().startsWith("V");
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    static Optional<Token> child(Sentence sentence, int head, String relation) {
        return sentence.tokens().stream().filter(token -> token.head() == head && token.relation().equals(relation)).findFirst();
    }

    static Optional<Token> above(Sentence sentence, Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(token.head()));
    }

    static Optional<Token> root(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> token.head() < 0).findFirst();
    }

    /// The subject of a verb, which may be borrowed: "Mr X, speaking in Lima, added", "a statement saying", "Mr X, who said".
    static Optional<Token> subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int step = 0; step < STEPS; step++) {
            Optional<Token> own = child(sentence, at.index(), "nsubj");
            if (own.isPresent()) return own.filter(token -> !relative(token) || verb.head() < 0).or(() -> above(sentence, verb));
            boolean borrows = at.relation().equals("conj") || at.relation().startsWith("advcl") || at.relation().equals("xcomp");
            Optional<Token> head = above(sentence, at);
            if (head.isEmpty()) return Optional.empty();
            if (at.relation().startsWith("acl")) return Optional.of(author(sentence, head.get()));
            if (!borrows) return Optional.empty();
            at = head.get();
        }
        return Optional.empty();
    }

    private static boolean relative(Token token) {
        return token.pos().matches("WP|WDT");
    }

    /// Who made the statement that "a statement saying" stands for: the subject of the verb above it.
    private static Token author(Sentence sentence, Token noun) {
        boolean object = noun.relation().equals("obj") || noun.relation().equals("obl");
        return object && noun.head() >= 0 ? child(sentence, noun.head(), "nsubj").orElse(noun) : noun;
    }

    /// Who speaks by a verb of saying.
    Optional<String> of(Sentence sentence, Token verb) {
        return subject(sentence, verb).flatMap(subject -> told(sentence, subject, verb).or(() -> unknown(sentence, subject, false)));
    }

    /// The same right beside the words, where any noun speaks: "…," the bank said.
    Optional<String> ofAny(Sentence sentence, Token verb) {
        return subject(sentence, verb).flatMap(subject -> told(sentence, subject, verb).or(() -> unknown(sentence, subject, true)));
    }

    /// Who tells by a verb, of the cast.
    Optional<String> told(Sentence sentence, Token subject, Token verb) {
        return rightBefore(sentence, verb).or(() -> known(subject));
    }

    /// Whom a sentence is about; of a statement, whose it is.
    Optional<String> teller(Sentence sentence, Token subject) {
        return known(subject).or(() -> words.writing().contains(lemma(subject)) ? writer(sentence, subject) : Optional.empty());
    }

    /// "The chapter's director Alia Salem said": a person's name right before the verb; anybody right before "who said".
    private Optional<String> rightBefore(Sentence sentence, Token verb) {
        int at = verb.index();
        while (at > 0 && sentence.tokens().get(at - 1).pos().matches("VB.?|MD|RB")) at--;
        boolean relative = at > 0 && relative(sentence.tokens().get(at - 1));
        int from = sentence.tokens().get(relative ? at - 1 : at).span().start();
        return mentions.stream()
                .filter(mention -> relative || mention.actorId().startsWith("person:"))
                .filter(mention -> mention.span().end() < from && mention.span().end() >= from - 2)
                .max(Comparator.comparingInt(mention -> mention.span().length()))
                .filter(mention -> relative || !beside(sentence, mention, verb))
                .map(Mention::actorId);
    }

    /// "The officer who arrested Karim Sow said", "the mother of Karim Sow said": he is spoken of, and does not speak.
    static boolean beside(Sentence sentence, Mention mention, Token verb) {
        List<Token> tokens = sentence.tokens();
        List<Token> own = tokens.stream().filter(token -> mention.span().contains(token.span())).toList();
        if (own.isEmpty()) return false;
        Token before = tokens.get(Math.max(0, own.getFirst().index() - 1));
        if (before.relation().equals("case") && own.stream().anyMatch(token -> token.index() == before.head() && ofSomebody(sentence, token))) return true;
        boolean clause = own.getLast().relation().equals("nmod:poss");
        Optional<Token> up = Optional.of(own.getLast());
        for (int step = 0; step < STEPS && up.isPresent() && up.get().index() != verb.index(); step++) {
            clause |= up.get().relation().startsWith("acl");
            up = above(sentence, up.get());
        }
        return clause && up.isPresent();
    }

    /// "The mother of Karim Sow"; the president of the University of Accra Karim Sow is no part of the university.
    private static boolean ofSomebody(Sentence sentence, Token noun) {
        return noun.relation().equals("nmod:poss") || noun.relation().equals("nmod") && above(sentence, noun).filter(head -> head.pos().matches("NNS?")).isPresent();
    }

    /// Whom the cast has at the word.
    Optional<String> known(Token token) {
        Optional<Mention> mention = mentions.stream()
                .filter(one -> one.span().contains(token.span()))
                .max(Comparator.comparingInt(one -> one.span().length()));
        return mention.map(Mention::actorId);
    }

    private Optional<String> unknown(Sentence sentence, Token subject, boolean anyNoun) {
        if (subject.pos().equals("PRP")) return subjectBefore(sentence).or(() -> voiceBefore(sentence));
        if (!subject.pos().startsWith("NN") || words.time().contains(lemma(subject))) return Optional.empty();
        if (words.writing().contains(lemma(subject))) return writer(sentence, subject);
        boolean somebody = anyNoun || people(subject) || !subject.text().matches("\\p{Ll}[\\p{Ll}-]*");
        return somebody ? Optional.of(coin(sentence, subject)) : Optional.empty();
    }

    /// "The doctor's note", "the post by a reader"; else whoever was heard last.
    private Optional<String> writer(Sentence sentence, Token writing) {
        return sentence.tokens().stream()
                .filter(token -> owns(sentence, token, writing))
                .flatMap(token -> known(token).or(() -> people(token) ? Optional.of(coin(sentence, token)) : Optional.empty()).stream())
                .findFirst()
                .or(() -> voiceBefore(sentence));
    }

    /// "The bank's note", "a note by the bank", "a note released by the bank".
    private boolean owns(Sentence sentence, Token token, Token writing) {
        Optional<Token> head = above(sentence, token);
        boolean beside = token.head() == writing.index() && token.relation().matches("nmod:poss|compound|amod");
        boolean released = head.filter(verb -> verb.head() == writing.index() && verb.relation().equals("acl")).isPresent();
        boolean by = child(sentence, token.index(), "case").filter(one -> words.author().contains(lemma(one))).isPresent();
        return beside || by && (released || token.head() == writing.index());
    }

    private boolean people(Token token) {
        return words.people().contains(lemma(token));
    }

    /// The subject of the sentence before.
    private Optional<String> subjectBefore(Sentence sentence) {
        if (sentence.index() == 0) return Optional.empty();
        Sentence before = sentences().get(sentence.index() - 1);
        return root(before).filter(Speakers::verb).flatMap(verb -> child(before, verb.index(), "nsubj"))
                .flatMap(subject -> known(subject).or(() -> subject.pos().equals("PRP") ? Optional.empty() : unknown(before, subject, false)));
    }

    /// Who was last said to say something, a few sentences back at most.
    private Optional<String> voiceBefore(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - SENTENCES_BACK; i--) {
            Sentence before = sentences().get(i);
            Optional<String> voice = before.tokens().reversed().stream()
                    .filter(this::says)
                    .flatMap(verb -> child(before, verb.index(), "nsubj").flatMap(subject -> known(subject)).stream())
                    .findFirst();
            if (voice.isPresent()) return voice;
        }
        return Optional.empty();
    }

    /// A speaker of this article alone, by the noun and what stands before it.
    private String coin(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && before(sentence.tokens().get(first - 1), noun)) first--;
        Span span = sentence.tokens().get(first).span().with(noun.span());
        String name = span.of(text()).replaceAll("\\s+", " ");
        String id = articleId + ":" + Id.fold(name).replace(' ', '-');
        Kind kind = noun.pos().endsWith("S") ? Kind.GROUP : Kind.PERSON;
        if (cast.actors().stream().noneMatch(actor -> actor.id().equals(id)))
            newcomers.putIfAbsent(id, new Actor(
                    id, name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), false, Origin.machine("unnamed")));
        Mention mention = new Mention(id, span, span.of(text()), Mention.How.ROLE);
        if (!mentions.contains(mention)) mentions.add(mention);
        return id;
    }

    private static boolean before(Token token, Token noun) {
        return token.head() == noun.index() && token.relation().matches("amod|compound|nummod");
    }

    /// Whether that is a person with a name.
    boolean person(String id) {
        return cast.actors().stream().anyMatch(actor -> actor.id().equals(id) && actor.named() && actor.kind() == Kind.PERSON);
    }

    /// The mentions in a stretch, the longest where one holds another.
    List<Mention> within(Span span) {
        List<Mention> inside = mentions.stream().filter(mention -> span.contains(mention.span())).toList();
        return inside.stream().filter(one -> inside.stream().noneMatch(other -> other != one && other.span().contains(one.span()))).toList();
    }
}
