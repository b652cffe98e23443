package dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Sets right what NLP4J's parser habitually gets wrong in news prose, on its own tree.
final class ClearTreeRepair {
    private static final Set<String> CONTENT = Set.of("pobj", "pcomp");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> PASSIVE = Set.of("auxpass");
    private static final Set<String> OBJECT = Set.of("dobj");

    private final ClearTree tree;

    private ClearTreeRepair(ClearTree tree) {
        this.tree = tree;
    }

    static void mend(ClearTree tree) {
        ClearTreeRepair work = new ClearTreeRepair(tree);
        IntStream.range(0, tree.size()).forEach(work::verbTakenForParticiple);
        IntStream.range(0, tree.size()).forEach(work::auxiliary);
        IntStream.range(0, tree.size()).forEach(work::clauseTakenForNoun);
        IntStream.range(0, tree.size()).forEach(work::bound);
        IntStream.range(0, tree.size()).forEach(work::sharedPassive);
        IntStream.range(0, tree.size()).forEach(work::participle);
        IntStream.range(0, tree.size()).forEach(work::time);
        IntStream.range(0, tree.size()).forEach(work::clauseOfTime);
        IntStream.range(0, tree.size()).forEach(work::placeOfAdverb);
        IntStream.range(0, tree.size()).forEach(work::smallClause);
        IntStream.range(0, tree.size()).forEach(work::secondSubject);
        IntStream.range(0, tree.size()).forEach(work::dayOfSubject);
        IntStream.range(0, tree.size()).forEach(work::leftOutAuxiliary);
        work.oneRoot();
    }

    /// "A Kenyan envoy called on the president.": a sentence with a full stop and no other verb has it here.
    private void verbTakenForParticiple(int i) {
        int noun = tree.heads()[i];
        boolean lone = noun == i - 1 && noun >= 0 && tree.heads()[noun] < 0 && tree.tags()[noun].startsWith("NN") && tree.tags()[i].equals("VBN");
        if (!lone || !tree.words()[tree.size() - 1].equals(".") || !tree.children(i, Set.of("agent")).isEmpty()) return;
        for (String tag : tree.tags()) if (tag.matches("VBD|VBZ|VBP|MD")) return;
        tree.takeOver(i, noun, "root");
        tree.tags()[i] = "VBD";
        tree.labels()[noun] = "nsubj";
        for (int other : tree.children(i)) if (other < noun) tree.heads()[other] = noun;
        for (int other : tree.children(i, Set.of("acl", "relcl"))) tree.labels()[other] = "advcl";
    }

    /// "Peru [is] sending aid": what hangs on an auxiliary belongs to its verb.
    private void auxiliary(int i) {
        if (tree.labels()[i].startsWith("aux")) for (int child : tree.children(i)) tree.heads()[child] = tree.heads()[i];
    }

    /// "after Peru and others provided loans": the noun is the subject of a clause, not all that comes after.
    private void clauseTakenForNoun(int i) {
        if (!tree.words()[i].matches("after|before|as|since|until|because|while") || tree.heads()[i] < 0) return;
        List<Integer> nouns = tree.children(i, CONTENT);
        if (nouns.isEmpty() || !tree.tags()[nouns.getFirst()].matches("NN.*|PRP|CD|DT")) return;
        int noun = nouns.getFirst();
        for (int verb : tree.children(tree.heads()[i], Set.of("prep", "advcl", "dep", "conj"))) {
            if (verb < noun || !tree.tags()[verb].matches("VBD|VBZ|VBP") || !tree.children(verb, Set.of("nsubj", "nsubjpass", "csubj", "mark", "cc")).isEmpty()) continue;
            boolean passive = !tree.children(verb, PASSIVE).isEmpty();
            tree.labels()[verb] = "advcl";
            tree.heads()[noun] = verb;
            tree.labels()[noun] = passive ? "nsubjpass" : "nsubj";
            tree.heads()[i] = verb;
            tree.labels()[i] = "mark";
            return;
        }
    }

