package dateline.desk.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraTest {
    @ParameterizedTest
    @CsvSource({"1.25, 100, 40", "0.5, 0, 0", "3, 640, 360", "40, 200, 100", "0.001, 200, 100"})
    void whatLiesUnderThePointerStaysThereWhileZooming(double factor, double x, double y) {
        Camera before = new Camera(1.5, -30, 12);
        Camera after = before.zoomed(factor, x, y);
        assertThat(after.sheetX(x)).isCloseTo(before.sheetX(x), within(1e-9));
        assertThat(after.sheetY(y)).isCloseTo(before.sheetY(y), within(1e-9));
    }

    @Test
    void noNearerAndNoFartherThanCanBeSeen() {
        assertThat(Camera.FIT.zoomed(100, 0, 0).zoom()).isEqualTo(6);
        assertThat(Camera.FIT.zoomed(.001, 0, 0).zoom()).isEqualTo(.2);
        assertThat(new Camera(90, 3, 4).bounded()).isEqualTo(new Camera(6, 3, 4));
        assertThat(new Camera(0, 3, 4).bounded()).isEqualTo(new Camera(.2, 3, 4));
        assertThat(new Camera(2, 3, 4).bounded()).isEqualTo(new Camera(2, 3, 4));
    }

    @Test
    void movingShiftsTheSheetByPixelsOfThePane() {
        Camera moved = new Camera(2, 10, 20).moved(6, -4);
        assertThat(moved).isEqualTo(new Camera(2, 16, 16));
        assertThat(moved.sheetX(16)).isZero();
        assertThat(moved.sheetX(18)).isEqualTo(1);
    }
}
