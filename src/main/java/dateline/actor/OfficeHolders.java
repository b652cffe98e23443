package dateline.actor;

import dateline.model.Annotation.Token;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook.OfficeRow;
import dateline.model.Codebook.TitleRow;
import dateline.model.Codebook;
import dateline.model.Cues;
import dateline.model.Id;
import dateline.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who holds which office by the codebook, and which of several people a title and a short name stand for.
final class OfficeHolders {
    private static final Map<String, String> SECTORS = Map.of(
            "state", "GOV", "government", "GOV", "foreign", "GOV", "defence", "GOV", "governs", "GOV", "army", "MIL", "deputy", "GOV", "prosecutor", "JUD");

    private final Map<String, List<OfficeRow>> byHolder;
    private final Map<String, ActorRow> byName = new HashMap<>();
    private final List<TitleRow> titles;
    private final Cues cues;

    /// What somebody is called before the name, and the offices that are called so.
    ///
    /// @param past whether it is said to be over ("former")
    record Title(String words, Set<String> offices, boolean past) {
        /// Whether only the government of a country has such a one: presidents and chiefs are of many things.
        boolean ofACountry() {
            return words.endsWith(" minister") || words.equals("secretary of state");
        }
    }

    /// Any form of address.
    static final Title ANY = new Title("", Set.of("any"), true);

    OfficeHolders(Codebook codebook) {
        cues = new Cues(codebook);
        Map<String, ActorRow> people = codebook.actors().stream().filter(row -> row.kind() == Kind.PERSON).collect(Collectors.toMap(ActorRow::id, row -> row));
        for (AliasRow row : codebook.aliases())
            if (people.containsKey(row.actorId()) && !ShortName.needsMore(row)) byName.put(plain(row.text()), people.get(row.actorId()));
        byHolder = codebook.offices().stream().collect(Collectors.groupingBy(OfficeRow::holderId));
        // "Deputy prime minister" is no prime minister: the longest title is tried first.
        titles = codebook.titles().stream()
                .sorted(Comparator.comparing((TitleRow row) -> -row.words().length()))
                .toList();
    }

    /// The actor as of a day: what it governs or leads then gives its sector and to whom it belongs.
    ActorRow asOf(ActorRow row, Optional<LocalDate> day) {
        if (day.isEmpty()) return row;
        Optional<OfficeRow> held = byHolder.getOrDefault(row.id(), List.of()).stream().filter(office -> office.held(day.get())).findFirst();
        if (held.isEmpty()) return row;
        Optional<String> sector = Optional.of(SECTORS.getOrDefault(held.get().office(), "")).filter(code -> !code.isEmpty());
        boolean governs = held.get().office().equals("governs");
        return new ActorRow(
                row.id(), row.name(), row.kind(), row.country(), sector.or(row::sector), governs ? row.partOf() : Optional.of(held.get().of()),
                row.distinctFrom(), row.fromYear(), row.toYear());
    }

    /// Whether somebody holds an office on that day; nobody does when the day is not known.
    boolean inOffice(String id, Optional<LocalDate> day) {
        return day.isPresent() && byHolder.getOrDefault(id, List.of()).stream().anyMatch(row -> row.held(day.get()));
    }

    /// The title that the words before a name are ("Prime Minister", "former President").
    Optional<Title> called(List<Token> tokens, int name) {
        for (TitleRow row : titles) {
            String[] words = row.words().split(" |(?=-)|(?<=-)");
            int from = name - words.length;
            if (from < 0) continue;
            boolean same = true;
            for (int i = 0; i < words.length && same; i++) same = RoleWords.lower(tokens.get(from + i)).equals(words[i]);
            if (same) return Optional.of(new Title(row.words(), offices(row.words()), over(tokens, from)));
        }
        return Optional.empty();
    }

    private boolean over(List<Token> tokens, int title) {
        for (int i = title - 1; i >= Math.max(0, title - 3); i--)
            if (cues.has("former", RoleWords.lower(tokens.get(i)))) return true;
        return false;
    }

    /// The codebook's person of that full name, whatever its accents and middle initials.
    Optional<ActorRow> fullName(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    private static String plain(String name) {
        return Id.fold(name.replaceAll("(?<= )\\p{Lu}\\. ", ""));
    }

    private Set<String> offices(String words) {
        return titles.stream().filter(one -> one.words().equals(words)).map(TitleRow::office).collect(Collectors.toSet());
    }

    /// Who holds an office of a country on that day, by what its holder is called ("PRIME-MINISTER").
    Optional<String> of(String country, String office, Optional<LocalDate> day) {
        Set<String> offices = offices(office.toLowerCase(Locale.ROOT).replace('-', ' '));
        if (day.isEmpty() || offices.isEmpty()) return Optional.empty();
        Set<String> found = byHolder.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.of().equals(country) && offices.contains(row.office()) && row.held(day.get()))
                .map(OfficeRow::holderId)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /// The one of the people whom the title, the day and the countries and bodies named leave; none when they leave several.
    Optional<String> one(Set<String> people, Title title, Optional<LocalDate> day, Set<String> named) {
        List<OfficeRow> rows = new ArrayList<>();
        for (String id : people) rows.addAll(byHolder.getOrDefault(id, List.of()));
        rows.removeIf(row -> !title.offices().contains("any") && !title.offices().contains(row.office()));
        Optional<String> here = unique(rows, day, title.past(), named);
        return here.isPresent() || !title.ofACountry() ? here : unique(rows, day, title.past(), rows.stream().map(OfficeRow::of).collect(Collectors.toSet()));
    }

    /// The one who holds an office on that day; of a former president, the one who has held it.
    private static Optional<String> unique(List<OfficeRow> rows, Optional<LocalDate> day, boolean past, Set<String> named) {
        List<OfficeRow> fit = rows.stream().filter(row -> named.contains(row.of())).toList();
        Set<String> left = holders(fit, row -> day.isEmpty() || row.held(day.get()));
        if (left.isEmpty() && past) left = holders(fit, row -> row.from().filter(day.get()::isBefore).isEmpty());
        return left.size() == 1 ? Optional.of(left.iterator().next()) : Optional.empty();
    }

    private static Set<String> holders(List<OfficeRow> rows, Predicate<OfficeRow> fit) {
        return rows.stream().filter(fit).map(OfficeRow::holderId).collect(Collectors.toCollection(HashSet::new));
    }
}
