package dateline.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a page of a PDF: each text object of it, with those that go on where it ends, from its first letter to its last.
public final class PdfWords extends PDFTextStripper {
    /// In points.
    private static final double NEAR = .1;

    private final double scale;
    private final List<Word> words = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();

    private PdfWords(double scale) {
        this.scale = scale;
        setStartPage(1);
        setEndPage(1);
    }

    /// @param scale picture units a point
    public static List<Word> read(PDDocument pdf, double scale) throws IOException {
        PdfWords reader = new PdfWords(scale);
        reader.getText(pdf);
        reader.put();
        return reader.words;
    }

    @Override
    public void beginText() throws IOException {
        super.beginText();
        letters.clear();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
    }

    @Override
    public void endText() throws IOException {
        super.endText();
        if (letters.isEmpty()) return;
        if (!goesOn()) put();
        line.addAll(letters);
        letters.clear();
    }

    /// Whether the text object goes on where the last one ended: a number within a sentence is a link of its own.
    private boolean goesOn() {
        if (line.isEmpty()) return false;
        TextPosition last = line.getLast();
        TextPosition next = letters.getFirst();
        return last.getYDirAdj() == next.getYDirAdj() && Math.abs(last.getXDirAdj() + last.getWidthDirAdj() - next.getXDirAdj()) < NEAR;
    }

    private void put() {
        // The blank that parts a line from the next of its sentence is seen by nobody.
        while (!line.isEmpty() && line.getLast().getUnicode().isBlank()) line.removeLast();
        if (line.isEmpty()) return;
        StringBuilder text = new StringBuilder();
        for (TextPosition letter : line) text.append(letter.getUnicode());
        TextPosition first = line.getFirst();
        TextPosition last = line.getLast();
        // Of the font in the file, in thousandths of its size.
        double ascent = first.getFont().getFontDescriptor().getAscent() / 1000 * first.getYScale();
        double descent = -first.getFont().getFontDescriptor().getDescent() / 1000 * first.getYScale();
        double left = first.getXDirAdj();
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        double base = first.getYDirAdj();
        words.add(new Word(text.toString(), new Rectangle2D.Double(
                left * scale, (base - ascent) * scale, (right - left) * scale, (ascent + descent) * scale)));
        line.clear();
    }
}
