package dateline.desk.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/// Something that the analyst can order: a line in a menu, in the palette and in the list of keys.
///
/// @param menu the menu it stands in
/// @param name as it is called now ("Undo: import 2 articles")
/// @param enabled whether it makes sense now
public record Command(
        String menu, Supplier<String> name, Optional<KeyCombination> key, BooleanSupplier enabled, Runnable action) {

    static Command of(String menu, String name, String key, BooleanSupplier enabled, Runnable action) {
        return new Command(menu, () -> name, keyOf(key), enabled, action);
    }

    static Command of(String menu, Supplier<String> name, String key, BooleanSupplier enabled, Runnable action) {
        return new Command(menu, name, keyOf(key), enabled, action);
    }

    private static Optional<KeyCombination> keyOf(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    }

    /// The key as it is written on the keyboard: "Ctrl+Shift+Z".
    String keyWords() {
        return key.map(KeyCombination::getDisplayText).orElse("");
    }

    void run() {
        if (enabled.getAsBoolean()) action.run();
    }
}
