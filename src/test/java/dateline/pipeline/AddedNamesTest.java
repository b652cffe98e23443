package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.AddedNames;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Reading;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.NameGathering;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.SplitTarget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the analyst calls somebody is read so, where it stands for itself.
class AddedNamesTest {
    private static final String HARUK = "armed_group:haruk valley front";

    private static CaseFile ruled(Decision... decisions) {
        CaseFile file = CaseSheet.read("actor | " + HARUK + " | armed_group | Haruk Valley Front");
        for (Decision decision : decisions) {
            Ruling ruling = Ruling.of(decision, Optional.empty(), Instant.EPOCH);
            file = file.with(draft -> draft.rulings = draft.rulings.with(ruling));
        }
        return file;
    }

    private static Reading read(AddedNames names, String text) {
        return Engine.pipeline().with(names).read(Engine.articles(text).getFirst());
    }

    private static List<String> written(Reading reading, String id) {
        return reading.mentions().stream().filter(mention -> mention.actorId().equals(id)).map(Mention::text).toList();
    }

    @Test
    void anAliasIsFoundWhereItStandsForItselfAndNotInsideOtherNames() {
        AddedNames names = NameGathering.of(ruled(new Decision.Alias(HARUK, "the Lions")));
        Reading reading = read(names, "The Lions attacked Uganda on Monday. The Harok Valley Lions accused Kenya of the raid.");
        assertThat(written(reading, HARUK)).containsExactly("Lions");
        assertThat(reading.events()).anyMatch(event -> event.actors().equals(List.of(HARUK)));
        assertThat(reading.actors()).anyMatch(actor -> actor.name().equals("Harok Valley Lions"));
        assertThat(reading.ruleVersion()).isEqualTo(names.version(Engine.pipeline().rules())).contains("+");
    }

    @Test
    void aWordWithoutACapitalIsNoName() {
        assertThat(NameGathering.of(ruled(new Decision.Alias(HARUK, "the militants"))).isEmpty()).isTrue();
    }

    @Test
    void anActorThatTheAnalystNamedIsReadSo() {
        SplitTarget boys = SplitTarget.fresh("Boys of Omdo", Kind.ARMED_GROUP, Optional.empty());
        AddedNames names = NameGathering.of(ruled(new Decision.SplitAlias(HARUK, "Omdo Column", boys)));
        Reading reading = read(names, "The Omdo Column attacked Uganda on Monday.");
        assertThat(reading.events()).anyMatch(event -> event.actors().equals(List.of(boys.id())));
    }

    @Test
    void theSameNamesHaveTheSameMarkAndOthersAnother() {
        AddedNames lions = NameGathering.of(ruled(new Decision.Alias(HARUK, "the Lions")));
        assertThat(NameGathering.of(ruled(new Decision.Alias(HARUK, "Lions")))).isEqualTo(lions);
        assertThat(NameGathering.of(ruled(new Decision.Alias(HARUK, "Lion"))).mark()).isNotEqualTo(lions.mark());
        assertThat(NameGathering.of(ruled()).version("7")).isEqualTo("7");
        assertThat(AddedNames.rules(lions.version("7"))).isEqualTo("7");
    }
}
