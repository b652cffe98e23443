package dateline.event.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where a side of an event stands, read from a row such as `subj!&obl:with|obj`: groups joined by `&`
/// are all sides of a mutual event, places parted by `|` are tried in order, `!` must be filled and `+`
/// filled by two at least; `thing` and `target` say that an object which names no actor will do.
public record Roles(List<Group> groups) {
    public record Group(List<String> slots, boolean needed, boolean several) {}

    public static Roles of(String written) {
        List<Group> groups = new ArrayList<>();
        if (!written.isBlank() && !written.equals("-"))
            for (String group : written.split("&")) {
                List<String> slots = Arrays.stream(group.split("\\|"))
                        .map(slot -> slot.replaceAll("[!+]", ""))
                        .toList();
                groups.add(new Group(slots, group.contains("!") || group.contains("+"), group.contains("+")));
            }
        return new Roles(groups);
    }

    public boolean mutual() {
        return groups.size() > 1;
    }

    /// The actors that stand in the roles; empty when a needed role is not filled.
    ///
    /// @param who gives the actors that stand in one place
    /// @param enough whether a place that names no actor fills its role all the same (`thing`, `target`)
    public Optional<Set<String>> fill(Function<String, List<String>> who, Predicate<String> enough) {
        Set<String> all = new LinkedHashSet<>();
        for (Group group : groups) {
            List<String> found = group.slots().stream()
                    .map(who)
                    .filter(ids -> !ids.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            boolean lacking = found.isEmpty() && group.slots().stream().noneMatch(enough);
            if (group.needed() && lacking || group.several() && found.size() < 2) return Optional.empty();
            all.addAll(found);
        }
        return Optional.of(all);
    }

    /// The tokens that stand in a place of a verb or noun.
    public static List<Integer> places(Tree tree, int at, String slot) {
        if (slot.startsWith("comp."))
            return contents(tree, at).stream()
                    .flatMap(one -> places(tree, one, slot.substring(5)).stream())
                    .toList();
        if (slot.startsWith("obj.") && !slot.startsWith("obj:"))
            return tree.patients(at).stream()
                    .flatMap(one -> places(tree, one, slot.substring(4)).stream())
                    .toList();
        return switch (slot) {
            case "subj" -> tree.agents(at);
            case "obj" -> tree.patients(at);
            case "iobj" -> tree.passive(at) ? passiveReceiver(tree, at) : tree.children(at, "iobj");
            case "poss" -> tree.children(at, "nmod:poss");
            case "own" -> owners(tree, at);
            case "nmod:to.inf" -> supplied(tree, at);
            case "inf.obj" -> tree.children(at, "acl").stream().filter(tree::infinitive).flatMap(verb -> tree.patients(verb).stream()).toList();
            // "Kenya is in a loan programme": the subject of the noun.
            case "holder" -> tree.children(at, "case").isEmpty() ? List.of() : tree.children(at, "nsubj");
            default -> slot.startsWith("obl:")
                    ? tree.obliques(at, slot.substring(4))
                    : slot.startsWith("nmod:") ? tree.inside(at, slot.substring(5).replaceAll("\\..*", "")) : List.of();
        };
    }

    private static List<Integer> contents(Tree tree, int verb) {
        List<Integer> infinitives = RowPattern.infinitives(tree, verb);
        return infinitives.isEmpty() ? RowPattern.clauses(tree, verb) : infinitives;
    }

    /// "Four men were denied visas": the subject of a passive with an object is who does not get it.
    private static List<Integer> passiveReceiver(Tree tree, int verb) {
        return tree.children(verb, "obj").isEmpty() ? List.of() : tree.surface(verb);
    }

    /// Whose act a noun is: its possessor, the name or adjective before it, or who it is "by".
    private static List<Integer> owners(Tree tree, int noun) {
        return Stream.of(tree.children(noun, "nmod:poss"), tree.inside(noun, "by"), before(tree, noun))
                .filter(found -> !found.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    /// "Iranian arms shipments": the adjective may hang on the name between.
    private static List<Integer> before(Tree tree, int noun) {
        List<Integer> all = new ArrayList<>();
        for (int one : tree.children(noun, "compound", "amod")) {
            all.addAll(tree.children(one, "amod"));
            all.add(one);
        }
        return all;
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
