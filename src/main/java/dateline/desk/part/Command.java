package dateline.desk.part;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/// Something that the analyst can order: a line in a menu, in the palette and in the list of keys.
///
/// @param group where in the menus it stands
/// @param name as it is called now ("Undo: import 2 articles")
/// @param enabled whether it makes sense now
public record Command(
        MenuGroup group, Supplier<String> name, Optional<KeyCombination> key, BooleanSupplier enabled, Runnable action) {

    /// One that always makes sense; `key` is as JavaFX writes it ("Shortcut+Shift+Z"), empty for none.
    public static Command of(MenuGroup group, String name, String key, Runnable action) {
        return of(group, () -> name, key, action);
    }

    public static Command of(MenuGroup group, Supplier<String> name, String key, Runnable action) {
        return new Command(group, name, key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key)), () -> true, action);
    }

    /// The same, which makes sense only while that holds too.
    public Command when(BooleanSupplier holds) {
        return new Command(group, name, key, () -> enabled.getAsBoolean() && holds.getAsBoolean(), action);
    }

    /// What is done, as it is said within a name: "Undo: import 2 articles".
    public static String within(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// The key as it is written on the keyboard: "Ctrl+Shift+Z".
    public String keyWords() {
        return key.map(KeyCombination::getDisplayText).orElse("");
    }

    public void run() {
        if (enabled.getAsBoolean()) action.run();
    }
}
