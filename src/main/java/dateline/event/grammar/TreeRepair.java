package dateline.event.grammar;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Part;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Sets right what the parser habitually gets wrong in news prose, before events are looked for: the
/// speaker in "…, officials said", the object in "struck a weapons deal", "said on Monday Paris would …",
/// the clause of "…, which …".
public final class TreeRepair {
    /// Sets one kind of mistake right where it stands at a place, and leaves every other place alone.
    @FunctionalInterface
    public interface Repair {
        void at(TreeRepair tree, int place);
    }

    /// In the order in which they are asked, each over the whole sentence before the next.
    public static final List<Rule<Repair>> RULES = List.of(
            new Rule<>(
                    "object-taken-for-subject",
                    "Gabon let a Belgian pilot go.",
                    "GAB | RETREAT/release | Belgian pilot | occurred",
                    TreeRepair::objectTakenForSubject));

    /// How the speaker after a headline's colon hangs on it.
    public static final String SPEAKER = "speaker";

    private static final int FAR = 40;

    /// Nouns whose infinitive tells what they are about.
    private static final String CONTENT =
            "decision|plan|call|request|offer|proposal|move|effort|attempt|bid|right|pledge|vow|threat|order|demand|appeal|agreement|deal|refusal|intention|promise|permission|chance|need";

    /// Verbs of speech that go on after "said … and".
    private static final String SPEECH = "accuse|blame|urge|call|warn|deny|reject|condemn|demand|criticize|criticise|denounce|praise|thank|vow|pledge|promise|threaten|ask|appeal";

    private final List<Token> tokens;
    private final Set<String> say;

    private TreeRepair(List<Token> tokens, Set<String> say) {
        this.tokens = tokens;
        this.say = say;
    }

    /// The sentence with its basic tree mended; `say` are the lemmas of saying.
    public static Sentence mend(Sentence sentence, Set<String> say, List<Rule<Repair>> rules) {
        TreeRepair work = new TreeRepair(new ArrayList<>(sentence.tokens()), say);
        for (Rule<Repair> rule : rules) for (int i = 0; i < work.tokens.size(); i++) rule.does().at(work, i);
        for (int i = 0; i < work.tokens.size(); i++) work.participleTakenForClause(i);
        for (int i = 0; i < work.tokens.size(); i++) work.determinerTakenForNoun(i);
        for (int i = 0; i < work.tokens.size(); i++) work.participleTakenForMain(i);
        for (int i = 0; i < work.tokens.size(); i++) work.gerundTakenForAdjective(i);
        for (int i = 0; i < work.tokens.size(); i++) work.nounTakenForVerb(i);
        for (int i = 0; i < work.tokens.size(); i++) work.verbTakenForNoun(i);
        for (int i = 0; i < work.tokens.size(); i++) work.meansTakenForAdverb(i);
        for (int i = 0; i < work.tokens.size(); i++) work.speechTakenForContent(i);
        for (int i = 0; i < work.tokens.size(); i++) work.sayingTakenForSubject(i);
        for (int i = 0; i < work.tokens.size(); i++) work.dayTakenForName(i);
        for (int i = 0; i < work.tokens.size(); i++) work.speakerBefore(i);
        for (int i = 0; i < work.tokens.size(); i++) work.complementTakenForSubject(i);
        for (int i = 0; i < work.tokens.size(); i++) work.clauseWithoutThat(i);
        for (int i = 0; i < work.tokens.size(); i++) work.nearestName(i);
        for (int i = 0; i < work.tokens.size(); i++) work.participleAfterName(i);
        if (sentence.part() == Part.Kind.TITLE) work.speakerAfterColon();
        return new Sentence(sentence.index(), sentence.span(), sentence.part(), work.tokens);
    }

    /// "Raid kills nine: activists" in a headline: on whose word it stands.
    private void speakerAfterColon() {
        int colon = tokens.size() - 1;
        while (colon > 0 && !at(colon).text().equals(":")) colon--;
        List<Token> after = tokens.subList(colon + 1, tokens.size());
        boolean name = colon > 2 && !after.isEmpty() && after.size() <= 4 && after.getLast().pos().startsWith("NN")
                && after.stream().allMatch(token -> token.pos().matches("NN.*|JJ|DT|POS"));
        int root = 0;
        while (root < colon && at(root).head() >= 0) root++;
        if (!name || root == colon) return;
        int speaker = tokens.size() - 1;
        move(speaker, root, SPEAKER);
        for (int i = colon + 1; i < speaker; i++) if (at(i).head() <= colon) move(i, speaker, "compound");
    }

    private Token at(int i) {
        return tokens.get(i);
    }

    private void set(int i, String pos, int head, String relation) {
        if (below(head, i)) return;
        Token t = at(i);
        tokens.set(i, new Token(i, t.span(), t.text(), t.lemma(), pos, t.ner(), head, relation, t.number()));
    }

