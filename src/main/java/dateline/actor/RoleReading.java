package dateline.actor;

/// Tells in one way whom a role without a name of its own stands for; false when this way has no answer.
@FunctionalInterface
interface RoleReading {
    boolean reads(RolePlace role, UnnamedRoles work);
}
