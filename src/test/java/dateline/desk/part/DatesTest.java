package dateline.desk.part;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Basis;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 12));

    @Test
    void sayWhereTheSentenceDoesNotTellThem() {
        When told = new When("on Sunday", DAY, DAY, When.Precision.DAY);
        assertThat(Dates.of(told)).isEqualTo("12 May 2024");
        assertThat(Dates.of(told.on(Basis.CONTEXT))).isEqualTo("12 May 2024 (from context)");
        assertThat(Dates.of(When.reported(Optional.empty(), DAY))).isEqualTo("reported by 12 May 2024");
        assertThat(Dates.of(When.reported(DAY, Optional.empty()))).isEqualTo("still to come on 12 May 2024");
        assertThat(Dates.of(When.reported(Optional.empty(), Optional.empty()))).isEqualTo("date not stated");
    }
}
