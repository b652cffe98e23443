package dateline.desk.shell;

import dateline.desk.part.Command;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Id;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every command, actor and article by a few letters of its name.
final class Palette extends StackPane {
    private static final int MOST = 60;
    private static final double ROW = 34;

    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final List<Entry> all = new ArrayList<>();
    private final Runnable close;

    /// Something to go to or to run. Its words are folded when letters are first looked for in them: there may be
    /// tens of thousands, and to open the palette nobody has to know them.
    private static final class Entry {
        private final String name;
        private final String kind;
        private final String key;
        private final String written;
        private final Runnable action;
        private volatile Optional<Folded> folded = Optional.empty();

        Entry(String name, String kind, String key, String written, Runnable action) {
            this.name = name;
            this.kind = kind;
            this.key = key;
            this.written = written;
            this.action = action;
        }

        private Folded folded() {
            Folded now = folded.orElseGet(() -> new Folded(Id.fold(name), Id.fold(written)));
            folded = Optional.of(now);
            return now;
        }
    }

    /// @param words what the typed letters are looked for in
    private record Folded(String name, String words) {}

    Palette(List<Command> commands, Optional<Workspace> work, Runnable close) {
        this.close = close;
        commands.stream().filter(command -> command.enabled().getAsBoolean()).forEach(command -> all.add(new Entry(
                command.name().get(), command.group().menu(), command.keyWords(), command.group().menu() + " " + command.name().get(), command::run)));
        work.ifPresent(this::places);
        work.ifPresent(open -> open.jobs().fetch(() -> {
            all.forEach(Entry::folded);
            return all;
        }, done -> {}, error -> {}));
        field.setPromptText("Search or run a command");
        field.setAccessibleText("Search or run a command");
        field.setId("palette");
        list.setCellFactory(view -> new Row());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(e -> run());
        field.textProperty().addListener((o, before, now) -> show(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox box = new VBox(8, field, list);
        box.getStyleClass().addAll("dl-dialog", "dl-palette");
        box.setMaxSize(600, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        setMargin(box, new javafx.geometry.Insets(4, 0, 0, 0));
        getChildren().add(box);
        setOnMouseClicked(e -> {
            if (e.getTarget() == this) close.run();
        });
        show("");
    }

    private void places(Workspace work) {
        ResolvedCase open = work.open().get();
        Set<String> partakers = open.takingPart();
        for (Actor actor : open.actors())
            if (partakers.contains(actor.id()))
                all.add(new Entry(actor.name(), "Actor", "", actor.name() + " " + String.join(" ", actor.aliases()),
                        () -> work.select(s -> s.pickActors(List.of(actor.id())))));
        for (Article article : open.file().articles())
            all.add(new Entry(article.title(), "Article", "", article.title(), () -> work.select(s -> s.showArticle(article.id()))));
    }

    private void key(KeyEvent e) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.DOWN) list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        else if (e.getCode() == KeyCode.UP) list.getSelectionModel().select(Math.max(at - 1, 0));
        else if (e.getCode() == KeyCode.ENTER) run();
        else if (e.getCode() == KeyCode.ESCAPE) close.run();
        else return;
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        e.consume();
    }

    private void show(String typed) {
        String folded = Id.fold(typed);
        list.getItems().setAll(folded.isEmpty() ? all.subList(0, Math.min(MOST, all.size())) : found(List.of(folded.split(" "))));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, 11) * ROW + 2);
        list.setPlaceholder(Parts.label("Nothing is called that", "dl-muted"));
        list.getSelectionModel().selectFirst();
    }

    /// What holds all the words; names that begin with the first one come first.
    private List<Entry> found(List<String> words) {
        List<Entry> first = new ArrayList<>();
        List<Entry> other = new ArrayList<>();
        for (Entry entry : all) {
            if (!words.stream().allMatch(entry.folded().words()::contains)) continue;
            boolean begins = entry.folded().name().startsWith(words.getFirst());
            (begins ? first : other).add(entry);
        }
        return Stream.concat(first.stream(), other.stream()).limit(MOST).toList();
    }

    private void run() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry == null) return;
        close.run();
        entry.action.run();
    }

    private static final class Row extends ListCell<Entry> {
        private final Label name = Parts.label("");
        private final Label kind = Parts.label("", "dl-muted");
        private final Label key = Parts.label("", "dl-key");
        private final HBox row = Parts.row(8, name, Parts.spring(), key, kind);

        Row() {
            kind.setMinWidth(56);
            kind.setAlignment(Pos.CENTER_RIGHT);
            key.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(entry.name);
            kind.setText(entry.kind);
            key.setText(entry.key);
            key.setVisible(!entry.key.isEmpty());
            setGraphic(row);
        }
    }
}
