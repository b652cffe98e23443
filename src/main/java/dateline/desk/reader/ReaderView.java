package dateline.desk.reader;

import dateline.desk.part.Ask;
import dateline.desk.part.DateBox;
import dateline.desk.part.Look;
import dateline.desk.part.Measure;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.reader.ReaderModel.Fetched;
import dateline.desk.reader.ReaderModel.Paragraph;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Notice;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Texts;
import dateline.model.Tie;
import dateline.model.casefile.Anachronism;
import dateline.model.casefile.Note;
import dateline.model.casefile.ResolvedCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The reader's pane.
public final class ReaderView implements View, TextMarking.Text {
    private static final int MOST = 1500;

    private final Workspace work;
    private final Look look;
    private final VBox page = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(page);
    private final StackPane body = new StackPane();
    private final PaneFrame frame = new PaneFrame("Reader", body);
    private final List<TextPane> paragraphs = new ArrayList<>();
    private final TextMarking marking = new TextMarking(this);
    private final Tooltip speaker = new Tooltip();
    private Optional<ReaderModel> model = Optional.empty();
    private Optional<Fetched> fetched = Optional.empty();
    private Optional<Article> shown = Optional.empty();

    public ReaderView(Workspace work, Look look) {
        this.work = work;
        this.look = look;
        page.getStyleClass().add("dl-reader");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.followSwitch();
        work.open().addListener((o, before, now) -> caseChanged(now));
        work.selection().addListener((o, before, now) -> selectionChanged(before, now));
        look.theme().addListener((o, before, now) -> decorate());
        marking.listen(page, body);
        showArticle();
    }

    @Override
    public PaneFrame frame() {
        return frame;
    }

    @Override
    public Measure measure() {
        return Measure.beside(352, 336, 300);
    }

    private void caseChanged(ResolvedCase now) {
        Optional<Article> present = work.selection().get().article().flatMap(id -> now.file().articles().get(id));
        if (!present.equals(shown)) showArticle();
        else refresh();
    }

    private void selectionChanged(Selection before, Selection now) {
        if (frame.follows()) followTo(now);
        Selection after = work.selection().get();
        if (!Objects.equals(before.article(), after.article())) showArticle();
        else decorate();
        if (!before.focus().equals(after.focus())) Platform.runLater(this::reveal);
    }

    /// Goes to the article of what came into focus.
    private void followTo(Selection now) {
        now.focus().flatMap(this::articleOf).filter(id -> !now.article().equals(Optional.of(id)))
                .ifPresent(id -> work.select(s -> s.showArticle(id)));
    }

    private Optional<String> articleOf(String id) {
        ResolvedCase open = work.open().get();
        return open.reading(id).map(Event::articleId).or(() -> open.ties().get(id).map(Tie::articleId));
    }

    private void showArticle() {
        Optional<String> id = work.selection().get().article();
        shown = id.flatMap(one -> work.open().get().file().articles().get(one));
        if (shown.isEmpty()) {
            model = Optional.empty();
            fetched = Optional.empty();
            frame.about("");
            body.getChildren().setAll(Parts.empty(Material2OutlinedMZ.MENU_BOOK, "The article, word by word",
                    "Pick an article in the library, or click a line: its sentence is shown here."));
            return;
        }
        Article article = shown.get();
        Texts texts = work.texts();
        ResolvedCase open = work.open().get();
        work.jobs().fetch(
                () -> new Fetched(
                        texts.text(article.textHash()).orElse(""), texts.mentions(article), texts.times(article), CopyNote.of(open, article, texts)),
                found -> {
                    if (!shown.equals(Optional.of(article))) return;
                    fetched = Optional.of(found);
                    build();
                },
                error -> work.tell(new Notice("not-shown", article.title(), "“" + article.title() + "” could not be shown: "
                        + error.getMessage() + ".", "Run “Check the case” from the Case menu.")));
    }

    /// The same article, newly read or ruled on.
    private void refresh() {
        if (shown.isEmpty() || fetched.isEmpty()) return;
        model = ReaderModel.of(work.open().get(), shown.get().id(), fetched.get());
        decorate();
    }

    private void build() {
        model = shown.flatMap(a -> fetched.flatMap(f -> ReaderModel.of(work.open().get(), a.id(), f)));
        if (model.isEmpty()) return;
        ReaderModel now = model.get();
        page.getChildren().clear();
        paragraphs.clear();
        Label headline = Parts.paragraph(now.article().title(), "dl-headline");
        page.getChildren().addAll(headline, sourceLine(now), new DateBox(now.article(), day -> work.setPublished(now.article(), day)));
        Optional<CopyNote> copy = fetched.flatMap(Fetched::copy);
        copy.ifPresent(note -> page.getChildren().add(copied(now.article(), note)));
        if (work.again().outdated().all().contains(now.article())) page.getChildren().add(outdated(now.article()));
        now.article().notices().forEach(notice -> page.getChildren().add(Parts.paragraph(notice.words(), "dl-caption")));
        Anachronism.in(now.article(), work.open().get().eventsOf(now.article().id()))
                .ifPresent(notice -> page.getChildren().add(Parts.paragraph(notice.words(), "dl-caption")));
        List<Paragraph> all = now.paragraphs();
        for (Paragraph paragraph : all.subList(0, Math.min(MOST, all.size()))) {
            TextPane pane = new TextPane(paragraph, now, work.selection().get(), look.theme().get());
            if (copy.filter(note -> note.differs(paragraph.span())).isPresent()) pane.getStyleClass().add("dl-differs");
            if (paragraph.kind() == Part.Kind.SUBHEAD) VBox.setMargin(pane, new Insets(8, 0, 0, 0));
            paragraphs.add(pane);
            page.getChildren().add(pane);
        }
        copy.ifPresent(note -> note.others().forEach(words -> page.getChildren().add(Parts.paragraph(words, "dl-muted", "dl-missing"))));
        if (all.size() > MOST)
            page.getChildren().add(Parts.paragraph(all.size() - MOST + " further paragraphs are in the case but not shown here.", "dl-muted"));
        frame.about("[" + now.article().number() + "]  ·  " + now.number() + " of " + now.of());
        scroll.setVvalue(0);
        body.getChildren().setAll(scroll);
        Platform.runLater(this::reveal);
    }

