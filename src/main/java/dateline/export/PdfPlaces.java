package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Tag;
import dateline.chart.TaggedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Where the headings and source notes of a document stand, and where each source is quoted first.
final class PdfPlaces {
    /// A source number in brackets, alone or among others.
    static final Pattern NUMBER = Pattern.compile("(?<=\\[|\\[[\\d, ]{1,40})\\d{1,6}(?=[\\d, ]*])");

    /// What is jumped to is shown with so much above it.
    private static final float ABOVE = 14;

    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Place> notes = new HashMap<>();
    private final Map<String, Place> quoted = new HashMap<>();

    /// @param y its base line from above
    private record Place(int page, double y) {}

    private record Heading(String words, Place place) {}

    PdfPlaces(List<TaggedPage> pages) {
        Set<Integer> headed = new HashSet<>();
        for (int page = 0; page < pages.size(); page++)
            for (int i = 0; i < pages.get(page).tags().size(); i++) {
                Tag tag = pages.get(page).tags().get(i);
                if (!(pages.get(page).picture().marks().get(i) instanceof Mark.Text text)) continue;
                Place here = new Place(page, text.y());
                if (tag.role() == Tag.Role.HEADING && headed.add(tag.element())) headings.add(new Heading(text.text().strip(), here));
                if (tag.role() == Tag.Role.FURNITURE || tag.role() == Tag.Role.NOTE) continue;
                Map<String, Place> numbers = tag.role() == Tag.Role.NUMBER ? notes : quoted;
                NUMBER.matcher(text.text()).results().forEach(found -> numbers.putIfAbsent(found.group(), here));
            }
        inFigures(pages);
    }

    /// What only a figure names.
    private void inFigures(List<TaggedPage> pages) {
        for (int page = 0; page < pages.size(); page++)
            for (int i = 0; i < pages.get(page).tags().size(); i++) {
                if (pages.get(page).tags().get(i).role() != Tag.Role.FIGURE) continue;
                for (Mark.Text text : Picture.texts(List.of(pages.get(page).picture().marks().get(i)))) {
                    Place here = new Place(page, text.y());
                    NUMBER.matcher(text.text()).results().forEach(found -> quoted.putIfAbsent(found.group(), here));
                }
            }
    }

    /// A jump from a number.
    ///
    /// @param words says where to
    record Jump(PDPageXYZDestination to, String words) {}

    /// From a source's number to its note, from the note's to where it is quoted first.
    Optional<Jump> from(Matcher number, Tag.Role role, PDDocument document) {
        boolean back = role == Tag.Role.NUMBER;
        if (!notes.containsKey(number.group())) return Optional.empty();
        return Optional.ofNullable((back ? quoted : notes).get(number.group()))
                .map(place -> new Jump(to(document, place), back ? "Where source " + number.group() + " is quoted first" : "Source " + number.group()));
    }

    void outline(PDDocument document) {
        if (headings.isEmpty()) return;
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Heading heading : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.words());
            item.setDestination(to(document, heading.place()));
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDPageXYZDestination to(PDDocument document, Place place) {
        PDPage page = document.getPage(place.page());
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(page);
        there.setTop((int) (page.getMediaBox().getHeight() - place.y() + ABOVE));
        return there;
    }
}
