package dateline.desk.inspector;

import dateline.analysis.ToReview;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Ask;
import dateline.desk.part.Command;
import dateline.desk.part.Look;
import dateline.desk.part.Measure;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.part.WhoIsWho;
import dateline.desk.work.Latest;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The inspector's pane.
public final class InspectorView implements View, EvidenceCard.Wishes {
    private final Workspace work;
    private final Look look;
    private final WhoIsWho whoIsWho;
    private final VBox page = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(page);
    private final StackPane body = new StackPane(scroll);
    private final PaneFrame frame = new PaneFrame("Inspector", body);
    private final Notes notes;
    private final Latest<ResolvedCase, Integer> waiting;
    private final ShownCards cards;
    private final List<Node> parts = new ArrayList<>();
    private ResolvedCase open;
    private Selection selection;
    private InspectorModel model;
    /// What was decided and does not show yet.
    private final Set<String> decided = new HashSet<>();
    private Optional<String> correcting = Optional.empty();

    /// @param whoIsWho opens the form of a ruling on an actor
    public InspectorView(Workspace work, Look look, WhoIsWho whoIsWho) {
        this.work = work;
        this.look = look;
        this.whoIsWho = whoIsWho;
        notes = new Notes(work, frame);
        waiting = new Latest<>(work.jobs(), of -> ToReview.of(of).count(), (of, count) -> remake(), error -> {});
        cards = new ShownCards(look, this);
        open = work.open().get();
        selection = work.selection().get();
        model = InspectorModel.of(open, selection);
        page.getStyleClass().add("dl-inspector");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        work.open().addListener((o, before, now) -> {
            decided.clear();
            show();
            waiting.ask(now);
        });
        work.selection().addListener((o, before, now) -> {
            if (!before.events().equals(now.events()) || !before.actors().equals(now.actors())) correcting = Optional.empty();
            show();
            // A sentence was marked: the form for its event has to be seen.
            if (now.passage().isPresent() && !now.passage().equals(before.passage())) frame.reveal();
        });
        look.theme().addListener((o, before, now) -> show());
        show();
        waiting.ask(open);
    }

    /// How much waits for the analyst is known only after a moment.
    private void remake() {
        model = InspectorModel.of(open, selection);
        show();
    }

    @Override
    public PaneFrame frame() {
        return frame;
    }

    @Override
    public Measure measure() {
        return Measure.folding(300, 280);
    }

