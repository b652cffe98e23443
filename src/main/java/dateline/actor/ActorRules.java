package dateline.actor;

import dateline.actor.CountryRoles.Composition;
import dateline.actor.Descriptions.Recall;
import dateline.actor.KnownNames.NameRejection;
import dateline.actor.PersonRoles.PersonRole;
import dateline.actor.ShortNames.ShortNameReading;
import dateline.actor.UnnamedRoles.RoleReading;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Every rule by which it is told who takes part in an article, list by list, each list in the order in which it is
/// asked. What is known of one name or role stands in the codebook; here stands what is known of English.
///
/// @param rejections what looks like a listed name and is none
/// @param compositions how a country and a role make one actor
/// @param places which names are those of places
/// @param shortNames which bearer a surname stands for
/// @param roles whom a role without a name stands for
/// @param personRoles which words beside a name say what the person is
/// @param introductions how a text introduces a short name
/// @param descriptions which words describe an actor
/// @param recalls whom such a description may bring back
/// @param pronouns whom pronouns and "the group" stand for
public record ActorRules(
        List<Rule<NameRejection>> rejections,
        List<Rule<Composition>> compositions,
        List<Rule<PlaceSign>> places,
        List<Rule<ShortNameReading>> shortNames,
        List<Rule<RoleReading>> roles,
        List<Rule<PersonRole>> personRoles,
        List<Rule<AliasIntroduction>> introductions,
        List<Rule<Description>> descriptions,
        List<Rule<Recall>> recalls,
        List<Rule<Coreference>> pronouns) {
    /// The rules that the program reads with.
    public static final ActorRules ALL = new ActorRules(
            KnownNames.REJECTIONS, CountryRoles.RULES, PlaceNames.RULES, ShortNames.RULES, UnnamedRoles.RULES, PersonRoles.RULES, LearntAliases.RULES,
            Descriptions.WORDS, Descriptions.RECALLS, Pronouns.RULES);

    /// Every rule of every list.
    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(
                        rejections, compositions, places, shortNames, roles, personRoles, introductions, descriptions, recalls, pronouns)
                .flatMap(List::stream);
    }

    /// The same rules short of one.
    public ActorRules without(String name) {
        return new ActorRules(
                Rule.without(rejections, name), Rule.without(compositions, name), Rule.without(places, name),
                Rule.without(shortNames, name), Rule.without(roles, name), Rule.without(personRoles, name), Rule.without(introductions, name),
                Rule.without(descriptions, name), Rule.without(recalls, name), Rule.without(pronouns, name));
    }
}
