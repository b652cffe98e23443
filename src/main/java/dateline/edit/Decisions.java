package dateline.edit;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Tie;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Correction;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling.Anchor;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Verdict;
import dateline.model.casefile.Wordings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Words the analyst's decisions as rulings that find their target again after a rerun.
public final class Decisions {
    private Decisions() {}

    /// Accepts, rejects or doubts an event or a tie.
    ///
    /// @param id of an event or tie of the case
    public static Change decide(CaseFile file, Verdict verdict, String id, Instant when) {
        return decide(file, verdict, id, "", when);
    }

    /// The same with a reason, which may be blank.
    public static Change decide(CaseFile file, Verdict verdict, String id, String reason, Instant when) {
        String what = "Mark as " + word(verdict);
        Optional<String> label = file.events().get(id).map(Event::label)
                .or(() -> file.ties().get(id).map(tie -> tie.kind().label()));
        String title = what + label.map(word -> ": " + word).orElse("");
        Optional<String> because = Optional.of(reason.strip()).filter(words -> !words.isEmpty());
        return ruled(Wordings.twins(file, id).stream().map(one -> Ruling.of(verdict.on(one, anchor(file, one)), because, when)).toList(), title);
    }

    /// One word decides for all copies of a reading.
    private static Change ruled(List<Ruling> rulings, String title) {
        return rulings.size() == 1 ? new Change.Rule(rulings.getFirst(), title) : new Change.RuleAll(rulings, title + ", in " + rulings.size() + " copies");
    }

    /// Says of each of the readings that it is right; what is settled already stays as it is. One change, to be undone as one.
    ///
    /// @param of what they are of, such as an article's title
    /// @return empty where nothing is left to say
    public static Optional<Change> allRight(ResolvedCase open, Collection<String> ids, String of, Instant when) {
        List<String> left = open.checks().open(ids);
        return left.isEmpty() ? Optional.empty() : Optional.of(all(open.file(), Verdict.ACCEPT, left, of, when));
    }

    /// Accepts, rejects or doubts several readings in one change.
    public static Change all(CaseFile file, Verdict verdict, Collection<String> ids, String of, Instant when) {
        List<Ruling> rulings = ids.stream().flatMap(id -> Wordings.twins(file, id).stream()).distinct().map(id -> Ruling.of(verdict.on(id, anchor(file, id)), Optional.empty(), when)).toList();
        String what = ids.size() == 1 ? "1 reading" : ids.size() + " readings";
        return new Change.RuleAll(rulings, "Mark " + what + " of " + of + " as " + word(verdict));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "right";
            case REJECT -> "wrong";
            case DOUBT -> "unsure";
        };
    }

    /// Sets one thing about an event right.
    public static Change correct(CaseFile file, String eventId, Correction correction, Instant when) {
        List<Ruling> rulings = Wordings.twins(file, eventId).stream()
                .map(id -> Ruling.of(new Decision.Correct(id, anchor(file, id), correction), Optional.empty(), when)).toList();
        return ruled(rulings, "Correct the " + correction.field() + " of an event");
    }

    public static Change rename(Actor actor, String name, Instant when) {
        Ruling ruling = Ruling.of(new Decision.Rename(actor.id(), name), Optional.empty(), when);
        return new Change.Rule(ruling, "Rename " + actor.name() + " to " + name);
    }

    /// Leaves an article without a date, so that it is not asked about again.
    public static Change undated(Article article, Instant when) {
        return new Change.Rule(Change.Reread.dated(article, Optional.empty(), when), "Leave “" + article.title() + "” without a date");
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
