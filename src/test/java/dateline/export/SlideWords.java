package dateline.export;

import dateline.chart.Face;
import dateline.chart.Typeface;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The words of a slide where its anchors put them: flush with the side of the anchor that they are aligned to, its
/// words set in the bundled fonts. Read from the file's XML, in thousandths of an inch and the like as it has them.
public final class SlideWords {
    private static final double EMU = 12700;

    private final double scale;
    private final List<Word> words = new ArrayList<>();
    private double offCentre;

    private SlideWords(double scale) {
        this.scale = scale;
    }

    /// @param scale picture units a point
    public static List<Word> read(Path file, double scale) throws Exception {
        return reader(file, scale).words;
    }

    /// How far, at most, the middle of an anchor is from the middle of its words. A plate also has a mark beside its
    /// words, which its insets keep free.
    public static double offCentre(Path file, double scale) throws Exception {
        return reader(file, scale).offCentre;
    }

    private static SlideWords reader(Path file, double scale) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Document slide = factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry("ppt/slides/slide1.xml")));
            SlideWords reader = new SlideWords(scale);
            NodeList groups = slide.getElementsByTagNameNS("*", "grpSpPr");
            for (int i = 0; i < groups.getLength(); i++) untouched((Element) groups.item(i));
            NodeList shapes = slide.getElementsByTagNameNS("*", "sp");
            for (int i = 0; i < shapes.getLength(); i++) reader.shape((Element) shapes.item(i));
            return reader;
        }
    }

    /// A group that scales or moves what is in it would need more than this reader knows.
    private static void untouched(Element group) {
        for (Element transform : all(group, "xfrm")) {
            Rectangle2D outside = box(only(transform, "off"), only(transform, "ext"));
            Rectangle2D inside = box(only(transform, "chOff"), only(transform, "chExt"));
            if (!outside.equals(inside)) throw new IllegalStateException("a group is moved by " + outside + " to " + inside);
        }
    }

    private void shape(Element shape) {
        if (all(shape, "t").isEmpty()) return;
        Rectangle2D anchor = box(only(shape, "off"), only(shape, "ext"));
        Element body = only(shape, "bodyPr");
        double left = anchor.getX() + number(body, "lIns") / EMU;
        double right = anchor.getMaxX() - number(body, "rIns") / EMU;
        List<Element> paragraphs = all(shape, "p");
        if (paragraphs.size() != 1) throw new IllegalStateException(paragraphs.size() + " paragraphs");
        List<List<Element>> lines = lines(paragraphs.getFirst());
        double size = lines.getFirst().stream().mapToDouble(SlideWords::size).max().orElseThrow();
        double step = Word.ASCENT + Word.DESCENT;
        for (Element spacing : all(paragraphs.getFirst(), "spcPct")) step *= number(spacing, "val") / 100_000;
        double top = anchor.getY();
        if (body.getAttribute("anchor").equals("ctr")) top = anchor.getCenterY() - (Word.ASCENT + Word.DESCENT) * size / 2;
        double base = top + Word.ASCENT * size;
        int before = words.size();
        for (List<Element> line : lines) {
            double width = line.stream().mapToDouble(run -> width(run.getTextContent(), run)).sum();
            double x = switch (all(paragraphs.getFirst(), "pPr").getFirst().getAttribute("algn")) {
                case "ctr" -> (left + right - width) / 2;
                case "r" -> right - width;
                default -> left;
            };
            for (Element run : line) {
                String text = run.getTextContent();
                double blank = width(text.substring(0, text.length() - text.stripLeading().length()), run);
                double own = width(text.strip(), run);
                words.add(Word.of(text.strip(), (x + blank) * scale, base * scale, own * scale, size(run) * scale));
                x += width(text, run);
            }
            base += step * size;
        }
        Rectangle2D all = words.subList(before, words.size()).stream().map(Word::box).reduce(Rectangle2D::createUnion).orElseThrow();
        boolean plate = body.getAttribute("anchor").equals("ctr");
        double middle = plate ? (left + right) / 2 : anchor.getCenterX();
        offCentre = Math.max(offCentre, Math.max(Math.abs(middle * scale - all.getCenterX()), Math.abs(anchor.getCenterY() * scale - all.getCenterY())));
    }

    private static List<List<Element>> lines(Element paragraph) {
        List<List<Element>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling())
            if ("br".equals(node.getLocalName())) lines.add(new ArrayList<>());
            else if ("r".equals(node.getLocalName())) lines.getLast().add((Element) node);
        return lines;
    }

    private static double size(Element run) {
        return number(only(run, "rPr"), "sz") / 100;
    }

    private static double width(String text, Element run) {
        boolean bold = only(run, "rPr").getAttribute("b").matches("1|true");
        boolean medium = only(run, "latin").getAttribute("typeface").endsWith("Medium");
        double plain = Typeface.width(text, bold ? Face.BOLD : medium ? Face.MEDIUM : Face.REGULAR, size(run));
        String spacing = only(run, "rPr").getAttribute("spc");
        return spacing.isEmpty() ? plain : plain + Double.parseDouble(spacing) / 100 * text.codePointCount(0, text.length());
    }

    private static Rectangle2D box(Element off, Element ext) {
        return new Rectangle2D.Double(number(off, "x") / EMU, number(off, "y") / EMU, number(ext, "cx") / EMU, number(ext, "cy") / EMU);
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name).replace("%", "000"));
    }

    private static Element only(Element in, String name) {
        List<Element> found = all(in, name);
        if (found.isEmpty()) throw new IllegalStateException("no " + name + " in " + in.getTagName());
        return found.getFirst();
    }

    private static List<Element> all(Element in, String name) {
        List<Element> out = new ArrayList<>();
        NodeList nodes = in.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) out.add((Element) nodes.item(i));
        return out;
    }
}
