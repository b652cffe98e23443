package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/// Takes the names of people that the language engine finds where the gazetteer is silent; less than the full name
/// stands for the one person of the article who bears it.
final class Names {
    /// Letters beyond these are Greek, Cyrillic, Arabic, Chinese …
    private static final int LATIN = 0x36f;

    private final CastDraft draft;
    private final Function<String, Optional<Actor>> fullName;
    private final ToIntBiFunction<List<Token>, Integer> title;
    private final Bearers bearers;
    private final Cues cues;
    private final Set<String> places;
    private final Organisations organisations;

    /// @param places names that are those of places
    /// @param title the end of what is written before a name from a place on
    /// @param listed the codebook's person of a full name
    Names(
            CastDraft draft, Set<String> places, Organisations organisations, Cues cues, ToIntBiFunction<List<Token>, Integer> title,
            Function<String, Optional<Actor>> listed) {
        this.draft = draft;
        this.fullName = listed;
        this.title = title;
        this.places = places;
        this.organisations = organisations;
        this.cues = cues;
        this.bearers = new Bearers(cues);
    }

    /// A name of one person over tokens `start` (included) to `end` (excluded).
    private record Run(Sentence sentence, int start, int end) {
        Span span() {
            return sentence.tokens().get(start).span().with(sentence.tokens().get(end - 1).span());
        }

        String name() {
            return words(sentence.tokens().subList(start, end));
        }
    }

