package dateline.desk.exporting;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.Passage;
import dateline.analysis.brief.Sentence;
import dateline.chart.Face;
import dateline.chart.Ref;
import dateline.desk.paint.Fonts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// A quotation opened where it stands on the page, to be put into other words; the card beside it holds them against the
/// source.
final class QuoteEditor extends Pane {
    /// Size of a quotation on the page, in points.
    private static final double TYPE = 10;

    private final Preview preview;
    private final QuoteCard card;
    private final QuoteWishes wishes;
    private final TextArea area = new TextArea();
    private final HBox bar;
    private Optional<BriefModel> model = Optional.empty();
    private Optional<Passage> open = Optional.empty();
    private String before = "";
    private Optional<Brief.Quote> shown = Optional.empty();

    QuoteEditor(Preview preview, QuoteCard card, QuoteWishes wishes) {
        this.preview = preview;
        this.card = card;
        this.wishes = wishes;
        bar = QuoteCard.bar(wishes);
        setPickOnBounds(false);
        area.setId("brief-sentence");
        area.setWrapText(true);
        area.getStyleClass().addAll("dl-quote-open");
        // Both stand where the page has the sentence.
        area.setManaged(false);
        bar.setManaged(false);
        area.setAccessibleText("The sentence, as it stands in the brief");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.textProperty().addListener((o, was, now) -> card.written(now));
        preview.follow(ref -> pick(ref), this::place);
    }

    private void key(KeyEvent e) {
        boolean keep = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
        if (!keep && e.getCode() != KeyCode.ESCAPE) return;
        e.consume();
        if (keep) keep();
        close();
        preview.requestFocus();
    }

    private void pick(Ref ref) {
        keep();
        BriefEdits.read(ref.id()).ifPresent(this::open);
    }

    /// Opens a sentence of the brief, if the brief has it.
    void open(Passage passage) {
        quote(passage).ifPresent(quote -> {
            open = Optional.of(passage);
            before = quote.words();
            show(quote);
            preview.box(passage.key()).ifPresent(preview::reveal);
            place();
            area.requestFocus();
            area.end();
        });
    }

    private void show(Brief.Quote quote) {
        List<Brief.Report> row = siblings(quote.passage());
        int at = 0;
        while (at < row.size() && !row.get(at).quotes().contains(quote)) at++;
        bar.getChildren().get(0).setDisable(at == 0 || at == row.size());
        bar.getChildren().get(1).setDisable(at >= row.size() - 1);
        if (shown.filter(quote::equals).isPresent()) return;
        shown = Optional.of(quote);
        area.setText(quote.words());
        getChildren().setAll(area, bar);
        ResolvedSource.of(model, quote).ifPresentOrElse(source -> card.open(quote, source.sentence(), source.note()), () -> card.open(quote, Optional.empty(), quote.by()));
        card.written(area.getText());
    }

    /// The source of a quotation, as the brief that is shown has it.
    private record ResolvedSource(Optional<Sentence> sentence, String note) {
        static Optional<ResolvedSource> of(Optional<BriefModel> model, Brief.Quote quote) {
            return model.map(answer -> new ResolvedSource(
                    Sentence.at(answer.question().open(), quote.passage()),
                    answer.brief().stream().flatMap(brief -> brief.cited().notes().stream()).filter(note -> note.number() == quote.number()).map(Brief.SourceNote::words).findFirst().orElse(quote.by())));
        }
    }

    /// The sentence that is open.
    Optional<Passage> passage() {
        return open;
    }

    /// The rows of the strand that the sentence stands in.
    List<Brief.Report> siblings(Passage passage) {
        return model.flatMap(BriefModel::brief).stream().flatMap(brief -> brief.strands().stream()).map(Brief.Strand::reports)
                .filter(reports -> reports.stream().anyMatch(report -> report.quotes().stream().anyMatch(quote -> quote.passage().equals(passage))))
                .findFirst().orElse(List.of());
    }

    private Optional<Brief.Quote> quote(Passage passage) {
        return model.flatMap(BriefModel::brief).stream().flatMap(brief -> brief.quotes().stream()).filter(quote -> quote.passage().equals(passage)).findFirst();
    }

    /// Puts what was written into the case, if it is other words.
    void keep() {
        if (open.isEmpty() || area.getText().equals(before)) return;
        before = area.getText();
        wishes.rewrite(open.get(), before.strip());
    }

    void close() {
        open = Optional.empty();
        shown = Optional.empty();
        getChildren().clear();
        card.rest(model.map(answer -> BriefEdits.of(answer.question().open().file())).orElse(BriefEdits.NONE));
    }

    /// Other pages are shown: a sentence that is open stays open if they have it.
    void composed(BriefModel answer) {
        model = Optional.of(answer);
        Optional<Brief.Quote> quote = open.flatMap(this::quote);
        if (quote.isEmpty()) {
            close();
            return;
        }
        String written = area.getText();
        boolean typing = !written.equals(before);
        before = quote.get().words();
        show(quote.get());
        if (typing) area.setText(written);
        place();
    }

    private void place() {
        Optional<Bounds> box = open.flatMap(passage -> preview.box(passage.key()));
        boolean there = box.filter(at -> at.getMaxY() > 0 && at.getMinY() < preview.getHeight()).isPresent();
        area.setVisible(there);
        bar.setVisible(there);
        if (!there) return;
        Bounds at = box.orElseThrow();
        double size = TYPE * preview.scale();
        area.setFont(Fonts.of(Face.SERIF, size));
        double high = Math.max(at.getHeight() + 14, 3.6 * size);
        area.resizeRelocate(at.getMinX() - 6, at.getMinY() - 5, at.getWidth() + 12, high);
        bar.applyCss();
        double wide = bar.prefWidth(-1);
        double tall = bar.prefHeight(-1);
        bar.resizeRelocate(at.getMaxX() + 6 - wide, at.getMinY() - 9 - tall, wide, tall);
    }
}
