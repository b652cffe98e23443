package dateline.document;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/// Feeds (RSS, Atom): an article an item, with the longest text that the feed gives of it. The parser knows no
/// entities but those of every page, so that nothing from outside can come in.
final class FeedReader implements DocumentReader {
    private static final int BOUND = 16 << 20;
    private static final int DEEPEST = 256;
    private static final int MOST_ITEMS = 10_000;
    private static final int OPENS_WITHIN = 1 << 13;
    private static final Pattern OPENS = Pattern.compile("<(?:rss|rdf:RDF|(?:\\w{1,20}:)?feed)[\\s>]");
    private static final Pattern XML = Pattern.compile("\\A[^<]{0,4}\\s*<(?:\\?xml|!DOCTYPE|!--|rss|feed|rdf:RDF|\\w{1,20}:feed)");
    private static final Pattern TAGS = Pattern.compile("</?(?:p|div|li|br|h[1-6]|a|b|i|em|strong|span|img)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    @Override
    public String format() {
        return "Feed";
    }

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".xml");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean knows(RawFile raw) {
        String head = new String(raw.bytes(), 0, Math.min(raw.bytes().length, OPENS_WITHIN), StandardCharsets.ISO_8859_1).replace("\0", "");
        return XML.matcher(head).find() && OPENS.matcher(head).find();
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        String text = Charsets.decode(raw.bytes(), true);
        Document feed = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        List<Element> items = feed.getElementsByTag("item");
        if (items.isEmpty()) items = feed.select("entry, *|entry");
        Optional<String> outlet = feed.select("channel > title, feed > title, *|feed > *|title").stream().findFirst().flatMap(FeedReader::words);
        InnerFiles inner = new InnerFiles(raw, words, progress);
        if (raw.cut()) inner.say("large-file", TextReader.tooLarge(raw.document(), BOUND).what(), "Cut the file into smaller ones to read the rest.");
        int number = 0;
        for (Element item : items) {
            if (++number > MOST_ITEMS) {
                inner.say("large-file", String.format(Locale.ROOT, "%s holds more than %,d items; the others were not read", raw.document().file(), MOST_ITEMS), "Cut the file into smaller ones.");
                break;
            }
            Entry entry = entryOf(item, number, outlet, words);
            if (!entry.blocks().isEmpty()) inner.add(entry);
            else inner.say("bad-line", "Item " + number + " of " + raw.document().file() + " has no text", "Open its page and bring that in.");
        }
        if (items.isEmpty())
            return Unreadable.refused(raw.document(), "unknown-format", raw.document().file() + " is XML of a kind that is not read: no feed and no document", "Save its text from the program that made it.");
        return inner.document();
    }

    private static Entry entryOf(Element item, int number, Optional<String> outlet, PageWords words) {
        Optional<String> title = child(item, "title").map(TextBlocks::plain).map(said -> TAGS.matcher(said).replaceAll("")).map(TextBlocks::tidy).filter(said -> !said.isEmpty());
        Optional<String> published = child(item, "pubDate", "published", "dc:date", "issued", "updated");
        Optional<String> byline = child(item, "dc:creator", "author").filter(name -> name.indexOf('@') < 0);
        String text = child(item, "content:encoded", "content", "description", "summary").orElse("");
        Meta meta = new Meta(title.map(Charsets::whole), child(item, "source").or(() -> outlet).map(Charsets::whole), byline.map(Charsets::whole), published, published.map(day -> "published: " + day));
        return new Entry(Optional.of("item " + number), blocksOf(text, title.orElse(""), words), meta);
    }

    private static List<Block> blocksOf(String text, String title, PageWords words) {
        if (!TAGS.matcher(text).find()) return TextBlocks.of(TextBlocks.plain(text)).blocks();
        Element page = Pages.parse("<html><body><article><h1>" + Entities.escape(title) + "</h1>" + text + "</article></body></html>");
        List<Block> blocks = new ArrayList<>();
        for (Block block : PageBody.of(page, PageMeta.of(page), words).blocks()) blocks.add(new Block(block.kind(), Charsets.whole(block.text()), 0));
        return blocks.isEmpty() ? TextBlocks.of(page.text()).blocks() : blocks;
    }

    /// What the first of these elements that the item has says; what stands in it as tags of its own comes as a page.
    private static Optional<String> child(Element item, String... names) {
        for (String name : names)
            for (Element child : item.children())
                if (child.tagName().equalsIgnoreCase(name) || child.tagName().equalsIgnoreCase("atom:" + name)) {
                    boolean page = child.attr("type").equals("xhtml") || child.selectFirst("p, div") != null;
                    Optional<String> said = page ? Optional.of(child.html()) : words(child);
                    if (said.isPresent()) return said;
                }
        return Optional.empty();
    }

    private static Optional<String> words(Element element) {
        return Optional.of(element.wholeText().strip()).filter(said -> !said.isEmpty());
    }
}
