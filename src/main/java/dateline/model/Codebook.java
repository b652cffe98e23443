package dateline.model;

import java.util.List;
import java.util.Optional;

/// All that the machine knows beforehand, loaded once from `assets/codebook`: one row, one fact.
///
/// @param version the rule version that readings and exports name
public record Codebook(
        String version,
        List<ActorRow> actors,
        List<AliasRow> aliases,
        List<RoleRow> roles,
        List<PlaceRow> places,
        List<TypeRow> types,
        List<VerbRow> verbs,
        List<NounRow> nouns,
        List<LightRow> lights,
        List<CueRow> cues) {

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

    /// A way of writing an actor. `how`: name, alias, acronym, demonym (adjective or people), capital, seat.
    public record AliasRow(
            String actorId, String text, String how, Optional<Integer> fromYear, Optional<Integer> toYear) {}

    /// A role word and the actor it makes together with a country or an organisation: "army" + Sudan.
    ///
    /// @param compose `country` when a demonym or possessive makes a named actor of it, `same` when that is the
    ///     country itself, `person` for titles, `none` when it stays unnamed ("militants")
    /// @param suffix what the composed id ends in, such as `MIL`
    public record RoleRow(String words, Kind kind, Optional<String> sector, String compose, String suffix) {}

    /// A place: country, first-level region or main city.
    public record PlaceRow(String name, String kind, String country, List<String> aliases) {}

    /// PLOVER type and mode, how it is drawn, the word on its line.
    public record TypeRow(String code, Optional<String> mode, Sign sign, String label, String example) {}

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

    /// A word that decides the status of what is in its scope.
    ///
    /// @param kind say, deny, plan, modal, near, negation, hypothesis, question
    public record CueRow(String pattern, String kind, Optional<Status> status, String example) {}
}
