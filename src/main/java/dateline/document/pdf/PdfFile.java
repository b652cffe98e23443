package dateline.document.pdf;

import dateline.document.office.Draft;
import dateline.document.office.Fault;
import dateline.document.office.Unfit;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF: its text in reading order, each paragraph with its page; running heads, page numbers and footnotes apart.
public final class PdfFile {
    private static final int MOST_PAGES = 3000;
    /// Columns are dear to find on pages in very many pieces.
    private static final int MOST_DENSE = 30;

    private static final double MANY_NAMELESS = 0.2;
    /// A page with fewer letters and a picture is a picture of a page.
    private static final int FEW_LETTERS = 8;

    private PdfFile() {}

    /// @throws Unfit when it is locked, damaged, has no text, or asks for more work than a document does
    public static Draft read(byte[] bytes, Progress progress) throws Unfit {
        try (PDDocument file = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return draftOf(file, progress);
        } catch (Unfit e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Unfit(Fault.locked());
        } catch (IOException e) {
            throw new Unfit(isLocked(bytes) ? Fault.locked() : Fault.damaged("it cannot be opened as a PDF"));
        } catch (LinkageError e) {
            // what opens files that are locked for the holder of a certificate does not come along
            throw new Unfit(Fault.locked());
        }
    }

    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/Encrypt");
    }

    private static Draft draftOf(PDDocument file, Progress progress) throws IOException {
        PageLetters letters = new PageLetters();
        List<Page> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        int dense = 0;
        for (PDPage page : file.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                faults.add(new Fault("large-file", String.format(Locale.ROOT, "has more than %,d pages; only those were read", MOST_PAGES), "Cut the file into smaller ones to read the rest."));
                break;
            }
            progress.report(number, Math.max(number, file.getNumberOfPages()), "Reading page " + number);
            Optional<PageLetters.Drawn> drawn = drawnOf(letters, page);
            if (drawn.isEmpty()) {
                damaged.add(number);
                continue;
            }
            if (drawn.get().pictures() && drawn.get().glyphs().size() < FEW_LETTERS) pictures.add(number);
            List<Piece> pieces = Piece.of(drawn.get().glyphs());
            if (Page.isDense(pieces)) dense++;
            pages.add(Page.of(number, page.getCropBox().getHeight(), drawn.get(), pieces, dense <= MOST_DENSE));
        }
        if (!damaged.isEmpty()) faults.add(Fault.damaged(Unseen.named(damaged) + " cannot be read"));
        else faults.addAll(Unseen.faults(number, pictures, letters.letters(), (double) letters.nameless() / Math.max(1, letters.letters()) > MANY_NAMELESS));
        int attached = attached(file);
        if (attached > 0) faults.add(Fault.embedded(attached));
        return new Draft(blocksOf(pages), titleOf(file), faults);
    }

    /// A damaged page is said and left out; one that costs too much ends the reading.
    private static Optional<PageLetters.Drawn> drawnOf(PageLetters letters, PDPage page) throws Unfit {
        try {
            return Optional.of(letters.of(page));
        } catch (Unfit e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<Block> blocksOf(List<Page> pages) {
        float body = PrintStyle.of(pages).body();
        Margins.Cleared cleared = Margins.of(pages, body);
        PrintStyle style = PrintStyle.of(cleared.pages());
        Paragraphs paragraphs = new Paragraphs(style, cleared.notes());
        for (Page page : cleared.pages()) page.columns().forEach(column -> paragraphs.column(column, page));
        Hyphens hyphens = new Hyphens(cleared.pages().stream().flatMap(page -> page.lines().stream()).toList());
        List<Block> blocks = new ArrayList<>(paragraphs.blocks(hyphens));
        for (Page page : cleared.pages())
            for (Line line : page.beside()) blocks.add(new Block(Kind.FURNITURE, line.full(), 0, 0, Optional.of("page " + page.number())));
        return blocks;
    }

    /// How many files are attached to it, of those that its list names first.
    private static int attached(PDDocument file) throws IOException {
        PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        if (files == null) return 0;
        return files.getNames() == null ? 1 : Math.max(1, files.getNames().size());
    }

    private static Optional<String> titleOf(PDDocument file) {
        PDDocumentInformation information = file.getDocumentInformation();
        return Optional.ofNullable(information == null ? null : information.getTitle()).map(String::strip).filter(title -> !title.isEmpty());
    }
}