    @Override
    public String key() {
        return "F4";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuGroup.ACTOR, "Rename the actor…", "F2", () -> {
                    frame.reveal();
                    renameActor();
                }).when(() -> work.selection().get().actors().size() == 1),
                Command.of(MenuGroup.CHECK, () -> "All of what is picked is right" + Bulk.left(model), "", () -> Bulk.right(work, model)).when(() -> !Bulk.left(model).isEmpty()),
                Command.of(MenuGroup.NOTE, "Write a note…", "Shortcut+Shift+N", () -> {
                    frame.reveal();
                    writeNote();
                }).when(() -> !work.selection().get().nothingPicked()));
    }

    private void show() {
        boolean had = frame.isFocusWithin();
        Selection now = work.selection().get();
        if (open != work.open().get() || !selection.samePicks(now)) model = InspectorModel.of(work.open().get(), now);
        open = work.open().get();
        selection = now;
        parts.clear();
        cards.begin();
        if (model.passage().isPresent()) newEvent();
        else if (model.title().isEmpty()) wholeCase();
        else {
            parts.add(head());
            if (!model.facts().isEmpty()) parts.add(FactGrid.of(model.facts()));
            evidence();
            parts.addAll(notes.shown(model.notes()));
        }
        ShownCards.put(parts, page.getChildren());
        frame.about(model.checked().words());
        if (had || work.selection().get().focus().isPresent()) Platform.runLater(() -> reveal(had));
    }

    private Node head() {
        HBox head = Parts.row(10);
        model.shape().ifPresent(shape -> head.getChildren().add(Shapes.actor(shape, 38, look.theme().get())));
        VBox words = new VBox(Parts.paragraph(model.title(), "dl-name"), Parts.label(model.subtitle(), "dl-muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().add(words);
        if (!menu().getItems().isEmpty()) {
            var more = Parts.iconButton(Material2OutlinedMZ.MORE_HORIZ, "What can be done with it", () -> {});
            more.setOnAction(e -> menu().show(more, javafx.geometry.Side.BOTTOM, 0, 0));
            head.getChildren().add(more);
        }
        return head;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        List<Actor> picked = picked();
        if (picked.size() == 1) {
            MenuItem rename = new MenuItem("Rename…");
            rename.setOnAction(e -> renameActor());
            menu.getItems().add(rename);
        }
        if (picked.size() == 1 || picked.size() == 2) menu.getItems().addAll(whoIsWho.items(picked.getFirst(), picked.stream().skip(1).findFirst()));
        if (model.target().isEmpty()) return menu;
        MenuItem note = new MenuItem("Write a note…");
        note.setOnAction(e -> writeNote());
        menu.getItems().add(note);
        return menu;
    }

    private List<Actor> picked() {
        return work.selection().get().actors().stream().flatMap(id -> work.open().get().actors().get(id).stream()).toList();
    }

    /// Asks for another name of the picked actor.
    private void renameActor() {
        picked().stream().findFirst()
                .ifPresent(actor -> Ask.line(frame, "Rename " + actor.name(), actor.name(), "Rename",
                        name -> work.apply(Decisions.rename(actor, name, Instant.now()))));
    }

    /// Asks for a note on what is picked.
    private void writeNote() {
        model.target().ifPresent(target -> notes.write(target, model.title()));
    }

    private void evidence() {
        int sentences = model.cards().stream().mapToInt(card -> card.evidence().size()).sum();
        HBox title = Parts.row(8, Parts.label("Evidence", "dl-strong"), Parts.label(InspectorModel.count(sentences, "sentence", "sentences"), "dl-muted"), Parts.spring());
        int left = model.checked().unchecked();
        if (left > 0) title.getChildren().add(Parts.label(left + " not yet checked", "dl-tag", "dl-decide"));
        title.getStyleClass().add("dl-section");
        parts.add(title);
        Optional<String> now = current();
        for (Card card : model.cards().subList(0, Math.min(InspectorModel.MOST, model.cards().size()))) {
            boolean focus = now.filter(card.id()::equals).isPresent();
            parts.add(cards.of(card, focus));
            if (correcting.filter(card.id()::equals).isPresent())
                work.open().get().reading(card.id()).ifPresent(event -> parts.add(EventForm.correct(work, look, event, this::endCorrection)));
        }
        if (model.cards().size() > InspectorModel.MOST)
            parts.add(Parts.paragraph(model.cards().size() - InspectorModel.MOST + " more; narrow the selection to see them.", "dl-muted"));
    }

    private void endCorrection() {
        correcting = Optional.empty();
        show();
    }

    /// The card that the keys are for: the one in focus, else the first to review.
    private Optional<String> current() {
        Optional<String> focus = work.selection().get().focus().filter(id -> model.cards().stream().anyMatch(card -> card.id().equals(id)));
        return focus.or(() -> model.cards().stream().filter(Card::undecided).map(Card::id).findFirst())
                .or(() -> model.cards().size() == 1 ? Optional.of(model.cards().getFirst().id()) : Optional.empty());
    }

    private void newEvent() {
        parts.addAll(List.of(head(), Parts.paragraph(model.passage().map(one -> one.text()).orElse(""), "dl-evidence"),
                EventForm.add(work, look, model.passage().orElseThrow(), () -> work.select(Selection::cleared))));
    }

    private void wholeCase() {
        parts.addAll(List.of(
                Parts.paragraph("Pick an actor, a line, a sentence or a mark: what it rests on is shown here, to be checked with y, h and n.", "dl-muted"),
                FactGrid.of(model.facts())));
        parts.addAll(notes.shown(model.notes()));
    }

    private void key(KeyEvent e) {
        if (e.getTarget() instanceof TextInputControl || e.isShortcutDown() || e.isAltDown()) return;
        Optional<Card> card = current().flatMap(id -> model.cards().stream().filter(c -> c.id().equals(id)).findFirst());
        if (card.isEmpty()) return;
        KeyCode code = e.getCode();
        if (code == KeyCode.Y) decide(card.get(), Verdict.ACCEPT);
        else if (code == KeyCode.H) decide(card.get(), Verdict.DOUBT);
        else if (code == KeyCode.N) decide(card.get(), Verdict.REJECT);
        else if (code == KeyCode.DOWN || code == KeyCode.UP) step(card.get(), code == KeyCode.DOWN ? 1 : -1);
        else return;
        e.consume();
    }

    private void step(Card from, int way) {
        int at = model.cards().indexOf(from) + way;
        if (at >= 0 && at < model.cards().size()) focus(model.cards().get(at));
    }

    @Override
    public void focus(Card card) {
        work.select(s -> s.focusOn(card.id()));
    }

    /// Decides and moves on to the next that waits.
    @Override
    public void decide(Card card, Verdict verdict) {
        decided.add(card.id());
        Optional<Card> next = model.nextAfter(card.id(), decided);
        work.apply(Decisions.decide(work.file(), verdict, card.id(), Instant.now()));
        next.ifPresent(this::focus);
    }

    @Override
    public void takeBack(Card card) {
        card.decision().ifPresent(ruling -> work.apply(new Change.Revoke(ruling.id(), "Take back a ruling")));
    }

    @Override
    public void correct(Card card) {
        Optional<Event> event = work.open().get().reading(card.id());
        if (event.isEmpty()) return;
        correcting = Optional.of(card.id());
        show();
    }

    private void reveal(boolean focus) {
        Optional<String> now = current();
        for (EvidenceCard view : cards.all()) {
            if (now.filter(view.card().id()::equals).isEmpty()) continue;
            page.applyCss();
            scroll.layout();
            double room = page.getHeight() - scroll.getViewportBounds().getHeight();
            double top = view.getBoundsInParent().getMinY();
            double bottom = view.getBoundsInParent().getMaxY();
            double seen = scroll.getVvalue() * Math.max(0, room);
            boolean inside = top >= seen && bottom <= seen + scroll.getViewportBounds().getHeight();
            if (room > 0 && !inside) scroll.setVvalue(Math.clamp((top - 12) / room, 0, 1));
            if (focus) view.requestFocus();
        }
    }
}
