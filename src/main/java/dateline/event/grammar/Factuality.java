package dateline.event.grammar;

import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How surely a sentence tells what a word in it means, and on whose word: found by walking from the word
/// up the tree and asking every word on the way what it makes of what hangs on it.
///
/// @param speakers places of those who say so, in this sentence
/// @param hearsay told as what others say, without naming them
/// @param announced said by way of announcing ("announced that it had …")
public record Factuality(Status status, List<Integer> speakers, boolean hearsay, boolean announced) {
    /// Empty when the sentence does not say that it happened, happens, will or may happen.
    public static Optional<Factuality> of(Tree tree, int trigger, Lexicon lexicon, boolean allowNegation, Set<Integer> eventVerbs) {
        return new Walk(tree, lexicon, eventVerbs, -1).from(trigger, allowNegation);
    }

    /// The same for a noun that a light verb carries: the verb's own meaning does not bear on it.
    public static Optional<Factuality> carried(Tree tree, int noun, int verb, Lexicon lexicon, boolean allowNegation) {
        return new Walk(tree, lexicon, Set.of(), verb).from(noun, allowNegation);
    }

    private static final class Walk {
        private final Tree tree;
        private final Lexicon lexicon;
        private final Set<Integer> eventVerbs;
        private final int carrier;
        private final List<Integer> speakers = new ArrayList<>();
        private Status status = Status.OCCURRED;
        private boolean hearsay;
        private boolean announced;
        private boolean nothing;

        Walk(Tree tree, Lexicon lexicon, Set<Integer> eventVerbs, int carrier) {
            this.tree = tree;
            this.carrier = carrier;
            this.lexicon = lexicon;
            this.eventVerbs = eventVerbs;
        }

        Optional<Factuality> from(int trigger, boolean allowNegation) {
            if (tree.token(tree.size() - 1).text().equals("?")) return Optional.empty();
            boolean aside = false;
            int at = trigger;
            modifiers(at, allowNegation);
            for (int step = 0; step < 20 && tree.head(at) >= 0 && !nothing; step++) {
                int above = tree.head(at);
                // What is told on the way is known; it does not rest on the speaker of the main clause.
                if (aside) break;
                if (saying(at, above)) {
                    if (RowPattern.negated(tree, above)) nothing = true;
                    break;
                }
                if (above != carrier) edge(at, above);
                aside = leavesClause(at);
                if (!aside && !nothing && governs(at, above)) modifiers(above, false);
                at = above;
            }
            if (tree.headline() && tree.head(trigger) < 0 && tree.infinitive(trigger)) firm(Status.PLANNED);
            if (!aside) sources(trigger);
            for (int i = 0; i < tree.size(); i++) if (tree.is(i, TreeRepair.SPEAKER)) speakers.add(i);
            charged(trigger);
            return nothing ? Optional.empty() : Optional.of(new Factuality(status, List.copyOf(speakers), hearsay, announced));
        }

        /// A clause that a verb of saying governs, or that it is set beside.
        private boolean saying(int at, int above) {
            if (!tree.verb(above) || !lexicon.cue("say", tree.lemma(above))) {
                for (int beside : tree.children(at, "parataxis", "ccomp"))
                    if (beside > at && tree.verb(beside) && lexicon.cue("say", tree.lemma(beside)) && tree.children(beside, "ccomp").isEmpty()
                            && !tree.children(beside, "nsubj").isEmpty() && tree.is(beside, "parataxis")) speakers.addAll(tree.agents(beside));
                return false;
            }
            boolean content = tree.is(at, "ccomp") || tree.is(at, "parataxis") || tree.is(at, "dep") && tree.verb(at) && !tree.token(at).pos().matches("VBG|VBN");
            if (!content) return false;
            List<Integer> said = tree.agents(above);
            if (said.isEmpty() && tree.passive(above)) hearsay = true;
            speakers.addAll(said);
            announced = lexicon.cue("own", tree.lemma(above));
            return true;
        }

