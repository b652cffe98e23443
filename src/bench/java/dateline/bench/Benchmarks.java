package dateline.bench;

import dateline.desk.graph.Frames;
import dateline.desk.shell.DeskCost;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks, each in a JVM of its own, and prints one line for each. Takes JMH's arguments; "frames" or
/// "layouts" and numbers of actors compares the graph's drawing or layout with those of others instead, "reading" the
/// reading of articles with the bare language engine; "stroke" and numbers of events the way of a key stroke, "desk"
/// what keys cost the thread that hears them; "copies" finding copies among so many articles.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String first = args.length == 0 ? "" : args[0];
        String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
        if (first.equals("frames")) Frames.main(rest);
        else if (first.equals("layouts")) Layouts.main(rest);
        else if (first.equals("stroke")) Strokes.main(rest);
        else if (first.equals("reading")) Readings.main(rest);
        else if (first.equals("desk")) DeskCost.main(rest);
        else if (first.equals("copies")) Copies.main(rest);
        else measure(args);
    }

    private static void measure(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(given.verbosity().orElse(VerboseMode.SILENT));
        if (given.getIncludes().isEmpty()) options.include("dateline\\.bench\\..*");
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf(Locale.ROOT, "%-28s %12s %12s %14s%n", "", "clock ms", "CPU ms", "allocated kB");
        for (RunResult result : results) print(result);
    }

    private static void print(RunResult result) {
        String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)\\.(\\w+)$", "$1 $2");
        System.out.printf(Locale.ROOT, "%-28s %12.3f %12.3f %14.1f%n", name,
                result.getPrimaryResult().getScore(), secondary(result, CpuTime.LABEL), secondary(result, "gc.alloc.rate.norm") / 1000);
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .map(entry -> (Result<?>) entry.getValue())
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }
}
