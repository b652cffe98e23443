package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.Decision;
import dateline.model.casefile.Seeded;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Decisions as they lie in the table, and back.
class RulingRowTest {
    @Test
    void everyKindOfDecisionComesBackAsItWas() {
        Seeded seeded = new Seeded(13);
        Stream<Decision> decisions = Stream.generate(() -> seeded.decision("actor")).limit(600);
        Set<Class<?>> seen = new HashSet<>();
        decisions.forEach(one -> {
            assertThat(RulingRow.of(one).decision()).isEqualTo(one);
            seen.add(one.getClass());
        });
        assertThat(seen).containsExactlyInAnyOrderElementsOf(records(Decision.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> of) {
        return of.isSealed() ? Stream.of(of.getPermittedSubclasses()).flatMap(RulingRowTest::records) : Stream.of(of);
    }

    /// As older versions wrote them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ACCEPT     | -         | -                     | Accept[target=e1, anchor=Optional.empty]",
        "UNSURE     | -         | -                     | Doubt[target=e1, anchor=Optional.empty]",
        "UNSURE     | same      | e2                    | DoubtSame[target=e1, other=e2]",
        "CORRECT    | date      | 2023-09-29..2023-09-30 | Correct[target=e1, anchor=Optional.empty, correction=OfDate[days=Optional[Days[first=2023-09-29, last=2023-09-30]]]]",
        "CORRECT    | date      | 2023-09-29            | Correct[target=e1, anchor=Optional.empty, correction=OfDate[days=Optional[Days[first=2023-09-29, last=2023-09-29]]]]",
        "CORRECT    | actors    | SDN,PAK               | Correct[target=e1, anchor=Optional.empty, correction=OfActors[ids=[SDN, PAK]]]",
        "CORRECT    | place     | ''                    | Correct[target=e1, anchor=Optional.empty, correction=OfPlace[name=Optional.empty]]",
        "CORRECT    | words     | ends truce            | Correct[target=e1, anchor=Optional.empty, correction=OfWords[words=ends truce]]",
        "CORRECT    | words     | ''                    | Correct[target=e1, anchor=Optional.empty, correction=OfWords[words=]]",
        "KIND       | -         | armed_group~SDN       | OfKind[target=e1, kind=ARMED_GROUP, country=Optional[SDN]]",
        "DATE       | published | 2024-02-01            | Published[target=e1, day=Optional[2024-02-01]]",
        "DATE       | published | -                     | Published[target=e1, day=Optional.empty]",
    })
    void aRowIsReadAsTheDecisionThatItWas(String kind, String field, String value, String decision) {
        assertThat(row(kind, field, value).decision()).hasToString(decision);
    }

    /// Nothing that was decided is dropped because this version cannot make sense of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "FOLD    | -      | -",
        "CORRECT | date   | next week",
        "CORRECT | colour | red",
        "CORRECT | status | perhaps",
        "CORRECT | type   | ASSAULT",
        "KIND    | -      | planet~SDN",
        "SPLIT   | alias  | g:one",
        "MERGE   | -      | -",
        "DATE    | published | soon",
    })
    void whatMakesNoSenseIsKeptAsItIs(String kind, String field, String value) {
        RulingRow row = row(kind, field, value);
        assertThat(row.decision()).isInstanceOf(Decision.Unread.class);
        assertThat(RulingRow.of(row.decision())).isEqualTo(row);
    }

    private static RulingRow row(String kind, String field, String value) {
        return new RulingRow(kind, "e1", Optional.ofNullable(field), Optional.ofNullable(value).map(one -> one.replace('~', '|')), Optional.empty());
    }
}
