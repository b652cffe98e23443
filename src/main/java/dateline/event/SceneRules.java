package dateline.event;

import dateline.event.grammar.Tree;
import dateline.model.Basis;
import dateline.model.EventTraits;
import dateline.model.Rule;
import dateline.model.Status;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When and where an event happened whose own clause does not say so: on the day and at the place of the scene that its
/// sentence goes on telling.
///
/// @param news which clauses tell a scene; one is enough
/// @param apart what sets a clause apart from it; one is enough
/// @param undated what keeps from its day, if not from its place
/// @param days which day the scene has, asked until one answers
/// @param recalled where a clause that need not go on telling it goes back to, asked until one answers
/// @param places where it is set, asked until one answers; only of what is done otherwise than by words
public record SceneRules(
        List<Rule<Predicate<SceneClause>>> news, List<Rule<Predicate<SceneClause>>> apart, List<Rule<Predicate<SceneClause>>> undated, List<Rule<Day>> days,
        List<Rule<Setting>> recalled, List<Rule<Setting>> places) {
    /// The day of a clause's scene.
    @FunctionalInterface
    interface Day {
        Optional<When> of(SceneClause clause);
    }

    /// The place of a clause's scene.
    @FunctionalInterface
    interface Setting {
        Optional<Where> of(SceneClause clause);
    }

    static final SceneRules ALL = new SceneRules(
            List.of(
                    new Rule<>(
                            "past-clause",
                            "Chad shelled Niger on Monday. Togo arrested two rebels.",
                            "TGO | COERCE/arrest | two rebels | occurred | context 2024-03-11..2024-03-15",
                            SceneClause::past),
                    new Rule<>(
                            "perfect-of-the-news",
                            "Togo has condemned Chad.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-15",
                            one -> one.perfect() && (one.opening() || one.words() && !one.relayed())),
                    new Rule<>(
                            "headline-in-the-present",
                            "Togo condemns Chad\nThe port is quiet.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-15",
                            one -> one.present() && one.tree().headline()),
                    new Rule<>(
                            "speech-in-the-first-person",
                            "“We condemn Chad,” Togo said.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-15",
                            one -> one.present() && one.firstPerson())),
            SceneBars.APART,
            SceneBars.UNDATED,
            List.of(
                    new Rule<>(
                            "day-of-a-clause-below",
                            "Niger expelled ten nurses after rebels burned the port in 1994.",
                            "NER | SANCTION/expel | ten nurses | occurred | context 1994-01-01..1994-12-31",
                            SceneRules::below),
                    new Rule<>(
                            "day-told-beside",
                            "The minister resigned on Monday. Chad shelled Niger, the United Nations wrote in a report released on Wednesday.",
                            "TCD | ASSAULT/heavy-weapons | NER | occurred | context 2024-03-13..2024-03-15",
                            one -> one.scenes().here(one.place()).map(one.scenes()::since)),
                    new Rule<>(
                            "day-told-before",
                            "The minister resigned on Monday. The king spoke on Wednesday. Togo condemned Chad.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-13..2024-03-15",
                            SceneRules::before),
                    new Rule<>(
                            "past-that-goes-on",
                            "The king fled in 1979. Rebels shelled Niger.",
                            "Rebels | ASSAULT/heavy-weapons | NER | occurred | context 1979-01-01..1979-12-31",
                            SceneRules::goingOn),
                    new Rule<>(
                            "day-of-the-lead",
                            "The minister resigned on Monday.\nThe port is quiet.\nThe mood is bad.\nTogo condemned Chad.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-11..2024-03-15",
                            one -> one.scenes().lead().map(one.scenes()::since)),
                    new Rule<>(
                            "day-of-publication",
                            "Togo condemned Chad.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | context 2024-03-15",
                            SceneRules::today)),
            List.of(
                    new Rule<>(
                            "place-called-by-its-sort",
                            "Monks met in the village of Birao. The king is away.\nThe port is quiet.\nThe mood is bad.\nRebels have captured most of the village.",
                            "Rebels | COERCE/seize | - | occurred | * | CAF",
                            one -> one.scenes().recalled(one.tree(), one.verb(), one.place()))),
            List.of(
                    new Rule<>(
                            "place-of-the-sentence",
                            "Fear grows in Kidal. In Birao a row grew into a fight and gunmen killed ten nurses.",
                            "gunmen | ASSAULT | ten nurses | occurred | * | CAF",
                            one -> one.scenes().setting(one.telling())),
                    new Rule<>(
                            "place-told-before",
                            "Fear grows in the old part of Kidal. The minister slept in Birao. Gunmen killed ten nurses.",
                            "* | ASSAULT | ten nurses | occurred | * | CAF",
                            one -> one.past() ? one.scenes().settingBefore(one.place()) : Optional.empty()),
                    new Rule<>(
                            "place-of-the-lead",
                            "Fear grows in Birao\nThe mood is bad in the whole land today.\nThe king is away.\nThe port is quiet.\nGunmen killed ten nurses.",
                            "Gunmen | ASSAULT | ten nurses | occurred | * | CAF",
                            one -> one.past() ? one.scenes().settingOfTheLead() : Optional.empty())));

    private static Optional<When> below(SceneClause one) {
        Tree tree = one.tree();
        for (int clause : tree.children(one.finite(), "advcl"))
            if (tree.children(clause, "mark", "advmod", "case").stream().anyMatch(word -> one.lexicon().cue("same-time", tree.lemma(word))))
                for (Timex time : one.times()) if (tree.head(tree.top(time.span())) == clause && time.when().dated()) return Optional.of(time.when().on(Basis.CONTEXT));
        return Optional.empty();
    }

    private static Optional<When> before(SceneClause one) {
        int teller = one.scenes().teller(one.place());
        return teller < 0 ? Optional.empty() : Optional.of(one.scenes().told(teller)).filter(one.scenes()::recent).map(one.scenes()::since);
    }

    private static Optional<When> goingOn(SceneClause one) {
        int teller = one.scenes().teller(one.place());
        if (teller < 0 || !one.past() || !one.scenes().oneParagraph(teller, one.place())) return Optional.empty();
        return Optional.of(one.scenes().told(teller)).filter(When::dated).map(day -> day.on(Basis.CONTEXT));
    }

    private static Optional<When> today(SceneClause one) {
        boolean news = one.words() || one.opening() || !one.scenes().leftTheNews(one.place());
        return news ? Optional.of(one.scenes().today()) : Optional.empty();
    }

    /// The telling with day and place of its scene, or else with what the day of publication says.
    Telling told(Telling told, Scenes scenes, Optional<LocalDate> published) {
        Telling one = published.filter(day -> ahead(told, scenes, day)).isPresent() ? told.planned() : told;
        Optional<SceneClause> any = SceneClause.of(one, scenes);
        Optional<SceneClause> clause = any.filter(found -> any(news, found) && !any(apart, found));
        Telling placed = one.place().filter(where -> where.basis() == Basis.STATED).isPresent() ? within(one, scenes) : placed(one, any, clause);
        return published.map(day -> dated(placed, clause.filter(found -> !any(undated, found)), day)).orElse(placed);
    }

    /// Whether it is told as done, of a day that lies ahead: talks and force are not over before they begin.
    private static boolean ahead(Telling one, Scenes scenes, LocalDate published) {
        EventTraits traits = scenes.lexicon().traits(one.type(), one.mode());
        boolean deed = traits.is(EventTraits.Role.TALKS) || traits.is(EventTraits.Force.USED);
        return deed && one.status() == Status.OCCURRED && one.date().flatMap(When::start).filter(published::isBefore).isPresent();
    }

    /// A telling of several sentences, of which one says where within the country that another says.
    private static Telling within(Telling one, Scenes scenes) {
        Where told = one.place().orElseThrow();
        if (one.evidence().size() == 1 || !scenes.wholeCountry(told)) return one;
        return scenes.setting(one).filter(where -> !scenes.wholeCountry(where) && where.country().equals(told.country())).map(one::at).orElse(one);
    }

    private Telling placed(Telling one, Optional<SceneClause> any, Optional<SceneClause> clause) {
        if (one.status() == Status.PLANNED || one.status() == Status.POSSIBLE) return one;
        Optional<Where> where = any.flatMap(found -> first(recalled, found)).or(() -> clause.filter(found -> !found.words()).flatMap(found -> first(places, found)));
        Optional<String> home = one.place().flatMap(Where::country);
        boolean elsewhere = home.isPresent() && where.flatMap(Where::country).filter(home.get()::equals).isEmpty();
        return where.isEmpty() || elsewhere ? one : one.at(where.get().on(Basis.CONTEXT));
    }

    private static Optional<Where> first(List<Rule<Setting>> asked, SceneClause clause) {
        return asked.stream().flatMap(rule -> rule.does().of(clause).stream()).findFirst();
    }

    private Telling dated(Telling one, Optional<SceneClause> clause, LocalDate published) {
        if (one.date().isPresent() || one.status() == Status.POSSIBLE) return one;
        if (one.status() == Status.PLANNED) return one.on(When.reported(Optional.of(published), Optional.empty()));
        return one.on(clause.flatMap(this::day).orElseGet(() -> When.reported(Optional.empty(), Optional.of(published))));
    }

    private Optional<When> day(SceneClause clause) {
        return days.stream().flatMap(rule -> rule.does().of(clause).stream()).findFirst();
    }

    private static boolean any(List<Rule<Predicate<SceneClause>>> asked, SceneClause clause) {
        return asked.stream().anyMatch(rule -> rule.does().test(clause));
    }

    /// Every rule of the lists.
    Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(news, apart, undated, days, recalled, places).flatMap(List::stream);
    }

    /// The same lists short of one rule.
    SceneRules without(String name) {
        return new SceneRules(Rule.without(news, name), Rule.without(apart, name), Rule.without(undated, name), Rule.without(days, name), Rule.without(recalled, name),
                Rule.without(places, name));
    }
}
