package dateline.desk.start;

import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.desk.paint.CanvasPen;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.work.RecentCase;
import dateline.desk.work.RecentCase.Dot;
import dateline.desk.work.RecentCase.Stroke;
import dateline.model.Kind;
import dateline.model.Sign;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A recent case: its graph as a stamp, what is in it, what is left to do.
final class CaseTile extends StackPane {
    private static final double WIDTH = 116;
    private static final double HEIGHT = 64;

    CaseTile(RecentCase one, Look look, Consumer<Path> open, Consumer<Path> forgetting) {
        Button button = new Button();
        button.getStyleClass().setAll("button", "dl-tile");
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> open.accept(one.folder()));
        String counts = one.articles() + (one.articles() == 1 ? " article, " : " articles, ") + one.actors() + " actors, " + one.events() + " events";
        VBox words = new VBox(3, Parts.label(one.name(), "dl-tile-title"), Parts.label(counts, "dl-muted"), tags(one));
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane stamp = new StackPane(sketch(one, look.theme().get()));
        stamp.getStyleClass().add("dl-stamp");
        Label when = Parts.label(when(one.closed()), "dl-muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(14, stamp, words, when);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(button.widthProperty().subtract(64));
        button.setGraphic(content);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(one.name() + ", " + counts);
        Button forget = Parts.iconButton(Material2OutlinedAL.CLOSE, "Take “" + one.name() + "” off this list; the case stays where it is",
                () -> forgetting.accept(one.folder()));
        StackPane.setAlignment(forget, Pos.CENTER_RIGHT);
        StackPane.setMargin(forget, new javafx.geometry.Insets(0, 10, 0, 0));
        getChildren().addAll(button, forget);
    }

    private static Node tags(RecentCase one) {
        HBox tags = Parts.row(6);
        Label review = one.toReview() > 0 ? Parts.label(one.toReview() + " to review", "dl-tag", "dl-decide") : Parts.label("nothing to review", "dl-tag", "dl-done");
        if (one.events() > 0) tags.getChildren().add(review);
        if (!one.marking().isEmpty()) tags.getChildren().add(Parts.label(one.marking(), "dl-tag", "dl-marking-tag"));
        return tags;
    }

    private static String when(Instant closed) {
        ZonedDateTime then = closed.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now();
        String clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(then);
        if (then.toLocalDate().equals(today)) return "Today " + clock;
        return then.toLocalDate().equals(today.minusDays(1)) ? "Yesterday " + clock : then.toLocalDate().toString();
    }

    private static Canvas sketch(RecentCase one, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        List<Dot> dots = one.sketch().dots();
        for (Stroke line : one.sketch().strokes()) {
            if (line.from() >= dots.size() || line.to() >= dots.size()) continue;
            Dot a = dots.get(line.from());
            Dot b = dots.get(line.to());
            Outline path = new Outline.Maker().move(x(a), y(a)).line(x(b), y(b)).done();
            Sign sign = Sign.valueOf(line.sign());
            marks.add(Strokes.of(sign, path, theme.sign(sign), .8, 1));
        }
        for (Dot dot : dots) {
            Kind.Shape shape = Kind.Shape.valueOf(dot.shape());
            marks.add(new Mark.Fill(Symbols.shape(shape, x(dot), y(dot), 3), theme.kind(shape)));
        }
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new Picture(WIDTH, HEIGHT, Ink.of("#ffffff").at(0), marks, List.of()).draw(new CanvasPen(canvas.getGraphicsContext2D()), Emphasis.NONE);
        return canvas;
    }

    private static double x(Dot dot) {
        return 8 + dot.x() * (WIDTH - 16);
    }

    private static double y(Dot dot) {
        return 8 + dot.y() * (HEIGHT - 16);
    }
}
