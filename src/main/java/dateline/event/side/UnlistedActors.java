package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Codebook.ActorRow;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takers-part that the cast does not know: people without a name, towns and lands that force is used on. They become
/// actors of the article as they are met.
public final class UnlistedActors {
    private final String text;
    private final String articleId;
    private final Lexicon lexicon;
    private final Map<String, Actor> actors;
    private final List<Mention> mentions;

    /// @param actors and the mentions grow with every newcomer
    public UnlistedActors(String text, String articleId, Lexicon lexicon, Map<String, Actor> actors, List<Mention> mentions) {
        this.text = text;
        this.articleId = articleId;
        this.lexicon = lexicon;
        this.actors = actors;
        this.mentions = mentions;
    }

    public String coin(Tree tree, int head) {
        boolean adjective = tree.is(head, "amod") || tree.is(head, "compound");
        Span span = adjective ? tree.span(head) : phrase(tree, head);
        String name = span.of(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        name = adjective ? several(name) : span.of(text).replaceAll("\\s+", " ");
        String id = articleId + ":" + Id.fold(name).replace(' ', '-');
        Optional<String> country = mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .flatMap(mention -> Optional.ofNullable(actors.get(mention.actorId())).flatMap(Actor::country).stream())
                .findFirst();
        actors.putIfAbsent(id, new Actor(
                id, name, kind(tree.lemma(head)), country, Optional.empty(), Optional.empty(), Set.of(), List.of(), false,
                Origin.machine("unnamed")));
        return mentioned(id, bounded(tree, span), Mention.How.ROLE);
    }

    private static String several(String word) {
        if (word.matches(".*[^aeiou]y")) return word.substring(0, word.length() - 1) + "ies";
        return word + (word.matches(".*[sxh]") ? "es" : "s");
    }

    /// With what bounds its number: "at least nine worshippers" are mentioned so, and called nine.
    private static Span bounded(Tree tree, Span span) {
        int first = 0;
        while (first < tree.size() - 1 && tree.span(first).start() < span.start()) first++;
        int number = first;
        while (first > 0 && tree.token(number).pos().equals("CD") && tree.is(first - 1, "advmod") && tree.head(first - 1) == number) first--;
        return tree.span(first).with(span);
    }

    /// A building, vehicle or ship that something is done to.
    ///
    /// @param owners the countries that it is of
    public String thing(Tree tree, int head, List<String> owners) {
        Span span = phrase(tree, head);
        String name = span.of(text).replaceAll("\\s+", " ");
        String id = articleId + ":" + Id.fold(name).replace(' ', '-');
        Optional<String> country = owners.size() == 1 ? Optional.ofNullable(actors.get(owners.getFirst())).flatMap(Actor::country) : Optional.empty();
        actors.putIfAbsent(id, new Actor(
                id, name, Kind.UNKNOWN, country, Optional.empty(), Optional.empty(), Set.of(), List.of(), false, Origin.machine("unnamed")));
        return mentioned(id, span, Mention.How.ROLE);
    }

    /// "Catalonia defied Spain": a part of a country that acts.
    public String region(Tree tree, int head) {
        Span span = phrase(tree, head);
        String name = span.of(text).replaceAll("\\s+", " ");
        String id = "government:" + Id.fold(name);
        actors.putIfAbsent(id, new Actor(
                id, name, Kind.GOVERNMENT, Optional.empty(), Optional.of("GOV"), Optional.empty(), Set.of(), List.of(), true,
                Origin.machine("region")));
        return mentioned(id, span, Mention.How.NAME);
    }

    /// A country that its place stands for.
    public String land(Tree tree, int head, ActorRow row) {
        actors.putIfAbsent(row.id(), new Actor(
                row.id(), row.name(), row.kind(), row.country(), row.sector(), row.partOf(), Set.copyOf(row.distinctFrom()), List.of(), true,
                Origin.machine("place")));
        return mentioned(row.id(), phrase(tree, head), Mention.How.ALIAS);
    }

    private static final String SETTLEMENT = "place:";

    /// Whether an id is that of the people of a town or region.
    public static boolean settlement(String id) {
        return id.startsWith(SETTLEMENT);
    }

    /// The people of a town or region.
    public String settlement(Tree tree, int head, String name, String country) {
        String id = SETTLEMENT + Id.fold(name);
        actors.putIfAbsent(id, new Actor(
                id, name, Kind.CIVILIANS, Optional.of(country), Optional.of("CVL"), Optional.empty(), Set.of(), List.of(), true,
                Origin.machine("place")));
        return mentioned(id, phrase(tree, head), Mention.How.NAME);
    }

    private String mentioned(String id, Span span, Mention.How how) {
        Mention mention = new Mention(id, span, span.of(text), how);
        if (!mentions.contains(mention)) mentions.add(mention);
        return id;
    }

    /// The unknown attackers of a suicide attack, named by its words ("suicide attacks" by "suicide bombers").
    public Optional<String> bombers(Tree tree, int noun) {
        if (!tree.noun(noun)) return Optional.empty();
        Span span = phrase(tree, noun);
        if (mentions.stream().anyMatch(mention -> mention.span().contains(span))) return Optional.empty();
        String id = articleId + ":suicide-bombers";
        actors.putIfAbsent(id, new Actor(
                id, "suicide bombers", Kind.ARMED_GROUP, Optional.empty(), Optional.of("REB"), Optional.empty(), Set.of(), List.of(), false,
                Origin.machine("unnamed")));
        return Optional.of(mentioned(id, span, Mention.How.ROLE));
    }

    private Kind kind(String lemma) {
        return lexicon.cue("acts-for", lemma) ? Kind.GROUP : Kind.CIVILIANS;
    }

    private static boolean before(Tree tree, int first, int head) {
        int one = first - 1;
        // "A 62-year-old farmer", "the London-based group": words joined by hyphens stay together.
        if (tree.token(one).text().equals("-")) return true;
        return tree.head(one) >= 0
                && List.of("amod", "compound", "nummod", "nmod:poss").contains(tree.relation(one))
                && tree.head(one) <= head
                && !tree.token(one).pos().matches("PRP\\$|WP\\$|DT|PDT")
                && !bound(tree, one);
    }

    /// "At least" nine, "fewer than" nine: no part of a name.
    private static boolean bound(Tree tree, int one) {
        return tree.token(one).pos().matches("JJ[RS]|RB[RS]") && tree.token(one + 1).pos().matches("CD|IN");
    }

    /// The noun with what stands before it, without determiners, bounds of a number and possessives of another actor.
    private Span phrase(Tree tree, int head) {
        int first = head;
        while (first > 0 && before(tree, first, head)) first -= tree.token(first - 1).text().equals("-") && first > 1 ? 2 : 1;
        // "18 to 25 soldiers".
        if (first > 1 && tree.token(first).pos().equals("CD") && tree.token(first - 2).pos().equals("CD") && tree.head(first - 2) == first) first -= 2;
        return tree.span(first).with(tree.span(head));
    }
}
