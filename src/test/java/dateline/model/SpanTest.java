package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static Span span(String ends) {
        return new Span(Integer.parseInt(ends.split("-")[0]), Integer.parseInt(ends.split("-")[1]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2-6 | 2-6 | true  | true  | 2-6
            2-6 | 3-5 | true  | true  | 2-6
            2-6 | 1-3 | false | true  | 1-6
            2-6 | 5-9 | false | true  | 2-9
            2-6 | 6-9 | false | false | 2-9
            2-6 | 0-2 | false | false | 0-6
            2-6 | 6-6 | true  | false | 2-6
            2-6 | 4-4 | true  | true  | 2-6
            """)
    void isHalfOpen(String one, String other, boolean contains, boolean overlaps, String both) {
        assertThat(span(one).contains(span(other))).isEqualTo(contains);
        assertThat(span(one).overlaps(span(other))).isEqualTo(overlaps);
        assertThat(span(other).overlaps(span(one))).isEqualTo(overlaps);
        assertThat(span(one).with(span(other))).isEqualTo(span(both)).isEqualTo(span(other).with(span(one)));
    }

    @Test
    void readsItsWordsAndStandsInOrder() {
        assertThat(new Span(4, 9).of("the River Front")).isEqualTo("River");
        assertThat(new Span(4, 9).length()).isEqualTo(5);
        assertThat(List.of(span("4-9"), span("4-6"), span("0-9")).stream().sorted()).containsExactly(span("0-9"), span("4-6"), span("4-9"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
