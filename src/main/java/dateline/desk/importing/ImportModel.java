package dateline.desk.importing;

import dateline.model.Article;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.pipeline.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the import sheet shows, and what the analyst has made of it so far.
///
/// @param files all that was brought, in its order
/// @param known text hashes that the case has
record ImportModel(List<Brought> files, Set<String> known) {
    ImportModel {
        files = List.copyOf(files);
        known = Set.copyOf(known);
    }

    /// A place in the list: an article of a file, or the file itself where `article` is -1.
    record Spot(int file, int article) {
        boolean isArticle() {
            return article >= 0;
        }
    }

    /// A row of the list.
    sealed interface Row {
        Spot spot();

        /// A file whose articles follow.
        record Name(Spot spot, String name, int articles) implements Row {}

        record Item(Spot spot, Draft draft) implements Row {}

        /// A file in which nothing could be read.
        record Refused(Spot spot, String name, Notice why) implements Row {}
    }

    static ImportModel of(List<Intake.Found> found, CaseFile into) {
        Set<String> known = into.articles().stream().map(Article::textHash).collect(Collectors.toSet());
        List<Brought> files = found.stream()
                .map(one -> Brought.of(one, into.documents().has(one.document().document().id())))
                .toList();
        return new ImportModel(files, known).stood();
    }

    /// The same with more that was brought.
    ImportModel plus(List<Intake.Found> found, CaseFile into) {
        List<Brought> all = new ArrayList<>(files);
        all.addAll(of(found, into).files());
        return new ImportModel(all, known).stood();
    }

    /// Finds anew which articles the case, or the list above, has already.
    private ImportModel stood() {
        Set<String> seen = new HashSet<>();
        List<Brought> next = new ArrayList<>();
        for (Brought file : files) {
            List<Draft> drafts = new ArrayList<>();
            for (Draft draft : file.drafts()) {
                String hash = draft.read().article().textHash();
                boolean first = seen.add(hash);
                drafts.add(draft.stands(known.contains(hash)
                        ? Draft.Standing.IN_CASE
                        : first ? Draft.Standing.NEW : Draft.Standing.TWICE));
            }
            next.add(file.withDrafts(drafts));
        }
        return new ImportModel(next, known);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int f = 0; f < files.size(); f++) {
            Brought file = files.get(f);
            Spot whole = new Spot(f, -1);
            if (file.drafts().isEmpty()) {
                rows.add(new Row.Refused(whole, file.name(), why(file)));
                continue;
            }
            if (files.size() > 1) rows.add(new Row.Name(whole, file.name(), file.drafts().size()));
            for (int a = 0; a < file.drafts().size(); a++) rows.add(new Row.Item(new Spot(f, a), file.drafts().get(a)));
        }
        return rows;
    }

    private static Notice why(Brought file) {
        return file.text().notices().stream().findFirst().orElse(new Notice(
                "no-article", file.name(), file.name() + " holds no article", "Check that it was saved whole."));
    }

    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int f = 0; f < files.size(); f++)
            for (int a = 0; a < files.get(f).drafts().size(); a++) spots.add(new Spot(f, a));
        return spots;
    }

    Optional<Draft> at(Spot spot) {
        if (!spot.isArticle() || spot.file() >= files.size()) return Optional.empty();
        List<Draft> drafts = files.get(spot.file()).drafts();
        return spot.article() < drafts.size() ? Optional.of(drafts.get(spot.article())) : Optional.empty();
    }

    /// The article so many steps further, if there is one.
    Optional<Spot> beside(Spot spot, int step) {
        List<Spot> spots = spots();
        int at = spots.indexOf(spot) + step;
        return at < 0 || at >= spots.size() ? Optional.empty() : Optional.of(spots.get(at));
    }

    ImportModel take(Spot spot, boolean wanted) {
        return with(spot, draft -> draft.wanted(wanted));
    }

    ImportModel takeAll(boolean wanted) {
        return new ImportModel(
                files.stream()
                        .map(file -> file.withDrafts(
                                file.drafts().stream().map(draft -> draft.wanted(wanted)).toList()))
                        .toList(),
                known);
    }

    ImportModel edit(Spot spot, UnaryOperator<Edits> edit) {
        return with(spot, draft -> draft.with(edit.apply(draft.edits())));
    }

    private ImportModel with(Spot spot, UnaryOperator<Draft> change) {
        Optional<Draft> draft = at(spot);
        if (draft.isEmpty()) return this;
        List<Draft> drafts = new ArrayList<>(files.get(spot.file()).drafts());
        drafts.set(spot.article(), change.apply(draft.get()));
        return with(spot.file(), files.get(spot.file()).withDrafts(drafts));
    }

    private ImportModel with(int file, Brought next) {
        List<Brought> all = new ArrayList<>(files);
        all.set(file, next);
        return new ImportModel(all, known);
    }

    /// A new article starts at the block; empty when that leaves one side without a text.
    Optional<ImportModel> cutAt(int file, int block) {
        return files.get(file).cutAt(block).map(next -> with(file, next).stood());
    }

    /// The article is joined to the one before it.
    Optional<ImportModel> join(Spot spot) {
        return files.get(spot.file()).join(spot.article()).map(next -> with(spot.file(), next).stood());
    }

    /// The article starts a block earlier (-1) or later (1).
    Optional<ImportModel> move(Spot spot, int step) {
        return files.get(spot.file()).move(spot.article(), step).map(next -> with(spot.file(), next).stood());
    }

    /// What goes into the case.
    List<Intake.Found> chosen() {
        return files.stream().map(Brought::chosen).filter(found -> !found.articles().isEmpty()).toList();
    }

    int taken() {
        return (int) files.stream().flatMap(file -> file.drafts().stream()).filter(Draft::taken).count();
    }

    /// How many articles are new, and so could come in.
    int takeable() {
        return (int) files.stream()
                .flatMap(file -> file.drafts().stream())
                .filter(draft -> draft.standing() == Draft.Standing.NEW)
                .count();
    }

    int articles() {
        return files.stream().mapToInt(file -> file.drafts().size()).sum();
    }

    int refused() {
        return (int) files.stream().filter(file -> file.drafts().isEmpty()).count();
    }

    /// Lines that are left out of the articles that come in.
    int furniture() {
        return files.stream()
                .flatMap(file -> file.drafts().stream())
                .filter(Draft::taken)
                .mapToInt(draft -> draft.read().furniture().size())
                .sum();
    }

    /// Articles that come in without a date, and of which nobody said so yet.
    int undecided() {
        return (int) files.stream()
                .flatMap(file -> file.drafts().stream())
                .filter(draft -> draft.taken() && draft.edits().dating() instanceof Edits.Dating.AsRead)
                .filter(draft -> draft.read().article().published().isEmpty())
                .count();
    }
}
