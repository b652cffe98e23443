package dateline.analysis.brief;

import dateline.analysis.Statement;
import dateline.analysis.brief.Brief.Day;
import dateline.analysis.brief.Brief.Quote;
import dateline.analysis.brief.Brief.Report;
import dateline.analysis.brief.Brief.Standing;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Sets happenings as the rows of a brief: one for each sentence that is quoted, with what contests it, what others
/// count, and what the analyst made of it.
final class Reports {
    /// More quotations are parted.
    private static final int A_ROW = 3;

    private static final Day NO_DAY = new Day("Day not stated", Optional.empty());

    private final ResolvedCase open;
    private final Quotations quotations;
    private final BriefEdits edits;
    private final Phrasebook book;
    private final Heads heads;
    private final Tolls tolls;
    private final ToDoubleFunction<Happening> weight;
    private final Set<Passage> told = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Reports(ResolvedCase open, Quotations quotations, BriefEdits edits, Phrasebook book, ToDoubleFunction<Happening> weight) {
        this.open = open;
        this.weight = weight;
        this.quotations = quotations;
        this.edits = edits;
        this.book = book;
        heads = new Heads(open, book.sentences());
        tolls = new Tolls(open, quotations, book.sentences());
    }

    /// Whether a sentence that tells the happening is quoted.
    boolean tells(Happening happening) {
        return happening.events().stream().anyMatch(event -> quotes(Passage.of(event.evidence().getFirst())));
    }

    boolean quotes(Passage passage) {
        return told.contains(passage);
    }

    /// A row before it is set.
    private record Draft(Report report, Optional<LocalDate> day, Passage passage) {
        boolean joins(Draft next) {
            boolean room = report.quotes().size() + next.report.quotes().size() <= A_ROW;
            return room && next.report.head().isEmpty() && passage.articleId().equals(next.passage.articleId()) && report.day().equals(next.report.day());
        }

        Draft and(Draft next) {
            List<Quote> quotes = Stream.concat(report.quotes().stream(), next.report.quotes().stream()).toList();
            List<Brief.Toll> tolls = report.tolls().isEmpty() ? next.report.tolls() : report.tolls();
            List<Integer> also = Stream.concat(report.also().stream(), next.report.also().stream()).distinct().sorted().toList();
            return new Draft(new Report(report.day(), report.head(), quotes, tolls, also), day, passage);
        }
    }

    List<Brief.Strand> strands(List<Strands.Strand> parted) {
        List<Brief.Strand> strands = new ArrayList<>();
        for (Strands.Strand strand : parted) {
            List<Draft> drafts = drafts(strand.told());
            if (!drafts.isEmpty()) strands.add(new Brief.Strand(strand.heading(), period(drafts), moved(drafts).stream().map(Draft::report).toList()));
        }
        List<Quote> kept = orphans();
        if (!kept.isEmpty()) strands.add(new Brief.Strand("Kept from an earlier draft", "", List.of(new Report(NO_DAY, "", kept, List.of(), List.of()))));
        return strands;
    }

    private List<Draft> drafts(List<Happening> happenings) {
        Map<Passage, List<Happening>> bySentence = new LinkedHashMap<>();
        for (Happening one : happenings) {
            Event account = quotations.account(one);
            if (!denies(account, happenings)) bySentence.computeIfAbsent(Passage.of(account.evidence().getFirst()), at -> new ArrayList<>()).add(one);
        }
        List<Draft> drafts = new ArrayList<>();
        bySentence.forEach((passage, same) -> draft(passage, same).ifPresent(drafts::add));
        drafts.sort(Comparator.comparing((Draft draft) -> draft.day().orElse(LocalDate.MAX)).thenComparing(draft -> draft.report().quotes().getFirst().number())
                .thenComparing(Draft::passage));
        return joined(drafts);
    }

