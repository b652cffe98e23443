package dateline.language;

import java.util.List;

/// Sets right what participles and auxiliaries mislead the parser to.
final class ParticipleRepair {
    private ParticipleRepair() {}

    /// A sentence with a full stop and no other verb has it in what was taken for a participle.
    static void verbTakenForParticiple(ClearTree tree, int i) {
        int noun = tree.heads()[i];
        boolean lone = noun == i - 1 && tree.noun(noun) && tree.heads()[noun] < 0 && tree.tags()[i].equals("VBN");
        if (!lone || !finishedWithoutVerb(tree) || tree.has(i, "agent")) return;
        tree.takeOver(i, noun, "root");
        tree.tags()[i] = "VBD";
        tree.labels()[noun] = "nsubj";
        for (int other : tree.children(i)) if (other < noun) tree.heads()[other] = noun;
        for (int other : tree.children(i, "acl", "relcl")) tree.labels()[other] = "advcl";
    }

    private static boolean finishedWithoutVerb(ClearTree tree) {
        return tree.words()[tree.size() - 1].equals(".") && List.of(tree.tags()).stream().noneMatch(tag -> tag.matches("VBD|VBZ|VBP|MD"));
    }

    /// What hangs on an auxiliary belongs to its verb.
    static void auxiliaryTakenForVerb(ClearTree tree, int i) {
        if (tree.labels()[i].startsWith("aux")) for (int child : tree.children(i)) tree.heads()[child] = tree.heads()[i];
    }

    /// The second participle goes with the first, not with the finite verb above.
    static void conjunctOfParticiple(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        boolean loose = tree.labelled(i, "conj") && tree.tags()[i].equals("VBN") && tree.finite(verb);
        if (!loose || tree.has(i, "aux", "auxpass", "nsubj", "dobj") || tree.passive(verb)) return;
        int before = i - 1;
        while (before > verb && !(tree.tags()[before].equals("VBN") && tree.labels()[before].matches("acl|ccomp|relcl"))) before--;
        if (before > verb) tree.attach(i, before, "conj");
    }

    /// Who stands before a participle with "by" is done to.
    static void passiveWithoutAuxiliary(ClearTree tree, int i) {
        if (tree.tags()[i].equals("VBN") && tree.has(i, "agent") && !tree.has(i, "aux", "auxpass")) passiveSubject(tree, i);
    }

    private static void passiveSubject(ClearTree tree, int verb) {
        for (int subject : tree.children(verb, "nsubj")) tree.labels()[subject] = "nsubjpass";
    }

    /// After "with" and a noun a participle tells what the noun does.
    static void participleAfterWith(ClearTree tree, int i) {
        if (!participle(tree, i, "advcl") || tree.has(i, "nsubj", "mark", "aux")) return;
        for (int with : tree.children(tree.heads()[i], "prep"))
            for (int noun : tree.children(with, "pobj"))
                if (tree.words()[with].equals("with") && noun < i && noun == tree.top(i - 1, with)) tree.attach(i, noun, "acl");
    }

    /// A participle right after a noun describes it, whatever noun it was joined to.
    static void participleAfterNoun(ClearTree tree, int i) {
        if (participle(tree, i, "conj") && tree.noun(tree.heads()[i]) && tree.noun(i - 1)) tree.attach(i, tree.top(i - 1, -1), "acl");
    }

    /// A participle after a noun and a comma describes the noun, when no "and" joins it to what stands before.
    static void participleAfterComma(ClearTree tree, int i) {
        if (participle(tree, i, "conj") && tree.words()[i - 1].equals(",") && tree.noun(i - 2) && !tree.has(tree.heads()[i], "cc"))
            tree.attach(i, tree.top(i - 2, tree.heads()[i]), "acl");
    }

    private static boolean participle(ClearTree tree, int i, String label) {
        return tree.tags()[i].equals("VBG") && tree.heads()[i] >= 0 && i >= 2 && tree.labelled(i, label);
    }

    /// The second verb is as passive as the first, whose auxiliary it shares.
    static void sharedAuxiliary(ClearTree tree, int i) {
        if (tree.labelled(i, "conj") && tree.tags()[i].equals("VBN") && tree.passive(tree.heads()[i]) && !tree.has(i, "dobj", "aux")) passiveSubject(tree, i);
    }
}
