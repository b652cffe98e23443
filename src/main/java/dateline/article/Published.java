package dateline.article;

import dateline.model.Dateline;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When an article was published, with the words that say so, or why that cannot be told.
record Published(Optional<LocalDate> date, Optional<String> from, Optional<Notice> refused) {
    private static final String NEXT = "Type the day on which it was published; the article's other times follow from it.";
    private static final Published UNKNOWN = new Published(Optional.empty(), Optional.empty(), Optional.empty());

    /// Takes what the file states first, then stamp lines, the publication's before the update's, then a full
    /// date in the dateline.
    ///
    /// @param forms how a day can be written
    static Published of(Meta meta, List<Stamp> stamps, Optional<Dateline> dateline, String title, Stamps forms) {
        Optional<Stamp> field = meta.published().flatMap(words -> fieldOf(words, forms));
        if (field.isPresent() && field.get() instanceof Stamp.Day day) {
            return new Published(Optional.of(day.date()), meta.publishedFrom().or(meta::published), Optional.empty());
        }
        Optional<Stamp.Day> best = stamps.stream()
                .filter(Stamp.Day.class::isInstance)
                .map(Stamp.Day.class::cast)
                .min(Comparator.comparing(Stamp.Day::label));
        if (best.isPresent()) return known(best.get().date(), best.get().words());
        Optional<Stamp> opening = dateline.flatMap(Dateline::date).flatMap(forms::inField);
        if (opening.isPresent() && opening.get() instanceof Stamp.Day day) return known(day.date(), day.words());
        return field.or(() -> stamps.stream().findFirst())
                .map(stamp -> new Published(Optional.empty(), Optional.empty(), Optional.of(noticeOf(stamp, title))))
                .orElse(UNKNOWN);
    }

    private static Optional<Stamp> fieldOf(String words, Stamps forms) {
        return forms.inField(words).or(() -> forms.of(words)).or(() -> Optional.of(new Stamp.Partial(words)));
    }

    private static Published known(LocalDate date, String words) {
        return new Published(Optional.of(date), Optional.of(words), Optional.empty());
    }

    private static Notice noticeOf(Stamp stamp, String title) {
        String words = "“" + stamp.words() + "”";
        return switch (stamp) {
            case Stamp.Relative _ -> new Notice(
                    "relative-stamp",
                    title,
                    "The text only says " + words + ". That counts from when the page was saved, so it gives no date",
                    NEXT);
            case Stamp.Ambiguous _ -> new Notice(
                    "ambiguous-date", title, "The text says " + words + ", which can be two different days", NEXT);
            default -> new Notice(
                    "partial-date", title, "The text only says " + words + ", which names no day of a known year", NEXT);
        };
    }
}
