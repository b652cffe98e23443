package dateline.desk.inspector;

import dateline.analysis.ToReview;
import dateline.desk.part.Dates;
import dateline.desk.work.Selection;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Check;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.Checks;
import dateline.model.casefile.Note;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the inspector shows of a case and a selection.
///
/// @param shape of the one actor that is picked
/// @param title what is picked; empty when nothing is
/// @param target whose notes are shown, and to whom a new one goes
/// @param passage the sentence that an event is to be made of
record InspectorModel(
        Optional<Kind.Shape> shape,
        String title,
        String subtitle,
        List<Fact> facts,
        List<Card> cards,
        List<Note> notes,
        Optional<String> target,
        Optional<Evidence> passage) {
    /// More cards than this are not built at once.
    static final int MOST = 200;

    record Fact(String name, String value) {}

    static InspectorModel of(ResolvedCase open, Selection now) {
        if (now.passage().isPresent())
            return new InspectorModel(Optional.empty(), "New event", "from the marked sentence", List.of(), List.of(), List.of(), Optional.empty(), now.passage());
        if (now.actors().size() == 1) {
            Optional<Actor> actor = open.actors().get(now.actors().iterator().next());
            if (actor.isPresent()) return ofActor(actor.get(), open);
        }
        if (now.nothingPicked()) return ofCase(open);
        Set<String> ids = now.events().isEmpty() ? among(now.actors(), open) : now.events();
        List<Card> cards = cards(ids, open);
        String title = now.events().isEmpty() ? now.actors().size() + " actors" : lineTitle(cards);
        String about = now.events().isEmpty() ? "what two of them have in common" : count(cards.size(), "reading", "readings") + told(cards, open);
        Optional<String> target = cards.size() == 1 ? Optional.of(cards.getFirst().id()) : Optional.empty();
        return new InspectorModel(Optional.empty(), title, about, List.of(), cards, notes(open, target), target, Optional.empty());
    }

    /// ", 8 articles, 3 independent sources" where copies tell it.
    private static String told(List<Card> cards, ResolvedCase open) {
        List<String> articles = cards.stream().filter(card -> !card.rejected()).flatMap(card -> card.evidence().stream()).map(Evidence::articleId).toList();
        Wordings.Tally tally = Wordings.of(open).tally(articles);
        return tally.more().isEmpty() ? "" : " in " + tally.words();
    }

    private static InspectorModel ofActor(Actor actor, ResolvedCase open) {
        List<Card> cards = cards(readings(actor.id(), open), open);
        String country = actor.country().flatMap(code -> open.actors().get(code)).map(Actor::name).filter(name -> !name.equals(actor.name())).map(name -> ", " + name).orElse("");
        String subtitle = kind(actor.kind()) + country;
        return new InspectorModel(
                Optional.of(actor.kind().shape()), actor.name(), subtitle, facts(actor, cards, open), cards,
                notes(open, Optional.of(actor.id())), Optional.of(actor.id()), Optional.empty());
    }

    /// The events and ties in which the actor stands, those ruled wrong last of each.
    private static Set<String> readings(String id, ResolvedCase open) {
        Set<String> ids = new LinkedHashSet<>();
        for (Event event : CaseIndex.of(open).eventsOf(id)) ids.add(event.id());
        for (Event event : open.rejected()) if (takesPart(event, id)) ids.add(event.id());
        for (Tie tie : open.ties()) if (tie.a().equals(id) || tie.b().equals(id)) ids.add(tie.id());
        for (Tie tie : open.file().ties())
            if (rejected(tie.id(), open) && (present(tie.a(), open).equals(id) || present(tie.b(), open).equals(id))) ids.add(tie.id());
        return ids;
    }

    private static String kind(Kind kind) {
        String code = kind.code().replace('_', ' ');
        return switch (kind) {
            case IGO -> "International organisation";
            case NGO -> "Organisation";
            default -> code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
        };
    }

    private static boolean takesPart(Event event, String id) {
        return event.actors().contains(id) || event.recipients().contains(id);
    }

    private static List<Fact> facts(Actor actor, List<Card> cards, ResolvedCase open) {
        List<Fact> facts = new ArrayList<>();
        if (!actor.aliases().isEmpty()) facts.add(new Fact("Also written", String.join(", ", actor.aliases())));
        List<String> apart = new ArrayList<>(actor.distinctFrom().stream().filter(open.actors()::has).map(open::nameOf).toList());
        open.identities().apart().keySet().stream()
                .filter(pair -> pair.a().equals(actor.id()) || pair.b().equals(actor.id()))
                .map(pair -> open.nameOf(pair.a().equals(actor.id()) ? pair.b() : pair.a()))
                .filter(name -> !apart.contains(name))
                .forEach(apart::add);
        if (!apart.isEmpty()) facts.add(new Fact("Kept apart", String.join(", ", apart)));
        actor.partOf().ifPresent(id -> facts.add(new Fact("Part of", open.nameOf(id))));
        actor.sector().ifPresent(sector -> facts.add(new Fact("Sector", sector(sector))));
        List<Card> standing = cards.stream().filter(card -> !card.rejected()).toList();
        seen(actor.id(), open).ifPresent(words -> facts.add(new Fact("Seen", words)));
        long events = standing.stream().filter(Card::event).count();
        facts.add(new Fact("Events", events + signs(standing)));
        long ties = standing.size() - events;
        if (ties > 0) facts.add(new Fact("Ties", String.valueOf(ties)));
        ToReview.of(open).known().map(waiting -> waiting.about(actor.id())).filter(waiting -> waiting > 0)
                .ifPresent(waiting -> facts.add(new Fact("To review", count(waiting, "question", "questions"))));
        Set<String> articles = new TreeSet<>();
        Set<String> outlets = new TreeSet<>();
        standing.forEach(card -> card.evidence().forEach(one -> articles.add(one.articleId())));
        articles.forEach(id -> open.file().articles().get(id).flatMap(a -> a.sourceId()).ifPresent(outlets::add));
        facts.add(new Fact("Sources", count(articles.size(), "article", "articles")
                + (outlets.isEmpty() ? "" : " of " + count(outlets.size(), "outlet", "outlets")) + Wordings.of(open).tally(articles).more()));
        return facts;
    }

    private static String sector(String code) {
        return switch (code) {
            case "GOV" -> "Government (GOV)";
            case "MIL" -> "Military (MIL)";
            case "REB" -> "Rebel (REB)";
            case "COP" -> "Police (COP)";
            case "CVL" -> "Civilians (CVL)";
            case "MED" -> "Media (MED)";
            case "IGO" -> "International organisation (IGO)";
            default -> code;
        };
    }

    private static Optional<String> seen(String actorId, ResolvedCase open) {
        List<LocalDate> days = new ArrayList<>();
        for (Event event : CaseIndex.of(open).eventsOf(actorId)) {
            Optional<When> date = event.date().filter(When::dated);
            date.flatMap(When::start).ifPresent(days::add);
            date.flatMap(When::end).ifPresent(days::add);
        }
        if (days.isEmpty()) return Optional.empty();
        String first = Dates.brief(days.stream().min(Comparator.naturalOrder()).orElseThrow());
        String last = Dates.brief(days.stream().max(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(first.equals(last) ? first : first + " to " + last);
    }

    private static String signs(List<Card> cards) {
        List<String> parts = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            long n = cards.stream().filter(card -> card.event() && card.sign() == sign).count();
            if (n > 0) parts.add(n + " " + sign.name().toLowerCase(Locale.ROOT));
        }
        long unsettled = cards.stream().filter(card -> card.event() && card.status() != Status.OCCURRED).count();
        if (unsettled > 0) parts.add(unsettled + " not established");
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static InspectorModel ofCase(ResolvedCase open) {
        List<Fact> facts = new ArrayList<>();
        Wordings.Tally all = Wordings.of(open).tally(open.file().articles().stream().map(Article::id).toList());
        facts.add(new Fact("Articles", all.articles() + all.more()));
        facts.add(new Fact("Actors", String.valueOf(CaseIndex.of(open).participants())));
        facts.add(new Fact("Events", open.happenings().size() + ", told by " + count(open.events().size(), "reading", "readings")));
        facts.add(new Fact("Ties", String.valueOf(open.ties().size())));
        facts.add(new Fact("Readings", open.checks().tally().words()));
        ToReview.of(open).known().ifPresent(waiting -> facts.add(new Fact("To review", count(waiting.count(), "question", "questions") + ": Ctrl+R")));
        if (!open.suggested().isEmpty()) facts.add(new Fact("Suggested", open.suggested().size() + " more, not drawn until you say yes: Ctrl+R"));
        if (!open.unfound().isEmpty()) facts.add(new Fact("Rulings without their event", String.valueOf(open.unfound().size())));
        List<Note> notes = open.file().notes().stream().sorted(Comparator.comparing(Note::when).reversed()).toList();
        return new InspectorModel(Optional.empty(), "", "", facts, List.of(), notes, Optional.empty(), Optional.empty());
    }

    private static Set<String> among(Set<String> actors, ResolvedCase open) {
        Set<String> ids = new LinkedHashSet<>();
        for (Event event : CaseIndex.of(open).eventsOf(actors)) {
            long sides = java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream()).distinct().filter(actors::contains).count();
            if (sides > 1) ids.add(event.id());
        }
        for (Tie tie : open.ties()) if (actors.contains(tie.a()) && actors.contains(tie.b())) ids.add(tie.id());
        return ids;
    }

    /// Also of what the analyst rejected, so that it can be taken back where it was rejected, and of suggestions.
    private static List<Card> cards(Set<String> ids, ResolvedCase open) {
        List<Card> cards = new ArrayList<>();
        for (String id : ids) {
            open.reading(id).ifPresent(event -> cards.add(Card.of(event, open)));
            open.ties().get(id).or(() -> open.file().ties().get(id).filter(tie -> rejected(id, open))).ifPresent(tie -> cards.add(Card.of(tie, open)));
        }
        cards.sort(Comparator.comparing(Card::rejected).thenComparing(Card::suggested).thenComparing(card -> card.start().orElse(LocalDate.MAX)));
        return cards;
    }

    private static String present(String actorId, ResolvedCase open) {
        return open.identities().present(actorId);
    }

    private static boolean rejected(String id, ResolvedCase open) {
        return open.checks().of(id) == Check.WRONG;
    }

    private static String lineTitle(List<Card> cards) {
        List<String> sides = cards.stream().map(card -> card.finding().replaceFirst(": [^:]*$", "")).distinct().toList();
        return sides.isEmpty() ? "Nothing left here" : sides.size() == 1 ? sides.getFirst() : sides.getFirst() + " and " + (sides.size() - 1) + " more";
    }

    private static List<Note> notes(ResolvedCase open, Optional<String> target) {
        return open.file().notes().stream().filter(note -> target.filter(present(note.target(), open)::equals).isPresent()).toList();
    }

    /// How many of the readings that stand are checked.
    Checks.Tally checked() {
        return new Checks.Tally((int) standing().stream().filter(card -> card.check().settled()).count(), standing().size());
    }

    List<Card> standing() {
        return cards.stream().filter(card -> !card.rejected() && !card.suggested()).toList();
    }

    /// The next card after this one that waits for a decision, from the top again at the end.
    Optional<Card> nextAfter(String id, Set<String> decided) {
        int at = 0;
        for (int i = 0; i < cards.size(); i++) if (cards.get(i).id().equals(id)) at = i;
        for (int step = 1; step <= cards.size(); step++) {
            Card card = cards.get((at + step) % cards.size());
            if (card.undecided() && !decided.contains(card.id()) && !card.id().equals(id)) return Optional.of(card);
        }
        return Optional.empty();
    }

    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
