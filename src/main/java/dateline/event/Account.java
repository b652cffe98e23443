package dateline.event;

import dateline.event.grammar.Match;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;

/// What a sentence tells of a match: how surely, on whose word, and where its day is to be looked for.
///
/// @param status empty when the sentence does not say that it happened, happens, will or may happen
/// @param speakers ids of those who say so
/// @param announced said by way of announcing
record Account(Match match, Optional<Status> status, List<String> speakers, boolean announced, Dated dated) {
    /// Where the day of an event stands.
    enum Dated {
        /// With the event.
        OWN,
        /// With the verb of saying.
        SAYING,
        /// With the event, else with the verb of saying.
        OWN_ELSE_SAYING
    }

    boolean is(Status wanted) {
        return status.equals(Optional.of(wanted));
    }

    Account as(Match other) {
        return new Account(other, status, speakers, announced, dated);
    }

    Account with(Status other) {
        return new Account(match, Optional.of(other), speakers, announced, dated);
    }

    Account dated(Dated other) {
        return new Account(match, status, speakers, announced, other);
    }
}
