package dateline.desk;

import dateline.desk.paint.Fonts;
import dateline.desk.part.Look;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window system as tests use it, without a display: started once, its thread asked and waited for.
public final class Toolkit {
    private static final int SECONDS = 90;

    private Toolkit() {}

    public static void start() throws TimeoutException {
        System.setProperty("testfx.robot", "glass");
        FxToolkit.registerPrimaryStage();
    }

    /// Lays what is made into the window that all tests share, dressed as the program's is.
    public static void show(double width, double height, Function<Look, Parent> made) throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            Fonts.load();
            Look look = new Look();
            Scene scene = new Scene(made.apply(look), width, height);
            look.dress(scene);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
    }

    /// Makes a window of its own: the shared one would keep its size for other tests.
    public static void window(double width, double height, Consumer<Stage> opening) throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            opening.accept(stage);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /// Closes every window.
    public static void clear() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /// What is known on the window's thread.
    public static <T> T ask(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(SECONDS, TimeUnit.SECONDS);
    }

    /// Does it on the window's thread, and what follows from it there.
    public static void act(Runnable step) throws Exception {
        ask(() -> {
            step.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until it holds; what does not hold is named.
    public static void until(String what, BooleanSupplier holds) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> ask(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
