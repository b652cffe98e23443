package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.CaseView;
import dateline.analysis.Headline;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What of a case is shown: all, what passes a filter, what is picked out; the same for figures and briefs.
public record Scope(ResolvedCase whole, Filter filter, Choice choice) {
    public Scope {
        // Whoever is asked for by name is drawn, crowded or not.
        if (!choice.actors().isEmpty()) filter = filter.with(Filter.Unnamed.SHOW);
    }

    /// @param actors ids: only what is between these, of a single one all of it; empty for everybody
    public Scope(ResolvedCase whole, Filter filter, Set<String> actors) {
        this(whole, filter, Choice.between(actors));
    }

    /// All of it.
    public static Scope of(ResolvedCase open) {
        return new Scope(open, Filter.ALL, Choice.NONE);
    }

    /// The case of what is picked out alone.
    public ResolvedCase open() {
        return choice.equals(Choice.between(choice.actors())) ? whole : whole.kept(choice, ResolvedCase.class, () -> choice.of(whole));
    }

    /// What of it the filter leaves.
    public ResolvedCase left() {
        return open().left(filter);
    }

    public ActorGraph graph() {
        ActorGraph graph = ActorGraph.of(open(), filter);
        return choice.ends().isEmpty() ? graph : graph.among(choice.ends());
    }

    public Timeline timeline(Timeline.By by) {
        Timeline timeline = CaseView.of(open(), filter).timeline(by);
        return choice.ends().isEmpty() ? timeline : timeline.among(open(), choice.ends());
    }

    /// Drafts the title of whatever shows it.
    Headline headline() {
        return new Headline(left(), () -> timeline(Timeline.By.ACTOR));
    }

    /// The days on which something is added, each as often as something is.
    public List<LocalDate> days(Story.By by) {
        return Story.days(open(), filter, choice.ends(), by);
    }

    Story story(Story.By by, List<LocalDate> dates) {
        return Story.of(open(), filter, choice.ends(), by, dates);
    }

    /// Where the actors of the whole case stand.
    public Places places() {
        return Arranger.arrange(whole);
    }

    /// The same for a narrow figure: a part picked out of a case needs no room for the rest.
    public Places narrow() {
        return choice.equals(Choice.NONE) ? places() : Arranger.again(graph(), Places.of(List.of()));
    }

    /// Says what is left out: "Shown is only what passes the filter; 3 of 14 events and ties of the case are left out."; empty
    /// where nothing is, and where it is only what is not checked, which every exhibit tells besides.
    public String leftOut() {
        if (choice.equals(Choice.NONE) && !filter.withChecked(false).narrows()) return "";
        boolean hides = filter.outside() == Filter.Outside.HIDE;
        long shown = open().events().stream().filter(choice::joins).filter(event -> !hides || open().passes(event, filter)).count()
                + open().ties().stream().filter(choice::joins).filter(tie -> !hides || open().passes(tie, filter)).count();
        long all = whole.events().size() + whole.ties().size();
        if (shown == all) return "";
        String picked = choice.words(whole);
        String what = hides && filter.narrows() ? "passes the filter" + (picked.isEmpty() ? "" : " and is told " + picked) : "is told " + picked;
        return "Shown is only what " + what + "; " + (all - shown) + " of " + all + " events and ties of the case " + (all - shown == 1 ? "is" : "are") + " left out.";
    }
}
