package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.GraphInWords;
import dateline.analysis.Headline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a figure shows of a case.
///
/// @param graph its actors and lines, if it has lines
/// @param things how many lines, for a timeline happenings, it draws
/// @param headline the title that is drafted for it
/// @param counts in words: "12 actors, 15 lines"
/// @param dates of a story or of frames
/// @param left how many further actors found no room
public record Drawn(Optional<ActorGraph> graph, int things, String headline, String counts, List<LocalDate> dates, int left) {
    static Drawn of(Headline headline, ActorGraph graph) {
        return of(headline.title(graph), graph);
    }

    static Drawn of(String headline, ActorGraph graph) {
        return new Drawn(Optional.of(graph), graph.lines().size(), headline, counts(graph), List.of(), 0);
    }

    Drawn counted(String words) {
        return new Drawn(graph, things, headline, words, dates, left);
    }

    Drawn on(List<LocalDate> days) {
        return new Drawn(graph, things, headline, counts, days, left);
    }

    Drawn leaving(int actors) {
        return new Drawn(graph, things, headline, counts, dates, actors);
    }

    /// What is drawn, for who cannot see it.
    String inWords() {
        if (graph.isEmpty()) return counts + ". Told most: " + headline + ".";
        String all = counts.equals(counts(graph.get())) ? "" : counts + ". ";
        return all + GraphInWords.of(graph.get(), left);
    }

    static String counts(ActorGraph graph) {
        return graph.actors().size() + " actors, " + graph.lines().size() + " lines";
    }
}
