package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Codebook.TypeRow;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Place;
import dateline.model.EventTraits.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the columns of `types.tsv` say of a type and its modes.
class TypeTableTest {
    private static final List<TypeRow> TYPES = TypeTable.read();

    @Test
    void aModeHasTheTraitsOfItsType() {
        assertThat(traits("ASSAULT", "drone")).isEqualTo(traits("ASSAULT", ""));
        assertThat(traits("ASSAULT", "drone").is(Force.USED)).isTrue();
    }

    @Test
    void aModeMaySayOtherwiseThanItsType() {
        assertThat(traits("COERCE", "seize").placedBy(Place.RECIPIENT)).isTrue();
        assertThat(traits("COERCE", "").placedBy(Place.RECIPIENT)).isFalse();
        assertThat(traits("COERCE", "seize").is(Force.IMPOSED)).isTrue();
    }

    @Test
    void aRefusalIsPlainOrOfAMode() {
        assertThat(traits("AID", "").refused()).contains(new EventTraits.Refusal(Optional.of("assist")));
        assertThat(traits("SUPPORT", "").refused()).contains(new EventTraits.Refusal(Optional.empty()));
        assertThat(traits("ASSAULT", "").refused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void someTypePlaysEachPart(Role role) {
        assertThat(TYPES).anyMatch(row -> row.traits().is(role));
    }

    @Test
    void everyRefusalOfAModeHasItsRow() {
        List<String> refusals = TYPES.stream().filter(row -> row.traits().is(Role.REFUSAL)).flatMap(row -> row.mode().stream()).toList();
        assertThat(TYPES.stream().flatMap(row -> row.traits().refused().stream()).flatMap(one -> one.mode().stream())).isNotEmpty().allMatch(refusals::contains);
    }

    private static EventTraits traits(String code, String mode) {
        return TYPES.stream().filter(row -> row.code().equals(code) && row.mode().orElse("").equals(mode)).findFirst().orElseThrow().traits();
    }
}
