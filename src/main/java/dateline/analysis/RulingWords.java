package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ResolvedCase;
import dateline.model.Ruling;
import dateline.model.Source;
import dateline.model.Split;
import java.util.List;
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

    private static RulingWords of(Ruling ruling, ResolvedCase open) {
        String target = nameOf(ruling.target(), open);
        String value = ruling.value().orElse("");
        String other = nameOf(value, open);
        return switch (ruling.kind()) {
            case MERGE -> on(ruling, quoted(ruling.target(), open) + " is " + other, "same", value);
            case KEEP_APART -> on(ruling, target + " is not " + other, "different", value);
            case ALIAS -> on(ruling, "“" + value + "” is a way of writing " + target, "alias", ruling.target());
            case KIND -> on(ruling, target + " is of kind " + kind(value, open), "kind", ruling.target());
            case RENAME -> on(ruling, "“" + nameBefore(ruling.target(), open) + "” is called " + value, "renamed", ruling.target());
            case SPLIT -> split(ruling, open);
            case UNSURE -> ruling.field().filter("same"::equals).isPresent()
                    ? on(ruling, quoted(ruling.target(), open) + " is " + other, "unsure", value)
                    : reading(ruling, open, "unsure");
            case ACCEPT -> reading(ruling, open, "right");
            case REJECT -> reading(ruling, open, "wrong");
            case CORRECT -> reading(ruling, open, "corrected: " + ruling.field().orElse(""));
            case DATE -> of(ruling, "“" + title(ruling.target(), open) + "”: " + (value.isEmpty() ? "no date" : value), "date");
            case CUT, JOIN, PART -> of(ruling, title(ruling.target(), open), ruling.kind().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /// "armed group, Sudan".
    private static String kind(String value, ResolvedCase open) {
        String[] cells = value.split("\\|", 2);
        String kind = cells[0].replace('_', ' ');
        return cells.length < 2 || cells[1].isEmpty() ? kind : kind + ", " + nameOf(cells[1], open);
    }

    private static RulingWords split(Ruling ruling, ResolvedCase open) {
        Optional<Split> split = Split.of(ruling);
        if (split.isEmpty()) return of(ruling, "A ruling that this version cannot read", "split");
        String to = nameOf(split.get().to().id(), open).equals(split.get().to().id()) ? split.get().to().name() : nameOf(split.get().to().id(), open);
        String from = nameOf(split.get().from(), open);
        String what = split.get().by().equals(Split.ALIAS)
                ? "“" + split.get().subject() + "” is " + to + ", not " + from
                : "“" + label(ruling.target(), open) + "” is about " + to + ", not " + from;
        return new RulingWords(ruling, what, "split", Set.copyOf(List.of(open.identities().present(split.get().to().id()), open.identities().present(split.get().from()), split.get().from())
                .stream().distinct().toList()));
    }

    private static RulingWords on(Ruling ruling, String what, String did, String other) {
        return new RulingWords(ruling, what, did, other.equals(ruling.target()) || other.isEmpty() ? Set.of(ruling.target()) : Set.of(ruling.target(), other));
    }

    private static RulingWords reading(Ruling ruling, ResolvedCase open, String did) {
        return of(ruling, "“" + label(ruling.target(), open) + "”", did);
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

    private static String label(String id, ResolvedCase open) {
        return open.file().events().get(id).map(event -> {
            String who = String.join(" and ", event.actors().stream().map(open::nameOf).toList());
            String whom = String.join(" and ", event.recipients().stream().map(open::nameOf).toList());
            return who + (whom.isEmpty() || who.isEmpty() ? whom : " → " + whom) + (who.isEmpty() && whom.isEmpty() ? "" : ": ") + event.type().label();
        }).or(() -> open.file().ties().get(id).map(tie -> open.nameOf(tie.a()) + " " + tie.kind().label() + " " + open.nameOf(tie.b())))
                .orElse("a reading that is no longer there");
    }

    private static String title(String articleId, ResolvedCase open) {
        return open.file().articles().get(articleId).map(article -> article.title()).orElse("an article that is no longer there");
    }
}
