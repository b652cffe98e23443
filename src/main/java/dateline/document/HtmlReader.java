package dateline.document;

import dateline.document.packed.Signature;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Saved web pages: what their tags state, and the article's own blocks without what stands around it.
public final class HtmlReader implements DocumentReader {
    private static final int BOUND = 8 << 20;
    private static final Pattern OPENS = Pattern.compile(
            "\\A[^<]{0,4}\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,4}<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int OPENS_WITHIN = 1 << 13;

    @Override
    public String format() {
        return "HTML";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".html.gz", ".htm.gz");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean knows(RawFile raw) {
        byte[] bytes = opening(raw);
        String head = new String(bytes, 0, Math.min(bytes.length, OPENS_WITHIN), StandardCharsets.ISO_8859_1);
        // pages in UTF-16 have a zero in every second byte
        return OPENS.matcher(head.replace("\0", "")).find();
    }

    private static byte[] opening(RawFile raw) {
        try {
            return raw.unpacked(OPENS_WITHIN).bytes();
        } catch (IOException e) {
            return raw.bytes();
        }
    }

    @Override
    public DocumentText read(RawFile packed, PageWords words, Progress progress) {
        try {
            RawFile raw = packed.unpacked(BOUND);
            Optional<String> other = Signature.of(raw.bytes());
            return other.isPresent() ? noPage(raw, other.get()) : pageOf(raw, words);
        } catch (IOException e) {
            return noPage(packed, "a damaged packing");
        }
    }

    /// What a browser copied, read as a page; empty when there is no text of a page in it.
    static Optional<DocumentText> clipped(String clip, Optional<String> address, PageWords words) {
        ClippedPage clipped = ClippedPage.of(clip, address);
        if (!clipped.isPage()) return Optional.empty();
        byte[] bytes = clip.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BOUND) return Optional.empty();
        RawFile raw = new RawFile(Documents.documentOf(bytes, "pasted page", "HTML"), bytes, false);
        Element page = Pages.parse(clipped.html());
        if (page.selectFirst("a[href], h1, h2, h3, article, main, figure, time") == null) return Optional.empty();
        return Optional.of(read(raw, page, clipped.address(), words)).filter(read -> !read.blocks().isEmpty() || !read.entries().isEmpty());
    }

    /// A page that was saved in another file, with the address that the file gives it.
    static DocumentText saved(RawFile raw, String html, Optional<String> address, PageWords words) {
        return read(raw, Pages.parse(html.length() > BOUND ? html.substring(0, BOUND) : html), address, words);
    }

    private static DocumentText pageOf(RawFile raw, PageWords words) {
        String html = Charsets.decode(raw.bytes(), true);
        if (Signature.isBinary(html)) return noPage(raw, "no text at all");
        return read(raw, Pages.parse(html), Optional.empty(), words);
    }

    private static DocumentText read(RawFile raw, Element page, Optional<String> address, PageWords words) {
        PageMeta meta = PageMeta.of(page);
        PageRead read = PageBody.of(page, meta, words);
        if (read.blocks().isEmpty()) {
            return Unreadable.refused(
                    raw.document(),
                    "empty-file",
                    raw.document().file() + " shows no text of its own",
                    "Save the page again once it has loaded, or paste its text.");
        }
        List<Notice> notices = new ArrayList<>();
        if (raw.cut()) notices.add(TextReader.tooLarge(raw.document(), BOUND));
        Meta stated = titled(meta.stated(), read.headline());
        List<Entry> days = read.days(stated).stream().map(HtmlReader::whole).toList();
        List<Block> blocks = new ArrayList<>(days.isEmpty() ? whole(read.blocks()) : List.of());
        address.filter(_ -> days.isEmpty()).ifPresent(from -> blocks.add(new Block(Block.Kind.LABEL, from, 0)));
        return new DocumentText(raw.document(), blocks, whole(stated), days, notices);
    }

    private static Meta titled(Meta meta, Optional<String> headline) {
        return new Meta(headline, meta.source(), meta.byline(), meta.published(), meta.publishedFrom());
    }

    private static Entry whole(Entry entry) {
        return new Entry(entry.id(), whole(entry.blocks()), whole(entry.meta()));
    }

    /// A page can name half a character by its number.
    private static List<Block> whole(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Block(block.kind(), Charsets.whole(block.text()), block.line(), block.gap(), block.where()))
                .toList();
    }

    private static Meta whole(Meta meta) {
        return new Meta(
                meta.title().map(Charsets::whole), meta.source().map(Charsets::whole), meta.byline().map(Charsets::whole), meta.published(),
                meta.publishedFrom());
    }

    private static DocumentText noPage(RawFile raw, String what) {
        return Unreadable.refused(
                raw.document(),
                "binary-file",
                raw.document().file() + " holds " + what + ", whatever its name says",
                "Open it in its own program and save its text.");
    }
}
