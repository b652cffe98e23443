package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void foldsPlainNamesAsItFoldsAll() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) name.append((char) random.nextInt(128));
            String folded = name.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            assertThat(Id.fold(name.toString())).isEqualTo(folded);
            assertThat(Id.fold(name + " É")).isEqualTo((folded + " e").strip());
        }
    }
}