    /// Sentences of one article and one day share a row, where the later one has no head of its own.
    private static List<Draft> joined(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Draft next : drafts) {
            Optional<Draft> last = out.isEmpty() ? Optional.empty() : Optional.of(out.getLast());
            boolean same = last.filter(draft -> draft.joins(next)).isPresent();
            if (same) out.set(out.size() - 1, last.orElseThrow().and(next));
            else out.add(next);
        }
        return out;
    }

    /// Whether it only contests what another row tells, beside which it stands.
    private boolean denies(Event event, List<Happening> rows) {
        Optional<Happening> denied = book.types().denial(event) ? event.denies().flatMap(open::happeningOf) : Optional.empty();
        return denied.filter(one -> rows.contains(one) && !one.events().contains(event)).isPresent();
    }

    private Optional<Draft> draft(Passage passage, List<Happening> same) {
        Map<Passage, Quote> quotes = new LinkedHashMap<>();
        for (Happening one : same) {
            Event account = quotations.account(one);
            Stream.concat(Stream.of(account), Stream.concat(quotations.others(one, account).stream(), denials(one))).forEach(event -> quote(event, quotes));
        }
        if (quotes.isEmpty()) return Optional.empty();
        // A sentence may tell of an old war beside today's deal: the row stands where what weighs most in it belongs.
        Happening main = same.stream().max(Comparator.comparingDouble(weight)).orElse(same.getFirst());
        Event first = quotations.account(main);
        Optional<When> when = day(main, first);
        Quote lead = quotes.values().iterator().next();
        String head = lead.standing().edited() ? "" : same.stream().map(quotations::account).map(heads::of).filter(words -> !words.isEmpty()).findFirst().orElse("");
        Set<Integer> also = new TreeSet<>();
        for (Happening one : same) for (Event event : one.events()) also.add(quotations.number(event.articleId()));
        quotes.values().forEach(quote -> also.remove(quote.number()));
        also.remove(0);
        Report report = new Report(words(when, main, first), head, List.copyOf(quotes.values()), same.stream().map(tolls::of).filter(all -> !all.isEmpty()).findFirst().orElse(List.of()), List.copyOf(also));
        return Optional.of(new Draft(report, when.flatMap(one -> one.start().or(one::end)).or(() -> published(first)), passage));
    }

    /// The day that the quoted sentence is read to tell, else the day that another account gives; how long something lasts would
    /// stand beside the sentence as its day.
    private static Optional<When> day(Happening happening, Event quoted) {
        return Stream.concat(Stream.of(quoted), happening.events().stream()).flatMap(event -> event.date().stream())
                .filter(when -> when.dated() && !Days.lasting(when)).findFirst();
    }

    private void quote(Event event, Map<Passage, Quote> quotes) {
        Passage passage = Passage.of(event.evidence().getFirst());
        if (edits.dropped().contains(passage) || quotations.number(event.articleId()) == 0) return;
        if (!told.add(passage)) return;
        Quote quote = quotations.of(event);
        // A sentence that papers share is quoted once.
        if (quote.standing().edited() || words.add(quote.words())) quotes.put(passage, quote);
    }

    private Stream<Event> denials(Happening happening) {
        Set<String> ids = new HashSet<>(happening.events().stream().map(Event::id).toList());
        return happening.events().stream().flatMap(event -> open.eventsOf(event.articleId()).stream())
                .filter(event -> event.denies().filter(ids::contains).isPresent()).distinct();
    }

    private Optional<LocalDate> published(Event event) {
        return open.file().articles().get(event.articleId()).flatMap(article -> article.published());
    }

    /// Where nothing dates it, the day by which every exhibit has it reported; what was then still to come had not happened by then.
    private Day words(Optional<When> when, Happening main, Event first) {
        if (when.isPresent()) return new Day(Days.words(when.get()), Optional.of(when.get().basis()));
        Optional<When> reported = Statement.of(open, main).when().filter(one -> one.reportedDay().isPresent());
        String link = reported.filter(When::stillToCome).isPresent() ? "from " : "by ";
        return reported.flatMap(When::reportedDay).or(() -> published(first)).map(day -> new Day(link + Days.brief(day), Optional.of(Basis.REPORTED))).orElse(NO_DAY);
    }

    private static String period(List<Draft> drafts) {
        List<LocalDate> days = drafts.stream().map(Draft::day).flatMap(Optional::stream).sorted().toList();
        return days.isEmpty() ? "" : Days.period(days.getFirst(), days.getLast());
    }

    /// What the analyst put elsewhere stands behind the row that it was put behind, if that is still there.
    private List<Draft> moved(List<Draft> drafts) {
        List<Draft> order = new ArrayList<>(drafts);
        edits.moved().forEach((passage, after) -> {
            Optional<Draft> one = order.stream().filter(draft -> draft.passage().equals(passage)).findFirst();
            boolean top = after.equals(passage);
            if (one.isEmpty() || !top && order.stream().noneMatch(draft -> draft.passage().equals(after))) return;
            order.remove(one.get());
            int at = top ? 0 : 1 + order.indexOf(order.stream().filter(draft -> draft.passage().equals(after)).findFirst().orElse(one.get()));
            order.add(at, one.get());
        });
        return order;
    }

    /// What the analyst rewrote of sentences that no reading tells any more.
    private List<Quote> orphans() {
        return edits.texts().keySet().stream()
                .filter(passage -> !told.contains(passage) && !edits.dropped().contains(passage) && !quotable(passage))
                .map(passage -> new Quote(passage, quotations.by(passage), Objects.requireNonNull(edits.texts().get(passage)),
                        quotations.number(passage.articleId()), new Standing(Status.OCCURRED, Sign.NEUTRAL, false, true)))
                .toList();
    }

    /// Whether a standing relation is told by the sentence.
    private boolean quotable(Passage passage) {
        return open.tiesOf(passage.articleId()).stream().anyMatch(tie -> Passage.of(tie.evidence().getFirst()).equals(passage));
    }
}
