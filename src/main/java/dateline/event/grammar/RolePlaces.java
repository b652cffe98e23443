package dateline.event.grammar;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The places round a verb or noun in which a row's [Roles] look for a side, by the names that the codebook writes.
public final class RolePlaces {
    @FunctionalInterface
    private interface Place {
        List<Integer> of(Tree tree, int at);
    }

    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("subj", Tree::agents),
            entry("obj", Tree::patients),
            entry("iobj", RolePlaces::receiver),
            entry("poss", (tree, noun) -> tree.children(noun, "nmod:poss")),
            entry("own", RolePlaces::owners),
            entry("doer", RolePlaces::doers),
            entry("whose", RolePlaces::possessors),
            entry("struck", RolePlaces::struck),
            entry("holder", RolePlaces::holder),
            entry("subject", (tree, noun) -> tree.children(noun, "nsubj")),
            entry("if.subj", RolePlaces::conditioned),
            entry("inf.obj", RolePlaces::objectOfInfinitive),
            entry("nmod:to.inf", RolePlaces::supplied));

    private RolePlaces() {}

    /// The tokens that stand there: `comp.` asks the clause that a verb governs, `obj.` its object, `xcomp.` its predicative, `gov.` the clause round a noun, `obl:` and `nmod:` name
    /// the preposition of a complement, `under:` that of any phrase below.
    public static List<Integer> of(Tree tree, int at, String name) {
        Place place = PLACES.get(name);
        if (place != null) return place.of(tree, at);
        if (name.startsWith("comp.")) return each(contents(tree, at), one -> of(tree, one, name.substring(5)));
        if (name.startsWith("xcomp.")) return each(tree.children(at, "xcomp"), one -> of(tree, one, name.substring(6)));
        if (name.startsWith("gov.")) return tree.head(at) < 0 || tree.infinitive(tree.clause(at)) ? List.of() : of(tree, tree.clause(at), name.substring(4));
        if (name.startsWith("obj.")) return each(tree.patients(at), one -> of(tree, one, name.substring(4)));
        return complements(tree, at, name);
    }

    private static List<Integer> complements(Tree tree, int at, String name) {
        if (name.startsWith("obl:")) return tree.obliques(at, name.substring(4));
        if (name.startsWith("nmod:")) return tree.inside(at, name.substring(5).replaceAll("\\..*", ""));
        if (name.startsWith("under:")) return tree.below(at).stream().filter(one -> one > at && tree.noun(one) && tree.hasPreposition(one, name.substring(6))).toList();
        return List.of();
    }

    private static List<Integer> each(List<Integer> places, Function<Integer, List<Integer>> found) {
        return places.stream().flatMap(one -> found.apply(one).stream()).toList();
    }

    private static List<Integer> contents(Tree tree, int verb) {
        List<Integer> infinitives = RowPattern.infinitives(tree, verb);
        return infinitives.isEmpty() ? RowPattern.clauses(tree, verb) : infinitives;
    }

    /// "Four men were denied visas": the subject of a passive with an object is who does not get it.
    private static List<Integer> receiver(Tree tree, int verb) {
        if (!tree.passive(verb)) return tree.children(verb, "iobj");
        return tree.children(verb, "obj").isEmpty() ? List.of() : tree.surface(verb);
    }

    /// Whose act a noun is: its possessor, who it is "by", and the name or adjective before it; else whoever is charged with it.
    private static List<Integer> owners(Tree tree, int noun) {
        List<Integer> own = named(tree, noun);
        return own.isEmpty() ? tree.chargedWith(noun) : own;
    }

    private static List<Integer> named(Tree tree, int noun) {
        return Stream.of(tree.children(noun, "nmod:poss"), tree.inside(noun, "by"), before(tree, noun))
                .flatMap(List::stream)
                .filter(one -> !struck(tree, noun).contains(one))
                .toList();
    }

    /// "The mosque attack": a building before a deed is what it was done to, unless such things attack.
    private static List<Integer> struck(Tree tree, int noun) {
        return tree.children(noun, "compound").stream().filter(one -> tree.cue("struck", one) && !tree.cue("attack-means", one)).toList();
    }

    /// The same of what befalls a place that stands before it: "the Kenya ambush" is nobody's in Kenya.
    private static List<Integer> doers(Tree tree, int noun) {
        return owners(tree, noun).stream().filter(one -> !tree.is(one, "compound") || !tree.token(one).ner().equals("LOCATION")).toList();
    }

    /// "Diallo's arrest", "the Diallo killing".
    private static List<Integer> possessors(Tree tree, int noun) {
        return Stream.of(tree.children(noun, "nmod:poss"), before(tree, noun)).flatMap(List::stream).toList();
    }

    /// "Iranian arms shipments": the adjective may hang on the name between. "US-China talks": both names.
    private static List<Integer> before(Tree tree, int noun) {
        List<Integer> all = new ArrayList<>();
        for (int one : tree.children(noun, "compound", "amod")) {
            all.addAll(tree.children(one, "amod"));
            for (int other : tree.children(one, "compound")) if (tree.hyphenated(other, one)) all.add(other);
            all.add(one);
        }
        return all;
    }

    /// "Kenya is in a loan programme", "Kenya in talks": the subject of the noun, or in a headline what it hangs on.
    private static List<Integer> holder(Tree tree, int noun) {
        if (tree.children(noun, "case").isEmpty()) return List.of();
        boolean headline = tree.headline() && tree.head(noun) >= 0 && tree.head(tree.head(noun)) < 0 && tree.hasPreposition(noun, "in");
        return headline && tree.is(noun, "nmod") ? List.of(tree.head(noun)) : tree.children(noun, "nsubj");
    }

    /// "A plan to free the pilots".
    private static List<Integer> objectOfInfinitive(Tree tree, int noun) {
        return each(tree.children(noun, "acl").stream().filter(tree::infinitive).toList(), tree::patients);
    }

    /// "Will strike if Oman attacks", "unless Oman withdraws": whose act it hangs on.
    private static List<Integer> conditioned(Tree tree, int verb) {
        return each(tree.children(verb, "advcl").stream().filter(clause -> tree.cued("condition", tree.preposition(clause))).toList(), tree::agents);
    }

    /// "A deal to supply jets to Sudan": who is to get it.
    private static List<Integer> supplied(Tree tree, int noun) {
        List<Integer> verbs = new ArrayList<>(tree.children(noun, "acl", "advcl"));
        if (tree.head(noun) >= 0) verbs.addAll(tree.children(tree.head(noun), "advcl", "xcomp", "acl"));
        return verbs.stream()
                .filter(verb -> verb > noun && tree.infinitive(verb))
                .flatMap(verb -> Stream.of(tree.obliques(verb, "to"), tree.children(verb, "iobj"), tree.obliques(verb, "for")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
