package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.EventSheet;
import dateline.model.Cast;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook.OfficeRow;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Codebook.TitleRow;
import dateline.model.Codebook;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for all rows of actors, people, offices, titles, aliases and places.
class GazetteerRowsTest {
    private static final Codebook BOOK = EventSheet.codebook();
    private static final int LINES = 50;
    private static final Set<String> IDS = BOOK.actors().stream().map(ActorRow::id).collect(Collectors.toSet());

    /// In texts of some lines, with the country of whoever is named in the first line.
    @Test
    void everyNameIsFoundInASentence() {
        Map<String, ActorRow> actors = BOOK.actors().stream().collect(Collectors.toMap(ActorRow::id, row -> row));
        Map<String, List<AliasRow>> byCountry = new TreeMap<>();
        for (AliasRow row : BOOK.aliases())
            if (Set.of("name", "alias").contains(row.how()))
                byCountry.computeIfAbsent(Objects.requireNonNull(actors.get(row.actorId())).country().orElse(""), iso -> new ArrayList<>()).add(row);
        List<String> missed = new ArrayList<>();
        byCountry.forEach((iso, rows) -> {
            String country = iso.isEmpty() ? "" : "Reporters wrote about " + Objects.requireNonNull(actors.get(iso)).name() + ".\n";
            for (int from = 0; from < rows.size(); from += LINES) missed.addAll(missed(country, rows.subList(from, Math.min(rows.size(), from + LINES))));
        });
        assertThat(missed).isEmpty();
    }

    private static List<String> missed(String country, List<AliasRow> rows) {
        StringBuilder text = new StringBuilder(country);
        for (int i = 0; i < rows.size(); i++) text.append(rows.get(i).text()).append(i % 4 == 3 ? " today.\n" : " today; ");
        Cast cast = EventSheet.cast(text.toString());
        return rows.stream()
                .filter(row -> cast.mentions().stream().noneMatch(mention -> mention.actorId().equals(row.actorId()) && mention.text().equals(row.text())))
                .map(row -> row.actorId() + ": " + row.text())
                .toList();
    }

    @Test
    void everyOfficeIsOfSomebodyAndHasATitle() {
        Set<String> titles = BOOK.titles().stream().map(TitleRow::office).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (OfficeRow row : BOOK.offices()) {
            boolean army = row.of().endsWith("-MIL") && IDS.contains(row.of().substring(0, 3));
            if (!IDS.contains(row.of()) && !army) wrong.add("of " + row);
            if (!titles.contains(row.office()) && !row.office().equals("governs")) wrong.add("office " + row);
            if (row.from().isPresent() && row.to().isPresent() && row.from().get().isAfter(row.to().get())) wrong.add("order " + row);
            if (row.sure() && row.from().isEmpty()) wrong.add("sure without a year " + row);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyHoldsOneOfficeTwiceAtATime() {
        List<String> twice = new ArrayList<>();
        for (OfficeRow a : BOOK.offices())
            for (OfficeRow b : BOOK.offices()) {
                boolean same = a != b && a.holderId().equals(b.holderId()) && a.of().equals(b.of()) && a.office().equals(b.office());
                if (same && b.from().filter(a::held).isPresent()) twice.add(a + " and " + b);
            }
        assertThat(twice).isEmpty();
    }

    @Test
    void everybodyWhoseNamesAreListedHoldsAnOffice() {
        Set<String> holders = TsvReader.rows("codebook/offices").stream().map(row -> row.get("holder")).collect(Collectors.toSet());
        List<String> names = TsvReader.rows("codebook/people").stream().map(row -> row.get("name")).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(holders::contains);
    }

    @Test
    void everyDatedAliasIsOfSomebodyAndInOrder() {
        for (Row row : TsvReader.rows("codebook/aliases")) {
            assertThat(IDS).contains(row.get("actor"));
            assertThat(row.firstDay("from").isPresent() || row.lastDay("to").isPresent()).as(row.get("alias")).isTrue();
        }
    }

    @Test
    void noCountryHasAPlaceTwice() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (PlaceRow row : BOOK.places()) {
            if (row.kind().equals("country")) continue;
            assertThat(IDS).contains(row.country());
            assertThat(row.kind()).isIn("region", "city");
            List<String> names = new ArrayList<>(row.aliases());
            names.add(row.name());
            for (String name : names) if (!seen.add(row.country() + " " + name)) twice.add(row.country() + " " + name);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void thereAreGroupsAndOrganisationsEnough() {
        Map<String, Long> kinds = BOOK.actors().stream().collect(Collectors.groupingBy(row -> row.kind().code(), Collectors.counting()));
        assertThat(kinds.getOrDefault("armed_group", 0L) + kinds.getOrDefault("party", 0L)).isGreaterThanOrEqualTo(300);
        assertThat(kinds.getOrDefault("igo", 0L) + kinds.getOrDefault("ministry", 0L) + kinds.getOrDefault("media", 0L)).isGreaterThanOrEqualTo(150);
    }

    /// San Marino has two captains regent for half a year each, who are not listed.
    @Test
    void everyMemberOfTheUnitedNationsHasAHeadOfStateAndOfGovernment() {
        Map<String, Set<String>> offices = BOOK.offices().stream()
                .collect(Collectors.groupingBy(OfficeRow::office, Collectors.mapping(OfficeRow::of, Collectors.toSet())));
        Set<String> both = new HashSet<>(offices.getOrDefault("state", Set.of()));
        both.retainAll(offices.getOrDefault("government", Set.of()));
        both.retainAll(IDS);
        both.removeAll(Set.of("PSE", "TWN", "XKX", "VAT"));
        assertThat(both).hasSize(192).doesNotContain("SMR");
    }
}
