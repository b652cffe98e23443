package dateline.desk.exporting;

import dateline.chart.figure.Choice;
import dateline.desk.work.Selection;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Out of what of the case a figure or a brief is made.
///
/// @param selected what was picked in the desk
/// @param actors names, with commas between them
/// @param neighbours whether these actors' neighbours are shown, too
/// @param articles source numbers such as "1, 4-6"
record OutOf(Kind kind, Choice selected, String actors, boolean neighbours, String articles) {
    enum Kind {
        ALL("All", "The whole case, whatever the filter"),
        FILTER("Filter", "What passes the desk's filter"),
        SELECTION("Selection", "What is selected in the desk, as far as it passes the filter"),
        CHOSEN("Chosen…", "Actors or articles that you name, as far as they pass the filter");

        private final String words;
        private final String about;

        Kind(String words, String about) {
            this.words = words;
            this.about = about;
        }

        String words() {
            return words;
        }

        String about() {
            return about;
        }
    }

    static final OutOf FILTER = new OutOf(Kind.FILTER, Choice.NONE, "", false, "");

    /// As the sheet opens over a desk: the filter counts, and what is picked can be chosen.
    static OutOf first(Selection desk, ResolvedCase open) {
        Choice selected = desk.actors().isEmpty() ? new Choice(Set.of(), false, desk.events(), Set.of()) : Choice.between(desk.actors());
        String names = String.join(", ", desk.actors().stream().map(open::nameOf).toList());
        return new OutOf(Kind.FILTER, selected, names, false, "");
    }

    boolean anySelected() {
        return !selected.equals(Choice.NONE);
    }

    OutOf with(Kind next) {
        return new OutOf(next, selected, actors, neighbours, articles);
    }

    OutOf withActors(String names) {
        return new OutOf(kind, selected, names, neighbours, articles);
    }

    OutOf withNeighbours(boolean on) {
        return new OutOf(kind, selected, actors, on, articles);
    }

    OutOf withArticles(String numbers) {
        return new OutOf(kind, selected, actors, neighbours, numbers);
    }

    /// @param desk the desk's filter
    Filter filter(Filter desk) {
        return kind == Kind.ALL ? Filter.ALL.with(desk.unnamed()) : desk;
    }

    /// What is picked out; names and numbers that the case does not have pick nothing.
    Choice choice(ResolvedCase open) {
        return switch (kind) {
            case ALL, FILTER -> Choice.NONE;
            case SELECTION -> selected;
            case CHOSEN -> {
                Set<String> ids = new HashSet<>();
                for (String name : parts(actors)) Choice.actor(name, open).ifPresent(ids::add);
                Set<String> read = new HashSet<>();
                for (String part : parts(articles)) read.addAll(Choice.articles(part, open).orElse(Set.of()));
                yield new Choice(ids, neighbours && !ids.isEmpty(), Set.of(), read);
            }
        };
    }

    /// What of it the case does not have.
    Optional<String> problem(ResolvedCase open) {
        if (kind != Kind.CHOSEN) return Optional.empty();
        Optional<String> nobody = parts(actors).stream().filter(name -> Choice.actor(name, open).isEmpty()).findFirst();
        if (nobody.isPresent()) return Optional.of("The case has no actor “" + nobody.get() + "”.");
        return parts(articles).stream().flatMap(part -> wrong(part, open).stream()).findFirst();
    }

    private static Optional<String> wrong(String part, ResolvedCase open) {
        Optional<Set<String>> found = Choice.articles(part, open);
        if (found.isEmpty()) return Optional.of("“" + part + "” is no source number. Type numbers such as 1, 4-6.");
        return found.get().isEmpty() ? Optional.of("The case has no article of the number " + part + ".") : Optional.empty();
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
