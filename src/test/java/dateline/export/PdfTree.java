package dateline.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a PDF says to who has it read out: a line for each block, with what it says, where `{…}` is a link and `(…)` a sign.
final class PdfTree {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder furniture = new StringBuilder();
    private Optional<PDRectangle> figure = Optional.empty();

    private PdfTree(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
            reader.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            for (PDMarkedContent content : reader.getMarkedContents())
                if (content.getMCID() < 0) furniture.append(text(content)).append('\n');
                else pieces.put(content.getMCID(), text(content));
            words.put(page.getCOSObject(), pieces);
        }
        for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) block((PDStructureElement) kid, "");
    }

    static PdfTree read(PDDocument document) throws IOException {
        return new PdfTree(document);
    }

    /// "P The River Front shelled Lunia. {[1] > Source 1}".
    List<String> lines() {
        return lines;
    }

    /// Where the last figure stands on its page.
    Optional<PDRectangle> figure() {
        return figure;
    }

    /// What is not read out.
    String furniture() {
        return furniture.toString();
    }

    /// How many letters are within what is read or within what is not.
    int letters() {
        return words.values().stream().flatMap(page -> page.values().stream()).reduce(furniture.toString(), String::concat).replaceAll("\\s", "").length();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) if (part instanceof TextPosition letter) text.append(letter.getUnicode());
        return text.toString();
    }

    private void block(PDStructureElement element, String around) throws IOException {
        for (int i = 0; i < element.getAttributes().size(); i++)
            if (element.getAttributes().getObject(i) instanceof PDLayoutAttributeObject place) figure = Optional.of(place.getBBox());
        boolean holds = element.getKids().stream().anyMatch(kid -> kid instanceof PDStructureElement inner && !List.of("Link", "Span").contains(inner.getStructureType()));
        String path = around + element.getStructureType();
        if (holds) for (Object kid : element.getKids()) block((PDStructureElement) kid, path.equals("Document") ? "" : path + "/");
        else lines.add(path + " " + (element.getStructureType().equals("Figure") ? element.getAlternateDescription() : said(element)).strip());
    }

    private String said(PDStructureElement element) throws IOException {
        if (element.getActualText() != null) return element.getActualText();
        StringBuilder said = new StringBuilder();
        for (Object kid : element.getKids())
            switch (kid) {
                case Integer number -> said.append(piece(element.getPage(), number));
                case PDMarkedContentReference content -> said.append(piece(content.getPage(), content.getMCID()));
                case PDObjectReference object -> said.append(" > ").append(((PDAnnotationLink) object.getReferencedObject()).getContents());
                case PDStructureElement inner -> said.append(inner.getStructureType().equals("Link") ? "{" + said(inner) + "}" : said(inner));
                default -> throw new IllegalStateException(String.valueOf(kid));
            }
        return said.toString();
    }

    private String piece(PDPage page, int number) {
        return words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "nothing");
    }

    /// The element that the parent tree gives for an annotation.
    static String owner(PDDocument document, PDAnnotationLink link) throws IOException {
        Object value = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(link.getStructParent());
        COSDictionary element = (COSDictionary) ((COSObjectable) value).getCOSObject();
        return ((PDStructureElement) PDStructureNode.create(element)).getStructureType();
    }
}
