package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Source;
import dateline.model.casefile.SplitTarget;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A standing ruling in words: what holds by it, and what was done.
///
/// @param what "“TTP” is Pakistani Taliban"
/// @param did "same", "different", "alias" …
/// @param actors ids of those it is about; empty for rulings on events and articles
public record RulingWords(Ruling ruling, String what, String did, Set<String> actors) {
    /// The rulings that stand, newest first.
    public static List<RulingWords> of(ResolvedCase open) {
        return open.file().rulings().stream()
                .filter(ruling -> !ruling.revoked())
                .map(ruling -> of(ruling, open))
                .toList()
                .reversed();
    }

    public boolean onActors() {
        return !actors.isEmpty();
    }

    /// What kind of decision it is, in a word or two: "keep apart".
    public static String kind(Decision decision) {
        return switch (decision) {
            case Decision.OnActors one -> kindOnActors(one);
            case Decision.Accept one -> "accept";
            case Decision.Reject one -> "reject";
            case Decision.Doubt one -> "unsure";
            case Decision.Correct one -> "correct";
            case Decision.SplitEvent one -> "split";
            case Decision.Published one -> "date";
            case Decision.Unread one -> one.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String kindOnActors(Decision.OnActors decision) {
        return switch (decision) {
            case Decision.Merge one -> "merge";
            case Decision.KeepApart one -> "keep apart";
            case Decision.DoubtSame one -> "unsure";
            case Decision.Alias one -> "alias";
            case Decision.SplitAlias one -> "split";
            case Decision.Rename one -> "rename";
            case Decision.OfKind one -> "kind";
        };
    }

    static RulingWords of(Ruling ruling, ResolvedCase open) {
        return switch (ruling.decision()) {
            case Decision.OnActors one -> onActors(ruling, one, open);
            case Decision.SplitEvent one -> split(ruling, one.from(), one.to(), "“" + label(one, open) + "” is about ", open);
            case Decision.Doubt one -> of(ruling, "“" + label(one, open) + "”", "unsure");
            case Decision.Accept one -> of(ruling, "“" + label(one, open) + "”", "right");
            case Decision.Reject one -> of(ruling, "“" + label(one, open) + "”", "wrong");
            case Decision.Correct one -> of(ruling, "“" + label(one, open) + "”", "corrected: " + one.correction().field());
            case Decision.Published one -> of(ruling, "“" + title(one.target(), open) + "”: " + one.day().map(LocalDate::toString).orElse("no date"), "date");
            case Decision.Unread one -> of(ruling, "A ruling that this version cannot read", kind(one));
        };
    }

    private static RulingWords onActors(Ruling ruling, Decision.OnActors decision, ResolvedCase open) {
        String target = nameOf(decision.target(), open);
        return switch (decision) {
            case Decision.Merge one -> on(ruling, quoted(one.target(), open) + " is " + nameOf(one.into(), open), "same", one.into());
            case Decision.KeepApart one -> on(ruling, target + " is not " + nameOf(one.other(), open), "different", one.other());
            case Decision.DoubtSame one -> on(ruling, quoted(one.target(), open) + " is " + nameOf(one.other(), open), "unsure", one.other());
            case Decision.Alias one -> on(ruling, "“" + one.written() + "” is a way of writing " + target, "alias", one.target());
            case Decision.OfKind one -> on(ruling, target + " is of kind " + kind(one, open), "kind", one.target());
            case Decision.Rename one -> on(ruling, "“" + nameBefore(one.target(), open) + "” is called " + one.name(), "renamed", one.target());
            case Decision.SplitAlias one -> split(ruling, one.target(), one.to(), "“" + one.written() + "” is ", open);
        };
    }

    /// "armed group, Sudan".
    private static String kind(Decision.OfKind decision, ResolvedCase open) {
        String kind = decision.kind().code().replace('_', ' ');
        return decision.country().map(code -> kind + ", " + nameOf(code, open)).orElse(kind);
    }

    private static RulingWords split(Ruling ruling, String loser, SplitTarget to, String what, ResolvedCase open) {
        String named = nameOf(to.id(), open);
        String gainer = named.equals(to.id()) ? to.name() : named;
        Set<String> actors = new HashSet<>(List.of(open.identities().present(to.id()), open.identities().present(loser), loser));
        return new RulingWords(ruling, what + gainer + ", not " + nameOf(loser, open), "split", Set.copyOf(actors));
    }

    private static RulingWords on(Ruling ruling, String what, String did, String other) {
        return new RulingWords(ruling, what, did, other.equals(ruling.target()) || other.isEmpty() ? Set.of(ruling.target()) : Set.of(ruling.target(), other));
    }

    private static RulingWords of(Ruling ruling, String what, String did) {
        return new RulingWords(ruling, what, did, Set.of());
    }

    /// The name that the actor has by itself, also when it is taken for another one now; of one without a name of its
    /// own, what it is called and where.
    private static String nameOf(String id, ResolvedCase open) {
        return actor(id, open).map(actor -> actor.name() + where(actor, open)).orElse(id);
    }

    private static String quoted(String id, ResolvedCase open) {
        return actor(id, open).map(actor -> "“" + actor.name() + "”" + where(actor, open)).orElse(id);
    }

    private static Optional<Actor> actor(String id, ResolvedCase open) {
        return open.actors().get(id).or(() -> open.file().actors().get(id));
    }

    private static String where(Actor actor, ResolvedCase open) {
        String id = actor.id();
        if (actor.named()) return "";
        // Those without a name have their article in their id.
        Optional<Article> article = id.indexOf(':') < 0 ? Optional.empty() : open.file().articles().get(id.substring(0, id.indexOf(':')));
        return article.map(one -> " (" + one.sourceId().flatMap(open.file().sources()::get).map(Source::name).orElse(one.title()) + ")").orElse("");
    }

    private static String nameBefore(String id, ResolvedCase open) {
        return open.file().actors().get(id).map(actor -> actor.name()).orElse(id);
    }

    /// What was read; where a rerun gave it another id or found it no more, as it was when the analyst ruled.
    private static String label(Decision.OnReading ruling, ResolvedCase open) {
        String id = ruling.target();
        return open.file().events().get(id).map(event -> {
            String who = String.join(" and ", event.actors().stream().map(open::nameOf).toList());
            String whom = String.join(" and ", event.recipients().stream().map(open::nameOf).toList());
            return who + (whom.isEmpty() || who.isEmpty() ? whom : " → " + whom) + (who.isEmpty() && whom.isEmpty() ? "" : ": ") + Statement.words(open, event);
        }).or(() -> open.file().ties().get(id).map(tie -> open.nameOf(tie.a()) + " " + tie.kind().label() + " " + open.nameOf(tie.b())))
                .or(() -> ruling.anchor().map(anchor -> AnchorWords.of(anchor, open)))
                .orElse("a reading that is no longer there");
    }

    private static String title(String articleId, ResolvedCase open) {
        return open.file().articles().get(articleId).map(article -> article.title()).orElse("an article that is no longer there");
    }
}
