package dateline.actor;

/// Gives, in one way, a named person the words beside the name that say what he is.
@FunctionalInterface
interface PersonRole {
    void give(DescribedMention name, PersonRoles work);
}
