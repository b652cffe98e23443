package dateline.event.tie;

import dateline.event.grammar.Tree;
import dateline.model.Evidence;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.List;
import java.util.Optional;

/// Finds what a text states of how actors stand to each other: whose army, who speaks for whom, who is
/// allied with or separate from whom, who has a sanctuary where.
public final class TieReader {
    private final TieRules rules;
    private final TieSentence.OfArticle article;

    public TieReader(TieRules rules, TieSentence.OfArticle article) {
        this.rules = rules;
        this.article = article;
    }

    /// What an event says of those in it: a war, a help between allies.
    ///
    /// @param mutual whether all of the actors act on each other
    public record Deed(
            String type, Optional<String> mode, boolean mutual, Status status, List<String> actors, List<String> recipients, Evidence evidence) {}

    /// The ties that the sentences state, and those of the events.
    public List<Tie> of(List<Tree> trees, List<Deed> events) {
        for (Tree tree : trees) {
            TieSentence sentence = new TieSentence(tree, article, rules.ends());
            mentions(sentence, rules.names());
            mentions(sentence, rules.titles());
            for (int i = 0; i < tree.size(); i++) for (Rule<TieRules.OfWord> rule : rules.words()) rule.does().read(sentence, i);
        }
        EventTies ties = new EventTies(article.lexicon(), article.sides(), article.table());
        for (Deed event : events) for (Rule<TieRules.OfEvent> rule : rules.events()) rule.does().read(ties, event);
        return article.table().all();
    }

    private void mentions(TieSentence sentence, List<Rule<TieRules.OfName>> asked) {
        for (Mention mention : article.sides().mentions())
            if (sentence.holds(mention)) for (Rule<TieRules.OfName> rule : asked) rule.does().read(sentence, mention);
    }
}
