package dateline.event.tie;

import dateline.event.factuality.Factuality;
import dateline.event.grammar.Tree;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Ties that a word says with its two ends: allied with, backed by, split from, part of, based in, governs.
final class WordTies {
    private WordTies() {}

    static void allied(TieSentence sentence, int word) {
        bond(sentence, word, Tie.Kind.ALLIED_WITH);
    }

    static void separate(TieSentence sentence, int word) {
        bond(sentence, word, Tie.Kind.SEPARATE_FROM);
    }

    static void part(TieSentence sentence, int word) {
        bond(sentence, word, Tie.Kind.PART_OF);
    }

    static void partner(TieSentence sentence, int word) {
        bond(sentence, word, Tie.Kind.PARTNER_OF);
    }

    /// Only what is named has another name.
    static void alias(TieSentence sentence, int word) {
        bond(sentence, word, Tie.Kind.ALIAS_OF, sentence::named);
    }

    private static void bond(TieSentence sentence, int word, Tie.Kind kind) {
        bond(sentence, word, kind, other -> true);
    }

    private static void bond(TieSentence sentence, int word, Tie.Kind kind, Predicate<String> fits) {
        Optional<Factuality> told = sentence.cue(kind, word) ? sentence.told(word) : Optional.empty();
        if (told.isEmpty() || over(sentence, word, told.get())) return;
        List<String> holders = sentence.holders(word);
        sentence.add(kind, holders, sentence.others(word, kind).stream().filter(fits).toList(), told.get(), kind.code());
    }

    /// "Finland was allied with Germany": it stands no more. "He said the group was allied with Chad" is of the day on which he said it.
    private static boolean over(TieSentence sentence, int word, Factuality told) {
        return told.speakers().isEmpty() && sentence.tree().children(word, "cop", "aux:pass").stream().anyMatch(be -> sentence.tree().token(be).pos().equals("VBD"));
    }

    /// "France and Germany are allies": the two are each other's.
    static void bothAre(TieSentence sentence, int word) {
        if (!sentence.tree().token(word).pos().equals("NNS")) return;
        for (Tie.Kind kind : List.of(Tie.Kind.ALLIED_WITH, Tie.Kind.SEPARATE_FROM, Tie.Kind.PARTNER_OF)) {
            Optional<Factuality> told = sentence.cue(kind, word) ? sentence.told(word) : Optional.empty();
            if (told.isEmpty() || !sentence.others(word, kind).isEmpty() || over(sentence, word, told.get())) continue;
            List<String> two = sentence.holders(word);
            if (two.size() == 2) sentence.add(kind, two, List.of(two.get(1)), told.get(), kind.code());
        }
    }

    /// "The Iran-backed group", "a militia supported by Turkey". A firm that pays for a trip is no ally.
    static void backed(TieSentence sentence, int verb) {
        Tree tree = sentence.tree();
        if (!sentence.cue("tie:backed", verb) || !tree.verb(verb) || !tree.passive(verb)) return;
        Optional<Factuality> told = sentence.told(verb);
        List<String> backers = Stream.concat(tree.agents(verb).stream().flatMap(agent -> sentence.at(agent).stream()), sentence.hyphened(verb).stream())
                .filter(id -> sentence.named(id) && !sentence.is(id, Kind.COMPANY, Kind.MEDIA))
                .toList();
        told.ifPresent(firm -> sentence.add(Tie.Kind.ALLIED_WITH, sentence.holders(verb), backers, firm, "backed"));
    }

    /// "Based in Uganda", "the London-based group": the country of the place.
    static void based(TieSentence sentence, int word) {
        Tree tree = sentence.tree();
        if (!sentence.cue(Tie.Kind.BASED_IN, word) || !tree.token(word).pos().matches("VB[ND]|JJ")) return;
        boolean preposition = tree.is(word, "case") && tree.head(word) >= 0;
        List<Integer> grounds = new ArrayList<>();
        if (preposition) grounds.add(tree.head(word));
        grounds.addAll(sentence.complements(word, "end:based_in"));
        if (word > 1 && tree.token(word - 1).text().equals("-")) grounds.add(word - 2);
        int above = preposition ? tree.head(tree.head(word)) : -1;
        List<String> who = above >= 0 ? sentence.at(above) : sentence.holders(word);
        sentence.told(word).ifPresent(told -> {
            for (int ground : grounds) sentence.add(Tie.Kind.BASED_IN, who, sentence.land(ground), told, "based_in");
        });
    }

