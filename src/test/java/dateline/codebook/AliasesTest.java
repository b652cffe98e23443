package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Codebook;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AliasesTest {
    private static final Codebook BOOK = Codebooks.load();

    /// What parts two claims of one alias: their countries, of which the article names one. A short name asks for a title,
    /// a country or the full name besides, so many may have it.
    @Test
    void whereTwoActorsClaimAnAliasTheirCountriesPartThem() {
        Map<String, String> countries = BOOK.actors().stream().collect(Collectors.toMap(ActorRow::id, row -> row.country().orElse("")));
        Map<String, Set<String>> claims = new TreeMap<>();
        for (AliasRow row : BOOK.aliases())
            if (!row.how().equals("short")) claims.computeIfAbsent(row.text(), text -> new TreeSet<>()).add(row.actorId());
        List<String> unparted = new ArrayList<>();
        claims.forEach((text, ids) -> {
            long distinct = ids.stream().map(countries::get).filter(country -> !Objects.requireNonNull(country).isEmpty()).distinct().count();
            if (ids.size() > 1 && distinct < ids.size()) unparted.add(text + " " + ids);
        });
        assertThat(unparted).isEmpty();
    }

    @Test
    void everyActorIsListedOnce() {
        List<String> ids = BOOK.actors().stream().map(ActorRow::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    /// An army is made of its country and a role, so it may be named without having a row.
    @Test
    void whoeverARowPointsToExists() {
        Set<String> ids = BOOK.actors().stream().map(ActorRow::id).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (ActorRow row : BOOK.actors()) {
            List<String> named = new ArrayList<>(row.distinctFrom());
            row.partOf().ifPresent(named::add);
            named.removeIf(id -> ids.contains(id) || id.endsWith("-MIL") && ids.contains(id.substring(0, 3)));
            for (String id : named) unknown.add(row.id() + " -> " + id);
            row.country().filter(iso -> !ids.contains(iso)).ifPresent(iso -> unknown.add(row.id() + " in " + iso));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void yearsAreInOrder() {
        assertThat(BOOK.actors()).allMatch(row -> row.fromYear().isEmpty() || row.toYear().isEmpty() || row.fromYear().get() <= row.toYear().get());
    }
}
