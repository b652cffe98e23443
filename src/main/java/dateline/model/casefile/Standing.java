package dateline.model.casefile;

import dateline.model.Event;
import java.util.Optional;

/// Where an event stands after what the analyst said of it.
enum Standing {
    /// It is shown, counted and printed.
    DRAWN,
    /// The machine is too unsure of it, and the analyst has not said yes.
    SUGGESTED,
    /// The analyst said no.
    REJECTED;

    /// @param ruling the last one on the event
    static Standing of(Event event, Optional<Ruling> ruling) {
        boolean confirmed = ruling.filter(one -> one.decision() instanceof Decision.Accept || one.decision() instanceof Decision.Correct).isPresent();
        if (ruling.filter(one -> one.decision() instanceof Decision.Reject).isPresent()) return REJECTED;
        return event.suggested() && !confirmed ? SUGGESTED : DRAWN;
    }
}