    private void move(int i, int head, String relation) {
        set(i, at(i).pos(), head, relation);
    }

    private boolean below(int place, int top) {
        int up = place;
        for (int step = 0; up >= 0 && step < FAR; step++) {
            if (up == top) return true;
            up = at(up).head();
        }
        return false;
    }

    private boolean verb(int i) {
        return at(i).pos().startsWith("VB");
    }

    private boolean noun(int i) {
        return i >= 0 && at(i).pos().startsWith("NN");
    }

    private boolean says(int i) {
        return verb(i) && say.contains(at(i).lemma().toLowerCase(Locale.ROOT));
    }

    private int child(int head, String relation) {
        for (Token token : tokens) if (token.head() == head && token.relation().equals(relation)) return token.index();
        return -1;
    }

    /// "welcomed his decision to pardon them", "found him guilty", "let them go": what stands before the infinitive
    /// or adjective belongs to the verb before it.
    private void objectTakenForSubject(int i) {
        int head = at(i).head();
        int subject = child(i, "nsubj");
        if (head < 0 || subject < 0 || subject > i) return;
        boolean to = i > 0 && at(i - 1).pos().equals("TO");
        boolean bare = at(i).pos().equals("VB") && child(i, "aux") < 0 && at(head).lemma().matches("let|make|help|see|have|watch");
        boolean state = at(i).pos().startsWith("JJ") && at(i).relation().equals("xcomp") && child(i, "cop") < 0;
        if (!to && !bare && !state) return;
        for (Token token : tokens) if (token.head() == i && token.text().equalsIgnoreCase("for")) return;
        boolean content = to && at(subject).pos().matches("NNS?") && at(subject).lemma().matches(CONTENT);
        if (head < subject && verb(head) && at(i).relation().matches("ccomp|xcomp") && child(head, "obj") < 0) {
            move(subject, head, "obj");
            move(i, content ? subject : head, content ? "acl" : "xcomp");
        } else if (content && head > i && at(i).relation().startsWith("csubj")) {
            move(subject, head, at(i).relation().equals("csubj:pass") ? "nsubj:pass" : "nsubj");
            move(i, subject, "acl");
        }
    }

    /// "fired rounds aimed at the camp": the noun is the object, the participle describes it.
    private void participleTakenForClause(int i) {
        int head = at(i).head();
        int subject = child(i, "nsubj");
        if (head < 0 || subject < head || subject > i || !verb(head) || !at(i).pos().equals("VBN") || !at(i).relation().matches("dep|ccomp")) return;
        if (child(head, "obj") >= 0 || child(i, "aux") >= 0 || says(head)) return;
        move(subject, head, "obj");
        move(i, subject, "acl");
    }

    /// "The shelling of the town": the determiner is no noun, the verb form after it is.
    private void determinerTakenForNoun(int i) {
        int noun = i + 1;
        boolean gerund = at(i).pos().equals("DT") && noun < tokens.size() && at(noun).pos().equals("VBG") && at(noun).head() == i;
        if (!gerund || at(i).head() == noun) return;
        Token det = at(i);
        Token t = at(noun);
        tokens.set(noun, new Token(noun, t.span(), t.text(), t.text().toLowerCase(Locale.ROOT), "NN", t.ner(), det.head(), det.relation(), t.number()));
        for (Token other : List.copyOf(tokens)) if (other.head() == i && other.index() != noun) move(other.index(), noun, other.relation());
        move(i, noun, "det");
    }

    /// "Raids led by the army killed ten": the second verb is the main one, the first describes the raids.
    private void participleTakenForMain(int i) {
        int main = at(i).head();
        boolean second = main >= 0 && main < i && at(i).pos().matches("VBD|VBZ|VBP") && at(i).relation().matches("parataxis|dep|ccomp");
        if (!second || !at(main).pos().matches("VBD|VBN") || child(main, "aux") >= 0 || child(i, "nsubj") >= 0) return;
        int subject = child(main, "nsubj");
        boolean doer = tokens.stream().anyMatch(one -> one.index() > main && one.index() < i && one.text().equals("by"));
        boolean parted = tokens.subList(main, i).stream().anyMatch(one -> one.text().equals(",") || one.pos().equals("CC"));
        if (subject < 0 || subject > main || !doer || parted) return;
        Token first = at(main);
        tokens.set(i, new Token(i, at(i).span(), at(i).text(), at(i).lemma(), at(i).pos(), at(i).ner(), first.head(), first.relation(), at(i).number()));
        move(subject, i, "nsubj");
        set(main, "VBN", subject, "acl");
    }

