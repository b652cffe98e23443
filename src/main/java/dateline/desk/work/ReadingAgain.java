package dateline.desk.work;

import dateline.casework.Again;
import dateline.casework.Casework;
import dateline.desk.work.Jobs.Job;
import dateline.edit.Change;
import dateline.model.Article;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Outdated;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Which articles of the open case the present rules, or the names that the analyst added, may read otherwise, and reading
/// them again behind the window. FX thread only.
public final class ReadingAgain {
    private final Jobs jobs;
    private final Casework casework;
    private final String rules;
    private final Supplier<ResolvedCase> shown;
    private final Supplier<CaseFile> latest;
    private final Consumer<Change> applying;
    private final Consumer<List<Notice>> teller;
    private Optional<Job> running = Optional.empty();

    /// @param rules the version of the present rules
    /// @param shown the case as it is shown
    /// @param latest the case as the newest change has left it, asked for on other threads
    ReadingAgain(Jobs jobs, Casework casework, String rules, Supplier<ResolvedCase> shown, Supplier<CaseFile> latest,
            Consumer<Change> applying, Consumer<List<Notice>> teller) {
        this.jobs = jobs;
        this.casework = casework;
        this.rules = rules;
        this.shown = shown;
        this.latest = latest;
        this.applying = applying;
        this.teller = teller;
    }

    public Outdated outdated() {
        return outdated(shown.get());
    }

    /// Of a case that is not shown yet, so that whoever shows it has it at hand.
    Outdated outdated(ResolvedCase open) {
        return open.kept(Outdated.class, Outdated.class, () -> Outdated.of(open.file(), rules));
    }

    /// Reads articles again as one change; while it goes on, nothing else is begun.
    public void read(List<Article> articles) {
        if (articles.isEmpty() || running.filter(jobs.running()::contains).isPresent()) return;
        String title = articles.size() == 1 ? "Reading “" + articles.getFirst().title() + "” again" : "Reading " + articles.size() + " articles again";
        running = Optional.of(jobs.run(title, progress -> casework.readAgain(articles, latest, progress), this::done, error -> teller.accept(List.of(Failure.notice(error)))));
    }

    private void done(Again again) {
        List<Notice> told = new ArrayList<>(again.notices());
        if (again.change().fits(latest.get())) {
            applying.accept(again.change());
            String next = again.rulings().lost().isEmpty() ? "Ctrl+Z takes it back." : "The review (Ctrl+R) asks about what found nothing; Ctrl+Z takes all of it back.";
            told.add(new Notice("read-again", "the case", again.words(), next));
        }
        teller.accept(told);
    }
}