    /// A quiet offer where the present rules may find something else.
    private Node outdated(Article article) {
        boolean names = work.again().outdated().byNames().contains(article);
        return Parts.row(8, Parts.label(names ? "Read before you added or changed a name" : "Read by older rules", "dl-caption"),
                Parts.button("Read again", () -> work.again().read(List.of(article)), "dl-small-button"));
    }

    /// Whose copy it is; the paragraphs that differ are marked below.
    private Node copied(Article article, CopyNote note) {
        Change apart = new Change.TakeApart(List.of(article.id()), "Say that “" + article.title() + "” is not a copy");
        return new VBox(4, Parts.paragraph(note.words().substring(0, 1).toUpperCase(Locale.ROOT) + note.words().substring(1), "dl-caption"),
                Parts.button("Not a copy", () -> work.apply(apart), "dl-small-button"));
    }

    private static Node sourceLine(ReaderModel now) {
        List<String> words = new ArrayList<>();
        now.article().dateline().flatMap(d -> d.place()).ifPresent(words::add);
        now.article().byline().ifPresent(words::add);
        now.article().lineage().agency().filter(agency -> now.article().byline().filter(agency::equals).isEmpty()).ifPresent(words::add);
        Label source = Parts.label(now.source().map(s -> s.name()).orElse("Outlet not stated"), "dl-small", "dl-strong");
        HBox line = Parts.row(6, source, Parts.label(words.isEmpty() ? "" : "·  " + String.join("  ·  ", words), "dl-muted"));
        return line;
    }

    private void decorate() {
        model.ifPresent(now -> paragraphs.forEach(pane -> pane.update(now, work.selection().get(), look.theme().get())));
    }

    /// Scrolls to the sentence in focus.
    private void reveal() {
        if (!frame.follows() || model.isEmpty()) return;
        Optional<Span> sentence = work.selection().get().focus().flatMap(model.get()::sentenceOf);
        if (sentence.isEmpty()) return;
        page.applyCss();
        page.layout();
        scroll.layout();
        for (TextPane pane : paragraphs) {
            if (!pane.span().contains(new Span(sentence.get().start(), sentence.get().start()))) continue;
            double y = pane.getBoundsInParent().getMinY() + pane.topOf(sentence.get());
            double seen = scroll.getViewportBounds().getHeight();
            double room = page.getHeight() - seen;
            if (room > 0) scroll.setVvalue(Math.clamp((y - seen / 3) / room, 0, 1));
            return;
        }
    }

    @Override
    public List<TextPane> paragraphs() {
        return paragraphs;
    }

    /// A click in the text: the sentence's events, or the actor that is named there.
    @Override
    public void clicked(int at, boolean actorFirst) {
        if (model.isEmpty()) return;
        Set<String> ids = model.get().idsAt(at);
        Optional<String> actor = model.get().actorAt(at);
        if (actor.isPresent() && (actorFirst || ids.isEmpty())) work.select(s -> s.pickActors(List.of(actor.get())));
        else if (!ids.isEmpty()) work.select(s -> s.pickEvents(ids));
        else work.select(Selection::cleared);
    }

    @Override
    public void hovered(int at, TextPane pane) {
        Optional<String> said = model.flatMap(m -> m.speakerAt(at));
        if (said.isEmpty()) {
            Tooltip.uninstall(pane, speaker);
            return;
        }
        speaker.setText("Said by " + said.get());
        Tooltip.install(pane, speaker);
    }

    /// What can be made of a selected passage.
    @Override
    public List<Node> tools(Span passage, Runnable done) {
        List<Node> tools = new ArrayList<>();
        tools.add(Parts.button("New event", () -> {
            done.run();
            evidence(passage).ifPresent(sentence -> work.select(s -> s.makeEventOf(sentence)));
        }, "dl-small-button"));
        tools.add(Parts.button("Note", () -> {
            done.run();
            shown.ifPresent(article -> Ask.text(frame, "Note on this passage", model.map(m -> "“" + passage.of(m.text()) + "”: ").orElse(""),
                    "Save note", words -> work.apply(new Change.PutNote(
                            new Note(Id.of(article.id(), Instant.now().toString()), article.id(), words, Instant.now())))));
        }, "dl-small-button"));
        return tools;
    }

    /// The sentences that a passage touches.
    private Optional<Evidence> evidence(Span passage) {
        return model.map(now -> {
            Span whole = Sentences.around(now.text(), passage, now.paragraphs().stream().map(Paragraph::span).toList());
            return new Evidence(now.article().id(), whole, whole.of(now.text()));
        });
    }
}
