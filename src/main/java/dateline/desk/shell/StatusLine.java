package dateline.desk.shell;

import dateline.analysis.CaseView;
import dateline.desk.part.Parts;
import dateline.desk.work.Jobs;
import dateline.desk.work.Jobs.Job;
import dateline.desk.work.Latest;
import dateline.desk.work.Saving;
import dateline.desk.work.Workspace;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The last line of the window: what runs, what is shown, whether it is saved, how the case is marked.
final class StatusLine extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final HBox running = Parts.row(12);
    private final Label shown = Parts.label("");
    private final Label outdated = Parts.label("");
    private final Button again;
    private final Label saved = Parts.label("");
    private final Button retry;
    private final Label marking = Parts.label("", "dl-marking");
    private final Label program;
    private final Jobs jobs;
    private final Latest<CaseView, String> counting;
    private Optional<Workspace> work = Optional.empty();

    StatusLine(Jobs jobs, String version) {
        super(10);
        this.jobs = jobs;
        this.counting = new Latest<>(jobs, FilterWords::shown, this::counted, error -> {});
        getStyleClass().add("dl-status");
        retry = Parts.button("Save again", () -> work.ifPresent(Workspace::retry), "dl-small-button");
        again = Parts.button("Read again", () -> work.ifPresent(one -> one.again().read(one.again().outdated().all())), "dl-small-button");
        again.setId("read-again");
        // It goes when it is pressed, and would leave the focus somewhere; keys find it in the menu.
        again.setFocusTraversable(false);
        program = Parts.label(version, "dl-program");
        getChildren().addAll(running, shown, outdated, again, Parts.spring(), retry, saved, program, marking);
        for (Label label : new Label[] {saved, program, marking}) label.setMinWidth(Region.USE_PREF_SIZE);
        jobs.running().addListener((ListChangeListener<Job>) change -> showJobs());
        showStart();
    }

    /// Without a case.
    void showStart() {
        work = Optional.empty();
        saved.setText("");
        saved.setGraphic(null);
        shown.setGraphic(Parts.icon(Material2OutlinedAL.CLOUD_OFF));
        shown.setText("Works without a network; nothing leaves this computer");
        put(marking, false);
        put(retry, false);
        offer("");
        put(program, true);
    }

    void showCase(Workspace workspace) {
        work = Optional.of(workspace);
        shown.setGraphic(null);
        put(program, false);
        workspace.open().addListener((o, before, now) -> update(workspace));
        workspace.selection().addListener((o, before, now) -> update(workspace));
        workspace.saving().addListener((o, before, now) -> update(workspace));
        update(workspace);
    }

    private void update(Workspace workspace) {
        if (work.filter(w -> w == workspace).isEmpty()) return;
        counting.ask(CaseView.of(workspace.open().get(), workspace.selection().get().filter()));
        show(workspace.saving().get());
        offer(workspace.again().outdated().words());
        String words = workspace.open().get().file().marking();
        marking.setText(words);
        marking.getStyleClass().setAll("label", "dl-marking", style(words));
        put(marking, !words.isEmpty());
    }

    /// Offers to read again what the present rules may read otherwise.
    private void offer(String words) {
        outdated.setText(words.isEmpty() ? "" : "· " + words);
        put(outdated, !words.isEmpty());
        put(again, !words.isEmpty());
    }

    private void counted(CaseView of, String words) {
        if (work.isPresent()) shown.setText(words);
    }

    private void show(Saving saving) {
        put(retry, saving.failed().isPresent());
        boolean done = saving.saved().isPresent();
        saved.setGraphic(done ? Parts.icon(Material2OutlinedAL.CHECK) : null);
        saved.setText(saving.failed().isPresent() ? "Not saved" : saving.saved().map(time -> "Saved " + CLOCK.format(time)).orElse("Saving"));
        saved.getStyleClass().remove("dl-failed");
        if (saving.failed().isPresent()) saved.getStyleClass().add("dl-failed");
    }

    /// The style of a marking: the Traffic Light Protocol has a colour for each of its words, on black.
    static String style(String marking) {
        return marking.startsWith("TLP:RED") ? "dl-tlp-red"
                : marking.startsWith("TLP:AMBER") ? "dl-tlp-amber"
                : marking.startsWith("TLP:GREEN") ? "dl-tlp-green" : "dl-tlp-clear";
    }

    private void showJobs() {
        running.getChildren().clear();
        for (Job job : jobs.running().stream().limit(2).toList()) {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.done());
            bar.setAccessibleText(job.title());
            Label message = Parts.label("");
            message.textProperty().bind(job.message());
            Label title = Parts.label(job.title());
            title.setMaxWidth(260);
            running.getChildren().add(Parts.row(8, Parts.icon(Material2OutlinedMZ.SYNC), title, bar, message,
                    Parts.iconButton(Material2OutlinedAL.CLOSE, "Stop: " + job.title(), job::cancel)));
        }
        if (jobs.running().size() > 2) running.getChildren().add(Parts.label((jobs.running().size() - 2) + " more waiting"));
        if (!running.getChildren().isEmpty()) running.getChildren().add(new Separator(javafx.geometry.Orientation.VERTICAL));
    }

    private static void put(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
