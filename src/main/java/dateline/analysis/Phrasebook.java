package dateline.analysis;

import dateline.model.Event;
import dateline.model.Status;

/// The words that briefs are written with, as the tables in `assets/wording` list them; loaded once and passed down.
public final class Phrasebook {
    private final Wording wording;
    private final TypeWordings types;
    private final NameWords names;
    private final Likelihood likelihood;

    private Phrasebook(Wording wording, TypeWordings types, NameWords names, Likelihood likelihood) {
        this.wording = wording;
        this.types = types;
        this.names = names;
        this.likelihood = likelihood;
    }

    /// The one that the program carries.
    ///
    /// @throws IllegalStateException when a table is missing from the program
    public static Phrasebook load() {
        return new Phrasebook(Wording.load(), TypeWordings.load(), NameWords.load(), Likelihood.load());
    }

    public Likelihood likelihood() {
        return likelihood;
    }

    Wording wording() {
        return wording;
    }

    TypeWordings types() {
        return types;
    }

    NameWords names() {
        return names;
    }

    /// An agreement that its own sentence calls nearly done is none yet.
    boolean unfinished(Event event) {
        return event.status() == Status.OCCURRED && types.of(event).near() && wording.near(event);
    }
}
