package dateline.document;

import dateline.document.office.Book;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Books and issues (EPUB): an article a chapter, read like a page; what is too short for one stands with the next.
public final class EpubReader implements DocumentReader {
    private static final int BOUND = 128 << 20;
    private static final int LONGEST_CHAPTER = 8 << 20;
    private static final int FEW_WORDS = 25;
    /// XHTML closes elements that HTML does not know how to close so.
    private static final Pattern CLOSED = Pattern.compile("<(title|script|style|a|p|div|span|i|b|em|strong|td|th|li|h[1-6]|section)((?:\\s[^<>]{0,500})?)/>");

    /// What programs call the rest of a chapter that they cut in two.
    private static final Pattern SPLIT = Pattern.compile("_split_0*\\d+(?=\\.)");

    private static final Pattern NOTE = Pattern.compile("\\b(?:footnote|endnote|rearnote)s?\\b");

    @Override
    public String format() {
        return "EPUB";
    }

    @Override
    public List<String> endings() {
        return List.of(".epub");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean isSigned() {
        return true;
    }

    @Override
    public boolean knows(RawFile raw) {
        return raw.isPackedAs(Book.TYPE) || raw.packs("META-INF/container.xml");
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.whole(raw, () -> documentOf(raw, Book.read(raw.bytes()), words, progress));
    }

    private static DocumentText documentOf(RawFile raw, Book book, PageWords words, Progress progress) {
        List<Notice> notices = new ArrayList<>(book.faults().stream().map(fault -> OfficeBlocks.notice(raw, fault)).toList());
        List<Entry> entries = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        String last = "";
        int number = 0;
        for (Book.Chapter chapter : book.chapters()) {
            progress.report(++number, book.chapters().size(), "Reading chapter " + number);
            Entry entry = entryOf(chapter, number, book.publisher(), words);
            String name = SPLIT.matcher(chapter.name()).replaceFirst("");
            boolean goesOn = !entries.isEmpty() && name.equals(last) && !name.equals(chapter.name());
            last = name;
            if (entry.blocks().isEmpty()) continue;
            if (goesOn) {
                entries.add(joined(entries.removeLast(), entry.blocks()));
            } else if (isShort(entry)) {
                entry.blocks().forEach(block -> before.add(new Block(Kind.FURNITURE, block.text(), block.line(), block.gap(), block.where())));
            } else {
                entries.add(new Entry(entry.id(), withBefore(before, entry.blocks()), entry.meta()));
                before.clear();
            }
        }
        if (!entries.isEmpty() && !before.isEmpty()) entries.add(joined(entries.removeLast(), before));
        if (entries.isEmpty() && notices.isEmpty()) return TextReader.empty(raw.document());
        return new DocumentText(raw.document(), List.of(), Meta.NONE, entries, notices);
    }

    private static List<Block> withBefore(List<Block> before, List<Block> blocks) {
        List<Block> all = new ArrayList<>(before);
        all.addAll(blocks);
        return all;
    }

    private static Entry joined(Entry first, List<Block> rest) {
        return new Entry(first.id(), withBefore(first.blocks(), rest), first.meta());
    }

    private static boolean isShort(Entry entry) {
        return entry.blocks().stream().filter(block -> block.kind() != Kind.FURNITURE).mapToInt(block -> block.text().split(" ").length).sum() < FEW_WORDS;
    }

    /// Takes footnotes and their numbers out of the page.
    private static List<String> notesOf(Element page) {
        page.getElementsByAttributeValueContaining("epub:type", "noteref").forEach(Element::remove);
        List<String> notes = new ArrayList<>();
        for (Element note : page.getElementsByAttributeValueMatching("epub:type", NOTE)) {
            String words = TextBlocks.tidy(note.text());
            if (!words.isEmpty()) notes.add(words);
            note.remove();
        }
        return notes;
    }

    private static Entry entryOf(Book.Chapter chapter, int number, Optional<String> publisher, PageWords words) {
        byte[] bytes = chapter.bytes().length > LONGEST_CHAPTER ? java.util.Arrays.copyOf(chapter.bytes(), LONGEST_CHAPTER) : chapter.bytes();
        Element page = Pages.parse(CLOSED.matcher(Charsets.decode(bytes, true)).replaceAll("<$1$2></$1>"));
        // the title of a chapter's page is often the book's, or the name of the file
        page.select("head > title").forEach(title -> {
            if (page.select("h1, h2, h3").stream().noneMatch(heading -> PageMeta.alike(heading.text(), title.text()))) title.remove();
        });
        List<String> notes = notesOf(page);
        PageMeta meta = PageMeta.of(page);
        String place = "chapter " + number;
        List<Block> blocks = new ArrayList<>();
        for (Block block : PageBody.of(page, meta, words).blocks()) blocks.add(new Block(block.kind(), Charsets.whole(block.text()), 0, 0, Optional.of(place)));
        for (String note : notes) blocks.add(new Block(Kind.FURNITURE, Charsets.whole(note), 0, 0, Optional.of(place)));
        Meta stated = meta.stated();
        Optional<String> heading = page.select("h1, h2").stream().map(found -> TextBlocks.tidy(found.text())).filter(shown -> !shown.isEmpty()).findFirst();
        return new Entry(Optional.of(place), blocks, new Meta(stated.title().or(() -> heading).map(Charsets::whole), publisher.or(stated::source), stated.byline(), stated.published(), stated.publishedFrom()));
    }
}
