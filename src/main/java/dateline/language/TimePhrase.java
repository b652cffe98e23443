package dateline.language;

import dateline.model.When;
import dateline.model.When.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The words of a time that is being read, and from when they count.
///
/// @param words in lower case, at least one
/// @param text the whole expression that the words are of
/// @param published the day that relative words count from, if it is known
record TimePhrase(List<String> words, String text, Optional<LocalDate> published, Tense tense, Vocabulary vocabulary) {
    TimePhrase from(int start) {
        return with(words.subList(start, words.size()));
    }

    TimePhrase with(List<String> others) {
        return new TimePhrase(others, text, published, tense, vocabulary);
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    String last() {
        return words.getLast();
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean is(String kind, String word) {
        return vocabulary.is(kind, word);
    }

    /// Whether the word at that place is of a kind.
    boolean is(int i, String kind) {
        return i < words.size() && vocabulary.is(kind, words.get(i));
    }

    /// What the first word of that kind counts for.
    Optional<Integer> number(String kind) {
        return words.stream().map(word -> vocabulary.number(kind, word)).flatMap(Optional::stream).findFirst();
    }

    Optional<Integer> month() {
        return words.stream().map(word -> month(vocabulary, word)).flatMap(Optional::stream).findFirst();
    }

    /// The month of a word with or without its full stop.
    static Optional<Integer> month(Vocabulary vocabulary, String word) {
        return vocabulary.number("month", word.replaceFirst("\\.$", ""));
    }

    Optional<Integer> year() {
        return words.stream().filter(TimePhrase::isYear).map(Integer::valueOf).findFirst();
    }

    static boolean isYear(String word) {
        return word.matches("1[0-9]{3}|20[0-9]{2}|2100");
    }

    Optional<Integer> count() {
        return words.stream().map(word -> count(vocabulary, word)).flatMap(Optional::stream).findFirst();
    }

    static Optional<Integer> count(Vocabulary vocabulary, String word) {
        if (word.matches("\\d{1,3}")) return Optional.of(Integer.valueOf(word));
        int hyphen = word.indexOf('-');
        Optional<Integer> tens = vocabulary.number("tens", hyphen < 0 ? word : word.substring(0, hyphen));
        if (tens.isEmpty()) return vocabulary.number("number", word);
        return hyphen < 0 ? tens : vocabulary.number("number", word.substring(hyphen + 1)).map(unit -> tens.get() + unit);
    }

    When day(LocalDate day) {
        return span(day, day, Precision.DAY);
    }

    When month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return span(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
    }

    /// Three months from the first of one.
    When quarter(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return span(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
    }

    When year(int year) {
        return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /// The whole stretch that a day is in.
    When whole(LocalDate inside, TimeUnit unit) {
        return span(unit.first(inside), unit.last(inside), unit == TimeUnit.OTHER ? Precision.DAY : unit.precision());
    }

    When span(LocalDate start, LocalDate end, Precision precision) {
        return new When(text, Optional.of(start), Optional.of(end), precision);
    }

    When unknown(Precision precision) {
        return new When(text, Optional.empty(), Optional.empty(), precision);
    }
}
