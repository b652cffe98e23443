package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is looked up in a case is what a look at all of it finds.
class CaseIndexTest {
    @Test
    void findsWhatALookAtTheWholeCaseFinds() {
        for (long seed = 1; seed <= 12; seed++) {
            ResolvedCase open = ResolvedCase.of(new Seeded(seed).file());
            CaseIndex index = CaseIndex.of(open);
            List<Event> events = open.events().stream().toList();
            assertThat(index.types()).isEqualTo(events.stream().map(event -> event.type().code()).collect(Collectors.toSet()));
            assertThat(index.participants()).isEqualTo((int) open.takingPart().stream().filter(open.actors()::has).count());
            for (Actor actor : open.actors())
                assertThat(index.eventsOf(actor.id())).isEqualTo(events.stream().filter(event -> concerns(event, Set.of(actor.id()))).toList());
            Set<String> some = open.actors().stream().map(Actor::id).limit(4).collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat(index.eventsOf(some)).isEqualTo(events.stream().filter(event -> concerns(event, some)).toList());
            for (Article article : open.file().articles())
                assertThat(index.claimsIn(article.id())).isEqualTo(open.file().claims().stream().filter(claim -> claim.articleId().equals(article.id())).toList());
        }
    }

    @Test
    void isMadeOnceForACase() {
        ResolvedCase open = ResolvedCase.of(new Seeded(2).file());
        assertThat(CaseIndex.of(open)).isSameAs(CaseIndex.of(open));
        assertThat(CaseIndex.of(open).made().types()).isSameAs(CaseIndex.of(open).types());
    }

    private static boolean concerns(Event event, Set<String> actors) {
        return event.actors().stream().anyMatch(actors::contains) || event.recipients().stream().anyMatch(actors::contains);
    }
}
