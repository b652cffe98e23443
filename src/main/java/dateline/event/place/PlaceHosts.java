package dateline.event.place;

import dateline.event.grammar.Tree;
import dateline.event.place.PlaceRules.Host;
import dateline.model.EventTraits.Place;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The words whose phrases may say where a deed is done.
final class PlaceHosts {
    static final List<Rule<Host>> RULES = List.of(
            new Rule<>(
                    "phrase-on-the-trigger",
                    "Gunmen killed ten farmers in Birao.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | CAF",
                    EventClause::trigger),
            new Rule<>(
                    "phrase-on-the-object",
                    "Bandits killed a trader near Birao.",
                    "Bandits | ASSAULT | trader | occurred | * | CAF",
                    PlaceHosts::objects),
            new Rule<>(
                    "phrase-on-the-goal",
                    "Japan sent tents to a camp near Kidal.",
                    "JPN | AID/economic | - | occurred | * | MLI",
                    PlaceHosts::goals),
            new Rule<>(
                    "phrase-on-the-occasion",
                    "Gunmen killed ten farmers during protests in Birao.",
                    "Gunmen | ASSAULT | ten farmers | occurred | * | CAF",
                    PlaceHosts::occasions),
            new Rule<>(
                    "phrase-on-the-subject",
                    "Students in Kidal rioted.",
                    "Students | PROTEST/riot | - | occurred | * | MLI",
                    PlaceHosts::subjects),
            new Rule<>(
                    "phrase-on-the-verb-before",
                    "Monks gathered in Kidal and denounced Togo.",
                    "Monks | ACCUSE/allege | TGO | occurred | * | MLI",
                    PlaceHosts::verbBefore),
            new Rule<>(
                    "phrase-on-a-clause-of-the-same-time",
                    "Two nurses were stabbed while attending a concert in Kidal.",
                    "- | ASSAULT/beat | Two nurses | occurred | * | MLI",
                    PlaceHosts::sameTime),
            new Rule<>(
                    "phrase-on-the-time",
                    "In recent weeks in Kidal, monks have started denouncing Togo.",
                    "monks | ACCUSE/allege | TGO | occurred | * | MLI",
                    PlaceHosts::times),
            new Rule<>(
                    "phrase-on-the-clause-of-the-happening",
                    "Togo and Ghana will hold talks that begin in Kidal.",
                    "TGO, GHA | CONSULT | - | planned | * | MLI",
                    PlaceHosts::happenings));

    private PlaceHosts() {}

    /// Words about another deed, "denounced a raid in the port", are not spoken where that was done.
    private static List<Integer> objects(EventClause clause) {
        boolean words = clause.asked().places().isEmpty();
        return clause.trigger().stream()
                .flatMap(one -> clause.tree().children(one, "obj", "nsubj:pass", "xcomp").stream())
                .filter(one -> !words || clause.trigger().contains(one) || !deed(clause, one))
                .toList();
    }

    private static boolean deed(EventClause clause, int noun) {
        return clause.tree().noun(noun) && !clause.names().lexicon().nounRules(clause.tree(), noun).isEmpty();
    }

    /// "Crowds in the square rioted", "police in the port held ten men": those who act are where they act, but for
    /// those who strike another country.
    private static List<Integer> subjects(EventClause clause) {
        boolean abroad = clause.asked().placedBy(Place.RECIPIENT)
                && clause.match().recipients().stream().anyMatch(id -> clause.sides().actor(id).filter(one -> one.country().isPresent()).isPresent());
        return abroad ? List.of() : clause.trigger().stream().flatMap(one -> clause.tree().children(one, "nsubj").stream()).toList();
    }

    /// "Fired on a convoy near the town", "sent food to a garrison in the south": what the deed falls on or goes to.
    private static List<Integer> goals(EventClause clause) {
        if (!clause.asked().placedBy(Place.GOAL)) return List.of();
        return clause.trigger().stream()
                .flatMap(one -> clause.tree().children(one, "obl").stream())
                .filter(one -> clause.preposition(one, "place:onto"))
                .toList();
    }

    /// "Died during riots in the port".
    private static List<Integer> occasions(EventClause clause) {
        return clause.trigger().stream()
                .flatMap(one -> clause.tree().children(one, "obl").stream())
                .filter(one -> clause.preposition(one, "place:occasion"))
                .toList();
    }

    /// "Gathered in the port and denounced", "spoke in the port, warning": the verb that shares its subject with the next.
    private static List<Integer> verbBefore(EventClause clause) {
        Tree tree = clause.tree();
        return clause.trigger().stream()
                .filter(one -> tree.verb(one) && tree.head(one) >= 0 && tree.verb(tree.head(one)) && tree.children(one, "nsubj", "nsubj:pass", "mark").isEmpty())
                .filter(one -> tree.is(one, "conj") && !tree.passive(tree.head(one)) || tree.is(one, "advcl") && participle(tree, one))
                .map(tree::head)
                .toList();
    }

    /// "Speaking in the port, he warned", "was held when he came to a rally in the port": a clause with the same subject.
    private static List<Integer> sameTime(EventClause clause) {
        Tree tree = clause.tree();
        return clause.trigger().stream()
                .flatMap(one -> tree.children(one, "advcl").stream().flatMap(below -> sameTime(clause, one, below)))
                .toList();
    }

    private static Stream<Integer> sameTime(EventClause clause, int trigger, int below) {
        Tree tree = clause.tree();
        boolean own = tree.children(below, "nsubj", "nsubj:pass").stream().allMatch(word -> tree.token(word).pos().equals("PRP"));
        boolean marked = tree.children(below, "mark", "advmod").stream().anyMatch(word -> clause.names().lexicon().cue("same-time", tree.lemma(word)));
        if (own && marked) return Stream.concat(Stream.of(below), tree.children(below, "obj").stream());
        return participle(tree, below) && below < trigger ? Stream.of(below) : Stream.empty();
    }

    /// "Three days ago in the port, the king spoke": the time stands between the place and its verb.
    private static List<Integer> times(EventClause clause) {
        Tree tree = clause.tree();
        return clause.trigger().stream()
                .flatMap(one -> tree.is(one, "xcomp") ? Stream.of(one, tree.head(one)) : Stream.of(one))
                .filter(tree::verb)
                .flatMap(verb -> tree.children(verb, "obl", "advmod", "obl:npmod", "obl:tmod", "nmod:tmod").stream())
                .filter(one -> tree.token(one).ner().matches("DATE|DURATION|TIME"))
                .toList();
    }

    /// "Killed in a raid that began in the port", "talks due to open in the port".
    private static List<Integer> happenings(EventClause clause) {
        Tree tree = clause.tree();
        return clause.trigger().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), tree.children(one, "obj", "obl", "nsubj", "nsubj:pass").stream()))
                .filter(one -> deed(clause, one))
                .flatMap(noun -> tree.children(noun, "acl", "acl:relcl").stream())
                .flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb, "xcomp").stream()))
                .filter(verb -> clause.names().lexicon().cue("takes-place", tree.lemma(verb)))
                .toList();
    }

    private static boolean participle(Tree tree, int word) {
        return tree.token(word).pos().equals("VBG") && tree.children(word, "nsubj", "mark").isEmpty();
    }
}
