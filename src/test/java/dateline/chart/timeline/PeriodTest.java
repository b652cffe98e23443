package dateline.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    @Test
    void holdsAllOfItsLastDay() {
        Period may = Period.of(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
        assertThat(may.length()).isEqualTo(31);
        assertThat(may.firstDay()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(may.lastDay()).isEqualTo(LocalDate.of(2023, 5, 31));
    }

    @Test
    void zoomKeepsTheDayUnderThePointer() {
        Period year = new Period(0, 360);
        Period near = year.zoomed(4, 90);
        assertThat(near.length()).isEqualTo(90, CLOSE);
        assertThat(near.share(90)).isEqualTo(year.share(90), CLOSE);
    }

    @Test
    void zoomEndsAtTwoDays() {
        assertThat(new Period(0, 10).zoomed(1000, 5).length()).isEqualTo(Period.LEAST);
    }

    @Test
    void staysWithinItsBounds() {
        Period bounds = new Period(0, 100);
        assertThat(new Period(-20, 10).within(bounds)).isEqualTo(new Period(0, 30));
        assertThat(new Period(90, 120).within(bounds)).isEqualTo(new Period(70, 100));
        assertThat(new Period(-50, 500).within(bounds)).isEqualTo(bounds);
    }
}
