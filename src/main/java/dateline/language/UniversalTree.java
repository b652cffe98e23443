package dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes Universal Dependencies of a tree in the style of ClearNLP, where prepositions, forms of "be" and
/// earlier conjuncts are heads: content words become the heads, and relations get their universal names.
final class UniversalTree {
    private static final Set<String> CONTENT = Set.of("pobj", "pcomp");

    private final String[] words;
    private final String[] tags;
    private final int[] heads;
    private final String[] labels;

    private UniversalTree(String[] words, String[] tags, int[] heads, String[] labels) {
        this.words = words;
        this.tags = tags;
        this.heads = heads;
        this.labels = labels;
    }

    /// @param words in lower case
    /// @param tags Penn tags
    /// @param heads -1 for the root
    static Trees.Basic of(String[] words, String[] tags, int[] heads, String[] labels) {
        UniversalTree tree = new UniversalTree(words, tags, heads.clone(), labels.clone());
        for (int i = 0; i < words.length; i++) tree.auxiliary(i);
        for (int i = 0; i < words.length; i++) tree.clauseTakenForNoun(i);
        for (int i = 0; i < words.length; i++) tree.bound(i);
        for (int i = 0; i < words.length; i++) tree.participle(i);
        for (int i = 0; i < words.length; i++) tree.time(i);
        for (int i = 0; i < words.length; i++) tree.smallClause(i);
        for (int i = 0; i < words.length; i++) tree.secondSubject(i);
        tree.deepestFirst().forEach(tree::preposition);
        for (int i = 0; i < words.length; i++) tree.dayOfSubject(i);
        tree.conjunctions();
        tree.firstConjunct();
        tree.deepestFirst().forEach(tree::copula);
        tree.money();
        tree.leftOutAuxiliary();
        tree.oneRoot();
        String[] relations = IntStream.range(0, words.length).mapToObj(tree::relation).toArray(String[]::new);
        return new Trees.Basic(tree.heads, relations);
    }

    private List<Integer> deepestFirst() {
        return IntStream.range(0, heads.length).boxed().sorted((a, b) -> depth(b) - depth(a)).toList();
    }

    private int depth(int i) {
        int depth = 0;
        for (int up = heads[i]; up >= 0 && depth < heads.length; up = heads[up]) depth++;
        return depth;
    }