        /// "… according to the army": somebody's word on the whole sentence.
        private void sources(int trigger) {
            for (int i = 0; i < tree.size(); i++)
                if (lexicon.cue("source", tree.lemma(i)) && tree.head(i) >= 0 && tree.is(i, "case")) {
                    int speaker = tree.head(i);
                    if (!speakers.contains(speaker) && tree.noun(speaker)) speakers.add(speaker);
                }
            int root = tree.clause(trigger);
            for (int beside : tree.children(root, "parataxis"))
                if (tree.verb(beside) && lexicon.cue("say", tree.lemma(beside)) && speakers.isEmpty()) speakers.addAll(tree.agents(beside));
        }

        /// What auxiliaries, adverbs, adjectives and conjunctions beside the word make of it.
        private void modifiers(int at, boolean allowNegation) {
            boolean will = false;
            for (int child : tree.children(at)) {
                String lemma = tree.lemma(child);
                boolean beside = tree.is(child, "aux") || tree.is(child, "advmod") || tree.is(child, "amod") || tree.is(child, "mark")
                        || tree.is(child, "det") || tree.is(child, "case") || tree.is(child, "neg") || tree.is(child, "cc");
                if (!beside) continue;
                if (lexicon.cue("negation", lemma) && !allowNegation) nothing = true;
                if (lexicon.cue("hypothesis", lemma) && tree.is(child, "mark")) nothing = true;
                if (lexicon.cue("hearsay", lemma)) hearsay = true;
                if (lexicon.cue("modal", lemma)) firm(Status.POSSIBLE);
                if (lexicon.cue("plan", lemma) && (tree.is(child, "aux") || tree.is(child, "amod"))) will = true;
                if (lexicon.cue("wish", lemma) && tree.is(child, "amod")) nothing = true;
            }
            if (will) firm(Status.PLANNED);
            if (tree.children(at, "aux").stream().anyMatch(aux -> lexicon.cue("must", tree.lemma(aux)))) nothing = true;
            if (unreal(at)) nothing = true;
            for (int subject : tree.children(at, "nsubj", "nsubj:pass"))
                if (!tree.children(subject, "det", "neg").stream().filter(det -> tree.lemma(det).equals("no")).toList().isEmpty() && !allowNegation)
                    nothing = true;
        }

        /// "Would have attacked", "could have signed": it did not come to it.
        private boolean unreal(int at) {
            List<Integer> aux = tree.children(at, "aux");
            return aux.stream().anyMatch(one -> tree.lemma(one).matches("would|could|should|might|'d") && tree.token(one).pos().equals("MD"))
                    && aux.stream().anyMatch(one -> tree.lemma(one).equals("have") && tree.token(one).pos().equals("VB"));
        }

        /// "Accused the army of firing on the village, wounding two": all of it is the charge.
        private void charged(int trigger) {
            for (int at = trigger, step = 0; step < 5 && tree.head(at) >= 0; step++, at = tree.head(at)) {
                int above = tree.head(at);
                if (tree.relation(at).equals("acl:relcl") || tree.is(at, "appos") || tree.is(at, "parataxis")) return;
                if (tree.charged(at, above)) {
                    hearsay = true;
                    speakers.addAll(tree.agents(above));
                    return;
                }
                boolean charge = tree.verb(above) && lexicon.cue("accuse", tree.lemma(above)) && at > above;
                if (!charge || !Set.of("of", "for", "with", "over").contains(tree.preposition(at)) || at == trigger && !tree.verb(at)) continue;
                hearsay = true;
                speakers.addAll(tree.agents(above));
                return;
            }
        }

