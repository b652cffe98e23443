package dateline.export;

import dateline.chart.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The structure of a PDF (ISO 32000-1, 14.7 and 14.8): what its content is, in the order in which it is read.
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final TreeMap<Integer, PDParentTreeValue> owners = new TreeMap<>();
    private int next;

    private record Part(Tag.Role role, PDStructureElement element) {}

    PdfTags() {
        root.appendKid(document);
    }

    /// The part that a mark belongs to.
    PDStructureElement part(Tag tag) {
        return parts.computeIfAbsent(tag.element(), key -> {
            PDStructureElement element = new PDStructureElement(type(tag.role()), document);
            if (tag.role() == Tag.Role.FIGURE) element.setAlternateDescription(tag.said());
            return new Part(tag.role(), element);
        }).element;
    }

    private static String type(Tag.Role role) {
        return switch (role) {
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case RUN_IN -> StandardStructureTypes.H3;
            case PARAGRAPH, FURNITURE -> StandardStructureTypes.P;
            case FIGURE -> StandardStructureTypes.Figure;
            case ITEM, NOTE -> StandardStructureTypes.L_BODY;
            case NUMBER -> StandardStructureTypes.LBL;
        };
    }

    /// A piece of a part that is read in other words, or leads elsewhere.
    PDStructureElement within(PDStructureElement part, String type) {
        PDStructureElement piece = new PDStructureElement(type, part);
        part.appendKid(piece);
        return piece;
    }

    void link(PDStructureElement link, PDAnnotationLink annotation, PDPage page) {
        if (link.getPage() == null) link.setPage(page);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        link.appendKid(reference);
        annotation.setStructParent(next);
        owners.put(next++, new PDParentTreeValue(link.getCOSObject()));
    }

    OnPage on(PDPage page, PDPageContentStream content) {
        COSArray here = new COSArray();
        page.setStructParents(next);
        // Who moves on by keys goes in reading order.
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        owners.put(next++, new PDParentTreeValue(here));
        return new OnPage(page, content, here);
    }

    /// Says of the content of one page, while it is written, what it belongs to.
    static final class OnPage {
        private final PDPage page;
        private final PDPageContentStream content;
        private final COSArray owners;
        private Optional<PDStructureElement> owner = Optional.empty();
        private boolean open;
        private Optional<Tag> sign = Optional.empty();

        private OnPage(PDPage page, PDPageContentStream content, COSArray owners) {
            this.page = page;
            this.content = content;
            this.owners = owners;
        }

        /// What follows is read as a part of this.
        void enter(PDStructureElement element) throws IOException {
            if (open && owner.filter(now -> now == element).isPresent()) return;
            leave();
            int number = owners.size();
            owners.add(element.getCOSObject());
            if (element.getPage() == null) element.setPage(page);
            if (element.getPage().equals(page)) element.appendKid(number);
            else {
                PDMarkedContentReference elsewhere = new PDMarkedContentReference();
                elsewhere.setMCID(number);
                elsewhere.setPage(page);
                element.appendKid(elsewhere);
            }
            content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
            owner = Optional.of(element);
            open = true;
        }

        /// Whether what follows at once is another mark of the same sign.
        boolean signed(Tag tag) {
            return open && sign.filter(tag::equals).isPresent();
        }

        /// What follows draws a sign.
        void sign(Tag tag, PDStructureElement span) throws IOException {
            enter(span);
            sign = Optional.of(tag);
        }

        /// What follows is not read.
        void furniture() throws IOException {
            if (open && owner.isEmpty()) return;
            leave();
            content.beginMarkedContent(COSName.ARTIFACT);
            owner = Optional.empty();
            open = true;
        }

        void leave() throws IOException {
            if (open) content.endMarkedContent();
            open = false;
            sign = Optional.empty();
        }
    }

    void done(PDDocument pdf) {
        Optional<PDStructureElement> list = Optional.empty();
        Optional<PDStructureElement> entry = Optional.empty();
        for (Part part : parts.values()) {
            boolean listed = part.role == Tag.Role.ITEM || part.role == Tag.Role.NUMBER || part.role == Tag.Role.NOTE;
            if (listed && list.isEmpty()) list = Optional.of(within(document, StandardStructureTypes.L));
            if (!listed) list = Optional.empty();
            if (listed && (part.role != Tag.Role.NOTE || entry.isEmpty())) entry = Optional.of(within(list.orElseThrow(), StandardStructureTypes.LI));
            PDStructureElement around = listed ? entry.orElseThrow() : document;
            part.element.setParent(around);
            around.appendKid(part.element);
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(owners);
        root.setParentTree(tree);
        root.setParentTreeNextKey(next);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(info);
    }
}
