package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Part;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence as predicates and the places around them: who stands as subject or object of a verb, also
/// where the sentence leaves it to a neighbouring clause to say so. Tokens are given by their place.
public final class Tree {
    private static final int DEPTH = 7;
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private static final Set<String> CHARGES = Set.of("accuse", "suspect", "convict", "charge");

    private static final Set<String> WRITINGS = Set.of(
            "statement", "report", "letter", "resolution", "communique", "tweet", "post", "message", "note", "petition", "video", "article",
            "bill", "decree", "declaration", "ruling", "verdict", "lawsuit", "motion", "memo", "speech", "complaint");

    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();

    public Tree(Sentence sentence) {
        this.sentence = sentence;
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
        boolean plural = token.pos().equals("NNS") && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /// "The shelling of", "Turkey's bombing": a verb form in a noun's place.
    private boolean gerund(int place) {
        return token(place).pos().equals("VBG") && children.get(place).stream().anyMatch(child -> is(child, "det") || is(child, "nmod:poss"));
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
        return children.get(place).stream()
                .filter(child -> List.of(relations).stream().anyMatch(one -> is(child, one)))
                .toList();
    }

    public List<Integer> children(int place) {
        return children.get(place);
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

    private static final Set<String> MEASURES = Set.of(
            "dozen", "hundred", "thousand", "score", "number", "series", "lot", "total", "range", "most", "some", "part", "level",
            "barrage", "batch", "shipment", "consignment", "tranche", "load", "wave", "round", "kind", "type", "couple", "majority", "handful", "volley", "pair", "all", "many", "several");

    /// The noun, and after "dozens of", "a series of" what is counted.
    public List<Integer> counted(int place) {
        List<Integer> all = new ArrayList<>(List.of(place));
        for (int i = 0; i < all.size() && all.size() < DEPTH; i++)
            if (MEASURES.contains(lemma(all.get(i)))) all.addAll(own(all.get(i), "of"));
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
        if (!children(verb, "nsubj:pass", "aux:pass").isEmpty()) return true;
        if (token(verb).pos().equals("VBD") && reduced(verb)) return true;
        if (!token(verb).pos().equals("VBN") || !children(verb, "aux").isEmpty()) return false;
        if (is(verb, "acl") || is(verb, "amod") || is(verb, "advcl") || is(verb, "dep"))
            return children(verb, "nsubj", "obj").isEmpty();
        if (is(verb, "conj") && head(verb) >= 0 && verb(head(verb)))
            return children(verb, "nsubj").isEmpty() && passive(head(verb));
        return headline() && children(verb, "obj").isEmpty();
    }

    /// "Attacks carried out in March by the army": a past form with a doer and without an object.
    private boolean reduced(int verb) {
        if (!children(verb, "obj").isEmpty() || children(verb, "nsubj").isEmpty()) return false;
        return own(verb, "by").stream().anyMatch(by -> noun(by) && token(by).ner().matches("O|ORGANIZATION|PERSON|MISC|LOCATION")
                && !lemma(by).matches("percent|point|night|day|hand|force|sea|air|road|mistake|end"));
    }

    /// Who does it: the subject of an active verb, the "by" of a passive one.
    public List<Integer> agents(int verb) {
        if (!passive(verb)) return surface(verb);
        return children(verb).stream()
                .filter(child -> is(child, "obl") || is(child, "nmod") || is(child, "advcl"))
                .filter(child -> preposition(child).equals("by"))
                .filter(child -> !verb(child))
                .toList();
    }

    /// Whom it is done to: the object of an active verb, the subject of a passive one.
    public List<Integer> patients(int verb) {
        return passive(verb) ? surface(verb) : objects(verb);
    }

    public List<Integer> surface(int place) {
        return surface(place, 0);
    }

    private List<Integer> surface(int place, int depth) {
        if (depth > DEPTH) return List.of();
        List<Integer> own = children(place, "nsubj");
        if (!own.isEmpty()) {
            int subject = own.getLast();
            return RELATIVE.contains(token(subject).pos()) || relativeThat(subject, place) ? antecedent(place) : List.of(subject);
        }
        int head = head(place);
        if (head < 0) return List.of();
        return switch (relation(place).replaceFirst(":.*", "")) {
            case "conj" -> verb(place) || verb(head) ? surface(head, depth + 1) : surface(head, depth + 1);
            case "xcomp" -> controller(head, depth);
            case "advcl", "dep", "parataxis" -> charged(place, head) ? objects(head) : clauseLike(place) ? surface(head, depth + 1) : List.of();
            case "acl" -> verb(place) && !infinitive(place) && preposition(place).isEmpty()
                    ? written(place, head, depth)
                    : surface(head, depth + 1);
            case "amod" -> children(place, "obl").isEmpty() ? List.of() : List.of(head);
            case "obj", "obl", "nmod", "appos" -> verb(place) ? surface(head, depth + 1) : owner(place, head, depth);
            default -> List.of();
        };
    }

    /// "Issued a report accusing the army": who issues the report accuses.
    private List<Integer> written(int participle, int noun, int depth) {
        if (!token(participle).pos().equals("VBG") || !WRITINGS.contains(lemma(noun)) || head(noun) < 0 || is(noun, "obl")) return List.of(noun);
        List<Integer> author = owner(noun, head(noun), depth);
        return author.isEmpty() ? List.of(noun) : author;
    }

    /// "Peru is in the last stage of signing …": a noun acts for the subject of its verb.
    private List<Integer> owner(int noun, int head, int depth) {
        List<Integer> possessor = children(noun, "nmod:poss");
        return possessor.isEmpty() ? surface(head, depth + 1) : possessor;
    }

    /// "Accused the army of firing on the village, wounding two": the army wounded them.
    public boolean charged(int place, int head) {
        return token(place).pos().equals("VBG") && verb(head) && CHARGES.contains(lemma(head)) && place > head && preposition(place).isEmpty()
                && children(head, "obl", "advcl").stream().anyMatch(other -> other != place && other < place && hasPreposition(other, "of"));
    }

    private boolean clauseLike(int place) {
        String pos = token(place).pos();
        return pos.equals("VBG") || pos.equals("VBN") || infinitive(place);
    }

    /// Who is to do what a verb's infinitive says: its object when it has one, else its subject.
    private List<Integer> controller(int verb, int depth) {
        if (!verb(verb) || passive(verb) || lemma(verb).equals("promise") || lemma(verb).equals("threaten")) return surface(verb, depth + 1);
        List<Integer> objects = objects(verb);
        return objects.isEmpty() ? surface(verb, depth + 1) : objects;
    }

    private boolean relativeThat(int subject, int verb) {
        return lemma(subject).equals("that") && (is(verb, "acl") || is(verb, "ccomp") && head(verb) >= 0 && noun(head(verb)));
    }

    /// The noun that a relative clause speaks about.
    private List<Integer> antecedent(int verb) {
        int at = verb;
        for (int step = 0; step < DEPTH && head(at) >= 0; step++) {
            if (is(at, "acl") || is(at, "ccomp") && noun(head(at))) return List.of(head(at));
            at = head(at);
        }
        return List.of();
    }

    public List<Integer> objects(int verb) {
        List<Integer> own = children(verb, "obj", "dobj");
        if (!own.isEmpty()) {
            int object = own.getFirst();
            return RELATIVE.contains(token(object).pos()) ? antecedent(verb) : own;
        }
        if (passive(verb)) return List.of();
        if (relation(verb).equals("acl:relcl") && head(verb) >= 0) {
            List<Integer> subject = children(verb, "nsubj");
            boolean relative = !subject.isEmpty() && (RELATIVE.contains(token(subject.getFirst()).pos()) || lemma(subject.getFirst()).equals("that"));
            boolean elsewhere = children(verb, "obl", "advmod").stream().anyMatch(o -> RELATIVE.contains(token(o).pos()) || token(o).pos().equals("WRB"));
            if (!relative && !subject.isEmpty() && !elsewhere)
                return List.of(head(verb));
        }
        // "suspended and revoked visas": the object is given once, after the last verb.
        return children(verb, "conj").stream()
                .filter(this::verb)
                .filter(other -> !passive(other) && children(other, "nsubj").isEmpty())
                .flatMap(other -> children(other, "obj").stream())
                .limit(1)
                .toList();
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
        return children(place).stream()
                .filter(child -> is(child, "obl") || is(child, "nmod") || is(child, "advcl") || is(child, "acl") || is(child, "dep") || is(child, "xcomp") || is(child, "obj"))
                .filter(child -> !is(child, "advcl") && !is(child, "dep") || children(child, "nsubj", "cop").isEmpty())
                .filter(child -> !verb(child) && hasPreposition(child, preposition))
                .toList();
    }

    /// The verb, or noun with a subject, that governs the token's clause.
    public int clause(int place) {
        int at = place;
        for (int step = 0; step < size() && head(at) >= 0; step++) {
            if (verb(at) && !is(at, "aux") && !is(at, "amod") && !is(at, "compound") && !is(at, "case")) return at;
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
