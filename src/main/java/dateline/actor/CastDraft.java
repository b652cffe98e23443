package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Cast;
import dateline.model.Codebook.ActorRow;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Origin;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A cast in the making: actors by id, mentions by place.
final class CastDraft {
    private final String text;
    private final String articleId;
    private final Origin origin;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Span, Mention> mentions = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    CastDraft(String text, String articleId, Origin origin) {
        this.text = text;
        this.articleId = articleId;
        this.origin = origin;
    }

    Actor known(ActorRow row) {
        return actors.computeIfAbsent(
                row.id(),
                id -> new Actor(
                        id, row.name(), row.kind(), row.country(), row.sector(), row.partOf(), Set.copyOf(row.distinctFrom()),
                        List.of(), true, origin));
    }

    Actor composed(String id, String name, Kind kind, String country, Optional<String> sector) {
        return actors.computeIfAbsent(
                id,
                key -> new Actor(
                        key, name, kind, Optional.of(country), sector, Optional.of(country), Set.of(), List.of(), true, origin));
    }

    Actor named(String name, Kind kind, Optional<String> sector, Optional<String> country) {
        String id = kind.code() + ":" + Id.fold(name);
        actors.computeIfAbsent(
                id,
                key -> new Actor(key, name, kind, country, sector, Optional.empty(), Set.of(), List.of(), true, origin));
        country.ifPresent(land -> from(id, land));
        return actors.get(id);
    }

    Actor unnamed(String words, Kind kind, Optional<String> sector, Optional<String> country) {
        String id = articleId + ":" + Id.fold(words).replace(' ', '-');
        return actors.computeIfAbsent(
                id,
                key -> new Actor(key, words, kind, country, sector, Optional.empty(), Set.of(), List.of(), false, origin));
    }

    /// Notes the country of somebody who has none yet.
    void from(String id, String country) {
        actors.computeIfPresent(id, (key, one) -> one.country().isPresent() ? one : new Actor(
                id, one.name(), one.kind(), Optional.of(country), one.sector(), one.partOf(), one.distinctFrom(), one.aliases(), one.named(), origin));
    }

    void notice(Notice notice) {
        notices.add(notice);
    }

    /// All with a name who are such.
    List<Actor> named(Predicate<Actor> such) {
        return actors.values().stream().filter(Actor::named).filter(such).toList();
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// A country of the cast whose name begins with these words.
    Optional<Actor> countryStarting(String words) {
        return actors.values().stream().filter(one -> one.kind() == Kind.COUNTRY && one.name().startsWith(words)).findFirst();
    }

    void mention(String actorId, Sentence sentence, int start, int end, Mention.How how) {
        Span span = sentence.tokens().get(start).span().with(sentence.tokens().get(end - 1).span());
        mentions.put(span, new Mention(actorId, span, span.of(text), how));
    }

    /// Gives a mention to another actor.
    void give(Mention mention, String actorId) {
        mentions.put(mention.span(), new Mention(actorId, mention.span(), mention.text(), mention.how()));
    }

    /// Takes a mention back.
    void drop(Mention mention) {
        mentions.remove(mention.span());
    }

    /// Whether a token is inside a mention already.
    boolean taken(Span token) {
        return mentions.keySet().stream().anyMatch(span -> span.contains(token));
    }

    List<Mention> mentions() {
        return mentions.values().stream()
                .sorted(Comparator.comparing((Mention m) -> m.span().start()).thenComparing(m -> -m.span().end()))
                .toList();
    }

    /// Gives all mentions of one actor to another: they turned out to be the same.
    void join(String from, String into) {
        if (from.equals(into) || !actors.containsKey(into)) return;
        mentions.replaceAll((span, m) -> m.actorId().equals(from) ? new Mention(into, span, m.text(), Mention.How.ALIAS) : m);
        actors.remove(from);
    }

    Cast done() {
        Map<String, Set<String>> written = new HashMap<>();
        for (Mention mention : mentions())
            if (mention.how() != Mention.How.PRONOUN)
                written.computeIfAbsent(mention.actorId(), id -> new LinkedHashSet<>()).add(mention.text());
        List<Actor> out = new ArrayList<>();
        for (Actor actor : actors.values()) {
            if (!written.containsKey(actor.id())) continue;
            Set<String> aliases = new LinkedHashSet<>(written.get(actor.id()));
            aliases.remove(actor.name());
            out.add(new Actor(
                    actor.id(), actor.name(), actor.kind(), actor.country(), actor.sector(), actor.partOf(), actor.distinctFrom(),
                    List.copyOf(aliases), actor.named(), actor.origin()));
        }
        Set<String> ids = new LinkedHashSet<>();
        out.forEach(actor -> ids.add(actor.id()));
        return new Cast(out, mentions().stream().filter(m -> ids.contains(m.actorId())).toList(), notices);
    }
}
