package dateline.casework;

import dateline.edit.Change;
import dateline.model.Notice;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.RulingTally;
import java.util.List;

/// What reading articles again yields: a change that is yet to be applied, what comes of it, and what could not be read.
///
/// @param before and `after` how many readings are drawn
/// @param suggested how many more are only suggested then
public record Again(Change.ReadAgain change, String rules, RulingTally rulings, int before, int after, int suggested, List<Notice> notices) {
    static Again of(Change.ReadAgain change, String rules, ResolvedCase before, ResolvedCase after, List<Notice> notices) {
        RulingTally tally = RulingTally.between(before, after, change.ids());
        return new Again(change, rules, tally, before.events().size(), after.events().size(), after.suggested().size(), List.copyOf(notices));
    }

    /// What was read, what the case holds then, and what became of the rulings.
    public String words() {
        int articles = change.articles().size();
        String read = count(articles, "article was", "articles were") + " read again by rules " + rules;
        String drawn = count(after, "reading is", "readings are") + " drawn, " + before + " before" + (suggested == 0 ? "" : "; " + suggested + " more suggested");
        int lost = rulings.lost().size();
        String kept = rulings.kept() == 0 && lost == 0 ? "No ruling was touched"
                : count(rulings.kept(), "ruling", "rulings") + " kept, " + (lost == 0 ? "none lost" : lost + " found nothing any more");
        return read + ". " + drawn + ". " + kept + ".";
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
