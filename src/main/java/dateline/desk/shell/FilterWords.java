package dateline.desk.shell;

import dateline.analysis.CaseView;
import dateline.analysis.ToReview;
import dateline.desk.part.Dates;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the filter's chips say.
final class FilterWords {
    private FilterWords() {}

    static String period(Filter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) return "all";
        String from = filter.from().map(Dates::brief).orElse("");
        String to = filter.to().map(Dates::brief).orElse("");
        String words = from.isEmpty() ? "to " + to : to.isEmpty() ? "from " + from : from + " to " + to;
        return words + (filter.undated() ? "" : ", dated only");
    }

    /// "all", the one that is chosen, or how many of how many.
    static String some(Set<String> chosen, int all) {
        if (chosen.isEmpty()) return "all";
        return chosen.size() == 1 ? word(chosen.iterator().next()) : chosen.size() + " of " + all;
    }

    /// `ASSAULT` as "Assault", `claimed` as "Claimed".
    static String word(String code) {
        if (code.isEmpty()) return code;
        String lower = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    static List<Source> sources(CaseFile file) {
        return file.sources().stream().sorted(java.util.Comparator.comparing(Source::name)).toList();
    }

    /// "31 of 48 events shown, 12 have no date  ·  17 of 60 readings checked, 9 to review".
    static String shown(CaseView view) {
        CaseView.Counts counts = view.counts();
        int all = counts.all();
        int passing = counts.passing();
        int undated = counts.undated();
        if (all == 0) return "";
        String first = passing == all ? all + (all == 1 ? " event" : " events") : passing + " of " + all + " events shown";
        int review = ToReview.of(view.open()).count();
        String dates = undated == 0 ? "" : ", " + undated + (undated == 1 ? " has no date" : " have no date");
        return first + dates + "  ·  " + view.open().checks().tally().readings() + " checked" + (review == 0 ? "" : ", " + review + " to review");
    }
}
