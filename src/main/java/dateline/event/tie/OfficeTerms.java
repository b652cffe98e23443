package dateline.event.tie;

import dateline.model.Codebook.OfficeRow;
import dateline.model.Codebook.TitleRow;
import dateline.model.Codebook;
import dateline.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The offices that the codebook knows to be held on the day of an article, and their terms.
public final class OfficeTerms {
    private final List<OfficeRow> rows;
    private final Set<String> leading;

    /// @param of a country or an actor of the codebook
    /// @param leads whether it is at the head of it
    public record Office(String of, boolean leads) {}

    public OfficeTerms(Codebook codebook, Optional<LocalDate> published) {
        leading = codebook.titles().stream().filter(TitleRow::leads).map(TitleRow::office).collect(Collectors.toSet());
        rows = published.map(day -> codebook.offices().stream().filter(row -> row.sure() && row.held(day)).toList()).orElse(List.of());
    }

    public List<Office> held(String holder) {
        return rows.stream()
                .filter(row -> row.holderId().equals(holder) && !row.office().equals("governs"))
                .map(row -> new Office(row.of(), leading.contains(row.office())))
                .distinct()
                .toList();
    }

    /// The years between which somebody holds an office there.
    public Optional<When> of(String holder, String of) {
        return rows.stream().filter(row -> row.holderId().equals(holder) && row.of().equals(of)).findFirst().map(OfficeTerms::term);
    }

    private static When term(OfficeRow row) {
        String from = row.from().map(day -> "from " + day.getYear()).orElse("");
        String to = row.to().map(day -> " to " + day.getYear()).orElse("");
        return new When(from + to + ", by the codebook", row.from(), row.to(), row.to().isPresent() ? When.Precision.RANGE : When.Precision.OPEN);
    }
}
