package dateline.app;

import dateline.analysis.ActorGraph;
import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.cli.Dateline;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The figure of the example case.
final class ExampleFigure {
    private ExampleFigure() {}

    /// Reads the example's articles into a case and composes its first page.
    ///
    /// @param folder where the case goes
    static Picture page(Path folder) {
        List<String> arguments = new ArrayList<>(List.of("import", "--case", folder.resolve("example.dateline").toString()));
        for (Path article : Example.unpack(folder.resolve("articles"))) arguments.add(article.toString());
        int result = Dateline.run(arguments.toArray(String[]::new));
        if (result != 0) throw new IllegalStateException("the example could not be read: " + result);
        try (CaseStore store = CaseStore.open(folder.resolve("example.dateline"))) {
            ResolvedCase open = ResolvedCase.of(store.file());
            ActorGraph graph = ActorGraph.of(open, Filter.ALL);
            return Figure.page(graph, Arranger.arrange(open), Theme.LIGHT, Figure.Texts.of(open, graph)).pages().getFirst();
        }
    }
}
