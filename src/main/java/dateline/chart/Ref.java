package dateline.chart;

/// The thing of the case that a part of a picture shows.
public sealed interface Ref {
    String id();

    /// An actor, by its id.
    record ActorRef(String id) implements Ref {}

    /// A line of the actor graph, by its id.
    ///
    /// @param a and `b` ids of the actors that it joins, where it starts and where it ends
    record LineRef(String id, String a, String b) implements Ref {}

    /// What the timeline draws at one place: one happening or several.
    record EventRef(String id) implements Ref {}
}
