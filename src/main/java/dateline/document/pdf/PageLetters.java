package dateline.document.pdf;

import dateline.document.office.Fault;
import dateline.document.office.Unfit;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Gathers the letters that pages draw, with bounds for what drawing may cost.
final class PageLetters extends PDFTextStripper {
    private static final int LARGEST_STREAM = 48 << 20;
    private static final int MOST_STEPS = 6_000_000;
    /// Forms and pictures are dear to draw, and forms can draw each other.
    private static final int MOST_OBJECTS = 50_000;

    private static final int MOST_LETTERS = 8_000_000;
    private static final int MOST_ON_PAGE = 200_000;

    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private final Set<COSBase> weighed = new HashSet<>();
    private List<Glyph> drawn = new ArrayList<>();
    private Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private Set<String> places = new HashSet<>();
    private boolean pictures;
    private int steps;
    private int objects;
    private int letters;
    private int onPage;
    private int nameless;

    PageLetters() throws IOException {
        super();
        // what the stripper itself would write is not wanted
        output = Writer.nullWriter();
    }

    /// What a page draws.
    ///
    /// @param turned letters that stand in another direction than most
    /// @param pictures whether it shows any
    record Drawn(List<Glyph> glyphs, List<Glyph> turned, boolean pictures) {}

    /// @throws Unfit when drawing it costs more than a page does
    Drawn of(PDPage page) throws IOException {
        drawn = new ArrayList<>();
        byDirection = new HashMap<>();
        places = new HashSet<>();
        marked.clear();
        pictures = false;
        onPage = 0;
        weigh(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        processPage(page);
        int main = byDirection.entrySet().stream().max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size())).map(Map.Entry::getKey).orElse(0);
        List<Glyph> turned = new ArrayList<>();
        byDirection.forEach((direction, glyphs) -> {
            if (direction == main) drawn = glyphs;
            else turned.addAll(glyphs);
        });
        return new Drawn(drawn, turned, pictures);
    }

    int letters() {
        return letters;
    }

    /// How many letters were drawn of which the file does not say what they are.
    int nameless() {
        return nameless;
    }

    /// Streams are unpacked whole when they are drawn: their size is taken before.
    private void weigh(COSBase contents) throws IOException {
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) weighOne(parts.getObject(i));
        } else {
            weighOne(contents);
        }
    }

    private void weighOne(COSBase base) throws IOException {
        if (!(base instanceof COSStream stream) || !weighed.add(stream)) return;
        if (!String.valueOf(stream.getFilters()).contains("FlateDecode")) return;
        Inflater inflater = new Inflater();
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream(), inflater)) {
            long size = 0;
            byte[] step = new byte[1 << 16];
            for (int n = in.read(step); n > 0; n = in.read(step)) {
                size += n;
                if (size > LARGEST_STREAM) throw tooMuch(String.format(Locale.ROOT, "a page unpacks to more than %d MB", LARGEST_STREAM >> 20));
            }
        } catch (Unfit e) {
            throw e;
        } catch (IOException e) {
            // damaged streams are for the drawing to cope with
            return;
        } finally {
            inflater.end();
        }
    }

    private static Unfit tooMuch(String how) {
        return new Unfit(Fault.bomb(how));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        weigh(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) objects++;
        if (++steps > MOST_STEPS || objects > MOST_OBJECTS) throw tooMuch("drawing its pages takes more steps than pages do");
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> marked.push(isArtifact(operands));
            case OperatorName.END_MARKED_CONTENT -> marked.poll();
            case OperatorName.DRAW_OBJECT -> pictures |= isPicture(operands);
            case OperatorName.BEGIN_INLINE_IMAGE -> pictures = true;
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private static boolean isArtifact(List<COSBase> operands) {
        return !operands.isEmpty() && operands.getFirst() instanceof COSName tag && tag.getName().equals("Artifact");
    }

    private boolean isPicture(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || getResources() == null) return false;
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null && objects.getDictionaryObject(name) instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        letters++;
        if (letters > MOST_LETTERS) throw tooMuch(String.format(Locale.ROOT, "its pages draw more than %,d letters", MOST_LETTERS));
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == 0xFFFD || unicode.charAt(0) < ' ') nameless++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = at.getUnicode();
        if (text == null || text.isEmpty() || ++onPage > MOST_ON_PAGE) return;
        float size = Math.max(1, at.getYScale());
        if (isOutside(at) || !places.add(text + Math.round(at.getXDirAdj() / size * 10) + " " + Math.round(at.getYDirAdj() / size * 10))) return;
        boolean artifact = marked.contains(true);
        int direction = Math.round(at.getDir());
        byDirection.computeIfAbsent(direction, _ -> new ArrayList<>())
                .add(new Glyph(text, at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), size, at.getWidthOfSpace(), isBold(at.getFont()), artifact));
    }

    private static boolean isOutside(TextPosition at) {
        return at.getX() < -1 || at.getX() > at.getPageWidth() + 1 || at.getY() < -1 || at.getY() > at.getPageHeight() + 1;
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, one -> {
            String name = String.valueOf(one.getName()).toLowerCase(Locale.ROOT);
            PDFontDescriptor descriptor = one.getFontDescriptor();
            boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
            return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
        });
    }
}
