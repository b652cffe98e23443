package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Typeface;
import dateline.chart.brief.BriefPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// PDF pages of A4 with the figure as vectors, a bookmark for each heading, and links from each number to its source.
final class PdfBriefWriter implements BriefWriter {
    private static final Size A4 = Size.read("210mmx297mm", 288).orElseThrow();
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    /// A heading is shown with so much above it.
    private static final float ABOVE = 14;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public List<Path> write(Brief brief, Picture figure, Path file) throws IOException {
        List<Picture> pages = BriefPages.of(brief, figure);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        PdfWriter.save(pages, A4, brief.title(), plain);
        try (PDDocument document = Loader.loadPDF(plain.toByteArray())) {
            Places places = Places.of(pages, brief);
            outline(document, places);
            link(document, pages, places);
            WholeFile.write(file, document::save);
        }
        return List.of(file);
    }

    /// Where a heading or a source note stands: page from 0, and its base line from above.
    private record Place(int page, double y) {}

    /// @param headings in reading order
    private record Places(Map<String, Place> headings, Map<String, Place> sources) {
        static Places of(List<Picture> pages, Brief brief) {
            Set<String> titles = new LinkedHashSet<>();
            for (Brief.Block block : brief.blocks()) if (block instanceof Brief.Heading heading) titles.add(heading.words());
            Map<String, Place> headings = new HashMap<>();
            Map<String, Place> sources = new HashMap<>();
            for (int page = 0; page < pages.size(); page++)
                for (Mark.Text text : pages.get(page).texts()) {
                    String words = text.text().strip();
                    if (titles.contains(words)) headings.putIfAbsent(words, new Place(page, text.y()));
                    if (NUMBER.matcher(words).matches()) sources.put(words, new Place(page, text.y()));
                }
            Map<String, Place> ordered = new LinkedHashMap<>();
            for (String title : titles) if (headings.containsKey(title)) ordered.put(title, headings.get(title));
            return new Places(ordered, sources);
        }
    }

    private static void outline(PDDocument document, Places places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        places.headings().forEach((words, place) -> {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(words);
            item.setDestination(to(document, place));
            outline.addLast(item);
        });
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDPageXYZDestination to(PDDocument document, Place place) {
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(document.getPage(place.page()));
        there.setTop((int) (document.getPage(place.page()).getMediaBox().getHeight() - place.y() + ABOVE));
        return there;
    }

    /// Every number but those of the source notes themselves leads to its note.
    private static void link(PDDocument document, List<Picture> pages, Places places) throws IOException {
        for (int page = 0; page < pages.size(); page++)
            for (Mark.Text text : pages.get(page).texts()) {
                Matcher number = NUMBER.matcher(text.text());
                while (number.find()) {
                    Place note = places.sources().get(number.group());
                    if (note != null && !note.equals(new Place(page, text.y()))) add(document.getPage(page), box(document.getPage(page), text, number), to(document, note));
                }
            }
    }

    private static PDRectangle box(PDPage page, Mark.Text text, Matcher number) {
        double from = text.x() + Typeface.width(text.text().substring(0, number.start()), text.face(), text.size());
        double wide = Typeface.width(number.group(), text.face(), text.size());
        return new PDRectangle((float) from, (float) (page.getMediaBox().getHeight() - text.y() - text.size() * .25), (float) wide, (float) (text.size() * 1.1));
    }

    private static void add(PDPage page, PDRectangle box, PDPageXYZDestination there) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(box);
        link.setDestination(there);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(link);
        page.setAnnotations(all);
    }
}
