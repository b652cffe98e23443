package dateline.language;

import dateline.model.When;
import dateline.model.When.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words of a time expression mean, reckoned from the publication date. Relative words without
/// such a date keep empty bounds; durations and times of day are no dates.
final class TimeWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("couple", 2));
    private static final Set<String> DROPPED = Set.of("the", "of", "in", "on", ",", "'s", "’s", "at", "during");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night", "dawn", "dusk",
            "noon", "midday", "midnight", "hours");
    private static final Set<String> LINKS = Set.of("and", "to", "-", "–", "until", "till", "through");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private final Optional<LocalDate> published;
    private final Tense tense;
    private final String text;

    private TimeWords(Optional<LocalDate> published, Tense tense, String text) {
        this.published = published;
        this.tense = tense;
        this.text = text;
    }

    /// Reads lower-case words; empty when they are no date or of a form that this grammar does not know.
    static Optional<When> read(List<String> words, Optional<LocalDate> published, Tense tense) {
        TimeWords reader = new TimeWords(published, tense, String.join(" ", words));
        return reader.range(split(words));
    }

    static Optional<Integer> month(String word) {
        String plain = word.replaceFirst("\\.$", "").replaceFirst("^sept$", "sep");
        int place = Math.max(MONTHS.indexOf(plain), MONTH_NAMES.indexOf(plain));
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    static Optional<DayOfWeek> weekday(String word) {
        String plain = word.replaceFirst("['’]s$", "");
        int place = WEEKDAYS.indexOf(plain);
        return place < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(place + 1));
    }

    private static List<String> split(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            if (word.matches("mid-\\p{L}+|mid-\\d{4}")) {
                out.add("mid");
                out.add(word.substring(4));
            } else if (word.matches("\\d{4}[-–/]\\d{2,4}") && !word.matches("\\d{4}-\\d{2}-\\d{2}")) {
                out.add(word.substring(0, 4));
                out.add("-");
                String to = word.substring(5);
                out.add(to.length() == 2 ? word.substring(0, 2) + to : to);
            } else if (!DROPPED.contains(word)) out.add(word.replaceFirst("['’]s$", ""));
        }
        if (out.size() > 1 && out.get(0).equals("mid") && out.get(1).equals("-")) out.remove(1);
        return out;
    }

    private Optional<When> range(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (!LINKS.contains(words.get(i))) continue;
            List<String> left = words.subList(Set.of("between", "from").contains(words.get(0)) ? 1 : 0, i);
            List<String> right = words.subList(i + 1, words.size());
            Optional<When> to = single(right);
            Optional<When> from = single(shared(left, right));
            if (to.isPresent() && from.isPresent() && !left.isEmpty())
                return Optional.of(new When(text, from.get().start(), to.get().end(), Precision.RANGE));
        }
        return single(words);
    }

    /// "3 to 9 March 2024", "March to May 2025": the left side borrows what only the right side says.
    private static List<String> shared(List<String> left, List<String> right) {
        List<String> full = new ArrayList<>(left);
        if (left.stream().noneMatch(word -> month(word).isPresent()) && left.stream().allMatch(w -> w.matches("\\d{1,2}")))
            right.stream().filter(word -> month(word).isPresent()).findFirst().ifPresent(full::add);
        if (full.stream().noneMatch(TimeWords::year) && full.stream().anyMatch(word -> month(word).isPresent()))
            right.stream().filter(TimeWords::year).findFirst().ifPresent(full::add);
        return full;
    }

    private static boolean year(String word) {
        return word.matches("1[0-9]{3}|20[0-9]{2}|2100");
    }

    private Optional<When> single(List<String> words) {
        if (words.isEmpty()) return Optional.empty();
        String first = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        if (Set.of("early", "mid", "late", "beginning", "start", "middle", "end").contains(first) && !rest.isEmpty())
            return base(rest).map(whole -> part(whole, first));
        if (Set.of("earlier", "later").contains(first) && !rest.isEmpty()) return base(rest).map(whole -> sideOfNow(whole, first));
        if (words.size() > 2 && words.get(1).equals("half") && Set.of("first", "second").contains(first))
            return base(words.subList(2, words.size())).map(whole -> half(whole, first.equals("first")));
        if (words.size() > 2 && words.get(1).equals("quarter")) return quarter(first, words.subList(2, words.size()));
        return base(words);
    }

    private Optional<When> base(List<String> words) {
        return absolute(words)
                .or(() -> nearDay(words))
                .or(() -> weekdayOf(words))
                .or(() -> unit(words))
                .or(() -> ago(words))
                .or(() -> season(words));
    }

    private Optional<When> absolute(List<String> words) {
        if (words.size() == 1 && words.getFirst().matches("\\d{4}-\\d{2}-\\d{2}"))
            return TimexValue.read(words.getFirst(), text);
        Optional<Integer> month = words.stream().map(TimeWords::month).flatMap(Optional::stream).findFirst();
        Optional<Integer> year = words.stream().filter(TimeWords::year).map(Integer::valueOf).findFirst();
        if (month.isEmpty()) {
            if (words.size() == 1 && words.getFirst().matches("\\d{3}0s")) {
                int decade = Integer.parseInt(words.getFirst().substring(0, 4));
                return Optional.of(of(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31), Precision.RANGE));
            }
            return year.filter(y -> words.size() == 1).map(y -> wholeYear(y));
        }
        if (words.stream().anyMatch(word -> Set.of("last", "next", "this").contains(word)) && year.isEmpty())
            return published.isEmpty() ? Optional.of(unknown(Precision.MONTH)) : besideYear(words, month.get());
        Optional<Integer> day = words.stream()
                .filter(word -> word.matches("\\d{1,2}(st|nd|rd|th)?"))
                .map(word -> Integer.valueOf(word.replaceAll("\\D", "")))
                .filter(number -> number >= 1 && number <= 31)
                .findFirst();
        return day.isPresent() ? dayOf(month.get(), day.get(), year) : monthOf(month.get(), year);
    }

    /// "last March", "next June", "March last year".
    private Optional<When> besideYear(List<String> words, int month) {
        LocalDate now = published.orElseThrow();
        int step = words.contains("year") ? words.contains("last") ? -1 : words.contains("next") ? 1 : 0 : 0;
        if (words.contains("year")) return Optional.of(wholeMonth(now.getYear() + step, month));
        boolean ahead = words.contains("next");
        int year = now.getYear();
        if (ahead && month <= now.getMonthValue()) year++;
        if (words.contains("last") && month >= now.getMonthValue()) year--;
        return Optional.of(wholeMonth(year, month));
    }

    private Optional<When> dayOf(int month, int day, Optional<Integer> year) {
        if (year.isEmpty() && published.isEmpty()) return Optional.of(unknown(Precision.DAY));
        int y = year.orElseGet(() -> {
            LocalDate now = published.orElseThrow();
            int same = now.getYear();
            int there = month * 100 + day;
            int here = now.getMonthValue() * 100 + now.getDayOfMonth();
            return tense == Tense.FUTURE ? (there < here ? same + 1 : same) : (there > here ? same - 1 : same);
        });
        if (day > YearMonth.of(y, month).lengthOfMonth()) return Optional.empty();
        return Optional.of(day(LocalDate.of(y, month, day)));
    }

    private Optional<When> monthOf(int month, Optional<Integer> year) {
        if (year.isPresent()) return Optional.of(wholeMonth(year.get(), month));
        return Optional.of(published
                .map(now -> wholeMonth(
                        tense == Tense.FUTURE
                                ? now.getYear() + (month < now.getMonthValue() ? 1 : 0)
                                : now.getYear() - (month > now.getMonthValue() ? 1 : 0),
                        month))
                .orElse(unknown(Precision.MONTH)));
    }

    private Optional<When> nearDay(List<String> words) {
        int step =
                switch (words.getFirst()) {
                    case "today", "tonight", "now" -> 0;
                    case "yesterday" -> -1;
                    case "tomorrow" -> 1;
                    case "this" -> words.size() == 2 && DAY_PARTS.contains(words.get(1)) ? 0 : 99;
                    case "last" -> words.size() == 2 && words.get(1).equals("night") ? -1 : 99;
                    default -> 99;
                };
        // "Over the weekend": the last one that has begun.
        if (words.equals(List.of("weekend")))
            return Optional.of(published
                    .map(now -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)))
                    .map(saturday -> of(saturday, saturday.plusDays(1), Precision.RANGE))
                    .orElse(unknown(Precision.RANGE)));
        if (words.getFirst().equals("overnight"))
            return Optional.of(published
                    .map(now -> of(now.minusDays(1), now, Precision.RANGE))
                    .orElse(unknown(Precision.RANGE)));
        if (step == 99) return Optional.empty();
        return Optional.of(published.map(now -> day(now.plusDays(step))).orElse(unknown(Precision.DAY)));
    }

    private Optional<When> weekdayOf(List<String> words) {
        Optional<DayOfWeek> day = words.stream().map(TimeWords::weekday).flatMap(Optional::stream).findFirst();
        boolean plain = words.stream()
                .allMatch(word -> weekday(word).isPresent()
                        || DAY_PARTS.contains(word)
                        || Set.of("last", "this", "next", "coming", "past", "week", "early", "late", "previous", "before")
                                .contains(word));
        if (day.isEmpty() || !plain) return Optional.empty();
        if (published.isEmpty()) return Optional.of(unknown(Precision.DAY));
        LocalDate now = published.get();
        if (words.contains("week")) {
            int weeks = words.contains("last") || words.contains("previous") ? -1 : words.contains("next") ? 1 : 0;
            return Optional.of(day(monday(now).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day.get()))));
        }
        boolean ahead = words.contains("next") || words.contains("coming");
        boolean behind = words.contains("last") || words.contains("past") || words.contains("previous");
        if (ahead) return Optional.of(day(now.with(TemporalAdjusters.next(day.get()))));
        if (behind) return Optional.of(day(now.with(TemporalAdjusters.previous(day.get()))));
        return Optional.of(day(now.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(day.get())
                        : TemporalAdjusters.previousOrSame(day.get()))));
    }

    private Optional<When> unit(List<String> words) {
        if (words.size() < 2 || !Set.of("last", "past", "previous", "this", "next", "coming", "recent", "current").contains(words.getFirst()))
            return Optional.empty();
        String which = words.getFirst();
        String name = singular(words.getLast());
        if (!Set.of("day", "week", "weekend", "month", "quarter", "year", "decade").contains(name)) return Optional.empty();
        boolean many = words.size() > 2 || words.getLast().endsWith("s");
        if (which.equals("recent") || many && count(words.get(1)).isEmpty())
            return Optional.of(new When(text, Optional.empty(), published, Precision.RANGE));
        if (published.isEmpty()) return Optional.of(unknown(precision(name)));
        LocalDate now = published.get();
        if (many) {
            int n = count(words.get(1)).orElse(1);
            boolean ahead = which.equals("next") || which.equals("coming");
            LocalDate other = shift(now, name, ahead ? n : -n);
            return Optional.of(ahead ? of(now, other, Precision.RANGE) : of(other, now, Precision.RANGE));
        }
        if (which.equals("past")) return Optional.of(of(shift(now, name, -1), now, Precision.RANGE));
        int step = Set.of("last", "previous").contains(which) ? -1 : Set.of("next", "coming").contains(which) ? 1 : 0;
        return Optional.of(whole(shift(now, name.equals("weekend") ? "week" : name, step), name));
    }

    private Optional<When> ago(List<String> words) {
        if (words.size() < 3) return Optional.empty();
        String last = words.getLast();
        if (!Set.of("ago", "earlier", "later", "before", "after").contains(last)) return Optional.empty();
        String name = singular(words.get(words.size() - 2));
        Optional<Integer> n = words.stream().map(TimeWords::count).flatMap(Optional::stream).findFirst();
        Precision precision = precision(name);
        // "Three days later" counts from what the text told before, which words alone do not say.
        if (!last.equals("ago") || n.isEmpty() || published.isEmpty()) return Optional.of(unknown(precision));
        LocalDate there = shift(published.get(), name, -n.get());
        return Optional.of(name.equals("day") ? day(there) : whole(there, name));
    }

    private Optional<When> season(List<String> words) {
        Integer first = words.stream().map(SEASONS::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        if (first == null || words.size() > 3) return Optional.empty();
        Optional<Integer> stated = words.stream().filter(TimeWords::year).map(Integer::valueOf).findFirst();
        if (stated.isEmpty() && published.isEmpty()) return Optional.of(unknown(Precision.QUARTER));
        int step = words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
        int year = stated.orElseGet(() -> {
            int same = published.orElseThrow().getYear();
            int now = published.orElseThrow().getMonthValue();
            if (step < 0) return first + 2 >= now ? same - 1 : same;
            if (step > 0) return first <= now ? same + 1 : same;
            return tense == Tense.PAST && first > now ? same - 1 : same;
        });
        YearMonth start = YearMonth.of(year, first);
        return Optional.of(of(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.QUARTER));
    }

    private Optional<When> quarter(String ordinal, List<String> rest) {
        int n = List.of("first", "second", "third", "fourth", "last").indexOf(ordinal);
        if (n < 0) return Optional.empty();
        int month = Math.min(n, 3) * 3 + 1;
        return base(rest).filter(when -> when.precision() == Precision.YEAR).map(when -> when.start()
                .map(start -> YearMonth.of(start.getYear(), month))
                .map(from -> of(from.atDay(1), from.plusMonths(2).atEndOfMonth(), Precision.QUARTER))
                .orElse(unknown(Precision.QUARTER)));
    }

    /// Early, mid, late: thirds of a month; first quarter, middle half, last quarter of a year.
    private When part(When whole, String which) {
        int place = Set.of("early", "beginning", "start").contains(which) ? 0 : Set.of("mid", "middle").contains(which) ? 1 : 2;
        if (whole.start().isEmpty() || whole.end().isEmpty()) {
            return whole.precision() == Precision.YEAR ? unknown(Precision.QUARTER) : whole;
        }
        LocalDate start = whole.start().get();
        LocalDate end = whole.end().get();
        return switch (whole.precision()) {
            case MONTH -> place == 0
                    ? of(start, start.withDayOfMonth(10), Precision.RANGE)
                    : place == 1
                            ? of(start.withDayOfMonth(11), start.withDayOfMonth(20), Precision.RANGE)
                            : of(start.withDayOfMonth(21), end, Precision.RANGE);
            case YEAR -> place == 0
                    ? of(start, start.plusMonths(3).minusDays(1), Precision.QUARTER)
                    : place == 1
                            ? of(start.plusMonths(3), start.plusMonths(9).minusDays(1), Precision.RANGE)
                            : of(start.plusMonths(9), end, Precision.QUARTER);
            case RANGE, QUARTER -> {
                long third = java.time.temporal.ChronoUnit.DAYS.between(start, end) / 3;
                yield of(start.plusDays(place * third), place == 2 ? end : start.plusDays((place + 1) * third), Precision.RANGE);
            }
            case DAY, WEEK, OPEN -> whole;
        };
    }

    private When sideOfNow(When whole, String which) {
        boolean over = whole.end().isEmpty() || published.isEmpty() || whole.end().get().isBefore(published.get());
        if (over) return whole;
        return which.equals("earlier")
                ? new When(text, whole.start(), published, Precision.RANGE)
                : new When(text, published, whole.end(), Precision.RANGE);
    }

    private When half(When whole, boolean first) {
        if (whole.precision() != Precision.YEAR || whole.start().isEmpty()) return whole;
        LocalDate start = whole.start().get();
        return first
                ? of(start, start.plusMonths(6).minusDays(1), Precision.RANGE)
                : of(start.plusMonths(6), start.plusYears(1).minusDays(1), Precision.RANGE);
    }

    private When whole(LocalDate inside, String name) {
        return switch (name) {
            case "week" -> of(monday(inside), monday(inside).plusDays(6), Precision.WEEK);
            case "weekend" -> of(monday(inside).plusDays(5), monday(inside).plusDays(6), Precision.RANGE);
            case "month" -> wholeMonth(inside.getYear(), inside.getMonthValue());
            case "quarter" -> {
                YearMonth from = YearMonth.of(inside.getYear(), (inside.getMonthValue() - 1) / 3 * 3 + 1);
                yield of(from.atDay(1), from.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
            }
            case "year" -> wholeYear(inside.getYear());
            case "decade" -> of(inside.withDayOfYear(1), inside.plusYears(9), Precision.RANGE);
            default -> day(inside);
        };
    }

    private static LocalDate shift(LocalDate from, String name, int n) {
        return switch (name) {
            case "week", "weekend" -> from.plusWeeks(n);
            case "month" -> from.plusMonths(n);
            case "quarter" -> from.plusMonths(3L * n);
            case "year" -> from.plusYears(n);
            case "decade" -> from.plusYears(10L * n);
            default -> from.plusDays(n);
        };
    }

    private static Precision precision(String name) {
        return switch (name) {
            case "week" -> Precision.WEEK;
            case "month" -> Precision.MONTH;
            case "quarter" -> Precision.QUARTER;
            case "year" -> Precision.YEAR;
            case "day" -> Precision.DAY;
            default -> Precision.RANGE;
        };
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    static Optional<Integer> count(String word) {
        if (word.matches("\\d{1,3}")) return Optional.of(Integer.valueOf(word));
        return Optional.ofNullable(NUMBERS.get(word));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private When day(LocalDate day) {
        return of(day, day, Precision.DAY);
    }

    private When wholeMonth(int year, int month) {
        YearMonth ym = YearMonth.of(year, month);
        return of(ym.atDay(1), ym.atEndOfMonth(), Precision.MONTH);
    }

    private When wholeYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private When of(LocalDate start, LocalDate end, Precision precision) {
        return new When(text, Optional.of(start), Optional.of(end), precision);
    }

    private When unknown(Precision precision) {
        return new When(text, Optional.empty(), Optional.empty(), precision);
    }
}
