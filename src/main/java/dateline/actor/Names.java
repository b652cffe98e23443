package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes the names that the language engine finds where the gazetteer is silent; a surname alone stands for the
/// one person of the article who bears it.
final class Names {
    private final CastDraft draft;
    private final Map<String, Kind> kinds;
    private final Function<String, Optional<Actor>> fullName;
    private final Map<String, Actor> bySurname = new HashMap<>();
    private final Set<String> places;
    private final Cues cues;

    /// @param places names that are those of places
    /// @param kinds kind of an organisation by the chief word of its name, in lower case
    /// @param listed the codebook's person of a full name
    Names(CastDraft draft, Set<String> places, Map<String, Kind> kinds, Cues cues, Function<String, Optional<Actor>> listed) {
        this.draft = draft;
        this.kinds = kinds;
        this.fullName = listed;
        this.places = places;
        this.cues = cues;
    }

    /// @param shorter finds known people by less than their full name, once all full names are found
    void read(Annotation annotation, Runnable shorter) {
        for (Sentence sentence : annotation.sentences()) runs(sentence, annotation, true);
        shorter.run();
        for (Sentence sentence : annotation.sentences()) runs(sentence, annotation, false);
        for (Sentence sentence : annotation.sentences()) surnames(sentence);
    }

    private void runs(Sentence sentence, Annotation annotation, boolean full) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            String ner = tokens.get(i).ner();
            int end = i + 1;
            while (end < tokens.size() && tokens.get(end).ner().equals(ner)) end++;
            if (!places.contains(sentenceText(tokens.subList(i, end)))) run(sentence, annotation, i, end, full);
            i = end;
        }
    }

    private void run(Sentence sentence, Annotation annotation, int start, int end, boolean full) {
        String ner = sentence.tokens().get(start).ner();
        if (ner.equals("PERSON") && (end - start > 1) == full) person(sentence, start, end);
        if (ner.equals("ORGANIZATION") && !full && !surname(sentence, start, end)) organisation(sentence, annotation, start, end);
    }

    /// A surname that the engine takes for no name at all.
    private void surnames(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Actor known = bySurname.get(token.text());
            if (known == null || draft.taken(token.span())) continue;
            boolean name = token.pos().startsWith("NNP") && known.name().contains(" ") && !places.contains(token.text());
            if (name) draft.mention(known.id(), sentence, token.index(), token.index() + 1, Mention.How.ALIAS);
        }
    }

    /// A surname alone that the engine takes for an organisation.
    private boolean surname(Sentence sentence, int start, int end) {
        Actor known = bySurname.get(sentence.tokens().get(start).text());
        boolean alone = end - start == 1 || end - start == 2 && sentence.tokens().get(start + 1).text().matches("[’']s");
        if (known == null || !alone || draft.taken(sentence.tokens().get(start).span())) return false;
        draft.mention(known.id(), sentence, start, start + 1, Mention.How.ALIAS);
        return true;
    }

    private void person(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        Optional<Actor> listed = listed(tokens.subList(start, end));
        if (listed.isPresent()) {
            bySurname.putIfAbsent(tokens.get(end - 1).text(), listed.get());
            return;
        }
        int from = start;
        while (from < end && draft.taken(tokens.get(from).span())) from++;
        if (from == end || !Character.isUpperCase(tokens.get(from).text().charAt(0))) return;
        String name = sentenceText(tokens.subList(from, end));
        String surname = tokens.get(end - 1).text();
        boolean single = end - from == 1;
        Actor bearer = bySurname.get(surname);
        if (single && bearer != null) {
            draft.mention(bearer.id(), sentence, from, end, Mention.How.ALIAS);
            return;
        }
        Optional<Actor> known = single ? Optional.empty() : fullName.apply(name);
        Actor actor = known.isPresent() ? known.get() : draft.named(name, Kind.PERSON, country(sentence, from, end));
        bySurname.putIfAbsent(surname, actor);
        draft.mention(actor.id(), sentence, from, end, Mention.How.NAME);
    }

    /// Somebody of the codebook whose name is in these words.
    private Optional<Actor> listed(List<Token> words) {
        return draft.mentions().stream()
                .filter(mention -> words.stream().anyMatch(word -> mention.span().contains(word.span())))
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.PERSON)
                .findFirst();
    }

    /// "South African president Thabo Mbeki": the country that stands with the title before the name.
    private Optional<String> country(Sentence sentence, int start, int end) {
        Optional<String> before = country(sentence, start);
        List<Token> tokens = sentence.tokens();
        // "Ana Silva of Chile".
        if (before.isPresent() || end + 1 >= tokens.size() || !tokens.get(end).text().equals("of")) return before;
        return draft.mentions().stream()
                .filter(mention -> mention.span().start() == tokens.get(end + 1).span().start())
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.COUNTRY)
                .flatMap(actor -> actor.country().stream())
                .findFirst();
    }

    private Optional<String> country(Sentence sentence, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            Token token = sentence.tokens().get(i);
            if (!token.pos().matches("NN.*|JJ.*|POS|HYPH|NNP.*")) return Optional.empty();
            Optional<String> found = draft.mentions().stream()
                    .filter(mention -> mention.span().contains(token.span()))
                    .map(Mention::actorId)
                    .flatMap(id -> draft.actor(id).stream())
                    .flatMap(actor -> actor.country().stream())
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private void organisation(Sentence sentence, Annotation annotation, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int to = end;
        while (to > start && tokens.get(to - 1).text().matches("[’']s|\\W")) to--;
        if (to == start) return;
        to = withCountry(tokens, to);
        int last = to - 1;
        boolean whole = draft.taken(tokens.get(start).span()) && draft.taken(tokens.get(last).span());
        if (whole || to == end && draft.taken(tokens.get(last).span()) || !Character.isUpperCase(tokens.get(start).text().charAt(0))) return;
        String name = tokens.get(start).span().with(tokens.get(last).span()).of(annotation.text()).replace('\n', ' ');
        Actor actor = draft.named(name, kind(tokens.subList(start, to)), country(sentence, start));
        draft.mention(actor.id(), sentence, start, to, Mention.How.NAME);
    }

    private Kind kind(List<Token> name) {
        Token chief = name.getLast();
        for (int i = name.size() - 1; i > 0; i--) if (cues.has("in-name", name.get(i).text())) chief = name.get(i - 1);
        Kind kind = kinds.getOrDefault(chief.text().toLowerCase(Locale.ROOT), Kind.NGO);
        // A hospital or a school is listed for its country's adjective alone: as one who acts it is an organisation.
        return kind == Kind.UNKNOWN ? Kind.NGO : kind;
    }

    /// "Human Rights Commission of Pakistan": the country belongs to the name.
    private int withCountry(List<Token> tokens, int end) {
        boolean of = end + 1 < tokens.size() && cues.has("in-name", tokens.get(end).text()) && tokens.get(end + 1).pos().startsWith("NNP");
        return of && draft.taken(tokens.get(end + 1).span()) ? end + 2 : end;
    }

    private static String sentenceText(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        int at = -1;
        for (Token token : tokens) {
            if (at >= 0 && token.span().start() > at) out.append(' ');
            out.append(token.text());
            at = token.span().end();
        }
        return out.toString();
    }
}
