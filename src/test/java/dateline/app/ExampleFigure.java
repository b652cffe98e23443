package dateline.app;

import dateline.analysis.ActorGraph;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.figure.GraphFigure;
import dateline.chart.figure.Texts;
import dateline.chart.layout.Arranger;
import dateline.cli.Dateline;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figure of the example case.
final class ExampleFigure {
    /// What the desk gives the example.
    private static final String MARKING = "TLP:CLEAR";

    private ExampleFigure() {}

    /// Reads the example's articles into a case and composes its first page.
    ///
    /// @param folder where the case goes
    static Picture page(Path folder) {
        List<String> arguments = new ArrayList<>(List.of("import", "--case", folder.resolve("example.dateline").toString()));
        for (Path article : Example.unpack(folder.resolve("articles"))) arguments.add(article.toString());
        int result = Dateline.run(arguments.toArray(String[]::new));
        if (result != 0) throw new IllegalStateException("the example could not be read: " + result);
        return pageOf(folder.resolve("example.dateline"));
    }

    /// The first page of a case that is not open.
    static Picture pageOf(Path caseFolder) {
        try (CaseStore store = CaseStore.open(caseFolder)) {
            ResolvedCase open = ResolvedCase.of(store.file());
            ActorGraph graph = ActorGraph.of(open, Filter.ALL);
            Texts texts = Texts.of(open, graph).with(Optional.empty(), Optional.empty(), MARKING, Shown.ALL);
            return GraphFigure.page(graph, Arranger.arrange(open), Theme.LIGHT, texts).pages().getFirst();
        }
    }
}
