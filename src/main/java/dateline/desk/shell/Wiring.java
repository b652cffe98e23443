package dateline.desk.shell;

import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Settings;
import dateline.model.Codebook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the desk is made of and does not make itself.
///
/// @param codebook loads it; some hundred milliseconds
/// @param example puts the example's articles into a folder as files
public record Wiring(
        Settings settings, Machine machine, Jobs jobs, Supplier<Codebook> codebook, Function<Path, List<Path>> example) {}
