package dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The accounts of a case by what those of one happening have in common: type, status, an actor, a recipient, and among
/// those by date. So that each is compared with a few and not with all.
final class Accounts {
    /// @param recipient "" for what is done to nobody
    private record Key(String type, Status status, String actor, String recipient) {}

    /// Those of one key: the vague ones, and the dated ones by first day.
    ///
    /// @param longest days from the first to the last day of any
    private record Shelf(List<Account> vague, List<Account> dated, long longest) {
        static Shelf of(List<Account> all) {
            List<Account> vague = all.stream().filter(Account::vague).toList();
            List<Account> dated = all.stream().filter(one -> !one.vague()).sorted(Comparator.comparingLong(Account::first)).toList();
            return new Shelf(vague, dated, dated.stream().mapToLong(one -> one.last() - one.first()).max().orElse(0));
        }

        void near(Account account, Consumer<Account> taker) {
            vague.forEach(taker);
            if (account.vague()) dated.forEach(taker);
            else for (int i = from(account.first() - longest); i < dated.size() && dated.get(i).first() <= account.last(); i++) taker.accept(dated.get(i));
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

    private Accounts(LayeredMap<Key, Shelf> shelves) {
        this.shelves = shelves;
    }

    static Accounts of(List<Account> all) {
        Map<Key, List<Account>> sorted = new HashMap<>();
        for (Account account : all)
            for (Key key : keys(account)) sorted.computeIfAbsent(key, k -> new ArrayList<>(1)).add(account);
        Map<Key, Shelf> shelves = HashMap.newHashMap(sorted.size());
        sorted.forEach((key, accounts) -> shelves.put(key, Shelf.of(accounts)));
        return new Accounts(LayeredMap.of(shelves));
    }

    /// All that may be like this one, some of them twice.
    void near(Account account, Consumer<Account> taker) {
        for (Key key : keys(account)) {
            Shelf shelf = shelves.get(key);
            if (shelf != null) shelf.near(account, taker);
        }
    }

    private static Set<Key> keys(Account account) {
        Event event = account.event();
        List<String> recipients = event.recipients().isEmpty() ? List.of("") : event.recipients();
        Set<Key> keys = new LinkedHashSet<>();
        for (String actor : event.actors())
            for (String recipient : recipients) keys.add(new Key(event.type().code(), event.status(), actor, recipient));
        return keys;
    }
}