    /// @param shorter finds known people by less than their full name, once all full names are found
    void read(Annotation annotation, Runnable shorter) {
        List<Run> runs = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) runs(sentence, "PERSON", runs);
        Things things = Things.of(annotation, cues);
        runs.removeIf(run -> things.contain(run.sentence(), run.start(), run.end()));
        List<Run> found = List.copyOf(runs);
        runs.replaceAll(run -> run.sentence().part() == Part.Kind.BODY ? run : first(run, found));
        List<Run> full = runs.stream().filter(run -> run.end() - run.start() > 1).toList();
        Set<String> all = new HashSet<>();
        full.forEach(run -> all.add(Bearers.full(run.name())));
        full.stream().filter(run -> !shortened(run, all)).forEach(this::person);
        shorter.run();
        runs.stream().filter(run -> run.end() - run.start() == 1 || shortened(run, all)).forEach(this::shorter);
        List<Run> bodies = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) runs(sentence, "ORGANIZATION", bodies);
        for (Run run : bodies)
            if (!capitals(run) && !surname(run) && !ware(run)) organisations.read(run.sentence(), run.start(), run.end());
        for (Sentence sentence : annotation.sentences()) surnames(sentence);
        for (Sentence sentence : annotation.sentences())
            if (sentence.part() == Part.Kind.BODY) organisations.unseen(sentence);
    }

    private void runs(Sentence sentence, String kind, List<Run> out) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            String ner = kind(tokens, i);
            int end = i + 1;
            while (end < tokens.size() && kind(tokens, end).equals(ner)) end++;
            if (ner.equals(kind) && !places.contains(words(tokens.subList(i, end)))) {
                int start = i;
                int name = kind.equals("PERSON") ? title.applyAsInt(tokens, start) : start;
                if (name < end) start = name;
                out.add(new Run(sentence, start, end));
            }
            i = end;
        }
    }

    /// What the engine takes a word for; a name in other letters behind a title, which it does not know, is a person's.
    private String kind(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        if (!token.ner().equals("O") || !otherLetters(token)) return token.ner();
        int first = place;
        while (first > 0 && otherLetters(tokens.get(first - 1))) first--;
        return first > 0 && title.applyAsInt(tokens, first - 1) == first ? "PERSON" : "O";
    }

    private static boolean otherLetters(Token token) {
        int letter = token.text().codePointAt(0);
        return letter > LATIN && Character.isLetter(letter);
    }

    /// "A Hyundai Elantra": what there are several of.
    private static boolean ware(Run run) {
        List<Token> tokens = run.sentence().tokens();
        Token last = tokens.get(run.end() - 1);
        boolean head = last.head() < run.start() || last.head() >= run.end();
        return head && !last.relation().equals("compound")
                && tokens.stream().anyMatch(word -> word.head() == last.index() && word.index() < run.start() && word.text().matches("[Aa]n?"));
    }

    /// "Ama Diallo Calls Musa Keita" in a headline is taken for one name: the first of them, which the text has by itself.
    private static Run first(Run run, List<Run> all) {
        return all.stream()
                .filter(other -> other.end() - other.start() > 1 && run.end() - run.start() > other.end() - other.start() + 1)
                .filter(other -> run.name().startsWith(other.name() + " "))
                .max(Comparator.comparingInt(other -> other.end() - other.start()))
                .map(other -> new Run(run.sentence(), run.start(), run.start() + other.end() - other.start()))
                .orElse(run);
    }

    /// "Van der Berg" where the article has a Jan van der Berg.
    private static boolean shortened(Run run, Set<String> all) {
        String end = " " + Bearers.full(run.name());
        return all.stream().anyMatch(one -> one.endsWith(end));
    }

    /// A surname that the engine takes for no name at all.
    private void surnames(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            if (!token.pos().startsWith("NNP") || draft.taken(token.span()) || places.contains(token.text()) || !bearers.surname(token.text())) continue;
            int next = token.index() + 1;
            boolean longer = next < tokens.size() && tokens.get(next).pos().startsWith("NNP") && !draft.taken(tokens.get(next).span());
            if (!longer) called(new Run(sentence, token.index(), next));
        }
    }

    /// A surname alone that the engine takes for an organisation.
    private boolean surname(Run run) {
        List<Token> tokens = run.sentence().tokens();
        Token first = tokens.get(run.start());
        boolean alone = run.end() - run.start() == 1 || run.end() - run.start() == 2 && tokens.get(run.start() + 1).text().matches("[’']s");
        return alone && bearers.surname(first.text()) && !draft.taken(first.span()) && called(new Run(run.sentence(), run.start(), run.start() + 1));
    }

    /// A full name in capitals, which the engine often takes for an organisation.
    private boolean capitals(Run run) {
        Optional<String> known = bearers.named(run.name()).filter(id -> run.end() - run.start() > 1 && !draft.taken(run.span()));
        known.ifPresent(id -> draft.mention(id, run.sentence(), run.start(), run.end(), Mention.How.ALIAS));
        return known.isPresent();
    }

    /// Whether somebody of the article is called so.
    private boolean called(Run run) {
        Optional<String> bearer = bearers.called(run.name(), run.span().start());
        bearer.ifPresent(id -> draft.mention(id, run.sentence(), run.start(), run.end(), Mention.How.ALIAS));
        return bearer.isPresent();
    }

    private void shorter(Run run) {
        int from = free(run);
        if (from == run.end()) return;
        Run name = new Run(run.sentence(), from, run.end());
        if (called(name)) return;
        if (bearers.leftOpen(name.name())) draft.notice(leftOpen(name));
        person(run);
    }

    private static Notice leftOpen(Run name) {
        return new Notice(
                "shared-surname", name.name(), "Several people of this article are called " + name.name() + ", and nothing says who of them is meant.",
                "Merge “" + name.name() + "” with the one who is meant.", Optional.of(name.span()));
    }

    /// The first token of the name that no mention holds; its end where all are held.
    private int free(Run run) {
        List<Token> tokens = run.sentence().tokens();
        int from = run.start();
        while (from < run.end() && draft.taken(tokens.get(from).span())) from++;
        return from < run.end() && !Character.isLowerCase(tokens.get(from).text().codePointAt(0)) ? from : run.end();
    }

    private void person(Run run) {
        List<Token> tokens = run.sentence().tokens();
        Optional<Actor> listed = listed(tokens.subList(run.start(), run.end()));
        if (listed.isPresent()) {
            bearers.add(listed.get(), listed.get().name(), run.span().start());
            if (!Character.isLowerCase(tokens.get(run.start()).text().codePointAt(0))) draft.mention(listed.get().id(), run.sentence(), run.start(), run.end(), Mention.How.NAME);
            return;
        }
        int from = free(run);
        if (from == run.end()) return;
        String name = words(tokens.subList(from, run.end()));
        Optional<Actor> known = run.end() - from == 1 ? Optional.empty() : bearers.named(name).flatMap(draft::actor).or(() -> fullName.apply(name));
        Actor actor = known.isPresent() ? known.get() : draft.named(name, Kind.PERSON, Optional.empty(), organisations.country(run.sentence(), from, run.end()));
        bearers.add(actor, name, run.span().start());
        draft.mention(actor.id(), run.sentence(), from, run.end(), Mention.How.NAME);
    }

    /// Somebody of the codebook whose name is in these words.
    private Optional<Actor> listed(List<Token> words) {
        return draft.mentions().stream()
                .filter(mention -> words.stream().anyMatch(word -> mention.span().contains(word.span())))
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.PERSON)
                .findFirst();
    }

    static String words(List<Token> tokens) {
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
