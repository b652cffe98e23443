package dateline.actor;

/// Tells in one way that a listed name does not mean the actor that it is listed for.
@FunctionalInterface
interface NameRejection {
    boolean rejects(ListedName name, KnownNames work);
}
