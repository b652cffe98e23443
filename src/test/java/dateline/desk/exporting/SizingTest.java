package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Size;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {
    private final Sizing slide = Sizing.of(Size.SLIDE);

    @Test
    void aSlideIsThirteenInchesWide() {
        assertThat(slide.widthMm()).isBetween(338.6, 338.7);
        assertThat(slide.heightMm()).isBetween(190.4, 190.6);
        assertThat(slide.preset()).map(Sizing.Preset::name).contains("Slide, 16 to 9");
    }

    @ParameterizedTest
    @CsvSource({
        "width 1920,   1920 x 1080 at 288",
        "height 1080,  1920 x 1080 at 288",
        "wide 170,     1928 x 1085 at 288",
        "high 100,     2016 x 1134 at 288",
        "dpi 144,      1920 x 1080 at 144",
        "dpi 300,      4000 x 2250 at 300"
    })
    void theOtherFieldsFollowTheOneThatIsTypedIn(String typed, String then) {
        assertThat(words(typed(slide, typed))).isEqualTo(then);
    }

    @Test
    void freeSidesChangeAlone() {
        Sizing free = slide.withLinked(false);
        assertThat(words(free.withWidth(1000))).isEqualTo("1000 x 2160 at 288");
        assertThat(words(free.withWidth(1000).withLinked(true))).isEqualTo("1000 x 563 at 288");
    }

    @Test
    void moreDotsLeaveThePaperAsItIs() {
        Sizing page = slide.withWidthMm(170).withDpi(600);
        assertThat(page.widthMm()).isBetween(169.9, 170.1);
    }

    @ParameterizedTest
    @CsvSource({
        "dpi 30,       Dots an inch go from 72 to 1200.",
        "width 60,     Each side needs 100 pixels or more.",
        "width 30000,  That is more than 120 million pixels: make it smaller or take fewer dots an inch."
    })
    void saysWhatIsWrongInsteadOfWritingIt(String typed, String problem) {
        Sizing wrong = typed(slide, typed);
        assertThat(wrong.problem()).contains(problem);
        assertThat(wrong.size()).isEmpty();
    }

    @Test
    void tellsHowLargeTheSmallestTextComesOut() {
        assertThat(slide.smallest(14.6)).isEqualTo("Smallest text on a 13.3 inch slide: 7.3 pt");
        assertThat(slide.withWidthMm(170).smallest(14.6)).isEqualTo("Smallest text at 170 mm: 3.7 pt, too small for print");
        assertThat(slide.withWidthMm(257).smallest(14.6)).isEqualTo("Smallest text at 257 mm: 5.5 pt");
    }

    @Test
    void everyPresetCanBeWritten() {
        assertThat(Sizing.PRESETS).allSatisfy(preset -> assertThat(preset.sizing().size()).isPresent());
        assertThat(slide.withWidth(1001).preset()).isEqualTo(Optional.empty());
    }

    private static Sizing typed(Sizing from, String typed) {
        String[] part = typed.split(" ");
        int value = Integer.parseInt(part[1]);
        return switch (part[0]) {
            case "width" -> from.withWidth(value);
            case "height" -> from.withHeight(value);
            case "wide" -> from.withWidthMm(value);
            case "high" -> from.withHeightMm(value);
            default -> from.withDpi(value);
        };
    }

    private static String words(Sizing sizing) {
        return sizing.width() + " x " + sizing.height() + " at " + sizing.dpi();
    }

    @Test
    void aColumnKeepsItsWidthAndTakesTheHeightOfWhatIsDrawn() {
        Sizing column = Sizing.COLUMNS.getLast().sizing();
        assertThat(column.width()).isEqualTo(4016);
        assertThat(column.columnMm()).isEqualTo(170);
        assertThat(column.withDpi(300).columnMm()).isEqualTo(170);
        assertThat(column.shaped(964, 700).height()).isEqualTo(2916);
        assertThat(column.shaped(964, 700).preset()).map(Sizing.Preset::name).contains("Column, 170 mm, 600 dpi");
        assertThat(column.withWidthMm(60).problem()).contains("A column is 80 to 400 mm wide.");
        assertThat(column.whole().height()).isEqualTo(2259);
    }
}
