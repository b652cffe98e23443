package dateline.chart.figure;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Listing;
import dateline.model.Tie;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is picked out of a case to be shown; an empty set lets everything be.
///
/// @param actors ids: only what is between these, of a single one all of it
/// @param neighbours whether all that these actors take part in is shown, with whom it joins them to
/// @param readings ids of events and ties
/// @param articles ids of articles
public record Choice(Set<String> actors, boolean neighbours, Set<String> readings, Set<String> articles) {
    public static final Choice NONE = new Choice(Set.of(), false, Set.of(), Set.of());

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    /// More than so many are counted instead of named.
    private static final int NAMED = 4;

    public Choice {
        actors = Set.copyOf(actors);
        readings = Set.copyOf(readings);
        articles = Set.copyOf(articles);
    }

    /// What is between actors.
    public static Choice between(Set<String> actors) {
        return new Choice(actors, false, Set.of(), Set.of());
    }

    /// The actor that is called so, or whose id it is.
    public static Optional<String> actor(String name, ResolvedCase open) {
        String folded = Id.fold(name);
        for (Actor actor : open.actors())
            if (actor.id().equals(name) || Id.fold(actor.name()).equals(folded) || actor.aliases().stream().anyMatch(alias -> Id.fold(alias).equals(folded)))
                return Optional.of(actor.id());
        return Optional.empty();
    }

    /// Ids of the articles with these source numbers, "4" or "4-6"; empty where it is neither.
    public static Optional<Set<String>> articles(String numbers, ResolvedCase open) {
        Matcher range = NUMBERS.matcher(numbers.strip());
        if (!range.matches()) return Optional.empty();
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return Optional.of(open.file().articles().stream()
                .filter(one -> one.number() >= first && one.number() <= last)
                .map(Article::id)
                .collect(Collectors.toSet()));
    }

    /// The same without what none of it can be in; what is between actors is seen to where lines are drawn.
    ResolvedCase of(ResolvedCase whole) {
        return whole.only(
                event -> passes(event.id(), event.articleId()) && near(sides(event)), tie -> passes(tie.id(), tie.articleId()) && near(List.of(tie.a(), tie.b())));
    }

    private boolean passes(String id, String article) {
        return (readings.isEmpty() || readings.contains(id)) && (articles.isEmpty() || articles.contains(article));
    }

    private boolean near(Collection<String> sides) {
        return !neighbours || actors.isEmpty() || sides.stream().anyMatch(actors::contains);
    }

    /// The actors between whom everything is; empty where nothing has to be between some.
    Set<String> ends() {
        return neighbours ? Set.of() : actors;
    }

    boolean joins(Event event) {
        return joins(sides(event));
    }

    boolean joins(Tie tie) {
        return joins(List.of(tie.a(), tie.b()));
    }

    private boolean joins(Collection<String> sides) {
        return ends().isEmpty() || sides.stream().filter(ends()::contains).count() >= Math.min(2, ends().size());
    }

    private static List<String> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream()).distinct().toList();
    }

    /// "between Kenya and Somalia in article [4]"; empty where nothing is picked out.
    String words(ResolvedCase open) {
        List<String> parts = new ArrayList<>();
        if (!actors.isEmpty()) {
            String names = actors.size() > NAMED ? actors.size() + " chosen actors" : Listing.of(actors.stream().map(open::nameOf).sorted().toList());
            parts.add(neighbours ? "of " + names + " and " + (actors.size() == 1 ? "its" : "their") + " neighbours" : (actors.size() == 1 ? "of " : "between ") + names);
        }
        if (!readings.isEmpty()) parts.add("in what was selected");
        if (!articles.isEmpty()) {
            List<String> numbers = open.file().articles().stream().filter(one -> articles.contains(one.id())).map(Article::number).sorted().map(n -> "[" + n + "]").toList();
            parts.add("in " + (numbers.size() > NAMED ? numbers.size() + " chosen articles" : (numbers.size() == 1 ? "article " : "articles ") + Listing.of(numbers)));
        }
        return String.join(" ", parts);
    }
}
