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

    /// What the timeline or a brief shows at one place: a happening or several, or the sentence that tells them.
    record EventRef(String id) implements Ref {}
}