        /// Whether what modifies the head also bears on the dependent: "will attack and destroy", "could
        /// start a war", but not the subject of "the attack could start a war".
        private boolean governs(int at, int above) {
            if (tree.is(at, "conj"))
                return tree.children(at, "nsubj").isEmpty() && tree.children(at, "aux").isEmpty();
            if (tree.relation(at).equals("nsubj")) return false;
            return tree.is(at, "obj") || tree.is(at, "xcomp") || tree.is(at, "nsubj:pass") || tree.is(at, "obl") || tree.is(at, "nmod")
                    || tree.is(at, "advcl") || tree.is(at, "acl") || tree.is(at, "ccomp") || tree.is(at, "compound");
        }

        /// "Reports that it had agreed": what the noun says.
        private boolean content(int at) {
            return tree.verb(at) && tree.children(at, "mark").stream().anyMatch(mark -> tree.lemma(mark).equals("that"));
        }

        private boolean leavesClause(int at) {
            if (tree.relation(at).equals("acl:relcl") || tree.is(at, "appos") || tree.is(at, "parataxis")) return true;
            if (tree.is(at, "acl") && content(at)) return false;
            if (tree.is(at, "advcl") || tree.is(at, "acl")) {
                boolean byMeans = Set.of("by", "without", "from", "of").contains(tree.preposition(at));
                return !byMeans && !tree.infinitive(at);
            }
            return (tree.is(at, "obl") || tree.is(at, "nmod")) && aside(at) || tree.is(at, "nmod:poss");
        }

        /// "After the attack", "in the ongoing war": told on the way as known, whatever the clause says.
        private boolean aside(int at) {
            if (lexicon.cue("aside", tree.preposition(at))) return true;
            return lexicon.cue("within", tree.preposition(at))
                    && tree.children(at, "det", "nmod:poss").stream().anyMatch(one -> !tree.lemma(one).matches("a|an|any|some|no|another"));
        }

        private void edge(int at, int above) {
            String lemma = tree.lemma(above);
            boolean clause = tree.is(at, "xcomp") || tree.is(at, "ccomp");
            boolean infinitive = tree.verb(at) && tree.infinitive(at);
            boolean nominal = tree.is(at, "obj") || tree.is(at, "obl") || tree.is(at, "nmod") || tree.is(at, "nsubj:pass");
            boolean inner = tree.is(at, "advcl") || tree.is(at, "acl");
            if (!clause && !nominal && !inner) return;
            if (content(at) && tree.is(at, "acl") && lexicon.cue("content", lemma)) hearsay = true;
            if (nominal && aside(at)) return;
            if (nominal && tree.is(at, "nsubj:pass") && !lexicon.cue("plan", lemma) && !lexicon.cue("negation", lemma)) return;
            boolean governing = clause || nominal || infinitive || !tree.preposition(at).isEmpty();
            if (!governing) return;
            if (lexicon.cue("negation", lemma) && !(nominal && eventVerbs.contains(above) && !tree.is(at, "obj"))) nothing = true;
            else if (infinitive && headlineNoun(at, above)) firm(Status.PLANNED);
            else if (lexicon.cue("near", lemma) && (tree.is(at, "obj") || inner || clause || tree.is(at, "nmod"))) firm(Status.PLANNED);
            else if (lexicon.cue("near-act", lemma) && tree.verb(at)) firm(Status.PLANNED);
            else if (lexicon.cue("hearsay", lemma) && clause) hearsay = true;
            else if (lexicon.cue("plan", lemma) && (clause || infinitive || tree.is(at, "obj"))) firm(Status.PLANNED);
            else if (lexicon.cue("wish", lemma)) nothing = true;
            else if (lexicon.cue("fact", lemma)) return;
            else if (infinitive && (clause || inner)) nothing = true;
            else if (eventVerbs.contains(above) && clause) nothing = true;
        }

        private boolean headlineNoun(int at, int above) {
            return tree.headline() && tree.head(above) < 0 && tree.noun(above) && tree.is(at, "acl");
        }

        /// The less sure of what was known and what this word adds.
        private void firm(Status found) {
            if (status != Status.POSSIBLE) status = found;
        }
    }
}
