package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.TieBuilder;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cases written as lines of a test, cells parted by `|`:
///
/// ```
/// article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
/// article | a2 | Herald | 2026-01-05 | Depot is hit | copy=a1 how=near
/// actor   | REB | armed_group | River Front | RF; the Front | NOR | not=HIL
/// event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02..2026-01-03 | by=GOV denies=e0
/// number  | q1 | a1 | casualties | 12 | at=510
/// tie     | t1 | a1 | REB allied_with AGF | claimed | by=GOV
/// ruling  | reject e1
/// ```
///
/// A reading's sentence is `text=The_River_Front_fired`, or a made one, `at=120` of its article's text, told by `verb=fired`, in its own words `says=fired_shells`; `suggested=yes` is one that is not drawn, `each=yes` one that its actors did each by himself. Actors that no line introduces are unnamed-kind countries called as their id; `-` is nothing.
public final class CaseSheet {
    private CaseFile file = CaseFile.empty("Sheet");

    private CaseSheet() {}

    public static CaseFile read(String sheet) {
        CaseSheet reader = new CaseSheet();
        sheet.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(reader::line);
        return reader.file;
    }

    private void line(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        switch (cells.get(0)) {
            case "article" -> article(cells);
            case "actor" -> actor(cells);
            case "event" -> event(cells);
            case "number" -> number(cells);
            case "tie" -> tie(cells);
            case "ruling" -> ruling(cells.get(1).split(" ", 3));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void article(List<String> cells) {
        Optional<Source> source = present(cells.get(2)).map(Source::of);
        Article article = ArticleBuilder.stagedBuilder()
                .id(cells.get(1)).documentId("document").index(file.articles().size()).textHash(cells.get(1))
                .title(cells.get(4)).sourceId(source.map(Source::id)).byline(Optional.empty())
                .published(present(cells.get(3)).map(LocalDate::parse)).publishedFrom(Optional.empty())
                .dateline(Optional.empty()).parts(List.of()).words(10).notices(List.of()).readBy(Optional.empty()).number(file.articles().size() + 1).carriers(List.of()).lineage(lineage(more(cells, 5)))
                .build();
        file = file.with(draft -> {
            draft.articles = draft.articles.with(article);
            draft.numbered = article.number();
            source.ifPresent(one -> draft.sources = draft.sources.with(one));
        });
    }

    private static Article.Lineage lineage(Map<String, String> more) {
        Optional<Article.Copy> copy = Optional.ofNullable(more.get("copy"))
                .map(of -> new Article.Copy(of, Article.Copy.How.valueOf(more.getOrDefault("how", "near").toUpperCase(Locale.ROOT)), false));
        return new Article.Lineage(Optional.empty(), Optional.empty(), copy);
    }

    private void actor(String id, Kind kind, String name) {
        Actor actor = new Actor(id, name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(),
                kind != Kind.UNKNOWN, Origin.machine("gazetteer@1"));
        file = file.with(draft -> draft.actors = draft.actors.with(actor));
    }

    private void actor(List<String> cells) {
        actor(cells.get(1), Kind.ofCode(cells.get(2)), cells.get(3));
        Actor plain = file.actors().get(cells.get(1)).orElseThrow();
        List<String> also = cells.size() > 4 ? Arrays.stream(cells.get(4).split(";")).map(String::strip).filter(way -> !way.isEmpty()).toList() : List.of();
        Optional<String> country = cells.size() > 5 ? present(cells.get(5)) : Optional.empty();
        Set<String> not = Optional.ofNullable(more(cells, 6).get("not")).map(ids -> Set.of(ids.split(","))).orElse(Set.of());
        Actor whole = new Actor(plain.id(), plain.name(), plain.kind(), country, plain.sector(), plain.partOf(), not, also, plain.named(), plain.origin());
        file = file.with(draft -> draft.actors = draft.actors.with(whole));
    }

    private void event(List<String> cells) {
        String[] sides = (cells.get(3) + " ").split(">", -1);
        String[] type = cells.get(4).split(" ", 2);
        String[] code = type[1].split("/");
        Map<String, String> more = more(cells, 7);
        Event event = EventBuilder.stagedBuilder()
                .id(cells.get(1)).articleId(cells.get(2))
                .type(new EventType(code[0].toUpperCase(Locale.ROOT), Optional.of(code).filter(both -> both.length > 1).map(both -> both[1]), Sign.valueOf(type[0].toUpperCase(Locale.ROOT)), type[1]))
                .actors(actors(sides[0])).recipients(actors(sides.length > 1 ? sides[1] : "")).contexts(List.of())
                .date(cells.size() > 6 ? when(cells.get(6)) : Optional.empty()).place(Optional.empty())
                .status(Status.valueOf(cells.get(5).toUpperCase(Locale.ROOT)))
                .attributedTo(actors(more.getOrDefault("by", ""))).denies(Optional.ofNullable(more.get("denies")))
                .quantities(List.of())
                .evidence(List.of(sentence(cells, more)))
                .trigger(trigger(sentence(cells, more), more)).words(more.getOrDefault("says", "").replace('_', ' ')).rule("verb").confidence(.8)
                .suggested(false).mutual(!more.containsKey("each")).origin(Origin.machine("verb@7")).build();
        Event put = more.containsKey("suggested") ? Seeded.suggested(event) : event;
        file = file.with(draft -> draft.events = draft.events.with(put));
    }

    private static Evidence sentence(List<String> cells, Map<String, String> more) {
        int start = Integer.parseInt(more.getOrDefault("at", "0"));
        String text = more.getOrDefault("text", "Sentence of " + cells.get(1)).replace('_', ' ');
        return new Evidence(cells.get(2), new Span(start, more.containsKey("at") ? start + text.length() : 9), text);
    }

    private Span trigger(Evidence sentence, Map<String, String> more) {
        if (!more.containsKey("verb")) return new Span(file.events().size(), file.events().size() + 1);
        int start = sentence.span().start() + sentence.text().indexOf(more.get("verb"));
        return new Span(start, start + more.get("verb").length());
    }

    private void number(List<String> cells) {
        Map<String, String> more = more(cells, 5);
        int start = Integer.parseInt(more.getOrDefault("at", "0"));
        Quantity number = new Quantity(cells.get(1), cells.get(2), Quantity.Kind.valueOf(cells.get(3).toUpperCase(Locale.ROOT)), Double.parseDouble(cells.get(4)),
                Optional.empty(), "", more.getOrDefault("of", ""), Quantity.Bound.EXACT, Optional.empty(), false, new Span(start, start + cells.get(4).length()), cells.get(4));
        file = file.with(draft -> draft.quantities = draft.quantities.with(number));
        file.events().get(more.getOrDefault("event", "")).ifPresent(event ->
                file = file.with(draft -> draft.events = draft.events.with(EventBuilder.builder(event).quantities(List.of(number.id())).build())));
    }

    private void tie(List<String> cells) {
        String[] words = cells.get(3).split(" ");
        Tie tie = TieBuilder.stagedBuilder()
                .id(cells.get(1)).articleId(cells.get(2)).kind(Tie.Kind.valueOf(words[1].toUpperCase(Locale.ROOT)))
                .a(actors(words[0]).getFirst()).b(actors(words[2]).getFirst())
                .status(Status.valueOf(cells.get(4).toUpperCase(Locale.ROOT)))
                .attributedTo(actors(more(cells, 5).getOrDefault("by", ""))).date(Optional.empty())
                .evidence(List.of(sentence(cells, more(cells, 5))))
                .rule("tie").origin(Origin.machine("tie@7")).build();
        file = file.with(draft -> draft.ties = draft.ties.with(tie));
    }

    private void ruling(String[] words) {
        Decision decision = switch (words[0]) {
            case "merge" -> new Decision.Merge(words[1], words[2]);
            case "accept", "reject", "doubt" -> Verdict.valueOf(words[0].toUpperCase(Locale.ROOT)).on(words[1], Optional.empty());
            default -> throw new IllegalArgumentException(words[0]);
        };
        Ruling ruling = new Ruling("r" + file.rulings().size(), decision, Optional.empty(), java.time.Instant.EPOCH, false);
        file = file.with(draft -> draft.rulings = draft.rulings.with(ruling));
    }

    private List<String> actors(String ids) {
        List<String> all = Arrays.stream(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty() && !id.equals("-")).toList();
        for (String id : all) if (!file.actors().has(id)) actor(id, Kind.COUNTRY, id);
        return all;
    }

    private static Map<String, String> more(List<String> cells, int from) {
        Map<String, String> out = new HashMap<>();
        if (cells.size() > from)
            for (String pair : cells.get(from).split(" ")) if (pair.contains("=")) out.put(pair.split("=")[0], pair.split("=")[1]);
        return out;
    }

    private static Optional<When> when(String days) {
        if (present(days).isEmpty()) return Optional.empty();
        String[] ends = days.split("\\.\\.", -1);
        Optional<LocalDate> end = present(ends[ends.length - 1]).map(LocalDate::parse);
        return Optional.of(new When(days, present(ends[0]).map(LocalDate::parse), end, ends.length == 1 ? When.Precision.DAY : When.Precision.RANGE));
    }

    private static Optional<String> present(String cell) {
        return cell.isEmpty() || cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }
}
