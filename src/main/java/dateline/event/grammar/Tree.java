package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A sentence as predicates and the places around them: who stands as subject or object of a verb, also
/// where the sentence leaves it to a neighbouring clause to say so. Tokens are given by their place.
public final class Tree {
    /// Clauses in one another are followed no farther.
    static final int DEPTH = 7;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final GrammarRules rules;
    private final List<List<Integer>> children = new ArrayList<>();

    public Tree(Sentence sentence, Lexicon lexicon, GrammarRules rules) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.rules = rules;
        for (int i = 0; i < sentence.tokens().size(); i++) children.add(new ArrayList<>());
        for (Token token : sentence.tokens())
            if (token.head() >= 0) children.get(token.head()).add(token.index());
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int place) {
        return sentence.tokens().get(place);
    }

    /// In lower case; "troops" and "arms" count as plurals, "the shelling of" as a noun.
    public String lemma(int place) {
        Token token = token(place);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (gerund(place)) return token.text().toLowerCase(Locale.ROOT);
        // "Defenses": the engine takes "es" for the ending.
        if (lemma.endsWith("ens") && token.text().equalsIgnoreCase(lemma + "es")) return lemma + "e";
        boolean plural = (token.pos().equals("NNS") || headline() && token.pos().equals("NNPS")) && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /// "The shelling of", "Turkey's bombing": a verb form in a noun's place.
    private boolean gerund(int place) {
        return token(place).pos().equals("VBG") && children.get(place).stream().anyMatch(child -> is(child, "det") || is(child, "nmod:poss"));
    }

    /// Whether the token's lemma is a cue of that kind.
    public boolean cue(String kind, int place) {
        return cued(kind, lemma(place));
    }

    public boolean cued(String kind, String word) {
        return lexicon.cue(kind, word);
    }

    boolean transitive(int verb) {
        return lexicon.transitive(lemma(verb));
    }

    public String relation(int place) {
        return token(place).relation();
    }

    public int head(int place) {
        return token(place).head();
    }

    public Span span(int place) {
        return token(place).span();
    }

    public boolean headline() {
        return sentence.part() == Part.Kind.TITLE;
    }

    public boolean verb(int place) {
        return token(place).pos().startsWith("VB") && !gerund(place);
    }

    public boolean noun(int place) {
        return token(place).pos().startsWith("NN") || gerund(place);
    }

    /// The dependents that hang on the token by one of these relations; `acl` also stands for `acl:relcl`.
    public List<Integer> children(int place, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(place)) if (is(child, relations)) found.add(child);
        return List.copyOf(found);
    }

    public List<Integer> children(int place) {
        return children.get(place);
    }

    /// Whether it hangs by one of these relations.
    boolean is(int place, String... relations) {
        for (String relation : relations) if (is(place, relation)) return true;
        return false;
    }

    public boolean is(int place, String relation) {
        String own = relation(place);
        return own.equals(relation) || own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /// The tokens below and including this one.
    public List<Integer> below(int place) {
        List<Integer> all = new ArrayList<>(List.of(place));
        for (int i = 0; i < all.size() && all.size() <= size(); i++) all.addAll(children.get(all.get(i)));
        return all;
    }

    /// The noun and what it is joined to by "and"; "partners including France" too, where names are given.
    public List<Integer> joined(int place) {
        List<Integer> all = new ArrayList<>(List.of(place));
        for (int child : children(place, "nmod"))
            if (child > place && token(child).pos().startsWith("NNP") && preposition(child).startsWith("includ")) all.addAll(joined(child));
        for (int child : children(place, "conj")) if (!verb(child)) all.addAll(joined(child));
        return all;
    }

    /// "US-China": whether a hyphen joins the two.
    boolean hyphenated(int one, int other) {
        return other == one + 2 && token(one + 1).text().equals("-");
    }

    /// The noun, and after "dozens of", "a series of" what is counted.
    public List<Integer> counted(int place) {
        List<Integer> all = new ArrayList<>(List.of(place));
        for (int i = 0; i < all.size() && all.size() < DEPTH; i++)
            if (cue("measure", all.get(i))) all.addAll(own(all.get(i), "of"));
        return all;
    }

    /// The preposition before a noun or the conjunction before a clause, "" when there is none.
    public String preposition(int place) {
        return children(place, "case", "mark").stream()
                .map(child -> children(child, "fixed").stream()
                        .map(this::lemma)
                        .reduce(lemma(child), (a, b) -> a + "_" + b))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "_" + b);
    }

    public boolean hasPreposition(int place, String wanted) {
        String own = preposition(place);
        return own.equals(wanted) || own.endsWith("_" + wanted) || own.startsWith(wanted + "_");
    }

    public boolean infinitive(int place) {
        return children(place, "mark", "aux", "case", "advmod").stream()
                        .anyMatch(child -> token(child).pos().equals("TO"))
                || place > 0 && token(place - 1).pos().equals("TO") && token(place).pos().equals("VB");
    }

    public boolean passive(int verb) {
        return Voice.passive(this, verb);
    }

    /// Who does it: the subject of an active verb, the "by" of a passive one.
    public List<Integer> agents(int verb) {
        if (!passive(verb)) return surface(verb);
        return children(verb, "obl", "nmod", "advcl").stream()
                .filter(child -> preposition(child).equals("by") && !verb(child))
                .toList();
    }

    /// Whom it is done to: the object of an active verb, the subject of a passive one.
    public List<Integer> patients(int verb) {
        return passive(verb) ? surface(verb) : objects(verb);
    }

    /// The subject, active or passive, also where another clause says who it is.
    public List<Integer> surface(int place) {
        return surface(place, 0);
    }

    List<Integer> surface(int place, int depth) {
        if (depth > DEPTH) return List.of();
        List<Integer> own = children(place, "nsubj");
        return Construction.filler(rules.subjects(), new Gap(this, place, depth, own.isEmpty() ? own : List.of(own.getLast())));
    }

    /// The direct object, also where another clause says what it is.
    public List<Integer> objects(int verb) {
        return Construction.filler(rules.objects(), new Gap(this, verb, 0, children(verb, "obj")));
    }

    boolean relativePronoun(int place) {
        return token(place).pos().matches("WDT|WP\\$?");
    }

    /// "Accused the army of firing on the village, wounding two": the participle goes on with the charge.
    public boolean charged(int place, int head) {
        boolean participle = token(place).pos().equals("VBG") && place > head && preposition(place).isEmpty();
        return participle && verb(head) && cue("charge", head)
                && children(head, "obl", "advcl").stream().anyMatch(other -> other < place && hasPreposition(other, "of"));
    }

    /// "Blamed the rebels for the killing of two nurses": who is charged with the deed that the noun tells.
    public List<Integer> chargedWith(int noun) {
        int verb = head(noun);
        boolean matter = verb >= 0 && verb < noun && is(noun, "obl") && verb(verb) && cue("accuse", verb) && cued("charge-preposition", preposition(noun));
        return matter ? patients(verb) : List.of();
    }

    /// The complements with this preposition, whether they hang on the token itself or, as parsers often
    /// have it, on its object.
    public List<Integer> obliques(int place, String preposition) {
        List<Integer> near = new ArrayList<>(own(place, preposition));
        if (near.isEmpty() && verb(place))
            for (int object : passive(place) ? surface(place) : children(place, "obj"))
                if (head(object) == place) near.addAll(inside(object, preposition));
        if (near.isEmpty() && verb(place))
            for (int oblique : children(place, "obl")) near.addAll(own(oblique, preposition));
        return near;
    }

    /// The first complement with this preposition anywhere in the noun's phrase, short of its clauses.
    public List<Integer> inside(int noun, String preposition) {
        List<Integer> found = own(noun, preposition);
        if (!found.isEmpty()) return found;
        return below(noun).stream()
                .filter(place -> place > noun && (is(place, "nmod") || is(place, "obl")) && hasPreposition(place, preposition))
                .filter(place -> !throughClause(place, noun))
                .sorted()
                .limit(1)
                .toList();
    }

    private boolean throughClause(int place, int top) {
        for (int at = place; at != top && at >= 0; at = head(at)) if (verb(at) || is(at, "acl")) return true;
        return false;
    }

    /// The complements with this preposition that hang on the token itself.
    public List<Integer> own(int place, String preposition) {
        return children(place, "obl", "nmod", "advcl", "acl", "dep", "xcomp", "obj").stream()
                .filter(child -> !is(child, "advcl", "dep") || children(child, "nsubj", "cop").isEmpty())
                .filter(child -> !verb(child) && hasPreposition(child, preposition))
                .toList();
    }

    /// The verb, or noun with a subject, that governs the token's clause.
    public int clause(int place) {
        int at = place;
        for (int step = 0; step < size() && head(at) >= 0; step++) {
            if (verb(at) && !is(at, "aux", "amod", "compound", "case")) return at;
            at = head(at);
        }
        return at;
    }

    /// The places of the tokens that lie in the span.
    public List<Integer> within(Span span) {
        return IntStream.range(0, size())
                .filter(i -> span.overlaps(span(i)))
                .boxed()
                .toList();
    }

    /// The token of the span whose head lies outside of it, -1 when the span is elsewhere.
    public int top(Span span) {
        List<Integer> inside = within(span);
        return inside.stream()
                .filter(i -> head(i) < 0 || !inside.contains(head(i)))
                .findFirst()
                .orElse(-1);
    }
}
