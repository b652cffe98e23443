package dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Joins the events of several articles that tell the same thing: same type, overlapping sides, compatible
/// date; undated ones only where their wording is nearly equal.
final class Happenings {
    private final List<Happening> all;
    private final Map<String, Happening> byEvent;

    private Happenings(List<Happening> all, Map<String, Happening> byEvent) {
        this.all = all;
        this.byEvent = byEvent;
    }

    static Happenings of(Table<Event> events, Table<Article> articles) {
        List<Happening> all = join(events, articles);
        Map<String, Happening> byEvent = HashMap.newHashMap(events.size());
        for (Happening happening : all) for (Event event : happening.events()) byEvent.put(event.id(), happening);
        return new Happenings(all, byEvent);
    }

    /// By date, undated ones last in text order.
    List<Happening> all() {
        return all;
    }

    /// The one that the event tells of.
    Optional<Happening> of(String eventId) {
        return Optional.ofNullable(byEvent.get(eventId));
    }

    static List<Happening> join(Table<Event> events, Table<Article> articles) {
        List<Account> accounts = events.stream().map(Account::new).toList();
        return joined(accounts, Accounts.of(accounts)).stream()
                .map(group -> group.happening(articles))
                .sorted(Comparator.comparing((Placed one) -> start(one.happening().lead())).thenComparing(Placed::place))
                .map(Placed::happening)
                .toList();
    }

    /// Each account, in the order given, goes to the group of which every one is like it: to that of its first actor
    /// before that of its second, and among those to the one that this actor came into first.
    private static List<Group> joined(List<Account> accounts, Accounts index) {
        List<Group> groups = new ArrayList<>();
        Map<String, Group> homes = new HashMap<>();
        for (int place = 0; place < accounts.size(); place++) {
            Account account = accounts.get(place);
            Choice choice = new Choice(account);
            index.near(account, other -> {
                if (other.like(account)) choice.weigh(homes.get(other.event().id()));
            });
            Group home = choice.best;
            if (home == null) groups.add(home = new Group());
            home.accounts.add(account);
            home.places.add(place);
            homes.put(account.event().id(), home);
        }
        return groups;
    }

    private static LocalDate start(Event event) {
        return event.date().flatMap(when -> when.start().or(when::end)).orElse(LocalDate.MAX);
    }

    /// @param place of the account that it was begun with
    private record Placed(Happening happening, int place) {}

    /// Accounts of one happening, with their places in the order of the case.
    private static final class Group {
        private final List<Account> accounts = new ArrayList<>(1);
        private final List<Integer> places = new ArrayList<>(1);

        boolean fits(Account account) {
            for (Account one : accounts) if (!one.like(account)) return false;
            return true;
        }

        /// Where the actor came into it, -1 if it did not.
        int since(String actor) {
            for (int i = 0; i < accounts.size(); i++) if (accounts.get(i).event().actors().contains(actor)) return places.get(i);
            return -1;
        }

        Placed happening(Table<Article> articles) {
            List<Event> events = accounts.stream()
                    .map(Account::event)
                    .sorted(Comparator.comparing((Event event) -> event.status() != Status.OCCURRED)
                            .thenComparing(event -> articles.get(event.articleId()).flatMap(Article::published).orElse(LocalDate.MAX)))
                    .toList();
            return new Placed(new Happening(accounts.getFirst().event().id(), events), places.getFirst());
        }
    }

    /// The home that an account finds among groups.
    private static final class Choice {
        private final Account account;
        private final List<Group> weighed = new ArrayList<>();
        private @Nullable Group best;
        private int actor;
        private int since;

        Choice(Account account) {
            this.account = account;
        }

        void weigh(@Nullable Group group) {
            if (group == null || weighed.contains(group)) return;
            weighed.add(group);
            if (!group.fits(account)) return;
            List<String> actors = account.event().actors();
            for (int i = 0; i < actors.size(); i++) {
                int place = group.since(actors.get(i));
                if (place < 0) continue;
                if (best == null || i < actor || i == actor && place < since) {
                    best = group;
                    actor = i;
                    since = place;
                }
                return;
            }
        }
    }
}
