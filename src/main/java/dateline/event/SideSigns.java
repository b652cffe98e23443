package dateline.event;

import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What speaks for and against a side of a reading: how it is written in the sentence that tells the event, of what sort it
/// is, and how far from the words of the event it stands.
final class SideSigns {
    /// Up to so many characters from the words of the event a side stands near, from so many on far.
    private static final int NEAR = 12;
    private static final int FAR = 60;

    /// Who is spoken of so many times in an article is one of those whom it is about.
    private static final int OFTEN = 8;
    private static final int SOMETIMES = 3;

    /// Where persons take so much of what an article says of anybody it is one on persons; with less it is one on bodies.
    private static final double PERSONS = .6;
    private static final double BODIES = .4;

    private final String text;
    private final Participants sides;
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    SideSigns(String text, Participants sides) {
        this.text = text;
        this.sides = sides;
        for (Mention one : sides.mentions()) {
            mentions.putIfAbsent(one.span().start(), one);
            times.merge(one.actorId(), 1, Integer::sum);
        }
    }

    /// @param role `actor` or `recipient`
    List<String> of(String role, List<String> ids, Telling found) {
        if (ids.isEmpty()) return List.of(role + ":none");
        List<String> signs = new ArrayList<>();
        Optional<Actor> side = sides.actor(ids.getFirst());
        side.ifPresent(one -> signs.add(role + ":" + one.kind().shape().name().toLowerCase(Locale.ROOT)));
        if (side.filter(Actor::named).isEmpty()) signs.add(role + ":unnamed");
        signs.add(role + spoken(ids.getFirst()));
        Optional<Mention> written = nearest(ids.getFirst(), found);
        if (written.isEmpty()) signs.add(role + ":elsewhere");
        else signs.addAll(written(role, written.get(), found));
        return signs;
    }

    /// Of whom the article speaks: private news tells less of what bodies do to each other.
    List<String> ofArticle() {
        long persons = mentions.values().stream().filter(this::person).count();
        double share = persons / (double) Math.max(1, mentions.size());
        if (share > PERSONS) return List.of("article:persons");
        return share < BODIES ? List.of("article:bodies") : List.of();
    }

    private boolean person(Mention one) {
        return sides.actor(one.actorId()).filter(actor -> actor.kind().shape() == Kind.Shape.PERSON).isPresent();
    }

    private String spoken(String id) {
        int count = times.getOrDefault(id, 0);
        if (count >= OFTEN) return ":often";
        if (count >= SOMETIMES) return ":sometimes";
        return count > 1 ? ":twice" : ":once";
    }

    private Optional<Mention> nearest(String id, Telling found) {
        Span sentence = found.evidence().getFirst().span();
        return mentions.subMap(sentence.start(), sentence.end()).values().stream()
                .filter(one -> one.actorId().equals(id))
                .min(Comparator.comparingInt(one -> gap(one.span(), found.trigger()).length()));
    }

    private List<String> written(String role, Mention one, Telling found) {
        Span gap = gap(one.span(), found.trigger());
        List<String> signs = new ArrayList<>(List.of(role + ":" + one.how().name().toLowerCase(Locale.ROOT)));
        if (gap.length() <= NEAR) signs.add(role + ":near");
        if (gap.length() >= FAR) signs.add(role + ":far");
        signs.add(role + (one.span().start() < found.trigger().start() ? ":before" : ":behind"));
        if (text.substring(gap.start(), gap.end()).contains(",")) signs.add(role + ":comma");
        if (rival(one, gap)) signs.add(role + ":rival");
        return signs;
    }

    /// Whether somebody else is named in between.
    private boolean rival(Mention one, Span gap) {
        return mentions.subMap(gap.start(), gap.end()).values().stream().anyMatch(other -> !other.actorId().equals(one.actorId()));
    }

    private static Span gap(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        return new Span(from, Math.max(from, Math.max(one.start(), other.start())));
    }
}