    /// "by firing dozens of shells", "of signing a deal": before a determiner or a number it governs the noun.
    private void gerundTakenForAdjective(int i) {
        int noun = at(i).head();
        if (!at(i).pos().equals("VBG") || !at(i).relation().equals("amod") || noun < i || i == 0 || i + 1 >= tokens.size()) return;
        boolean governs = at(i + 1).pos().matches("DT|CD|PRP\\$") && at(i + 1).head() == noun || at(i + 1).lemma().matches("dozen|hundred|thousand|score");
        if (!at(i - 1).pos().equals("IN") || at(i - 1).head() != noun || !governs) return;
        int above = at(noun).head();
        if (above < 0) return;
        set(noun, at(noun).pos(), -1, "obj");
        move(i, above, verb(above) ? "advcl" : "acl");
        move(i - 1, i, "mark");
        move(noun, i, "obj");
    }

    /// "a weapons deal worth …": after "a" and a plural noun comes no verb but the noun that they belong to.
    private void nounTakenForVerb(int i) {
        if (!at(i).pos().matches("VBP?") || i < 2 || !noun(i - 1) || at(i).head() < 0) return;
        int first = i - 1;
        while (first > 0 && at(first - 1).pos().matches("NN.*|JJ|CD|\\$|HYPH")) first--;
        if (first == 0 || !at(first - 1).text().equalsIgnoreCase("a") || !at(i - 1).pos().equals("NNS")) return;
        int head = at(i).head();
        if (!verb(head)) return;
        set(i, "NN", head, "obj");
        move(i - 1, i, "compound");
        for (int j = first - 1; j < i - 1; j++) if (at(j).head() == i - 1) move(j, i, at(j).relation());
    }

    /// "Soldiers train pilots": what has a subject and an object is a verb.
    private void verbTakenForNoun(int i) {
        if (!at(i).pos().equals("NN") || at(i).head() >= 0 || child(i, "cop") >= 0 || child(i, "det") >= 0) return;
        int subject = child(i, "nsubj");
        if (subject < 0 || subject > i || !at(subject).pos().matches("NNP?S|NNP") || child(i, "obj") < i) return;
        set(i, "VBP", -1, at(i).relation());
    }

    /// "replied by suspending its aid": the gerund tells by what means.
    private void meansTakenForAdverb(int i) {
        if (!at(i).pos().equals("IN") || !at(i).relation().equals("advmod") || at(i).head() < 0 || !verb(at(i).head())) return;
        int gerund = i + 1 < tokens.size() && at(i + 1).pos().equals("VBG") && at(i + 1).head() == i ? i + 1 : -1;
        if (gerund < 0) return;
        int verb = at(i).head();
        move(gerund, verb, "advcl");
        move(i, gerund, "mark");
    }

    /// "said it had not fired and accused Chad of …": the second verb goes on with the saying, not with what is said.
    private void speechTakenForContent(int i) {
        int first = at(i).head();
        if (!at(i).relation().equals("conj") || !at(i).pos().matches("VBD|VBN") || !at(i).lemma().matches(SPEECH) || first < 0 || child(i, "nsubj") >= 0) return;
        int saying = at(first).head();
        boolean content = at(first).relation().equals("ccomp") && saying >= 0 && says(saying) && at(saying).pos().equals("VBD");
        // The auxiliary of the first verb ("had not fired") would have to hold for both.
        if (!content || child(first, "aux") < 0 || child(i, "aux") >= 0) return;
        tokens.set(i, new Token(i, at(i).span(), at(i).text(), at(i).lemma(), "VBD", at(i).ner(), saying, "conj", at(i).number()));
    }

    /// "The ministry said on Monday Paris would …" read as if the saying were the subject of "would".
    private void sayingTakenForSubject(int i) {
        if (!says(i) || !at(i).relation().equals("csubj") || at(i).head() < i) return;
        int clause = at(i).head();
        Token main = at(clause);
        if (child(i, "nsubj") < 0) return;
        tokens.set(i, new Token(i, at(i).span(), at(i).text(), at(i).lemma(), at(i).pos(), at(i).ner(), main.head(), main.relation(), at(i).number()));
        move(clause, i, "ccomp");
    }

    private void dayTakenForName(int i) {
        if (!at(i).ner().equals("DATE") || !at(i).relation().equals("compound") || at(i).head() != i + 1) return;
        int name = i + 1;
        if (!at(name).pos().startsWith("NNP") || at(name).ner().equals("DATE")) return;
        int verb = at(name).head();
        String relation = at(name).relation();
        int clause = -1;
        for (int j = name + 1; j < tokens.size() && clause < 0; j++) if (verb(j) && !at(j).relation().startsWith("aux")) clause = j;
        if (clause < 0 || verb < 0 || verb == clause || child(clause, "nsubj") >= 0) return;
        move(i, verb, relation);
        int preposition = child(name, "case");
        if (preposition >= 0) move(preposition, i, "case");
        move(name, clause, "nsubj");
    }