    /// "[Over] 200 people fled", "gave [around] $20": a bound of the number, no preposition.
    private void bound(int i) {
        if (!tree.words()[i].matches("over|around|about|under") || i + 1 >= tree.size() || !tree.tags()[i + 1].matches("CD|\\$") || tree.heads()[i] < 0) return;
        List<Integer> nouns = tree.children(i, Set.of("pobj"));
        int verb = tree.heads()[i];
        if (nouns.isEmpty() || !tree.tags()[verb].startsWith("VB")) return;
        boolean passive = !tree.children(verb, PASSIVE).isEmpty();
        boolean subject = i < verb && tree.children(verb, SUBJECTS).isEmpty();
        boolean object = i > verb && !passive && tree.children(verb, OBJECT).isEmpty();
        if (!subject && !object) return;
        tree.attach(nouns.getFirst(), verb, object ? "dobj" : passive ? "nsubjpass" : "nsubj");
        tree.attach(i, i + 1, "qmod");
    }

    private static final String DAY = "(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday";

    private static final String TIME =
            DAY + "|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "(jan|feb|aug|sept?|oct|nov|dec)\\.|(year|month|week|day|hour|minute|night|morning|afternoon|evening|weekend|time|mile|meter|metre|kilometer|kilometre|percent)s?|ago|way|part|[12]\\d\\d\\d";

    /// Time and subject or object taken for one another: "returned last week the ship", "drivers Friday said",
    /// "In May, the minister, Ali Osman, agreed".
    private void time(int i) {
        int verb = tree.heads()[i];
        if (verb < 0) return;
        boolean finite = tree.tags()[verb].startsWith("VB");
        if (tree.labels()[i].equals("npadvmod") && i > verb && finite && tree.tags()[i].matches("NNS?|NNPS?") && !tree.words()[i].matches(TIME)
                && tree.children(verb, Set.of("dobj", "auxpass")).isEmpty()) tree.labels()[i] = "dobj";
        if (tree.labels()[i].equals("nsubj") && tree.words()[i].matches(TIME) && tree.children(verb, Set.of("nsubj")).getFirst() < i) tree.labels()[i] = "npadvmod";
        if (tree.labels()[i].equals("appos") && tree.words()[verb].matches(TIME) && !tree.words()[i].matches(TIME) && tree.labels()[verb].equals("pobj")) {
            int clause = tree.heads()[tree.heads()[verb]];
            if (clause > i && tree.tags()[clause].startsWith("VB") && tree.children(clause, SUBJECTS).isEmpty())
                tree.attach(i, clause, tree.children(clause, PASSIVE).isEmpty() ? "nsubj" : "nsubjpass");
        }
    }

    /// "since early last month when rebels broke the truce": the clause is about the month.
    private void clauseOfTime(int i) {
        int before = tree.heads()[i] >= 0 && tree.labels()[i].equals("advmod") && tree.words()[i].equals("when") ? i - 1 : -1;
        if (before > 0 && tree.words()[before].equals(",")) before--;
        if (before < 0 || !tree.words()[before].matches(TIME) || !tree.labels()[tree.heads()[i]].equals("advcl")) return;
        tree.attach(tree.heads()[i], before, "relcl");
    }

    /// "burned a village elsewhere [in] the north": where the village was burned, not where elsewhere is.
    private void placeOfAdverb(int i) {
        int adverb = tree.heads()[i];
        boolean loose = adverb >= 0 && adverb == i - 1 && tree.labels()[i].equals("prep") && tree.words()[adverb].matches("elsewhere|early|late|earlier|later|back|home|there|here");
        if (loose && tree.labels()[adverb].equals("advmod") && tree.verb(tree.heads()[adverb])) tree.attach(i, tree.heads()[adverb], "prep");
    }

    /// "The refusal to help Venezuela was noted" has one subject; the second is the object of the verb before it.
    private void secondSubject(int i) {
        if (!tree.labels()[i].matches("nsubj|nsubjpass") || tree.heads()[i] < i || tree.children(tree.heads()[i], Set.of(tree.labels()[i])).getFirst() == i) return;
        int first = i;
        while (first > 0 && tree.heads()[first - 1] == i) first--;
        if (first > 0 && tree.tags()[first - 1].matches("VB|VBG") && tree.children(first - 1, Set.of("dobj", "nsubj")).isEmpty()) tree.attach(i, first - 1, "dobj");
    }

