package dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes Universal Dependencies of a tree in the style of ClearNLP, where prepositions, forms of "be" and
/// earlier conjuncts are heads: content words become the heads, and relations get their universal names.
final class UniversalTree {
    private static final Set<String> CONTENT = Set.of("pobj", "pcomp");

    private final ClearTree tree;

    private UniversalTree(ClearTree tree) {
        this.tree = tree;
    }

    static DependencyParser.Basic of(ClearTree tree) {
        UniversalTree work = new UniversalTree(tree);
        tree.deepestFirst().forEach(work::preposition);
        work.conjunctions();
        work.firstConjunct();
        tree.deepestFirst().forEach(work::copula);
        work.money();
        String[] relations = IntStream.range(0, tree.size()).mapToObj(work::relation).toArray(String[]::new);
        return new DependencyParser.Basic(tree.heads(), relations);
    }

    /// "attacks [in] the town": the town hangs on the attacks, and "in" on the town.
    private void preposition(int i) {
        if (!tree.tags()[i].matches("IN|TO|RB") && !tree.labels()[i].matches("prep|agent")) return;
        List<Integer> content = tree.children(i, CONTENT);
        if (content.isEmpty()) return;
        int noun = content.getLast();
        // "because of the raid"
        if (content.getFirst() != noun) tree.labels()[content.getFirst()] = "case";
        boolean clause = tree.labels()[noun].equals("pcomp") && tree.tags()[noun].startsWith("VB");
        boolean inner = tree.heads()[i] >= 0 && tree.labels()[i].equals("prep") && tree.labels()[tree.heads()[i]].matches("prep|agent") && tree.children(tree.heads()[i], CONTENT).isEmpty();
        String label = tree.labels()[i].equals("conj") || tree.heads()[i] < 0 ? tree.labels()[i] : inner ? tree.labels()[noun] : clause ? "pcomp" : "prep";
        tree.takeOver(noun, i, label);
        tree.labels()[i] = clause ? "mark" : "case";
        for (int child : tree.children(noun)) if (child == i - 1 && tree.labels()[child].matches("amod|advmod") && tree.words()[child].matches("such|because|instead|rather|ahead|along|together")) tree.labels()[child] = "case";
    }

    /// "is [a deal]", "is [ready]", "is in [the town]": what is said of the subject is the head.
    private void copula(int i) {
        if (!tree.words()[i].matches("be|is|are|was|were|been|being|am|'s|'re|'m") || !tree.tags()[i].startsWith("VB") || tree.labels()[i].startsWith("aux")) return;
        boolean there = !tree.children(i, Set.of("expl")).isEmpty();
        List<Integer> said = tree.children(i, Set.of("attr", "acomp"));
        if (there) {
            if (tree.children(i, Set.of("nsubj")).isEmpty()) for (int one : said) tree.labels()[one] = "nsubj";
            return;
        }
        if (said.isEmpty()) said = tree.children(i, Set.of("prep")).stream().filter(one -> one > i).toList();
        if (said.isEmpty() || tree.children(i, Set.of("ccomp", "xcomp")).stream().anyMatch(one -> one > i)) return;
        tree.takeOver(said.getFirst(), i, tree.labels()[i]);
        tree.labels()[i] = "cop";
    }

    /// "$1.5 billion": the sign is the head.
    private void money() {
        for (int i = 0; i < tree.size(); i++)
            if (tree.tags()[i].equals("$") && tree.heads()[i] > i && tree.tags()[tree.heads()[i]].equals("CD")) {
                int number = tree.heads()[i];
                tree.takeOver(i, number, tree.labels()[number]);
                tree.labels()[number] = "nmod";
            }
    }

    /// All conjuncts hang on the first one.
    private void firstConjunct() {
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.labels()[i].equals("conj")) continue;
            for (int step = 0; step < tree.size() && tree.heads()[i] >= 0 && tree.labels()[tree.heads()[i]].equals("conj") && tree.heads()[tree.heads()[i]] >= 0; step++) tree.heads()[i] = tree.heads()[tree.heads()[i]];
        }
    }

    /// "and" hangs on the conjunct that follows it.
    private void conjunctions() {
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.labels()[i].equals("cc")) continue;
            for (int conjunct : tree.children(tree.heads()[i], Set.of("conj")))
                if (conjunct > i) {
                    tree.heads()[i] = conjunct;
                    break;
                }
        }
    }

    private String relation(int i) {
        String head = tree.heads()[i] < 0 ? "" : tree.tags()[tree.heads()[i]];
        boolean nominal = head.matches("NN.*|PRP.*|CD|\\$|DT") || tree.heads()[i] >= 0 && tree.words()[tree.heads()[i]].matches("most|many|several|few|much|half|all");
        boolean copular = tree.heads()[i] >= 0 && !tree.children(tree.heads()[i], Set.of("cop")).isEmpty();
        if (tree.heads()[i] < 0) return "root";
        return switch (tree.labels()[i]) {
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tree.tags()[i].equals("TO") ? "mark" : "aux";
            case "dobj" -> "obj";
            case "dative" -> "iobj";
            case "prep", "pobj", "agent" -> tree.tags()[i].equals("IN") && tree.children(i, Set.of("case")).isEmpty() ? "advmod" : nominal ? "nmod" : "obl";
            case "pcomp" -> nominal ? "acl" : "advcl";
            case "advcl" -> nominal && !copular ? "acl" : "advcl";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "relcl" -> "acl:relcl";
            case "prt" -> "compound:prt";
            case "poss" -> "nmod:poss";
            case "predet" -> "det:predet";
            case "preconj" -> "cc:preconj";
            case "qmod" -> "advmod";
            case "neg" -> tree.words()[i].equals("no") ? "det" : "advmod";
            case "npadvmod" -> nominal && !copular ? "nmod:npmod" : "obl:npmod";
            case "nmod" -> modifier(i);
            case "meta", "intj" -> "discourse";
            default -> tree.labels()[i];
        };
    }

    private String modifier(int i) {
        if (tree.tags()[i].matches("JJ.*|VB.*|AFX")) return "amod";
        if (tree.tags()[i].matches("CD|\\$|LS")) return "nummod";
        if (tree.tags()[i].startsWith("RB")) return "advmod";
        return tree.tags()[i].startsWith("NN") && i < tree.heads()[i] ? "compound" : "nmod";
    }
}