    /// The subject of the verb, unless it is a stretch of time ("after days of clashes, officials said"), which goes
    /// back to the verb above.
    private int span(int i) {
        int subject = child(i, "nsubj");
        int mark = child(i, "mark");
        int above = at(i).head();
        boolean time = subject >= 0 && mark >= 0 && mark < subject && above >= 0 && at(subject).lemma().matches("day|week|month|year|hour|minute");
        if (!time) return subject;
        move(subject, above, "obl");
        move(mark, subject, "case");
        move(i, above, "parataxis");
        return -1;
    }

    /// "…, a former official and two sources said": whoever stands right before the verb of saying.
    private void speakerBefore(int i) {
        if (!says(i) || i == 0 || child(i, "aux:pass") >= 0 || !at(i).pos().matches("VBD|VBZ|VBP")) return;
        int noun = i - 1;
        if (!noun(noun)) return;
        int other = span(i);
        // "…, the envoy Ali Osman said": a name right before the verb is nearer than what the parser took.
        if (other >= 0 && (below(noun, other) || !at(noun).ner().equals("PERSON"))) return;
        int comma = noun;
        while (comma >= 0 && !at(comma).text().equals(",")) comma--;
        for (int step = 0; step < FAR; step++) {
            int up = at(noun).head();
            if (up <= comma || up >= i || verb(up)) break;
            noun = up;
        }
        boolean owned = at(noun).relation().startsWith("nsubj") && at(noun).head() > i;
        if (owned) return;
        if (other >= 0) move(other, at(i).head() >= 0 ? at(i).head() : i, "dep");
        // "…, residents and an official said": who stands first after the comma leads them.
        int first = noun;
        for (Token token : tokens)
            if (token.index() > comma && token.index() < first && token.relation().equals("conj") && token.head() < comma && at(noun).relation().equals("conj")) first = token.index();
        if (first != noun) {
            move(first, i, "nsubj");
            move(noun, first, "conj");
            return;
        }
        move(noun, i, "nsubj");
        if (at(i).relation().equals("dep") && child(i, "ccomp") < 0) move(i, at(i).head(), "parataxis");
    }

    /// "to work with Peru to ensure …": Peru is whom one works with, not who ensures.
    private void complementTakenForSubject(int i) {
        if (!at(i).pos().equals("VB") || at(i).head() < 0) return;
        int subject = child(i, "nsubj");
        if (subject <= 0) return;
        int preposition = -1;
        for (Token token : tokens)
            if (token.head() == i && token.relation().equals("mark") && token.pos().equals("IN") && token.index() < subject) preposition = token.index();
        int to = i - 1;
        if (preposition < 0 || !at(to).pos().equals("TO")) return;
        move(subject, at(i).head(), "obl");
        move(preposition, subject, "case");
    }

    /// "to ensure it assists …": the pronoun is the subject of the clause, not an object.
    private void clauseWithoutThat(int i) {
        if (!verb(i) || !at(i).relation().equals("dep") || !at(i).pos().matches("VBZ|VBP|VBD")) return;
        int head = at(i).head();
        if (head < 0 || !verb(head) || child(i, "nsubj") >= 0) return;
        int object = child(head, "obj");
        if (object < head || object > i || !at(object).text().toLowerCase(Locale.ROOT).matches("it|he|she|they|we")) return;
        move(object, i, "nsubj");
        move(i, head, "ccomp");
    }

    /// "its quarrel with Chad, which …": the clause is about the name it follows.
    private void nearestName(int i) {
        if (!at(i).relation().equals("acl:relcl")) return;
        int pronoun = child(i, "nsubj");
        if (pronoun < 2 || !at(pronoun).pos().matches("WDT|WP") || !at(pronoun - 1).text().equals(",")) return;
        int name = pronoun - 2;
        if (!at(name).pos().startsWith("NNP") || !below(name, at(i).head())) return;
        while (at(name).head() >= 0 && at(name).relation().matches("compound|flat") && at(name).head() < pronoun) name = at(name).head();
        move(i, name, "acl:relcl");
    }

    /// "…, officials said, a boost for the army, battling rebels": not the officials battle.
    private void participleAfterName(int i) {
        if (!at(i).pos().equals("VBG") || i < 2 || !at(i).relation().matches("dep|advcl") || !at(i - 1).text().equals(",")) return;
        int noun = i - 2;
        if (!noun(noun) || !spoken(i)) return;
        while (at(noun).head() >= 0 && at(noun).relation().matches("compound|flat|nmod:poss") && at(noun).head() < i) noun = at(noun).head();
        move(i, noun, "acl");
    }

    private boolean spoken(int i) {
        int up = at(i).head();
        for (int step = 0; up >= 0 && step < 4; step++) {
            if (says(up)) return true;
            if (!at(up).pos().equals("VBG")) return false;
            up = at(up).head();
        }
        return false;
    }
}
