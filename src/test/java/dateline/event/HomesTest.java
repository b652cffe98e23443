package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takers-part whose own words do not name their country.
class HomesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    Demonstrators in Nairobi burned an Omani flag.              | Demonstrators | KEN
                    Farmers from Ghana met Chad's king and Peru's queen.        | Farmers       | GHA
                    Bus drivers marched in Lima against Oman.                   | Bus drivers   | PER
                    Six Chadian towns were shelled. Nurses accused the rebels.  | Nurses        | TCD
                    Oman accused Peru of theft. Nurses accused the rebels.      | Nurses        |
                    """)
    void takesTheCountryOfThePhraseThePlaceOrTheOnlyOneSpokenOf(String text, String name, String country) {
        assertThat(EventSheet.read(text).actors().stream().filter(actor -> actor.name().equals(name)).findFirst().flatMap(Actor::country))
                .as(text)
                .isEqualTo(Optional.ofNullable(country));
    }

    @Test
    void givesPeopleOfABodyToTheBody() {
        assertThat(EventSheet.read("Mali jailed two pilots of Unicef.").actors().stream().filter(actor -> actor.name().equals("two pilots")).findFirst().flatMap(Actor::partOf))
                .contains("UNICEF");
    }
}
