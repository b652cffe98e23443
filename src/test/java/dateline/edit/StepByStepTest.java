package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.CaseView;
import dateline.analysis.Timeline;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.Correction;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Seeded;
import dateline.model.casefile.Verdict;
import dateline.model.persistent.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A case that is worked out from the one before it is the case worked out anew, and so are its graph, its timelines and
/// what is looked up in it.
class StepByStepTest {
    private static final List<Filter> FILTERS = List.of(
            Filter.ALL,
            new Filter(Optional.empty(), Optional.empty(), Set.of(Status.OCCURRED, Status.CLAIMED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE,
                    Filter.Unnamed.SHOW, false, true),
            Filter.ALL.withChecked(true),
            Filter.ALL.withChecked(true).with(Filter.Outside.HIDE));

    /// Changes of every kind with undo and redo between.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyKindOfChangeGivesTheSameCaseByStepsAsAnew(long seed) {
        Seeded seeded = new Seeded(seed);
        History history = new History(seeded.file());
        ResolvedCase open = shown(ResolvedCase.of(history.now()));
        for (int round = 0; round < 4; round++)
            for (SeededChanges.Maker maker : SeededChanges.ALL.values()) {
                maker.make(seeded, history.now()).ifPresent(history::apply);
                open = compared(open, history.now());
                if (seeded.below(3) == 0) open = compared(open, history.undo());
                if (seeded.below(2) == 0) open = compared(open, history.redo());
            }
    }

