package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Id;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Learns within an article that "X (RSF)", "X, or TTP," and "X, known as Y," are one; two codebook entries that
/// are marked distinct are never joined.
final class LearntAliases {
    /// In the order in which they are asked, until one answers.
    static final List<Rule<AliasIntroduction>> RULES = List.of(
            new Rule<>(
                    "acronym-in-brackets",
                    "The Sahel Peace Movement (SPM) attacked Chad.",
                    "mention: SPM = Sahel Peace Movement",
                    LearntAliases::inBrackets),
            new Rule<>(
                    "alias-after-or",
                    "The Sahel Peace Movement, or SPM, attacked Chad.",
                    "SPM | ASSAULT | TCD | occurred ; mention: Sahel Peace Movement = SPM",
                    LearntAliases::afterOr),
            new Rule<>(
                    "alias-known-as",
                    "The Sahel Peace Movement, known as SPM, attacked Chad.",
                    "SPM | ASSAULT | TCD | occurred ; mention: Sahel Peace Movement = SPM",
                    LearntAliases::knownAs));

    private final CastDraft draft;
    private final Function<String, List<String>> names;
    private final List<Rule<AliasIntroduction>> rules;
    private final Map<String, String> learnt = new HashMap<>();

    /// @param names how the codebook writes an actor
    LearntAliases(CastDraft draft, Function<String, List<String>> names, List<Rule<AliasIntroduction>> rules) {
        this.draft = draft;
        this.names = names;
        this.rules = rules;
    }

    void learn(Annotation annotation) {
        for (Sentence sentence : annotation.sentences())
            for (Token token : sentence.tokens()) if (acronym(token.text())) introduce(sentence.tokens(), token);
        if (learnt.isEmpty()) return;
        for (Sentence sentence : annotation.sentences())
            for (Token token : sentence.tokens()) {
                String id = learnt.get(token.text());
                if (id != null && !draft.taken(token.span()))
                    draft.mention(id, sentence, token.index(), token.index() + 1, Mention.How.ALIAS);
            }
    }

    private void introduce(List<Token> tokens, Token shortName) {
        for (Rule<AliasIntroduction> rule : rules) {
            OptionalInt before = rule.does().fullName(tokens, shortName.index());
            if (before.isEmpty()) continue;
            Optional<Mention> full = endingAt(tokens.get(before.getAsInt()).span());
            // In brackets stands much else: there the letters must be those of the name.
            boolean bracket = tokens.get(shortName.index() - 1).pos().equals("-LRB-");
            full.filter(name -> !bracket || initials(name.text(), shortName.text())).ifPresent(name -> same(name, shortName));
            return;
        }
    }

    /// "The Basin Commission (BC)".
    private static OptionalInt inBrackets(List<Token> tokens, int shortName) {
        return shortName > 1 && tokens.get(shortName - 1).pos().equals("-LRB-") ? OptionalInt.of(shortName - 2) : OptionalInt.empty();
    }

    /// "The Basin Commission, or BC".
    private static OptionalInt afterOr(List<Token> tokens, int shortName) {
        boolean or = shortName > 2 && tokens.get(shortName - 1).text().equals("or") && tokens.get(shortName - 2).text().equals(",");
        return or ? OptionalInt.of(shortName - 3) : OptionalInt.empty();
    }

    /// "The Basin Commission, known as BC".
    private static OptionalInt knownAs(List<Token> tokens, int shortName) {
        boolean known = shortName > 2 && tokens.get(shortName - 1).text().equals("as") && tokens.get(shortName - 2).text().equals("known");
        if (!known) return OptionalInt.empty();
        int before = tokens.get(shortName - 3).text().equals(",") ? shortName - 4 : shortName - 3;
        return before < 0 ? OptionalInt.empty() : OptionalInt.of(before);
    }

    /// Notes that the short name stands for whoever the full name names; where both are actors already, they are one.
    private void same(Mention full, Token shortName) {
        Optional<Mention> own = draft.mentions().stream().filter(m -> m.span().equals(shortName.span())).findFirst();
        if (own.isEmpty()) {
            learnt.put(shortName.text(), full.actorId());
            return;
        }
        Optional<Actor> a = draft.actor(full.actorId());
        Optional<Actor> b = draft.actor(own.get().actorId());
        if (a.isEmpty() || b.isEmpty() || a.get().distinctFrom().contains(b.get().id())) return;
        // "The Basin Commission, known as BC" is no other BC of the codebook.
        if (listed(b.get().id()) && !listed(a.get().id()) && !alike(full.text(), b.get())) rename(shortName, b.get().id(), a.get().id());
        else join(a.get().id(), b.get().id());
    }

    /// Whether a name that the text gives has half its words from one of the actor's.
    private boolean alike(String name, Actor known) {
        Set<String> words = new HashSet<>(List.of(Id.fold(name).split(" ")));
        return Stream.concat(Stream.of(known.name()), names.apply(known.id()).stream()).map(other -> List.of(Id.fold(other).split(" "))).anyMatch(other -> {
            long shared = other.stream().filter(words::contains).count();
            return other.size() > 1 && shared * 2 >= Math.min(words.size(), other.size()) + 1;
        });
    }

    /// Gives all places where the short name stands to whom the text calls so.
    private void rename(Token shortName, String from, String to) {
        learnt.put(shortName.text(), to);
        for (Mention mention : draft.mentions()) if (mention.actorId().equals(from) && mention.text().equals(shortName.text())) draft.give(mention, to);
    }

    /// The codebook's entry wins over a name that only the text knows; two of its entries stay apart.
    private void join(String full, String own) {
        if (!listed(full)) draft.join(full, own);
        else if (!listed(own)) draft.join(own, full);
    }

    private static boolean listed(String id) {
        return !id.contains(":");
    }

    private Optional<Mention> endingAt(Span token) {
        return draft.mentions().stream()
                .filter(m -> m.span().end() == token.end() && m.how() != Mention.How.PRONOUN)
                .max((x, y) -> x.span().length() - y.span().length());
    }

    private static boolean acronym(String text) {
        return text.length() >= 2 && text.length() <= 9 && text.matches("[A-Z][A-Za-z0-9.&-]*[A-Z][A-Za-z0-9.]*");
    }

    /// Whether the letters stand in order at the beginnings of the name's words.
    private static boolean initials(String name, String acronym) {
        String letters = acronym.replaceAll("[^A-Z]", "");
        int at = 0;
        for (String word : name.split("[\\s-]+"))
            if (at < letters.length() && !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == letters.charAt(at)) at++;
        return at >= Math.max(2, letters.length() - 1);
    }
}
