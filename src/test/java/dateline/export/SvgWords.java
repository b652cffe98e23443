package dateline.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The words of an SVG, measured with the fonts that it carries.
public final class SvgWords {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Pattern FACE = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)");

    private SvgWords() {}

    public static List<Word> read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document svg = factory.newDocumentBuilder().parse(file.toFile());
        Map<String, Font> fonts = fonts(svg.getElementsByTagNameNS("*", "style").item(0).getTextContent());
        NodeList texts = svg.getElementsByTagNameNS("*", "text");
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) words.add(word((Element) texts.item(i), fonts));
        return words;
    }

    private static Map<String, Font> fonts(String style) throws Exception {
        Map<String, Font> fonts = new HashMap<>();
        for (Matcher face = FACE.matcher(style); face.find(); )
            fonts.put(face.group(1), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(face.group(2)))));
        return fonts;
    }

    private static Word word(Element text, Map<String, Font> fonts) {
        for (Node at = text; at instanceof Element element; at = at.getParentNode())
            if (element.hasAttribute("transform")) throw new IllegalStateException("moved by a transform: " + text.getTextContent());
        double size = Double.parseDouble(text.getAttribute("font-size"));
        Font font = Objects.requireNonNull(fonts.get(text.getAttribute("font-weight")), "no font in the file for weight " + text.getAttribute("font-weight"));
        double width = font.deriveFont(100f).getStringBounds(text.getTextContent(), CONTEXT).getWidth() * size / 100;
        double x = Double.parseDouble(text.getAttribute("x"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return Word.of(text.getTextContent(), left, Double.parseDouble(text.getAttribute("y")), width, size);
    }
}