    /// Words on readings of a crowded case, on the same reading again and again, and taken back.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void wordsOnReadingsGiveTheSameCaseByStepsAsAnew(long seed) {
        Seeded seeded = new Seeded(seed);
        History history = new History(crowded(seeded));
        if (seed % 3 == 0) history.apply(new Change.Rule(Ruling.of(new Decision.Merge("x1", "x2"), Optional.empty(), seeded.moment()), "Merge"));
        ResolvedCase open = shown(ResolvedCase.of(history.now()));
        int steps = 0;
        for (int turn = 0; turn < 60; turn++) {
            ResolvedCase before = open;
            history.apply(word(seeded, history.now()));
            open = compared(open, history.now());
            if (shared(before, open)) steps++;
            if (seeded.below(4) == 0) open = compared(open, history.undo());
            if (seeded.below(4) == 0) open = compared(open, history.redo());
        }
        assertThat(steps).as("steps that resolved nothing anew").isEqualTo(60);
    }

    @Test
    void aWordThatChangesNoReadingKeepsGraphAndTimeline() {
        Seeded seeded = new Seeded(3);
        CaseFile file = crowded(seeded);
        ResolvedCase before = shown(ResolvedCase.of(file));
        String id = seeded.anyOf(before.events()).orElseThrow().id();
        ResolvedCase after = before.after(new Change.Rule(Ruling.of(new Decision.Accept(id, Optional.empty()), Optional.empty(), seeded.moment()), "Accept").applyTo(file));
        assertThat(after.decision(id)).isPresent();
        assertThat(CaseView.of(after, Filter.ALL).graph()).isSameAs(CaseView.of(before, Filter.ALL).graph());
        assertThat(CaseView.of(after, Filter.ALL).timeline(Timeline.By.ACTOR)).isSameAs(CaseView.of(before, Filter.ALL).timeline(Timeline.By.ACTOR));
    }

    /// Whether any happening is the very same: resolved anew, none is.
    private static boolean shared(ResolvedCase before, ResolvedCase after) {
        Set<Happening> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before.happenings());
        return after.happenings().stream().anyMatch(known::contains);
    }

    private static ResolvedCase compared(ResolvedCase before, CaseFile file) {
        ResolvedCase step = before.after(file);
        ResolvedCase anew = ResolvedCase.of(file);
        assertThat(step.events().stream().toList()).isEqualTo(anew.events().stream().toList());
        assertThat(step.rejected().stream().toList()).isEqualTo(anew.rejected().stream().toList());
        assertThat(step.suggested().stream().toList()).isEqualTo(anew.suggested().stream().toList());
        assertThat(step.ties().stream().toList()).isEqualTo(anew.ties().stream().toList());
        assertThat(step.decisions()).isEqualTo(anew.decisions());
        assertThat(step.happenings()).isEqualTo(anew.happenings());
        for (Event event : file.events()) assertThat(step.happeningOf(event.id())).isEqualTo(anew.happeningOf(event.id()));
        assertThat(step).isEqualTo(anew);
        for (Filter filter : FILTERS) {
            assertThat(CaseView.of(step, filter).graph()).isEqualTo(ActorGraph.of(anew, filter));
            for (Timeline.By by : Timeline.By.values()) assertThat(CaseView.of(step, filter).timeline(by)).isEqualTo(Timeline.of(anew, filter, by));
        }
        assertThat(step.checks().tally()).isEqualTo(anew.checks().tally());
        sameIndex(CaseIndex.of(step), CaseIndex.of(anew), file);
        CaseIndex.of(step).made();
        return step;
    }

    private static void sameIndex(CaseIndex step, CaseIndex anew, CaseFile file) {
        assertThat(step.participants()).isEqualTo(anew.participants());
        assertThat(step.types()).isEqualTo(anew.types());
        for (Actor actor : file.actors()) assertThat(step.eventsOf(actor.id())).isEqualTo(anew.eventsOf(actor.id()));
        for (Article article : file.articles()) assertThat(step.claimsIn(article.id())).isEqualTo(anew.claimsIn(article.id()));
    }

    /// With its graphs and timelines made, as panes leave it.
    private static ResolvedCase shown(ResolvedCase open) {
        for (Filter filter : FILTERS) {
            CaseView.of(open, filter).graph();
            for (Timeline.By by : Timeline.By.values()) CaseView.of(open, filter).timeline(by);
        }
        CaseIndex.of(open).made();
        return open;
    }

    /// Few actors in many articles, so that happenings and lines are of many readings.
    private static CaseFile crowded(Seeded seeded) {
        CaseFile file = seeded.file();
        List<String> articles = new ArrayList<>();
        List<String> actors = List.of("x1", "x2", "x3", "x4", "x5");
        return file.with(draft -> {
            // What is split off may stand in any reading, so that all is resolved anew.
            draft.rulings = Table.of(Ruling::id, file.rulings().stream().filter(one -> !splits(one.decision())).toList());
            for (int i = 0; i < 25; i++) {
                Article article = seeded.article("document", List.of());
                articles.add(article.id());
                draft.articles = draft.articles.with(article);
            }
            for (String id : actors) {
                Actor actor = seeded.actor();
                draft.actors = draft.actors.with(new Actor(id, actor.name(), actor.kind(), actor.country(), actor.sector(), actor.partOf(),
                        Set.of(), actor.aliases(), actor.named(), actor.origin()));
            }
            for (int i = 0; i < 150; i++) draft.events = draft.events.with(event(seeded, articles, actors));
            for (int i = 0; i < 40; i++) draft.ties = draft.ties.with(seeded.tie(seeded.oneOf(articles), actors));
        });
    }

    private static boolean splits(Decision decision) {
        return decision instanceof Decision.SplitAlias || decision instanceof Decision.SplitEvent;
    }

    private static Event event(Seeded seeded, List<String> articles, List<String> actors) {
        Event e = seeded.event(seeded.oneOf(articles), actors);
        Optional<When> when = e.date().map(one -> new When("then", Optional.of(day(seeded)), Optional.of(day(seeded)),
                When.Precision.RANGE));
        Optional<String> denies = seeded.below(5) == 0 ? Optional.of("event-" + seeded.below(200)) : Optional.empty();
        return EventBuilder.builder(e)
                .date(when).status(seeded.oneOf(List.of(Status.OCCURRED, Status.CLAIMED))).denies(denies).build();
    }

    private static LocalDate day(Seeded seeded) {
        return LocalDate.of(2024, 1, 1).plusDays(seeded.below(30));
    }

    private static Change word(Seeded seeded, CaseFile file) {
        Optional<Ruling> known = seeded.anyOf(file.rulings());
        if (seeded.below(4) == 0 && known.filter(one -> one.decision() instanceof Decision.OnReading && !(one.decision() instanceof Decision.SplitEvent)
                && file.events().has(one.target())).isPresent())
            return new Change.Revoke(known.get().id(), "Revoke");
        Event event = seeded.anyOf(file.events()).orElseThrow();
        Tie tie = seeded.anyOf(file.ties()).orElseThrow();
        Decision decision = switch (seeded.below(5)) {
            case 0 -> new Decision.Correct(event.id(), Optional.empty(), correction(seeded));
            case 1 -> seeded.oneOf(Verdict.values()).on(tie.id(), Optional.empty());
            default -> seeded.oneOf(Verdict.values()).on(event.id(), Optional.empty());
        };
        return new Change.Rule(Ruling.of(decision, Optional.empty(), seeded.moment()), "Rule");
    }

    private static Correction correction(Seeded seeded) {
        List<String> actors = List.of("x1", "x2", "x3", "x4", "x5");
        return switch (seeded.below(4)) {
            case 0 -> new Correction.OfStatus(seeded.oneOf(Status.values()));
            case 1 -> new Correction.OfActors(List.of(seeded.oneOf(actors)));
            case 2 -> new Correction.OfRecipients(seeded.some(2, () -> seeded.oneOf(actors)));
            default -> new Correction.OfDate(seeded.maybe(() -> {
                LocalDate day = day(seeded);
                return new Correction.Days(day, day);
            }));
        };
    }
}
