package dateline.desk.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
    @Test
    void runsOnlyWhileEverythingHoldsThatItNeeds() {
        AtomicInteger runs = new AtomicInteger();
        AtomicBoolean open = new AtomicBoolean(true);
        AtomicBoolean free = new AtomicBoolean(true);
        Command command = Command.of(MenuGroup.HELP, "Count", "", runs::incrementAndGet).when(open::get).when(free::get);
        command.run();
        assertThat(runs).hasValue(1);
        for (AtomicBoolean one : new AtomicBoolean[] {open, free}) {
            one.set(false);
            command.run();
            assertThat(command.enabled().getAsBoolean()).isFalse();
            assertThat(runs).hasValue(1);
            one.set(true);
        }
        command.run();
        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shortcut+Shift+Z | Ctrl+Shift+Z
            Alt+D            | Alt+D
            F11              | F11
            Esc              | Escape
            ''               | ''
            """)
    void aKeyIsWrittenAsOnTheKeyboard(String key, String words) {
        assertThat(Command.of(MenuGroup.HELP, "Any", key, () -> {}).keyWords()).isEqualTo(words);
    }

    @Test
    void aNameIsAskedForWhenItIsShown() {
        AtomicBoolean shown = new AtomicBoolean();
        Command command = Command.of(MenuGroup.PANES, () -> shown.get() ? "Hide reader" : "Show reader", "", () -> {});
        assertThat(command.name().get()).isEqualTo("Show reader");
        shown.set(true);
        assertThat(command.name().get()).isEqualTo("Hide reader");
        assertThat(Command.within("Import 2 articles")).isEqualTo("import 2 articles");
    }

    @Test
    void theGroupsOfAMenuStandTogether() {
        assertThat(Arrays.stream(MenuGroup.values()).map(MenuGroup::menu).reduce("", (all, menu) -> all.endsWith(menu) ? all : all + " " + menu).strip())
                .isEqualTo("File Edit View Go Case Help");
    }
}
