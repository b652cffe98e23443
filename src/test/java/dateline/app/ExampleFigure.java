package dateline.app;

import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Wish;
import dateline.chart.figure.Words;
import dateline.cli.Dateline;
import dateline.model.casefile.ResolvedCase;
import dateline.store.CaseOpening;
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
        try (CaseStore store = CaseOpening.open(caseFolder)) {
            ResolvedCase open = ResolvedCase.of(store.file());
            Words words = new Words(Optional.empty(), Optional.empty(), MARKING, Shown.ALL);
            return FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).saying(words)).pages().getFirst();
        }
    }
}
