package dateline.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of the desk in a home folder of its own, so that it neither finds nor leaves anything.
abstract class AtHome {
    @TempDir
    Path folder;

    private String home = "";

    @BeforeEach
    void atHome() {
        home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
    }

    @AfterEach
    void away() {
        System.setProperty("user.home", home);
    }
}