    /// "Found sanctuaries and live openly in Afghanistan".
    static void sanctuary(TieSentence sentence, int noun) {
        Tree tree = sentence.tree();
        int verb = tree.head(noun);
        if (!sentence.cue(Tie.Kind.SANCTUARY_IN, noun) || !tree.noun(noun) || verb < 0 || !tree.verb(verb)) return;
        Optional<Factuality> told = sentence.told(verb);
        if (told.isEmpty()) return;
        List<String> guests = sentence.acting(tree.agents(verb));
        sentence.withJoined(noun, verb).stream()
                .flatMap(host -> tree.own(host, "in").stream())
                .map(sentence::countries)
                .filter(lands -> !lands.isEmpty())
                .findFirst()
                .ifPresent(lands -> sentence.add(Tie.Kind.SANCTUARY_IN, guests, List.of(lands.getFirst()), told.get(), "sanctuary"));
    }

    /// "Finland joined NATO": the body is named by its name to the end of the object.
    static void joined(TieSentence sentence, int verb) {
        Tree tree = sentence.tree();
        if (!sentence.cue("tie:join", verb) || !tree.verb(verb) || tree.passive(verb)) return;
        Optional<Factuality> told = sentence.told(verb);
        if (told.isEmpty()) return;
        List<String> bodies = tree.patients(verb).stream()
                .filter(object -> sentence.sides().mentionAt(tree.span(object))
                        .filter(one -> one.how() != Mention.How.ROLE && one.span().end() == tree.span(object).end())
                        .isPresent())
                .flatMap(object -> sentence.at(object).stream())
                .filter(id -> sentence.named(id) && sentence.is(id, Kind.IGO, Kind.ARMED_GROUP, Kind.PARTY))
                .toList();
        sentence.add(Tie.Kind.MEMBER_OF, sentence.acting(tree.agents(verb)), bodies, told.get(), "joined");
    }

    /// "Developed jointly with India and built in Russia".
    static void jointly(TieSentence sentence, int verb) {
        Tree tree = sentence.tree();
        boolean together = sentence.cue("tie:joint", verb) && tree.verb(verb)
                && tree.children(verb, "advmod").stream().anyMatch(one -> sentence.cue("tie:jointly", one));
        Optional<Factuality> told = together ? sentence.told(verb) : Optional.empty();
        if (told.isEmpty()) return;
        List<String> with = tree.own(verb, "with").stream().flatMap(place -> sentence.at(place).stream()).toList();
        List<String> own = sentence.acting(tree.agents(verb));
        sentence.add(Tie.Kind.PARTNER_OF, own.isEmpty() ? builtIn(sentence, verb) : own, with, told.get(), "joint");
    }

    private static List<String> builtIn(TieSentence sentence, int verb) {
        return sentence.tree().children(verb, "conj").stream()
                .flatMap(other -> sentence.tree().own(other, "in").stream())
                .map(sentence::land)
                .filter(lands -> !lands.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static void governs(TieSentence sentence, int verb) {
        if (sentence.tree().verb(verb) && sentence.cue(Tie.Kind.GOVERNS, verb)) rule(sentence, verb, sentence.tree().patients(verb));
    }

    static void seizedPower(TieSentence sentence, int verb) {
        Tree tree = sentence.tree();
        boolean seizes = tree.verb(verb) && sentence.cue("tie:seize", verb)
                && tree.patients(verb).stream().anyMatch(object -> tree.lemma(object).equals("power"));
        if (seizes) rule(sentence, verb, tree.obliques(verb, "in"));
    }

    private static void rule(TieSentence sentence, int verb, List<Integer> places) {
        Optional<Factuality> told = sentence.told(verb);
        boolean until = !sentence.tree().own(verb, "until").isEmpty() || sentence.tree().children(verb, "advcl").stream().anyMatch(one -> sentence.tree().children(one, "mark").stream().anyMatch(mark -> sentence.tree().lemma(mark).equals("until")));
        if (told.isEmpty() || until) return;
        List<String> who = sentence.acting(sentence.tree().agents(verb));
        for (int place : places) sentence.add(Tie.Kind.GOVERNS, who, sentence.countries(place), told.get(), "governs");
    }
}