    /// "found the minister guilty", "set two sailors free": the minister is whom they found, free is what they set them.
    private void smallClause(int i) {
        if (tree.labels()[i].equals("advcl") && tree.tags()[i].equals("JJ") && tree.children(i).isEmpty() && tree.heads()[i] >= 0 && tree.children(tree.heads()[i], OBJECT).contains(i - 1)) tree.labels()[i] = "oprd";
        if (!tree.labels()[i].equals("ccomp") || !tree.tags()[i].startsWith("JJ") || tree.heads()[i] > i || tree.heads()[i] < 0) return;
        List<Integer> subject = tree.children(i, Set.of("nsubj"));
        if (subject.size() != 1 || !tree.children(i, Set.of("aux", "mark")).isEmpty() || !tree.children(tree.heads()[i], OBJECT).isEmpty()) return;
        tree.attach(subject.getFirst(), tree.heads()[i], "dobj");
        tree.labels()[i] = "oprd";
    }

    /// "saw two men being taken away and beaten by soldiers": beaten goes with taken.
    private void sharedPassive(int i) {
        if (tree.labels()[i].equals("conj") && tree.tags()[i].equals("VBN") && tree.tags()[tree.heads()[i]].matches("VBD|VBZ|VBP") && tree.children(i, Set.of("aux", "auxpass", "nsubj", "dobj")).isEmpty()
                && tree.children(tree.heads()[i], PASSIVE).isEmpty())
            for (int before = i - 1; before > tree.heads()[i]; before--)
                if (tree.tags()[before].equals("VBN") && tree.labels()[before].matches("acl|ccomp|relcl")) {
                    tree.attach(i, before, "conj");
                    break;
                }
    }

    /// Three ways in which a participle misleads the parser: "raids carried out by the army were …" has no main verb
    /// there; "with Peru sending jets" tells what Peru does; "promising help to the army, battling rebels" what the army does.
    private void participle(int i) {
        if (tree.tags()[i].equals("VBN") && !tree.children(i, Set.of("agent")).isEmpty() && tree.children(i, Set.of("aux", "auxpass")).isEmpty())
            for (int subject : tree.children(i, Set.of("nsubj"))) tree.labels()[subject] = "nsubjpass";
        if (!tree.tags()[i].equals("VBG") || tree.heads()[i] < 0 || i < 2) return;
        if (tree.labels()[i].equals("advcl") && tree.children(i, Set.of("nsubj", "mark", "aux")).isEmpty())
            for (int with : tree.children(tree.heads()[i], Set.of("prep")))
                for (int noun : tree.children(with, Set.of("pobj")))
                    if (tree.words()[with].equals("with") && noun < i && noun == tree.top(i - 1, with)) tree.attach(i, noun, "acl");
        if (tree.labels()[i].equals("conj") && tree.tags()[tree.heads()[i]].startsWith("NN") && tree.tags()[i - 1].startsWith("NN"))
            tree.attach(i, tree.top(i - 1, -1), "acl");
        if (tree.labels()[i].equals("conj") && tree.words()[i - 1].equals(",") && tree.tags()[i - 2].startsWith("NN") && tree.children(tree.heads()[i], Set.of("cc")).isEmpty())
            tree.attach(i, tree.top(i - 2, tree.heads()[i]), "acl");
    }

    /// "Ten were killed and twenty wounded": the second verb is as passive as the first.
    private void leftOutAuxiliary(int i) {
        if (tree.labels()[i].equals("conj") && tree.tags()[i].equals("VBN") && !tree.children(tree.heads()[i], PASSIVE).isEmpty() && tree.children(i, Set.of("dobj", "aux")).isEmpty())
            for (int subject : tree.children(i, Set.of("nsubj"))) tree.labels()[subject] = "nsubjpass";
    }

    /// "Police [on] Monday arrested …": the day is that of the arrest.
    private void dayOfSubject(int i) {
        int subject = tree.heads()[i];
        boolean day = tree.words()[i].matches(DAY) && tree.labels()[i].equals("npadvmod")
                || tree.labels()[i].equals("prep") && tree.children(i, Set.of("pobj")).stream().anyMatch(one -> tree.words()[one].matches(DAY));
        if (day && subject >= 0 && subject < i && tree.labels()[subject].startsWith("nsubj") && tree.heads()[subject] > i && tree.verb(tree.heads()[subject]))
            tree.attach(i, tree.heads()[subject], tree.labels()[i]);
    }

    /// What the parser left without a head hangs loosely on the root.
    private void oneRoot() {
        int root = -1;
        for (int i = 0; i < tree.size(); i++)
            if (tree.heads()[i] < 0 && root < 0) root = i;
            else if (tree.heads()[i] < 0) tree.attach(i, root, "dep");
    }
}
