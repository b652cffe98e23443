package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Tag;
import dateline.chart.TaggedPage;
import dateline.chart.Typeface;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/// Writes one page: its marks, each told what it belongs to, and links from the numbers of sources.
final class PdfPage {
    private final PDDocument document;
    private final PDPage page;
    private final TaggedPage tagged;
    private final PdfPlaces places;
    private final PdfTags tags;
    private final PdfPen.Frame frame;
    private Optional<PDStructureElement> figure = Optional.empty();
    private Optional<Rectangle2D> drawn = Optional.empty();

    PdfPage(PDDocument document, PDPage page, TaggedPage tagged, PdfPlaces places, PdfTags tags) {
        this.document = document;
        this.page = page;
        this.tagged = tagged;
        this.places = places;
        this.tags = tags;
        double wide = page.getMediaBox().getWidth();
        double high = page.getMediaBox().getHeight();
        double scale = Math.min(wide / tagged.picture().width(), high / tagged.picture().height());
        frame = new PdfPen.Frame(scale, (wide - tagged.picture().width() * scale) / 2, high - (high - tagged.picture().height() * scale) / 2);
    }

    void write(PdfFonts fonts) throws IOException {
        Picture picture = tagged.picture();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfPen pen = new PdfPen(content, fonts, frame);
            PdfTags.OnPage here = tags.on(page, content);
            if (picture.background().alpha() > 0) {
                here.furniture();
                pen.fill(new Mark.Fill(Outline.box(0, 0, picture.width(), picture.height(), 0), picture.background()));
            }
            for (int i = 0; i < picture.marks().size(); i++) mark(i, pen, here);
            here.leave();
        }
        if (figure.isEmpty() || drawn.isEmpty()) return;
        Rectangle2D box = drawn.get();
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        place.setBBox(new PDRectangle(frame.x(box.getX()), frame.y(box.getMaxY()), frame.size(box.getWidth()), frame.size(box.getHeight())));
        figure.get().addAttribute(place);
    }

    private void mark(int number, PdfPen pen, PdfTags.OnPage here) throws IOException {
        Mark mark = tagged.picture().marks().get(number);
        Tag tag = tagged.tags().get(number);
        switch (tag.role()) {
            case FURNITURE -> {
                here.furniture();
                draw(mark, pen);
            }
            case FIGURE -> {
                here.enter(tags.part(tag));
                figure = Optional.of(tags.part(tag));
                reach(mark);
                draw(mark, pen);
                for (Mark.Text text : Picture.texts(List.of(mark))) inFigure(text, tag);
            }
            default -> {
                if (mark instanceof Mark.Text text) words(text, number, pen, here);
                else sign(mark, tag, pen, here);
            }
        }
    }

    /// A figure takes up what its shapes do.
    private void reach(Mark mark) {
        switch (mark) {
            case Mark.Fill fill -> reach(fill.outline());
            case Mark.Stroke stroke -> reach(stroke.outline());
            case Mark.Group group -> group.marks().forEach(this::reach);
            case Mark.Text text -> {}
        }
    }

    private void reach(Outline outline) {
        Rectangle2D box = AwtPen.path(outline).getBounds2D();
        drawn = drawn.map(all -> all.createUnion(box)).or(() -> Optional.of(box));
    }

    private static void draw(Mark mark, PdfPen pen) {
        new Picture(1, 1, Ink.of("#ffffff").at(0), List.of(mark), List.of()).draw(pen, Emphasis.NONE);
    }

    /// One sign may be drawn by several marks.
    private void sign(Mark mark, Tag tag, PdfPen pen, PdfTags.OnPage here) throws IOException {
        if (!here.signed(tag)) {
            PDStructureElement span = tags.within(tags.part(tag), StandardStructureTypes.SPAN);
            span.setActualText(tag.said() + " ");
            here.sign(tag, span);
        }
        draw(mark, pen);
    }

    /// Each number with a note is a link of its own within its sentence.
    private void words(Mark.Text text, int number, PdfPen pen, PdfTags.OnPage here) throws IOException {
        Tag tag = tagged.tags().get(number);
        PDStructureElement part = tags.part(tag);
        String words = text.text();
        int done = 0;
        double x = text.x();
        Matcher found = PdfPlaces.NUMBER.matcher(words);
        while (found.find()) {
            Optional<PdfPlaces.Jump> jump = places.from(found, tag.role(), document);
            if (jump.isEmpty()) continue;
            // A number alone is its link with its brackets.
            boolean alone = words.startsWith("[" + found.group() + "]", found.start() - 1);
            int from = alone ? found.start() - 1 : found.start();
            int to = alone ? found.end() + 1 : found.end();
            x = piece(text, x, words.substring(done, from), part, pen, here);
            PDStructureElement link = tags.within(part, StandardStructureTypes.LINK);
            double end = piece(text, x, words.substring(from, to), link, pen, here);
            jump(link, jump.get(), x, end, text);
            x = end;
            done = to;
        }
        // The next line goes on with a word.
        boolean more = goesOn(number, tag) && !words.endsWith(" ");
        piece(text, x, words.substring(done) + (more ? " " : ""), part, pen, here);
    }

    /// Whether words of the same part follow on the page or the next one.
    private boolean goesOn(int number, Tag tag) {
        List<Tag> rest = tagged.tags().subList(number + 1, tagged.tags().size());
        return rest.stream().anyMatch(next -> next.element() == tag.element()) || rest.stream().allMatch(Tag.FURNITURE::equals);
    }

    private static double piece(Mark.Text text, double x, String words, PDStructureElement owner, PdfPen pen, PdfTags.OnPage here) throws IOException {
        if (words.isEmpty()) return x;
        here.enter(owner);
        pen.text(new Mark.Text(words, x, text.y(), text.face(), text.size(), text.ink()));
        return x + Typeface.width(words, text.face(), text.size());
    }

    private void inFigure(Mark.Text text, Tag tag) throws IOException {
        Matcher found = PdfPlaces.NUMBER.matcher(text.text());
        while (found.find()) {
            Optional<PdfPlaces.Jump> jump = places.from(found, tag.role(), document);
            if (jump.isEmpty()) continue;
            double x = text.x() + Typeface.width(text.text().substring(0, found.start()), text.face(), text.size());
            PDStructureElement link = tags.within(tags.part(tag), StandardStructureTypes.LINK);
            link.setAlternateDescription(jump.get().words());
            jump(link, jump.get(), x, x + Typeface.width(found.group(), text.face(), text.size()), text);
        }
    }

    private void jump(PDStructureElement element, PdfPlaces.Jump jump, double from, double to, Mark.Text text) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                frame.x(from), frame.y(text.y() + text.size() * .25), frame.size(to - from), frame.size(text.size() * 1.1)));
        link.setDestination(jump.to());
        link.setContents(jump.words());
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(link);
        page.setAnnotations(all);
        tags.link(element, link, page);
    }
}
