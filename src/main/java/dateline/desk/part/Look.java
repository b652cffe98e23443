package dateline.desk.part;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.chart.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Light or dark, for the whole desk at once.
public final class Look {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /// LIGHT or DARK.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public boolean dark() {
        return theme.get() == Theme.DARK;
    }

    public void toggle() {
        theme.set(dark() ? Theme.LIGHT : Theme.DARK);
    }

    /// Dresses the scene, now and whenever the theme changes.
    public void dress(Scene scene) {
        theme.addListener((o, before, now) -> put(scene));
        put(scene);
    }

    private void put(Scene scene) {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark() ? "dark" : "light"), sheet("bridge"), sheet("desk"));
    }

    private static String sheet(String name) {
        String path = "/assets/look/" + name + ".css";
        return Objects.requireNonNull(Look.class.getResource(path), path).toExternalForm();
    }
}
