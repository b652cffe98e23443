package dateline.desk.shell;

import dateline.desk.part.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/// The menus, made of the commands; they follow what makes sense now.
final class Menus {
    private final MenuBar bar = new MenuBar();
    private final Map<MenuItem, Command> items = new LinkedHashMap<>();

    MenuBar bar() {
        return bar;
    }

    void show(List<Command> commands) {
        items.clear();
        Map<String, Menu> menus = new LinkedHashMap<>();
        for (Command command : commands) {
            Menu menu = menus.computeIfAbsent(command.group().menu(), name -> new Menu(name));
            MenuItem item = new MenuItem();
            item.setMnemonicParsing(false);
            command.key().ifPresent(item::setAccelerator);
            item.setOnAction(e -> command.run());
            items.put(item, command);
            menu.getItems().add(item);
        }
        bar.getMenus().setAll(new ArrayList<>(menus.values()));
        bar.getMenus().forEach(menu -> menu.setOnShowing(e -> update()));
        update();
    }

    /// Names and what is greyed out.
    void update() {
        items.forEach((item, command) -> {
            item.setText(command.name().get());
            item.setDisable(!command.enabled().getAsBoolean());
        });
    }
}
