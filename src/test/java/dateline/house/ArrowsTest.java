package dateline.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrowsTest {
    @Test
    void everyPackageUsesOnlyWhatItMayUse() {
        assertThat(Arrows.violations(Planted.program())).isEmpty();
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("dateline.(**)").should().beFreeOfCycles().check(Planted.program());
    }

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "model,          dateline.job.Progress",
        "job,            dateline.model.Event",
        "codebook,       dateline.job.Progress",
        "table,          dateline.model.Event",
        "event,          dateline.table.TsvReader",
        "desk.graph,     dateline.table.TsvReader",
        "edit,           dateline.store.CaseStore",
        "document,       dateline.article.Articles",
        "language,       dateline.codebook.Codebooks",
        "event,          dateline.pipeline.Pipeline",
        "analysis,       dateline.edit.History",
        "pipeline,       dateline.store.CaseStore",
        "store,          dateline.casework.Casework",
        "casework,       dateline.desk.work.Jobs",
        "casework,       javafx.application.Platform",
        "chart,          dateline.export.PictureWriters",
        "chart.layout,   dateline.store.CaseStore",
        "export,         dateline.store.CaseStore",
        "cli,            dateline.desk.work.Workspace",
        "desk.work,      dateline.chart.Picture",
        "desk.work,      dateline.desk.part.Parts",
        "desk.paint,     dateline.analysis.ActorGraph",
        "desk.graph,     dateline.desk.reader.ReaderView",
        "desk.reader,    dateline.desk.graph.GraphView",
        "desk.reader,    dateline.store.CaseStore",
        "desk.timeline,  dateline.export.PictureWriters",
        "desk.exporting, dateline.store.CaseStore",
        "model,          dateline.Main",
        "chart,          javafx.scene.paint.Color",
        "app,            javafx.scene.Node",
        "cli,            org.controlsfx.control.PopOver",
        "pipeline,       java.sql.Connection",
        "analysis,       org.h2.tools.Backup",
        "store,          org.apache.lucene.document.Document",
        "event,          edu.stanford.nlp.ling.CoreLabel",
        "chart,          org.apache.pdfbox.pdmodel.PDDocument",
        "article,        org.jsoup.nodes.Document",
        "desk.paint,     java.awt.Font",
        "store,          picocli.CommandLine",
        "chart,          org.graphstream.graph.Graph",
        "desk.graph,     org.graphstream.graph.Graph"
    })
    void aForbiddenUseIsFound(String ours, String used) {
        assertThat(Arrows.violations(Planted.only(Map.of("dateline." + ours + ".Wrong", source(ours, used)))))
                .containsExactly("dateline." + ours + ".Wrong uses " + used);
    }

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource({
        "chart.layout,   org.graphstream.graph.Graph",
        "chart.layout,   dateline.chart.Picture",
        "chart,          dateline.chart.layout.Places",
        "article,        dateline.table.TsvReader",
        "analysis,       org.graphstream.graph.Graph",
        "export,         java.awt.Font",
        "desk.shell,     dateline.desk.graph.GraphView",
        "desk.graph,     dateline.desk.work.Workspace",
        "desk.exporting, dateline.export.PictureWriters",
        "desk.importing, dateline.document.Documents",
        "app,            dateline.desk.graph.GraphView",
        "cli,            dateline.store.CaseStore",
        "cli,            dateline.casework.Casework",
        "casework,       dateline.store.CaseStore",
        "casework,       dateline.chart.layout.Arranger",
        "desk.work,      dateline.casework.Casework"
    })
    void anAllowedUseIsNot(String ours, String used) {
        assertThat(Arrows.violations(Planted.only(Map.of("dateline." + ours + ".Right", source(ours, used).replace("Wrong", "Right")))))
                .isEmpty();
    }

    @Test
    void aCircleIsFound() {
        var circle = Planted.only(Map.of(
                "dateline.one.There", "package dateline.one; public class There { dateline.two.Back next; }",
                "dateline.two.Back", "package dateline.two; public class Back { dateline.one.There next; }"));
        assertThatThrownBy(() -> slices().matching("dateline.(**)").should().beFreeOfCycles().check(circle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static String source(String ours, String used) {
        return "package dateline." + ours + "; class Wrong { " + used + " there; }";
    }
}
