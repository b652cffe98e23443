package dateline.model.casefile;

import dateline.model.Kind;
import dateline.model.casefile.Ruling.Anchor;
import java.time.LocalDate;
import java.util.Optional;

/// What the analyst decided, about one thing or two. Each kind knows how it bears on a case; a new one is a record here
/// and a row in the store's table of rulings, and the compiler names every place that has to know of it.
public sealed interface Decision {
    /// Id of what it is about: a reading (event or tie), an actor or an article.
    String target();

    /// Makes the case what it is by this decision.
    ///
    /// @param ruling the ruling that carries it
    /// @return whether it could be followed; one that found nothing goes to the review queue
    boolean applyTo(Resolution resolution, Ruling ruling);

    /// About an event or a tie.
    sealed interface OnReading extends Decision {
        /// How the reading is found again after a rerun changed its id.
        Optional<Anchor> anchor();
    }

    /// About one actor or two.
    sealed interface OnActors extends Decision {}

    /// The reading is right.
    record Accept(String target, Optional<Anchor> anchor) implements OnReading {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.decide(this, ruling);
        }
    }

    /// The reading is wrong, and nothing is drawn of it.
    record Reject(String target, Optional<Anchor> anchor) implements OnReading {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.decide(this, ruling);
        }
    }

    /// Whether the reading is right stays open.
    record Doubt(String target, Optional<Anchor> anchor) implements OnReading {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.decide(this, ruling);
        }
    }

    /// The event is right but for one thing.
    record Correct(String target, Optional<Anchor> anchor, Correction correction) implements OnReading {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.correct(this, ruling);
        }
    }

    /// The side of one actor in the reading is that of another.
    ///
    /// @param from the actor that loses the reading
    record SplitEvent(String target, Optional<Anchor> anchor, String from, SplitTarget to) implements OnReading {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.split(this, ruling);
        }
    }

    /// The actor is called otherwise.
    record Rename(String target, String name) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.rename(this, ruling);
        }
    }

    /// The target is the other actor.
    record Merge(String target, String into) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.who().merge(this);
        }
    }

    /// The target is not the other actor, whatever speaks for it.
    record KeepApart(String target, String other) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.who().keepApart(this, ruling);
        }
    }

    /// Whether the two are one stays open.
    record DoubtSame(String target, String other) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.who().doubt(this, ruling);
        }
    }

    /// The words are a way of writing the target, also in articles that come later.
    record Alias(String target, String written) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.who().alias(this);
        }
    }

    /// A way of writing the target belongs to another actor, with the readings that name the target by it alone.
    record SplitAlias(String target, String written, SplitTarget to) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.split(this, ruling);
        }
    }

    /// What sort of actor the target is.
    ///
    /// @param country ISO 3166-1 alpha-3
    record OfKind(String target, Kind kind, Optional<String> country) implements OnActors {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return resolution.who().kind(this);
        }
    }

    /// When the article was published; empty where it stays without a date. Taken into account where the article is read.
    record Published(String target, Optional<LocalDate> day) implements Decision {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return true;
        }
    }

    /// What stands in the case and this version cannot read: kept as it is, followed by nothing, asked about.
    ///
    /// @param kind, field, value, anchor as they stand in the store
    record Unread(String target, String kind, Optional<String> field, Optional<String> value, Optional<Anchor> anchor)
            implements Decision {
        @Override
        public boolean applyTo(Resolution resolution, Ruling ruling) {
            return false;
        }
    }
}
