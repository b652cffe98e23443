package dateline.actor;

/// Takes into the cast, in one way, whom a country and the words beside it make together.
@FunctionalInterface
interface Composition {
    void compose(ListedName country, CountryRoles work, CastDraft draft);
}
