package dateline.desk.actors;

import dateline.analysis.Mentioned;
import dateline.analysis.RulingWords;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Dates;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.DecisionRow;
import dateline.desk.part.Look;
import dateline.desk.part.MentionText;
import dateline.desk.part.Parts;
import dateline.desk.part.WhoIsWho.Wish;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// One actor of the register: who it is, what can be ruled on it, how it is written and where, what was decided.
final class ActorPage extends VBox {
    private static final int WAYS = 30;

    private final Actor actor;
    private final Look look;
    private final Wishes wishes;
    private final VBox place = new VBox();
    private final VBox sentences = new VBox(10);

    ActorPage(Actor actor, ResolvedCase open, Look look, Map<String, String> countries, List<RulingWords> rulings, Wishes wishes) {
        super(12);
        this.actor = actor;
        this.look = look;
        this.wishes = wishes;
        getStyleClass().add("dl-actor-page");
        sentences.getChildren().add(Parts.label("Looking for its sentences …", "dl-caption"));
        getChildren().addAll(head(countries), actions(), place, ways(open));
        List<RulingWords> own = rulings.stream().filter(one -> one.actors().stream().anyMatch(id -> open.identities().present(id).equals(actor.id()))).toList();
        if (!own.isEmpty()) getChildren().add(decisions(own));
        getChildren().add(section("Named in", sentences));
        place.setManaged(false);
    }

    private Node head(Map<String, String> countries) {
        String country = ActorsModel.country(actor, countries);
        Label name = Parts.paragraph(actor.name(), "dl-name");
        name.setId("actor-name");
        String about = ActorsModel.kind(actor.kind()) + (country.isEmpty() || country.equals(actor.name()) ? "" : ", " + country)
                + (actor.named() ? "" : ", not named");
        VBox words = new VBox(1, name, Parts.paragraph(about, "dl-muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row(12, Shapes.actor(actor.kind().shape(), 38, look.theme().get()), words,
                Parts.iconButton(Material2OutlinedMZ.SCATTER_PLOT, "Show it in the graph", wishes::showInGraph));
    }

    private Node actions() {
        FlowPane row = new FlowPane(6, 6);
        for (Wish wish : Wish.values()) {
            Button button = Parts.button(wish.words(Optional.empty()), () -> wishes.form(wish), "dl-small-button");
            button.setId("wish-" + wish.name().toLowerCase(java.util.Locale.ROOT));
            row.getChildren().add(button);
        }
        return row;
    }

    /// Opens a form under the buttons, or takes it away.
    void form(Optional<RulingForm> form) {
        place.getChildren().clear();
        form.ifPresent(place.getChildren()::add);
        place.setManaged(form.isPresent());
        form.ifPresent(RulingForm::takeFocus);
    }

    boolean asking() {
        return place.isManaged();
    }

    private Node ways(ResolvedCase open) {
        FlowPane ways = new FlowPane(6, 4);
        actor.aliases().stream().limit(WAYS).forEach(way -> ways.getChildren().add(Parts.label(way, "dl-way")));
        if (actor.aliases().size() > WAYS) ways.getChildren().add(Parts.label("and " + (actor.aliases().size() - WAYS) + " more", "dl-muted"));
        if (actor.aliases().isEmpty()) ways.getChildren().add(Parts.label("In no other way", "dl-muted"));
        VBox box = new VBox(10, section("Also written", ways));
        List<String> apart = open.actors().stream()
                .filter(other -> !other.id().equals(actor.id()) && (other.distinct(actor) || open.identities().apart(other.id(), actor.id()).isPresent()))
                .map(Actor::name)
                .toList();
        if (!apart.isEmpty()) box.getChildren().add(section("Kept apart from", Parts.paragraph(String.join(", ", apart), "dl-small")));
        return box;
    }

    private Node decisions(List<RulingWords> own) {
        VBox rows = new VBox(8);
        own.forEach(one -> rows.getChildren().add(new DecisionRow(one.ruling(), one.what(), one.did(), () -> wishes.takeBack(new Shown(one.ruling(), one.what(), one.did())))));
        return section("Your decisions", rows);
    }

    private static Node section(String title, Node content) {
        VBox box = new VBox(6, Parts.label(title, "dl-strong"), content);
        box.getStyleClass().add("dl-section");
        return box;
    }

    /// The sentences that name it, when they have been looked up.
    void sentences(List<Mentioned> found, ResolvedCase open) {
        sentences.getChildren().clear();
        if (found.isEmpty()) sentences.getChildren().add(Parts.paragraph("No sentence names it by a name of its own.", "dl-caption"));
        for (Mentioned one : found)
            sentences.getChildren().add(new VBox(3, MentionText.of(one.sentence(), one.at(), actor.kind().shape(), look),
                    Parts.paragraph(source(open, one.article()), "dl-caption")));
    }

    private static String source(ResolvedCase open, Article article) {
        String outlet = article.sourceId().flatMap(id -> open.file().sources().get(id)).map(Source::name).orElse("“" + article.title() + "”");
        return outlet + ", " + article.published().map(Dates::brief).orElse("date not stated");
    }
}
