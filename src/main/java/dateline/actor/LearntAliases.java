package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Learns within an article that "X (RSF)", "X, or TTP," and "X, known as Y," are one; two codebook entries that
/// are marked distinct are never joined.
final class LearntAliases {
    private LearntAliases() {}

    static void learn(Annotation annotation, CastDraft draft, Names names) {
        Map<String, String> learnt = new HashMap<>();
        for (Sentence sentence : annotation.sentences())
            for (Token token : sentence.tokens()) found(sentence, token, draft, learnt);
        if (learnt.isEmpty()) return;
        for (Sentence sentence : annotation.sentences())
            for (Token token : sentence.tokens()) {
                String id = learnt.get(token.text());
                if (id != null && !draft.taken(token.span()))
                    draft.mention(id, sentence, token.index(), token.index() + 1, Mention.How.ALIAS);
            }
    }

    private static void found(Sentence sentence, Token token, CastDraft draft, Map<String, String> learnt) {
        List<Token> tokens = sentence.tokens();
        int i = token.index();
        if (!acronym(token.text())) return;
        boolean bracket = i > 1 && tokens.get(i - 1).pos().equals("-LRB-");
        boolean or = i > 2 && tokens.get(i - 1).text().equals("or") && tokens.get(i - 2).text().equals(",");
        boolean knownAs = i > 2 && tokens.get(i - 1).text().equals("as") && tokens.get(i - 2).text().equals("known");
        int before = bracket ? i - 2 : or ? i - 3 : knownAs ? tokens.get(i - 3).text().equals(",") ? i - 4 : i - 3 : -1;
        if (before < 0) return;
        Optional<Mention> full = endingAt(draft, tokens.get(before).span());
        if (full.isEmpty()) return;
        Optional<Mention> own = draft.mentions().stream().filter(m -> m.span().equals(token.span())).findFirst();
        if (own.isEmpty()) {
            if (!bracket || initials(full.get().text(), token.text())) learnt.put(token.text(), full.get().actorId());
            return;
        }
        if (bracket && !initials(full.get().text(), token.text())) return;
        Optional<Actor> a = draft.actor(full.get().actorId());
        Optional<Actor> b = draft.actor(own.get().actorId());
        if (a.isEmpty() || b.isEmpty() || a.get().distinctFrom().contains(b.get().id())) return;
        // The codebook's entry wins over a name that only the text knows.
        boolean codebook = !a.get().id().contains(":");
        if (codebook && !b.get().id().contains(":")) return;
        if (codebook) draft.join(b.get().id(), a.get().id());
        else draft.join(a.get().id(), b.get().id());
    }

    private static Optional<Mention> endingAt(CastDraft draft, Span token) {
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
