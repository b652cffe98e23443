package dateline.language;

import dateline.model.When;
import java.util.Optional;

/// Says which days some words mean; empty when they are not of the form that it reads.
@FunctionalInterface
interface DateReading {
    Optional<When> of(TimePhrase phrase);
}
