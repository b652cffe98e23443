package dateline.cli;

import dateline.chart.figure.Choice;
import dateline.chart.figure.Scope;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.ResolvedCase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What everything that is made of a case can be told: which case, what of it, and the words round it.
class ShownOptions {
    @Option(names = "--case", paramLabel = "CASE", required = true, description = "the case's folder, such as sahel.dateline")
    private Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", description = "only what happened or was only reported on or after this day; what has no date stays")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "only what happened or was only reported on or before this day; what has no date stays")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "only these: ${COMPLETION-CANDIDATES}")
    private Set<Status> statuses = new HashSet<>();

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "only events of these types, such as ASSAULT,AID")
    private Set<String> types = new HashSet<>();

    @Option(names = "--checked", description = "only what the analyst has checked: accepted, corrected or added at the desk")
    private boolean checked;

    @Option(names = "--reported", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "what is only reported stands in timelines and periods on the day of its article, which is the default; --no-reported leaves it out of timelines")
    private boolean reported = true;

    @Option(names = "--actors", split = ",", paramLabel = "NAME", description = "only what is between these actors; of a single one, all of it")
    private List<String> actors = List.of();

    @Option(names = "--neighbours", description = "with --actors: all that these take part in, with whom it joins them to")
    private boolean neighbours;

    @Option(names = "--articles", split = ",", paramLabel = "N", description = "only what is read in these articles, by their source numbers, such as 1,4-6")
    private List<String> articles = List.of();

    @Option(names = "--title", paramLabel = "T", description = "the title; drafted from what is drawn when left away")
    private Optional<String> title = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date that stands on it; the newest publication date of what is shown when left away")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--marking", paramLabel = "M", description = "TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:RED or free text; the case's own when left away")
    private Optional<String> marking = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Path folder() {
        return folder;
    }

    Optional<String> title() {
        return title;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Optional<String> marking() {
        return marking;
    }

    CommandSpec spec() {
        return spec;
    }

    Filter filter() {
        Set<String> upper = types.stream().map(type -> type.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return new Filter(from, to, statuses, upper, Set.of(), Set.of(), true, Filter.Outside.HIDE).withChecked(checked).withReported(reported);
    }

    /// What of the case was asked for.
    Scope scope(ResolvedCase open) {
        if (neighbours && actors.isEmpty()) throw wrong("--neighbours needs --actors: whose neighbours?");
        Set<String> ids = actors.stream()
                .map(name -> Choice.actor(name, open).orElseThrow(() -> wrong("--actors: the case has no actor “" + name + "”")))
                .collect(Collectors.toSet());
        return new Scope(open, filter(), new Choice(ids, neighbours, Set.of(), articles(open)));
    }

    private Set<String> articles(ResolvedCase open) {
        Set<String> ids = new HashSet<>();
        for (String part : articles) {
            Set<String> found = Choice.articles(part, open).orElseThrow(() -> wrong("--articles takes source numbers such as 1,4-6, not " + part));
            if (found.isEmpty()) throw wrong("--articles: the case has no article of the number " + part.strip());
            ids.addAll(found);
        }
        return ids;
    }

    ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
