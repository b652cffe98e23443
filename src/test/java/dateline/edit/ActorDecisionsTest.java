package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.layout.Arranger;
import dateline.edit.ActorDecisions.Outcome;
import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.SplitTarget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorDecisionsTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    private static final String NORLAND = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Port Gazette  | 2026-01-09 | Talks in the capital
            actor | NOR | country | Norland
            actor | g:river | armed_group | River Front | RF; the Front
            actor | g:front | armed_group | Front of the River
            actor | g:hill  | armed_group | Hill Guard
            event | e1 | a1 | g:river > NOR    | conflict attack   | occurred | 2026-01-02 | text=The_Front_shelled_Norland.
            event | e2 | a1 | g:hill > g:river | cooperation talks | occurred | 2026-01-03 | text=Hill_Guard_met_the_River_Front.
            event | e3 | a2 | g:front > NOR    | conflict threat   | claimed  | 2026-01-08 | text=A_Front_of_the_River_warned_Norland.
            tie | t1 | a2 | g:front allied_with g:hill | occurred
            """;

    private static final String AS_READ = """
            Norland
            River Front (RF, the Front)
            Front of the River
            Hill Guard
            Front of the River <> Hill Guard: allied | Sentence of t1
            Front of the River > Norland: threat | A Front of the River warned Norland.
            Hill Guard > River Front: talks | Hill Guard met the River Front.
            River Front > Norland: attack | The Front shelled Norland.
            """;

    private static final String MERGED = """
            Norland
            River Front (RF, the Front, Front of the River)
            Hill Guard
            Hill Guard <> River Front: allied | Sentence of t1
            Hill Guard > River Front: talks | Hill Guard met the River Front.
            River Front > Norland: attack | The Front shelled Norland.
            River Front > Norland: threat | A Front of the River warned Norland.
            """;

    private final History history = new History(CaseSheet.read(NORLAND));

    private ResolvedCase open() {
        return ResolvedCase.of(history.now());
    }

    private Actor actor(String id) {
        return open().actors().get(id).orElseThrow();
    }

    private ActorDecisions decisions(String reason) {
        return new ActorDecisions(open(), reason, NOON.plusSeconds(history.now().rulings().size()));
    }

    private Ruling rule(Outcome outcome) {
        Change change = ((Outcome.Done) outcome).change();
        history.apply(change);
        return ((Change.Rule) change).ruling();
    }

    private Ruling merge(String from, String into) {
        return rule(decisions("").merge(actor(from), actor(into)));
    }

    private void takeBack(Ruling ruling) {
        history.apply(new Change.Revoke(ruling.id(), "Take back"));
    }

    private static String refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why().words();
    }

    /// Actors with their other ways of writing, then lines with their sentences.
    private static String sheet(ResolvedCase open) {
        String actors = open.actors().stream()
                .map(actor -> actor.name() + (actor.aliases().isEmpty() ? "" : " (" + String.join(", ", actor.aliases()) + ")") + "\n")
                .collect(Collectors.joining());
        return actors + ActorGraph.of(open, Filter.ALL).lines().stream().map(line -> line(line, open) + "\n").sorted().collect(Collectors.joining());
    }

    private static String line(Line line, ResolvedCase open) {
        List<String> ends = List.of(open.nameOf(line.a()), open.nameOf(line.b()));
        return String.join(line.mutual() ? " <> " : " > ", line.mutual() ? ends.stream().sorted().toList() : ends) + ": " + line.label() + " | "
                + line.evidence().stream().map(Evidence::text).collect(Collectors.joining(" "));
    }

    /// Everything that a view is made of.
    private static List<Object> everything(ResolvedCase open) {
        return List.of(open.actors(), open.events(), open.ties(), open.happenings(), open.decisions(), open.rejected(), open.identities(),
                ActorGraph.of(open, Filter.ALL), Arranger.arrange(open));
    }

    @Test
    void aMergeThatIsTakenBackBringsBackEveryLineSentenceAndPlace() {
        ResolvedCase before = open();
        assertThat(sheet(before)).isEqualTo(AS_READ);
        Ruling ruling = merge("g:front", "g:river");
        assertThat(sheet(open())).isEqualTo(MERGED);
        takeBack(ruling);
        assertThat(sheet(open())).isEqualTo(AS_READ);
        assertThat(everything(open())).isEqualTo(everything(before));
    }

    @Test
    void everyRulingIsOneStepToUndo() {
        CaseFile before = history.now();
        ResolvedCase open = open();
        SplitTarget fresh = SplitTarget.fresh("Front Office", Kind.ARMED_GROUP, Optional.empty());
        List<Outcome> all = List.of(
                decisions("").merge(actor("g:front"), actor("g:river")), decisions("").keepApart(actor("g:front"), actor("g:river")),
                decisions("").alias(actor("g:hill"), "the Guard"), decisions("").splitAlias(actor("g:river"), "the Front", fresh),
                decisions("").splitEvent(actor("g:river"), "e2", fresh), decisions("").kind(actor("g:hill"), Kind.MILITARY, Optional.of("NOR")));
        for (Outcome outcome : all) {
            rule(outcome);
            assertThat(ResolvedCase.of(history.now())).isNotEqualTo(open);
            assertThat(history.undo()).isEqualTo(before);
            assertThat(history.undoTitle()).isEmpty();
        }
    }

    @Test
    void reasonAndTimeStayWithTheRulingAlsoWhenItIsTakenBack() {
        Ruling ruling = rule(decisions("  the courier names them so ").merge(actor("g:front"), actor("g:river")));
        assertThat(ruling.reason()).contains("the courier names them so");
        assertThat(ruling.when()).isEqualTo(NOON);
        takeBack(ruling);
        assertThat(history.now().rulings().get(ruling.id())).contains(ruling.asRevoked());
        assertThat(rule(decisions(" ").merge(actor("g:front"), actor("g:river"))).reason()).isEmpty();
    }

    @Test
    void ofAChainOfMergesTheFirstComesBackAlone() {
        Ruling first = merge("g:front", "g:river");
        Ruling second = merge("g:river", "g:hill");
        assertThat(open().actors().stream().map(Actor::name)).containsExactly("Norland", "Hill Guard");
        takeBack(first);
        assertThat(open().actors().stream().map(Actor::name)).containsExactly("Norland", "Front of the River", "Hill Guard");
        assertThat(open().nameOf("g:river")).isEqualTo("Hill Guard");
        takeBack(second);
        assertThat(sheet(open())).isEqualTo(AS_READ);
    }

    @Test
    void ofAChainOfMergesTheLastComesBackWithTheFirst() {
        merge("g:front", "g:river");
        Ruling second = merge("g:river", "g:hill");
        takeBack(second);
        assertThat(sheet(open())).isEqualTo(MERGED);
    }

    @Test
    void whatIsMergedIntoOneThatIsMergedLaterFollowsIt() {
        Ruling first = merge("g:river", "g:hill");
        merge("g:front", "g:hill");
        takeBack(first);
        assertThat(open().nameOf("g:front")).isEqualTo("Hill Guard");
        assertThat(open().nameOf("g:river")).isEqualTo("River Front");
    }

    @Test
    void whoIsKeptApartCannotBeMergedAndIsToldWhy() {
        rule(decisions("they fight each other").keepApart(actor("g:front"), actor("g:river")));
        assertThat(refused(decisions("").merge(actor("g:river"), actor("g:front")))).isEqualTo("“River Front” and “Front of the River” are kept apart by"
                + " your ruling of 2026-02-01 (“they fight each other”). Take that ruling back first if they are one after all.");
        assertThat(history.now().rulings()).hasSize(1);
    }

    @Test
    void whoTheCodebookCallsTwoStaysTwoAlsoBehindAnotherName() {
        String sheet = NORLAND.replace("armed_group | Hill Guard", "armed_group | Hill Guard | | - | not=g:river");
        History apart = new History(CaseSheet.read(sheet));
        ResolvedCase open = ResolvedCase.of(apart.now());
        Actor hill = open.actors().get("g:hill").orElseThrow();
        Actor river = open.actors().get("g:river").orElseThrow();
        Actor front = open.actors().get("g:front").orElseThrow();
        ActorDecisions decisions = new ActorDecisions(open, "", NOON);
        String next = " They stay two. If some sentences name the wrong one, split its way of writing off instead.";
        assertThat(refused(decisions.merge(river, hill))).isEqualTo("“River Front” and “Hill Guard” are two actors by the codebook, which lists them as"
                + " not to be confused." + next);
        assertThat(refused(decisions.merge(hill, river))).startsWith("“Hill Guard” and “River Front” are two actors by the codebook");

        apart.apply(((Outcome.Done) decisions.merge(river, front)).change());
        ResolvedCase joined = ResolvedCase.of(apart.now());
        Outcome hidden = new ActorDecisions(joined, "", NOON).merge(hill, joined.actors().get("g:front").orElseThrow());
        assertThat(refused(hidden)).isEqualTo("Front of the River stands for “River Front”, and the codebook lists “Hill Guard” and “River Front” as two that must"
                + " not be confused. Take the merge of “River Front” back first, or split a way of writing off.");
        assertThat(joined.unfound()).isEmpty();
    }

    @Test
    void oneActorCannotBeMergedWithItself() {
        assertThat(refused(decisions("").merge(actor("NOR"), actor("NOR")))).isEqualTo("Norland is one actor already. Choose two.");
    }

    @Test
    void aWayOfWritingIsSplitOffWithTheEventsWhoseSentenceHasNoOther() {
        Ruling ruling = rule(decisions("").splitAlias(actor("g:river"), "the Front", SplitTarget.fresh("Port Front", Kind.ARMED_GROUP, Optional.empty())));
        assertThat(sheet(open())).isEqualTo("""
                Norland
                River Front (RF)
                Front of the River
                Hill Guard
                Port Front (the Front)
                Front of the River <> Hill Guard: allied | Sentence of t1
                Front of the River > Norland: threat | A Front of the River warned Norland.
                Hill Guard > River Front: talks | Hill Guard met the River Front.
                Port Front > Norland: attack | The Front shelled Norland.
                """);
        takeBack(ruling);
        assertThat(sheet(open())).isEqualTo(AS_READ);
    }

    @Test
    void oneEventIsGivenToAnotherActorAndComesBack() {
        Ruling ruling = rule(decisions("").splitEvent(actor("g:river"), "e2", SplitTarget.of(actor("g:front"))));
        assertThat(sheet(open())).contains("Hill Guard > Front of the River: talks | Hill Guard met the River Front.\n")
                .doesNotContain("Hill Guard > River Front");
        takeBack(ruling);
        assertThat(sheet(open())).isEqualTo(AS_READ);
    }

    @Test
    void kindAndCountryAreRuledAndComeBack() {
        Actor before = actor("g:hill");
        Ruling ruling = rule(decisions("").kind(before, Kind.MILITARY, Optional.of("NOR")));
        assertThat(actor("g:hill").kind()).isEqualTo(Kind.MILITARY);
        assertThat(actor("g:hill").country()).contains("NOR");
        assertThat(refused(decisions("").kind(actor("g:hill"), Kind.MILITARY, Optional.of("NOR")))).isEqualTo("Hill Guard is that already. Choose another kind or country.");
        takeBack(ruling);
        assertThat(actor("g:hill")).isEqualTo(before);
    }

    @Test
    void anAliasIsAppliedToWhatIsReadLaterAndNotToOneOfAnotherCountry() {
        String later = """
                article | a3 | Daily Courier | 2026-01-20 | The Guard moves
                actor | armed_group:the guard | armed_group | The Guard
                event | e9 | a3 | armed_group:the guard > NOR | conflict raid | occurred | 2026-01-19
                """;
        Ruling alias = rule(decisions("so the army calls them").alias(actor("g:hill"), " the   Guard "));
        CaseFile grown = CaseSheet.read(NORLAND + later).with(draft -> draft.rulings = history.now().rulings());
        assertThat(sheet(ResolvedCase.of(grown))).contains("Hill Guard (the Guard)\n", "Hill Guard > Norland: raid | Sentence of e9\n")
                .doesNotContain("\nThe Guard");
        CaseFile abroad = CaseSheet.read((NORLAND + later).replace("armed_group | Hill Guard", "armed_group | Hill Guard | | NOR")
                .replace("| The Guard\n", "| The Guard | | SOU\n")).with(draft -> draft.rulings = history.now().rulings());
        assertThat(sheet(ResolvedCase.of(abroad))).contains("The Guard > Norland: raid | Sentence of e9\n");
        CaseFile revoked = grown.with(draft -> draft.rulings = draft.rulings.with(alias.asRevoked()));
        assertThat(sheet(ResolvedCase.of(revoked))).contains("The Guard > Norland: raid | Sentence of e9\n");
    }

    @Test
    void anAliasWithoutLettersOrOfAnotherActorIsNotTaken() {
        assertThat(refused(decisions("").alias(actor("g:hill"), " … "))).isEqualTo("There are no letters in “…”. Type the words as an article writes them.");
        assertThat(refused(decisions("").alias(actor("g:hill"), "the Norland"))).isEqualTo("“the Norland” is the name of another actor of this case (Norland)."
                + " If the two are one, merge them.");
        assertThat(refused(decisions("").alias(actor("g:river"), "rf"))).isEqualTo("“rf” is a way of writing River Front already. Type another one.");
        assertThat(refused(decisions("").alias(actor("g:hill"), "The RF"))).isEqualTo("“The RF” is a way of writing River Front. Split it off River Front and"
                + " give it to Hill Guard, or merge the two.");
    }
}
