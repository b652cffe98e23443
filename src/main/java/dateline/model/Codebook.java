package dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the machine knows beforehand, loaded once from `assets/codebook`: one row, one fact.
///
/// @param version the rule version that readings and exports name
/// @param names the kind of organisation that the chief word of an unlisted name tells, in lower case
/// @param odds what each sign adds to the log-odds that a reading holds
/// @param bar a reading less likely than this is only suggested
/// @param words what sentences, trees and dates are read by
@Named
public record Codebook(
        String version,
        List<ActorRow> actors,
        List<AliasRow> aliases,
        List<RoleRow> roles,
        Map<String, Kind> names,
        List<PlaceRow> places,
        List<OfficeRow> offices,
        List<TitleRow> titles,
        List<TypeRow> types,
        List<VerbRow> verbs,
        List<NounRow> nouns,
        List<LightRow> lights,
        List<CueRow> cues,
        Map<String, Double> odds,
        double bar,
        List<WordRow> words) {

    /// A gazetteer entry. Years are inclusive; an entry is no match for an article dated outside them.
    public record ActorRow(
            String id,
            String name,
            Kind kind,
            Optional<String> country,
            Optional<String> sector,
            Optional<String> partOf,
            List<String> distinctFrom,
            Optional<Integer> fromYear,
            Optional<Integer> toYear) {}

    /// A way of writing an actor. `how`: name, alias, acronym, demonym (adjective or people), capital, seat; `short` is
    /// a name that needs a title or the full name before it, `alone` one that may stand by itself, `added` one that the
    /// analyst gave, which holds outside of longer names. Days are inclusive.
    public record AliasRow(String actorId, String text, String how, Optional<LocalDate> from, Optional<LocalDate> to) {
        public static final String ADDED = "added";

        /// Whether it is written so in an article of that day; always when the day is not known.
        public boolean holds(Optional<LocalDate> day) {
            return day.isEmpty() || from.filter(day.get()::isBefore).isEmpty() && to.filter(day.get()::isAfter).isEmpty();
        }
    }

    /// Who held which office when. Days are inclusive; an office without an end is held still, or its end is not known.
    ///
    /// @param of the country or the actor whose office it is
    /// @param office a row of the titles: `state`, `government`, `foreign`, `defence`, `army`, `leads`; or `governs`
    /// @param sure whether the years are beyond doubt
    public record OfficeRow(String holderId, String of, String office, Optional<LocalDate> from, Optional<LocalDate> to, boolean sure) {
        /// Whether it was held on that day; a row without a beginning never says so.
        public boolean held(LocalDate day) {
            return from.filter(first -> !day.isBefore(first)).isPresent() && to.filter(day::isAfter).isEmpty();
        }
    }

    /// What the holder of an office is called, such as "prime minister" for `government`.
    ///
    /// @param leads whether who holds the office is at the head of what it is of
    public record TitleRow(String office, String words, boolean leads) {}

    /// A role word and the actor it makes together with a country or an organisation: "army" + Sudan.
    ///
    /// @param compose `country` when a demonym or possessive makes a named actor of it, `same` when that is the
    ///     country itself, `person` for titles, `none` when it stays unnamed ("militants")
    /// @param suffix what the composed id ends in, such as `MIL`
    public record RoleRow(String words, Kind kind, Optional<String> sector, String compose, String suffix) {}

    /// A place: country, first-level region or main city. Where several countries have one of that name, the one that
    /// the article speaks of is meant, else the first row.
    ///
    /// @param cue whether the name is also a word or a name of persons, so that something else must say it is a place
    public record PlaceRow(String name, String kind, String country, List<String> aliases, boolean cue) {}

    /// PLOVER type and mode, how it is drawn, the word on its line, and what the rules ask of it.
    public record TypeRow(String code, Optional<String> mode, Sign sign, String label, String example, EventTraits traits) {}

    /// A verb (with particle or needed complement) that tells an event, and where its sides stand.
    ///
    /// @param pattern lemma, then what must hang on it: `call off +obj:truce`
    /// @param actor role the actor stands in: `subj`, `obj`, `obl:from` …
    /// @param recipient roles to try in order, parted by `|`
    public record VerbRow(
            String pattern,
            String type,
            Optional<String> mode,
            String actor,
            String recipient,
            List<String> contexts,
            Optional<Status> status,
            String example,
            String yields) {}

    /// A noun that tells an event: "talks", "attack", "deal".
    public record NounRow(
            String pattern,
            String type,
            Optional<String> mode,
            String actor,
            String recipient,
            List<String> contexts,
            String example,
            String yields) {}

    /// A light verb whose noun tells the event: "hold talks", "strike a deal".
    public record LightRow(
            String verb,
            String noun,
            String type,
            Optional<String> mode,
            String actor,
            String recipient,
            List<String> contexts,
            Optional<Status> status,
            String example,
            String yields) {}

    /// A word that decides how something is told, or who or what is meant; the head of the table explains each kind.
    ///
    /// @param example of the first of its kind, or where it says more than theirs; else empty
    public record CueRow(String word, String kind, Optional<Status> status, String example) {}

    /// A word by which sentences, trees and dates are read.
    ///
    /// @param kind what it is to the reading: weekday, unit, planning verb
    /// @param value what it counts for: the number of a month, the unit of "days"; empty where it counts for nothing
    public record WordRow(String kind, String word, String value) {}
}
