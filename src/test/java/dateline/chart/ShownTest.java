package dateline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Shown.Part;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void everythingIsShownButWhatTheFilterLeavesOut() {
        for (Part part : Part.values()) assertThat(Shown.ALL.has(part)).as("%s", part).isEqualTo(part != Part.DIMMED);
    }

    @Test
    void aPartCanBeTakenAwayAndPutBack() {
        Shown bare = Shown.ALL.with(Part.LEGEND, false);
        assertThat(bare.legend()).isFalse();
        assertThat(bare.notes()).isTrue();
        assertThat(bare.with(Part.LEGEND, true)).isEqualTo(Shown.ALL);
        assertThat(Shown.only().with(Part.TITLE, true)).isEqualTo(Shown.only(Part.TITLE));
    }
}
