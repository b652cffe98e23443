package dateline.desk.part;

import dateline.model.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/// Opens the form for a ruling on who is who, whichever pane the analyst is in.
@FunctionalInterface
public interface WhoIsWho {
    /// What can be ruled on an actor.
    enum Wish {
        SAME("Same as", "Merge"),
        APART("Keep apart from", "Keep apart"),
        ALIAS("Also written", "Add"),
        SPLIT("Split off", "Split off"),
        KIND("Kind", "Change the kind");

        private final String asks;
        private final String action;

        Wish(String asks, String action) {
            this.asks = asks;
            this.action = action;
        }

        /// "Keep apart from…", and "Same as Kenya…" where the other one is known.
        public String words(Optional<Actor> other) {
            return asks + other.filter(one -> onTwo()).map(one -> " " + one.name()).orElse("") + "…";
        }

        /// What the form's button says.
        public String action() {
            return action;
        }

        /// Whether it is about two actors.
        public boolean onTwo() {
            return this == SAME || this == APART;
        }
    }

    /// @param actorId whom the ruling is about
    /// @param other id of the second actor, where one is picked already
    void ask(Wish wish, String actorId, Optional<String> other);

    /// A menu's lines, one for each kind of ruling.
    default List<MenuItem> items(Actor actor, Optional<Actor> other) {
        return Arrays.stream(Wish.values()).map(wish -> {
            MenuItem item = new MenuItem(wish.words(other));
            item.setMnemonicParsing(false);
            item.setId("menu-" + wish.name().toLowerCase(Locale.ROOT));
            item.setOnAction(e -> ask(wish, actor.id(), other.map(Actor::id)));
            return item;
        }).toList();
    }
}
