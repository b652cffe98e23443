package dateline.edit;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.CaseFile;
import dateline.model.Corrections;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Ruling;
import dateline.model.Ruling.Anchor;
import dateline.model.Ruling.Kind;
import dateline.model.Tie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Words the analyst's decisions as rulings that find their target again after a rerun.
public final class Decisions {
    private Decisions() {}

    /// Accepts, rejects or doubts an event or a tie.
    ///
    /// @param id of an event or tie of the case
    public static Change decide(CaseFile file, Kind kind, String id, Instant when) {
        return decide(file, kind, id, "", when);
    }

    /// The same with a reason, which may be blank.
    public static Change decide(CaseFile file, Kind kind, String id, String reason, Instant when) {
        String what = switch (kind) {
            case ACCEPT -> "Mark as right";
            case REJECT -> "Mark as wrong";
            case UNSURE -> "Mark as unsure";
            default -> throw new IllegalArgumentException("no decision: " + kind);
        };
        Optional<String> label = file.events().get(id).map(event -> event.type().label())
                .or(() -> file.ties().get(id).map(tie -> tie.kind().label()));
        String title = what + label.map(word -> ": " + word).orElse("");
        Optional<String> because = Optional.of(reason.strip()).filter(words -> !words.isEmpty());
        return new Change.Rule(ruling(kind, id, Optional.empty(), Optional.empty(), because, when, anchor(file, id)), title);
    }

    /// Sets one field of an event; see [Corrections] for how values are written.
    public static Change correct(CaseFile file, String eventId, String field, String value, Instant when) {
        Ruling ruling = ruling(Kind.CORRECT, eventId, Optional.of(field), Optional.of(value), Optional.empty(), when, anchor(file, eventId));
        return new Change.Rule(ruling, "Correct the " + field + " of an event");
    }

    public static Change rename(Actor actor, String name, Instant when) {
        Ruling ruling = ruling(Kind.RENAME, actor.id(), Optional.empty(), Optional.of(name), Optional.empty(), when, Optional.empty());
        return new Change.Rule(ruling, "Rename " + actor.name() + " to " + name);
    }

    static Ruling date(Article article, Optional<LocalDate> published, Instant when) {
        return ruling(Kind.DATE, article.id(), Optional.of("published"), published.map(LocalDate::toString), Optional.empty(), when,
                Optional.empty());
    }

    /// Leaves an article without a date, so that it is not asked about again.
    public static Change undated(Article article, Instant when) {
        return new Change.Rule(date(article, Optional.empty(), when), "Leave “" + article.title() + "” without a date");
    }

    static Ruling ruling(
            Kind kind, String target, Optional<String> field, Optional<String> value, Optional<String> reason, Instant when,
            Optional<Anchor> anchor) {
        String id = Id.of(kind.name(), target, field.orElse(""), value.orElse(""), when.toString());
        return new Ruling(id, kind, target, field, value, reason, when, anchor, false);
    }

    static Optional<Anchor> anchor(CaseFile file, String id) {
        Optional<Event> event = file.events().get(id);
        if (event.isPresent()) {
            Event e = event.get();
            return file.articles().get(e.articleId()).map(article -> new Anchor(
                    article.textHash(), e.trigger(), e.evidence().getFirst().span(), e.type().code(),
                    String.join(",", e.actors()) + ">" + String.join(",", e.recipients())));
        }
        Optional<Tie> tie = file.ties().get(id);
        return tie.flatMap(t -> file.articles().get(t.articleId()).map(article -> new Anchor(
                article.textHash(), t.evidence().getFirst().span(), t.evidence().getFirst().span(), t.kind().name(), t.a() + ">" + t.b())));
    }
}