    private List<Integer> children(int head, Set<String> wanted) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) if (heads[i] == head && (wanted.isEmpty() || wanted.contains(labels[i]))) all.add(i);
        return all;
    }

    /// "Peru [is] sending aid": what hangs on an auxiliary belongs to its verb.
    private void auxiliary(int i) {
        if (labels[i].startsWith("aux")) for (int child : children(i, Set.of())) heads[child] = heads[i];
    }

    /// "after Peru and others provided loans": the noun is the subject of a clause, not all that comes after.
    private void clauseTakenForNoun(int i) {
        if (!words[i].matches("after|before|as|since|until|because|while") || heads[i] < 0) return;
        List<Integer> nouns = children(i, CONTENT);
        if (nouns.isEmpty() || !tags[nouns.getFirst()].matches("NN.*|PRP|CD|DT")) return;
        int noun = nouns.getFirst();
        for (int verb : children(heads[i], Set.of("prep", "advcl", "dep", "conj"))) {
            if (verb < noun || !tags[verb].matches("VBD|VBZ|VBP") || !children(verb, Set.of("nsubj", "nsubjpass", "csubj", "mark", "cc")).isEmpty()) continue;
            boolean passive = !children(verb, Set.of("auxpass")).isEmpty();
            labels[verb] = "advcl";
            heads[noun] = verb;
            labels[noun] = passive ? "nsubjpass" : "nsubj";
            heads[i] = verb;
            labels[i] = "mark";
            return;
        }
    }

    /// Three ways in which a participle misleads the parser: "raids carried out by the army were …" has no main verb
    /// there; "with Peru sending jets" tells what Peru does; "promising help to the army, battling rebels" what the army does.
    private void participle(int i) {
        if (tags[i].equals("VBN") && !children(i, Set.of("agent")).isEmpty() && children(i, Set.of("aux", "auxpass")).isEmpty())
            for (int subject : children(i, Set.of("nsubj"))) labels[subject] = "nsubjpass";
        if (labels[i].equals("conj") && tags[i].equals("VBN") && tags[heads[i]].matches("VBD|VBZ|VBP") && children(i, Set.of("aux", "auxpass", "nsubj", "dobj")).isEmpty()
                && children(heads[i], Set.of("auxpass")).isEmpty())
            for (int before = i - 1; before > heads[i]; before--)
                if (tags[before].equals("VBN") && labels[before].matches("acl|ccomp|relcl")) {
                    heads[i] = before;
                    break;
                }
        if (!tags[i].equals("VBG") || heads[i] < 0 || i < 2) return;
        if (labels[i].equals("advcl") && children(i, Set.of("nsubj", "mark", "aux")).isEmpty())
            for (int with : children(heads[i], Set.of("prep")))
                for (int noun : children(with, Set.of("pobj")))
                    if (words[with].equals("with") && noun < i && noun == top(i - 1, with)) attach(i, noun, "acl");
        if (labels[i].equals("conj") && words[i - 1].equals(",") && tags[i - 2].startsWith("NN") && children(heads[i], Set.of("cc")).isEmpty())
            attach(i, top(i - 2, heads[i]), "acl");
    }

    /// The head of the phrase that ends in `i`, below a token further left.
    private int top(int i, int below) {
        int at = i;
        while (heads[at] > below && tags[heads[at]].startsWith("NN") && labels[at].matches("compound|conj|nmod|poss|case")) at = heads[at];
        return at;
    }

    private void attach(int i, int head, String label) {
        heads[i] = head;
        labels[i] = label;
    }

    /// "[Over] 200 people fled", "gave [around] $20": a bound of the number, no preposition.
    private void bound(int i) {
        if (!words[i].matches("over|around|about|under") || i + 1 >= heads.length || !tags[i + 1].matches("CD|\\$") || heads[i] < 0) return;
        List<Integer> nouns = children(i, Set.of("pobj"));
        int verb = heads[i];
        if (nouns.isEmpty() || !tags[verb].startsWith("VB")) return;
        boolean passive = !children(verb, Set.of("auxpass")).isEmpty();
        boolean subject = i < verb && children(verb, Set.of("nsubj", "nsubjpass")).isEmpty();
        boolean object = i > verb && !passive && children(verb, Set.of("dobj")).isEmpty();
        if (!subject && !object) return;
        attach(nouns.getFirst(), verb, object ? "dobj" : passive ? "nsubjpass" : "nsubj");
        attach(i, i + 1, "qmod");
    }

    private static final String TIME =
            "(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "(jan|feb|aug|sept?|oct|nov|dec)\\.|(year|month|week|day|hour|minute|night|morning|afternoon|evening|weekend|time|mile|meter|metre|kilometer|kilometre|percent)s?|ago|way|part|[12]\\d\\d\\d";

    /// Time and subject or object taken for one another: "returned last week the ship", "drivers Friday said",
    /// "In May, the minister, Ali Osman, agreed".
    private void time(int i) {
        int verb = heads[i];
        if (verb < 0) return;
        boolean finite = tags[verb].startsWith("VB");
        if (labels[i].equals("npadvmod") && i > verb && finite && tags[i].matches("NNS?|NNPS?") && !words[i].matches(TIME)
                && children(verb, Set.of("dobj", "auxpass")).isEmpty()) labels[i] = "dobj";
        if (labels[i].equals("nsubj") && words[i].matches(TIME) && children(verb, Set.of("nsubj")).getFirst() < i) labels[i] = "npadvmod";
        if (labels[i].equals("appos") && words[verb].matches(TIME) && !words[i].matches(TIME) && labels[verb].equals("pobj")) {
            int clause = heads[heads[verb]];
            if (clause > i && tags[clause].startsWith("VB") && children(clause, Set.of("nsubj", "nsubjpass")).isEmpty())
                attach(i, clause, children(clause, Set.of("auxpass")).isEmpty() ? "nsubj" : "nsubjpass");
        }
    }

    /// "The refusal to help Venezuela was noted" has one subject; the second is the object of the verb before it.
    private void secondSubject(int i) {
        if (!labels[i].matches("nsubj|nsubjpass") || heads[i] < i || children(heads[i], Set.of(labels[i])).getFirst() == i) return;
        int first = i;
        while (first > 0 && heads[first - 1] == i) first--;
        if (first > 0 && tags[first - 1].matches("VB|VBG") && children(first - 1, Set.of("dobj", "nsubj")).isEmpty()) attach(i, first - 1, "dobj");
    }

    /// "found the minister guilty", "set two sailors free": the minister is whom they found, free is what they set them.
    private void smallClause(int i) {
        if (labels[i].equals("advcl") && tags[i].equals("JJ") && children(i, Set.of()).isEmpty() && heads[i] >= 0 && children(heads[i], Set.of("dobj")).contains(i - 1)) labels[i] = "oprd";
        if (!labels[i].equals("ccomp") || !tags[i].startsWith("JJ") || heads[i] > i || heads[i] < 0) return;
        List<Integer> subject = children(i, Set.of("nsubj"));
        if (subject.size() != 1 || !children(i, Set.of("aux", "mark")).isEmpty() || !children(heads[i], Set.of("dobj")).isEmpty()) return;
        attach(subject.getFirst(), heads[i], "dobj");
        labels[i] = "oprd";
    }

    /// "Police on Monday arrested …": the day is that of the arrest.
    private void dayOfSubject(int i) {
        int subject = heads[i];
        boolean day = words[i].matches("(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday") && subject >= 0 && subject < i && labels[i].matches("prep|npadvmod");
        if (day && labels[subject].startsWith("nsubj") && heads[subject] > i && tags[heads[subject]].startsWith("VB")) heads[i] = heads[subject];
    }

    /// "attacks [in] the town": the town hangs on the attacks, and "in" on the town.
    private void preposition(int i) {
        if (!tags[i].matches("IN|TO|RB") && !labels[i].matches("prep|agent")) return;
        List<Integer> content = children(i, CONTENT);
        if (content.isEmpty()) return;
        int noun = content.getLast();
        // "because of the raid"
        if (content.getFirst() != noun) labels[content.getFirst()] = "case";
        boolean clause = labels[noun].equals("pcomp") && tags[noun].startsWith("VB");
        boolean inner = heads[i] >= 0 && labels[i].equals("prep") && labels[heads[i]].matches("prep|agent") && children(heads[i], CONTENT).isEmpty();
        String label = labels[i].equals("conj") || heads[i] < 0 ? labels[i] : inner ? labels[noun] : clause ? "pcomp" : "prep";
        takeOver(noun, i, label);
        labels[i] = clause ? "mark" : "case";
        for (int child : children(noun, Set.of())) if (child == i - 1 && labels[child].matches("amod|advmod") && words[child].matches("such|because|instead|rather|ahead|along|together")) labels[child] = "case";
    }

    /// "is [a deal]", "is [ready]", "is in [the town]": what is said of the subject is the head.
    private void copula(int i) {
        if (!words[i].matches("be|is|are|was|were|been|being|am|'s|'re|'m") || !tags[i].startsWith("VB") || labels[i].startsWith("aux")) return;
        boolean there = !children(i, Set.of("expl")).isEmpty();
        List<Integer> said = children(i, Set.of("attr", "acomp"));
        if (there) {
            if (children(i, Set.of("nsubj")).isEmpty()) for (int one : said) labels[one] = "nsubj";
            return;
        }
        if (said.isEmpty()) said = children(i, Set.of("prep")).stream().filter(one -> one > i).toList();
        if (said.isEmpty() || children(i, Set.of("ccomp", "xcomp")).stream().anyMatch(one -> one > i)) return;
        takeOver(said.getFirst(), i, labels[i]);
        labels[i] = "cop";
    }

    /// "$1.5 billion": the sign is the head.
    private void money() {
        for (int i = 0; i < heads.length; i++)
            if (tags[i].equals("$") && heads[i] > i && tags[heads[i]].equals("CD")) {
                int number = heads[i];
                takeOver(i, number, labels[number]);
                labels[number] = "nmod";
            }
    }

    /// "Ten were killed and twenty wounded": the second verb is as passive as the first.
    private void leftOutAuxiliary() {
        for (int i = 0; i < heads.length; i++)
            if (labels[i].equals("conj") && tags[i].equals("VBN") && !children(heads[i], Set.of("auxpass")).isEmpty() && children(i, Set.of("dobj", "aux")).isEmpty())
                for (int subject : children(i, Set.of("nsubj"))) labels[subject] = "nsubjpass";
    }

    /// The dependent takes its head's place, the head and all else that hung on it hang on the dependent.
    private void takeOver(int dependent, int head, String label) {
        heads[dependent] = heads[head];
        labels[dependent] = label;
        for (int other : children(head, Set.of())) if (other != dependent) heads[other] = dependent;
        heads[head] = dependent;
    }

    /// All conjuncts hang on the first one.
    private void firstConjunct() {
        for (int i = 0; i < heads.length; i++) {
            if (!labels[i].equals("conj")) continue;
            for (int step = 0; step < heads.length && heads[i] >= 0 && labels[heads[i]].equals("conj") && heads[heads[i]] >= 0; step++) heads[i] = heads[heads[i]];
        }
    }

    /// What the parser left without a head hangs loosely on the root.
    private void oneRoot() {
        int root = -1;
        for (int i = 0; i < heads.length; i++)
            if (heads[i] < 0 && root < 0) root = i;
            else if (heads[i] < 0) attach(i, root, "dep");
    }

    /// "and" hangs on the conjunct that follows it.
    private void conjunctions() {
        for (int i = 0; i < heads.length; i++) {
            if (!labels[i].equals("cc")) continue;
            for (int conjunct : children(heads[i], Set.of("conj")))
                if (conjunct > i) {
                    heads[i] = conjunct;
                    break;
                }
        }
    }

    private String relation(int i) {
        String head = heads[i] < 0 ? "" : tags[heads[i]];
        boolean nominal = head.matches("NN.*|PRP.*|CD|\\$|DT");
        boolean copular = heads[i] >= 0 && !children(heads[i], Set.of("cop")).isEmpty();
        if (heads[i] < 0) return "root";
        return switch (labels[i]) {
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tags[i].equals("TO") ? "mark" : "aux";
            case "dobj" -> "obj";
            case "dative" -> "iobj";
            case "prep", "pobj", "agent" -> tags[i].equals("IN") && children(i, Set.of("case")).isEmpty() ? "advmod" : nominal ? "nmod" : "obl";
            case "pcomp" -> nominal ? "acl" : "advcl";
            case "advcl" -> nominal && !copular ? "acl" : "advcl";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "relcl" -> "acl:relcl";
            case "prt" -> "compound:prt";
            case "poss" -> "nmod:poss";
            case "predet" -> "det:predet";
            case "preconj" -> "cc:preconj";
            case "qmod" -> "advmod";
            case "neg" -> words[i].equals("no") ? "det" : "advmod";
            case "npadvmod" -> nominal && !copular ? "nmod:npmod" : "obl:npmod";
            case "nmod" -> modifier(i);
            case "meta", "intj" -> "discourse";
            default -> labels[i];
        };
    }

    private String modifier(int i) {
        if (tags[i].matches("JJ.*|VB.*|AFX")) return "amod";
        if (tags[i].matches("CD|\\$|LS")) return "nummod";
        if (tags[i].startsWith("RB")) return "advmod";
        return tags[i].startsWith("NN") && i < heads[i] ? "compound" : "nmod";
    }
}
