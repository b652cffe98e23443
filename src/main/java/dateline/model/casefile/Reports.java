package dateline.model.casefile;

import dateline.model.Event;
import dateline.model.Status;
import dateline.model.persistent.LayeredMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The reports of a case by what those of one happening have in common: type, status, an actor, a recipient, and among
/// those by date. So that each is compared with a few and not with all.
final class Reports {
    /// @param recipient "" for what is done to nobody
    private record Key(String actor, String recipient, String type, Status status) {
        static Key of(Event event, String actor, String recipient) {
            return new Key(actor, recipient, event.type().code(), event.status());
        }
    }

    /// Those of one key: the vague ones, and the dated ones by first day.
    ///
    /// @param longest days from the first to the last day of any
    private record Shelf(List<Report> vague, List<Report> dated, long longest) {
        static Shelf of(List<Report> all) {
            if (all.size() == 1) return alone(all.getFirst());
            List<Report> vague = all.stream().filter(Report::vague).toList();
            List<Report> dated = all.stream().filter(one -> !one.vague()).sorted(Comparator.comparingLong(Report::first)).toList();
            return new Shelf(vague, dated, dated.stream().mapToLong(one -> one.last() - one.first()).max().orElse(0));
        }

        private static Shelf alone(Report one) {
            return one.vague() ? new Shelf(List.of(one), List.of(), 0) : new Shelf(List.of(), List.of(one), one.last() - one.first());
        }

        void near(Report report, Consumer<Report> taker) {
            vague.forEach(taker);
            if (report.vague()) dated.forEach(taker);
            else for (int i = from(report.first() - longest); i < dated.size() && dated.get(i).first() <= report.last(); i++) taker.accept(dated.get(i));
        }

        /// Index of the first that begins on the day or later.
        private int from(long day) {
            int low = 0;
            int high = dated.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (dated.get(middle).first() < day) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }

    private final LayeredMap<Key, Shelf> shelves;

    private Reports(LayeredMap<Key, Shelf> shelves) {
        this.shelves = shelves;
    }

    static Reports of(List<Report> all) {
        Map<Key, List<Report>> sorted = new HashMap<>();
        for (Report report : all)
            for (Key key : keys(report)) sorted.computeIfAbsent(key, k -> new ArrayList<>(1)).add(report);
        Map<Key, Shelf> shelves = HashMap.newHashMap(sorted.size());
        sorted.forEach((key, reports) -> shelves.put(key, Shelf.of(reports)));
        return new Reports(LayeredMap.of(shelves));
    }

    /// The same without some reports and with others.
    Reports changed(Collection<Report> gone, Collection<Report> come) {
        Map<Key, List<Report>> touched = new HashMap<>();
        for (Report report : gone)
            for (Key key : keys(report)) touched.computeIfAbsent(key, this::on).removeIf(one -> one.event().id().equals(report.event().id()));
        for (Report report : come) for (Key key : keys(report)) touched.computeIfAbsent(key, this::on).add(report);
        Map<Key, Shelf> fresh = new HashMap<>();
        touched.forEach((key, reports) -> fresh.put(key, Shelf.of(reports)));
        return new Reports(shelves.with(fresh));
    }

    private List<Report> on(Key key) {
        List<Report> all = new ArrayList<>();
        Shelf shelf = shelves.get(key);
        if (shelf != null) {
            all.addAll(shelf.vague());
            all.addAll(shelf.dated());
        }
        return all;
    }

    /// All that may be like this one, some of them twice.
    void near(Report report, Consumer<Report> taker) {
        for (Key key : keys(report)) {
            Shelf shelf = shelves.get(key);
            if (shelf != null) shelf.near(report, taker);
        }
    }

    private static Collection<Key> keys(Report report) {
        Event event = report.event();
        List<String> recipients = event.recipients().isEmpty() ? List.of("") : event.recipients();
        if (event.actors().size() == 1 && recipients.size() == 1) return List.of(Key.of(event, event.actors().getFirst(), recipients.getFirst()));
        Set<Key> keys = new LinkedHashSet<>();
        for (String actor : event.actors())
            for (String recipient : recipients) keys.add(Key.of(event, actor, recipient));
        return keys;
    }
}
