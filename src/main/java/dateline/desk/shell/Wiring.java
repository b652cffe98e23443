package dateline.desk.shell;

import dateline.analysis.brief.Phrasebook;
import dateline.desk.work.Cases;
import dateline.desk.work.Jobs;
import dateline.desk.work.Machine;
import dateline.desk.work.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the desk is made of and does not make itself.
///
/// @param book what briefs are written with; waits until it is loaded
/// @param example puts the example's articles into a folder as files
public record Wiring(
        Settings settings, Machine machine, Jobs jobs, Cases cases, Supplier<Phrasebook> book, Function<Path, List<Path>> example) {}
