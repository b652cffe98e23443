package dateline.app;

import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;

/// Keeps two lines out of the console that are true, known and of no use to whoever starts the program: JavaFX says
/// that it lies on the class path (which is how this program ships), Lucene that it could use an incubating module.
final class KnownWarnings {
    private static final List<String> KNOWN = List.of("Unsupported JavaFX configuration", "Java vector incubator module is not readable");

    /// Held, because the log manager forgets loggers that nobody holds.
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("javafx"), Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"));

    private KnownWarnings() {}

    static void leaveOut() {
        Filter filter = line -> line.getMessage() == null || KNOWN.stream().noneMatch(line.getMessage()::startsWith);
        LOGGERS.forEach(logger -> logger.setFilter(filter));
    }
}
