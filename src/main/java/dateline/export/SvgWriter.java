package dateline.export;

import dateline.chart.Emphasis;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Pen;
import dateline.chart.Picture;
import dateline.chart.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// SVG with real text in embedded fonts, an id and a title for every actor and line.
final class SvgWriter implements PictureWriter {
    /// Letters advance as in every other format: a browser would round their widths to its pixels and kern them.
    private static final String AS_MEASURED = "text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none";

    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public String name() {
        return "SVG";
    }

    @Override
    public String about() {
        return "vector, real text";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Path page = WholeFile.page(file, i + 1);
            byte[] svg = document(pages.get(i), size, FigureTitle.of(pages)).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(page, out -> out.write(svg));
            written.add(page);
        }
        return written;
    }

    /// With letters as outlines, which every program draws alike: most take no fonts from a file.
    static byte[] outlined(Picture picture, Size size) {
        SvgPen pen = new SvgPen(true);
        picture.draw(pen, Emphasis.NONE);
        return (head(picture, size) + pen.out + "</svg>\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String document(Picture picture, Size size, String title) throws IOException {
        SvgPen pen = new SvgPen(false);
        picture.draw(pen, Emphasis.NONE);
        StringBuilder svg = new StringBuilder(head(picture, size));
        svg.append("<title>").append(SvgPen.escaped(title)).append("</title>\n");
        if (!picture.words().isEmpty()) svg.append("<desc>").append(SvgPen.escaped(picture.words())).append("</desc>\n");
        svg.append("<style>\n");
        for (Face face : pen.faces) svg.append(fontFace(face));
        svg.append("text{font-family:'IBM Plex Sans',Arial,'Liberation Sans',sans-serif;white-space:pre;").append(AS_MEASURED).append("}\n</style>\n");
        return svg.append(pen.out).append("</svg>\n").toString();
    }

    private static String head(Picture picture, Size size) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(size.widthPoints()) + "pt\" height=\""
                + n(size.heightPoints()) + "pt\" viewBox=\"0 0 " + n(picture.width()) + " " + n(picture.height()) + "\">\n";
    }

    private static String fontFace(Face face) throws IOException {
        try (InputStream in = SvgWriter.class.getResourceAsStream(face.resource())) {
            if (in == null) throw new IOException("The font " + face.resource() + " is missing from the program");
            return "@font-face{font-family:'IBM Plex Sans';font-weight:" + face.weight() + ";src:url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ")}\n";
        }
    }

    private static String n(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    /// Writes marks as elements.
    private static final class SvgPen implements Pen {
        private final StringBuilder out = new StringBuilder();
        private final Set<Face> faces = EnumSet.noneOf(Face.class);
        private final Set<String> ids = new java.util.HashSet<>();
        private final boolean outlined;

        SvgPen(boolean outlined) {
            this.outlined = outlined;
        }

        @Override
        public void fill(Mark.Fill fill) {
            out.append("<path d=\"").append(fill.outline().svg()).append('"').append(paint("fill", fill.ink())).append("/>\n");
        }

        @Override
        public void stroke(Mark.Stroke stroke) {
            out.append("<path d=\"").append(stroke.outline().svg()).append("\" fill=\"none\"").append(paint("stroke", stroke.ink()))
                    .append(" stroke-width=\"").append(n(stroke.width())).append("\" stroke-linejoin=\"round\"");
            if (stroke.round()) out.append(" stroke-linecap=\"round\"");
            if (!stroke.dash().isEmpty())
                out.append(" stroke-dasharray=\"")
                        .append(stroke.dash().stream().map(SvgWriter::n).collect(Collectors.joining(" ")))
                        .append('"');
            out.append("/>\n");
        }

        @Override
        public void text(Mark.Text text) {
            if (outlined) {
                out.append("<path d=\"").append(LetterShapes.svg(text)).append('"').append(paint("fill", text.ink())).append("/>\n");
                return;
            }
            faces.add(text.face());
            out.append("<text x=\"").append(n(text.x())).append("\" y=\"").append(n(text.y())).append("\" font-size=\"")
                    .append(n(text.size())).append("\" font-weight=\"").append(text.face().weight()).append('"')
                    .append(paint("fill", text.ink())).append('>').append(escaped(text.text())).append("</text>\n");
        }

        @Override
        public void open(Mark.Group group, double strength) {
            out.append("<g");
            group.ref().ifPresent(ref -> out.append(" id=\"").append(escaped(id(ref))).append('"'));
            if (strength < 1) out.append(" opacity=\"").append(n(strength)).append('"');
            out.append(">\n");
            if (!group.title().isEmpty()) out.append("<title>").append(escaped(group.title())).append("</title>\n");
        }

        @Override
        public void close() {
            out.append("</g>\n");
        }

        /// Letters and digits only; the second group of one thing gets a number.
        private String id(Ref ref) {
            String kind =
                    switch (ref) {
                        case Ref.ActorRef actor -> "actor-";
                        case Ref.LineRef line -> "line-";
                        case Ref.EventRef event -> "event-";
                    };
            String id = kind + ref.id().replaceAll("[^\\p{Alnum}]+", "-");
            String free = id;
            for (int n = 2; !ids.add(free); n++) free = id + "-" + n;
            return free;
        }

        private static String paint(String what, Ink ink) {
            String paint = " " + what + "=\"" + ink.hex() + "\"";
            return ink.alpha() < 1 ? paint + " " + what + "-opacity=\"" + n(ink.alpha()) + "\"" : paint;
        }

        private static String escaped(String text) {
            StringBuilder kept = new StringBuilder();
            text.codePoints().filter(SvgPen::isXml).forEach(kept::appendCodePoint);
            return kept.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        }

        /// XML 1.0 refuses a whole document for one character that it does not know.
        private static boolean isXml(int c) {
            return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
        }
    }
}
