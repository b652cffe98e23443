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
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
import java.util.stream.Collectors;
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
    private final Choice choice;
    private final Denials denials;
    private final Set<Passage> told = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<List<Brief.Toll>> counted = new HashSet<>();

    /// Which happenings are told.
    ///
    /// @param some whether others are not, for want of room
    record Choice(ToDoubleFunction<Happening> weight, boolean some) {}

    Reports(ResolvedCase open, Quotations quotations, BriefEdits edits, Phrasebook book, Choice choice) {
        this.open = open;
        this.choice = choice;
        denials = new Denials(open, book);
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
    ///
    /// @param first the reading for which it is told
    private record Draft(Report report, Optional<LocalDate> day, Event first) {
        Passage passage() {
            return Passage.of(first.evidence().getFirst());
        }

        Draft and(Draft next) {
            List<Quote> quotes = Stream.concat(report.quotes().stream(), next.report.quotes().stream()).toList();
            List<Brief.Toll> tolls = report.tolls().isEmpty() ? next.report.tolls() : report.tolls();
            return new Draft(new Report(report.day(), report.head(), quotes, tolls, report.others()), day, first);
        }
    }

    /// Whether the next row can stand in one with this: said by one article, of one day, and under its head if it has one. A
    /// denial would seem to be of what the row tells.
    private boolean join(Draft one, Draft next) {
        Report report = one.report();
        boolean room = report.quotes().size() + next.report().quotes().size() <= A_ROW;
        boolean same = one.passage().articleId().equals(next.passage().articleId()) && report.day().equals(next.report().day()) && report.others().equals(next.report().others());
        boolean beside = next.report().head().isEmpty() && !book.types().denial(next.first());
        return room && same && beside && (report.head().isEmpty() ? meet(one.first(), next.first()) : under(one.first(), next.first()));
    }

    /// Without a head what stands in one row is about the same, as far as any names tell.
    private boolean meet(Event one, Event next) {
        List<String> sides = Weighing.named(open, one);
        List<String> others = Weighing.named(open, next);
        return sides.isEmpty() && others.isEmpty() || !Collections.disjoint(sides, others);
    }

    /// A head is of the deed of its sides; a headline is of what the first sentence tells.
    private boolean under(Event head, Event next) {
        if (quotations.headline(head.evidence().getFirst()) && Statement.leads(next)) return true;
        List<String> sides = Weighing.named(open, head);
        return !sides.isEmpty() && Weighing.named(open, next).containsAll(sides);
    }

    List<Brief.Strand> strands(List<Strands.Strand> parted) {
        List<Brief.Strand> strands = new ArrayList<>();
        for (Strands.Strand strand : parted) {
            List<Draft> drafts = drafts(strand.told());
            if (!drafts.isEmpty()) strands.add(new Brief.Strand(strand.heading(), period(drafts), moved(drafts).stream().map(Draft::report).toList()));
        }
        List<Quote> kept = orphans();
        if (!kept.isEmpty()) strands.add(new Brief.Strand("Kept from an earlier draft", "", List.of(new Report(NO_DAY, "", kept, List.of(), Brief.Others.NONE))));
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
    private List<Draft> joined(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Draft next : drafts) {
            Optional<Draft> last = out.isEmpty() ? Optional.empty() : Optional.of(out.getLast());
            boolean same = last.filter(draft -> join(draft, next)).isPresent();
            if (same) out.set(out.size() - 1, last.orElseThrow().and(next));
            else out.add(next);
        }
        return out;
    }

    /// Whether it only contests what another row tells, beside which it stands.
    private boolean denies(Event event, List<Happening> rows) {
        return book.types().reply(event) && rows.stream().anyMatch(one -> {
            Event account = quotations.account(one);
            return !Quotations.oneSentence(account, event) && denials.of(one, account).anyMatch(event::equals);
        });
    }

    private Optional<Draft> draft(Passage passage, List<Happening> same) {
        // A sentence may tell of an old war beside today's deal: the row stands for what it is about, and of that for what weighs most.
        List<Happening> order = same.stream().sorted(Comparator.comparing((Happening one) -> clause(quotations.account(one)).under()).thenComparing(one -> -choice.weight().applyAsDouble(one))).toList();
        Happening main = order.getFirst();
        Event first = quotations.account(main);
        Map<Passage, Quote> quotes = new LinkedHashMap<>();
        for (Happening one : order) {
            Event account = quotations.account(one);
            Stream<Event> contesting = denials.of(one, account).filter(event -> !choice.some() || !quotations.points(event));
            Stream.concat(Stream.of(account), Stream.concat(quotations.others(one, account).stream(), contesting)).forEach(event -> quote(event, quotes));
        }
        if (quotes.isEmpty()) return Optional.empty();
        Optional<When> when = day(main, first);
        Quote lead = quotes.values().iterator().next();
        String head = lead.standing().edited() ? "" : heads.of(first);
        // What stands by the way in another report is counted in its own.
        List<Brief.Toll> counts = order.stream().filter(one -> one == main || !clause(quotations.account(one)).under()).map(tolls::of).filter(all -> !all.isEmpty() && counted.add(all)).findFirst().orElse(List.of());
        Report report = new Report(words(when, main, first), head, List.copyOf(quotes.values()), counts, others(main, first, quotes.values()));
        return Optional.of(new Draft(report, when.flatMap(one -> one.start().or(one::end)).or(() -> published(first)), first));
    }

    /// Who else tells what the row stands for.
    private Brief.Others others(Happening main, Event first, Collection<Quote> quotes) {
        Set<Integer> tellers = new TreeSet<>();
        Set<Integer> copies = new TreeSet<>();
        String words = Quotations.quoted(first.evidence().getFirst().text());
        for (Event event : main.events()) (Quotations.quoted(event.evidence().getFirst().text()).equals(words) ? copies : tellers).add(quotations.number(event.articleId()));
        Set<Integer> quoted = quotes.stream().map(Quote::number).collect(Collectors.toSet());
        // Who tells what stands by the way in it does not tell the sentence.
        if (clause(first).under()) tellers.clear();
        tellers.removeIf(number -> number == 0 || quoted.contains(number) || copies.contains(number));
        copies.removeIf(number -> number == 0 || quoted.contains(number));
        return new Brief.Others(List.copyOf(tellers), List.copyOf(copies));
    }

    private Clause clause(Event event) {
        return Clause.of(event, book.sentences());
    }

    /// The day that the quoted sentence is read to tell, else the day that another account gives; how long something lasts would
    /// stand beside the sentence as its day, and so would the day of its since-clause, that of what stands by the way in what
    /// somebody says, and that of the article itself. What has
    /// been done by now has a day only if its sentence says so.
    private Optional<When> day(Happening happening, Event quoted) {
        Clause clause = clause(quoted);
        if (clause.since() || clause.under() && clause.said()) return Optional.empty();
        String sentence = quoted.evidence().getFirst().text();
        if (clause.perfect()) return quoted.date().filter(when -> when.basis() == Basis.STATED && dates(when) && Arrays.stream(when.text().split(" … ")).anyMatch(sentence::contains));
        return Stream.concat(Stream.of(quoted), happening.events().stream()).filter(event -> !clause(event).since()).flatMap(event -> event.date().stream())
                .filter(Reports::dates).findFirst();
    }

    private static boolean dates(When when) {
        return when.dated() && !Days.lasting(when) && (when.basis() == Basis.STATED || !when.text().isBlank());
    }

    private void quote(Event event, Map<Passage, Quote> quotes) {
        Passage passage = Passage.of(event.evidence().getFirst());
        if (edits.dropped().contains(passage) || quotations.number(event.articleId()) == 0) return;
        if (!told.add(passage)) return;
        Quote quote = quotations.of(event);
        // A sentence that papers share is quoted once.
        if (quote.standing().edited() || words.add(quote.words())) quotes.put(passage, quote);
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
        if (days.isEmpty()) return "";
        long undated = drafts.stream().filter(draft -> draft.report().day().equals(NO_DAY)).count();
        return span(drafts, days) + (undated == 0 ? "" : "; " + undated + " undated");
    }

    private static String span(List<Draft> drafts, List<LocalDate> days) {
        // A row of a whole year knows no month.
        boolean years = drafts.stream().anyMatch(draft -> draft.day().filter(day -> draft.report().day().words().equals(String.valueOf(day.getYear()))).isPresent());
        return years ? Days.years(days.getFirst(), days.getLast()) : Days.period(days.getFirst(), days.getLast());
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
