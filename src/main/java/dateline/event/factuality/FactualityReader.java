package dateline.event.factuality;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads factuality by walking from a word up the tree and asking every word on the way what it makes of what hangs on it.
public final class FactualityReader {
    private static final int HIGHEST = 20;
    private static final int HIGHEST_CHARGE = 5;

    private final Lexicon lexicon;
    private final FactualityRules rules;

    public FactualityReader(Lexicon lexicon, FactualityRules rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /// Empty when the sentence does not say that it happened, happens, will or may happen.
    ///
    /// @param negationAllowed whether a negation beside the trigger belongs to what its codebook row tells
    /// @param eventVerbs the places of verbs that tell an event of their own
    public Optional<Factuality> of(Tree tree, int trigger, boolean negationAllowed, Set<Integer> eventVerbs) {
        return new Walk(tree, trigger, eventVerbs, -1).read(negationAllowed);
    }

    /// The same for a noun that a light verb carries: the verb's own meaning does not bear on it.
    public Optional<Factuality> carried(Tree tree, int noun, int verb, boolean negationAllowed) {
        return new Walk(tree, noun, Set.of(), verb).read(negationAllowed);
    }

    private final class Walk {
        private final Tree tree;
        private final int trigger;
        private final Set<Integer> eventVerbs;
        private final int carrier;
        private final List<Integer> speakers = new ArrayList<>();
        private Status status = Status.OCCURRED;
        private boolean hearsay;
        private boolean announced;
        private boolean told = true;
        private boolean background;

        Walk(Tree tree, int trigger, Set<Integer> eventVerbs, int carrier) {
            this.tree = tree;
            this.trigger = trigger;
            this.eventVerbs = eventVerbs;
            this.carrier = carrier;
        }

        Optional<Factuality> read(boolean negationAllowed) {
            modifiers(trigger, negationAllowed);
            climb();
            if (!told) return Optional.empty();
            rules.sources().forEach(rule -> speakers.addAll(rule.does().of(new SourceRules.Whole(tree, lexicon, trigger, speakers, background))));
            charge();
            return Optional.of(new Factuality(status, List.copyOf(speakers), hearsay, announced));
        }

        private void climb() {
            int at = trigger;
            for (int step = 0; step < HIGHEST && tree.head(at) >= 0 && told && !background; step++, at = tree.head(at)) {
                Link link = link(at);
                Optional<Attribution> saying = AttributionRules.of(link, rules.sayings());
                saying.ifPresent(this::attribute);
                if (saying.filter(Attribution::last).isPresent()) return;
                if (link.above() != carrier) effect(GovernorRules.effect(link, rules.governors()));
                // What is told on the way is known; it does not rest on the speaker of the main clause.
                background = !ScopeRules.within(link, rules.clauses()).orElse(true);
                if (!background && ScopeRules.within(link, rules.modifierScopes()).orElse(false)) modifiers(link.above(), false);
            }
        }

        private void charge() {
            int at = trigger;
            for (int step = 0; step < HIGHEST_CHARGE && tree.head(at) >= 0; step++, at = tree.head(at)) {
                Optional<Attribution> charge = AttributionRules.of(link(at), rules.charges());
                charge.ifPresent(this::attribute);
                if (charge.isPresent()) return;
            }
        }

        private Link link(int at) {
            return new Link(tree, lexicon, trigger, at, tree.head(at), eventVerbs);
        }

        private void modifiers(int at, boolean negationAllowed) {
            ModifierRules.effects(new Word(tree, lexicon, at, at == trigger, negationAllowed), rules.modifiers()).forEach(this::effect);
        }

        private void attribute(Attribution found) {
            speakers.addAll(found.speakers());
            hearsay |= found.hearsay();
            announced |= found.announced();
            told &= !found.denied();
        }

        /// Keeps the less sure of what was known and what a word adds.
        private void effect(Effect found) {
            switch (found) {
                case FACT -> {}
                case HEARSAY -> hearsay = true;
                case PLANNED -> status = status == Status.POSSIBLE ? status : Status.PLANNED;
                case POSSIBLE -> status = Status.POSSIBLE;
                case NO_FACT -> told = false;
            }
        }
    }
}
