package dateline.document;

import dateline.document.mail.Letter;
import dateline.document.mail.MailText;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// From a mail to an article: the fuller of its two wordings, with what stands around it as furniture.
final class LetterBlocks {
    private static final int LONGEST_PAGE = 8 << 20;
    private static final int LONGEST_TEXT = 16 << 20;
    private static final String PARAGRAPHS = "p, div, h1, h2, h3, h4, h5, h6, li, tr, blockquote, ul, ol, table, pre";

    private LetterBlocks() {}

    static Entry of(Letter letter, PageWords words) {
        Optional<Element> page = letter.html().map(html -> html.length() > LONGEST_PAGE ? html.substring(0, LONGEST_PAGE) : html).map(Pages::parse);
        String shown = page.map(LetterBlocks::linesOf).orElse("");
        String plain = letter.text().map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text).orElse("");
        boolean fromPage = weight(plain) * 2 < weight(shown);
        String subject = letter.head("subject").orElse("");
        MailText text = MailText.of(fromPage ? shown : plain, subject, words.mail());
        if (fromPage && text.heads().isEmpty() && !text.beside().contains(true)) {
            Optional<Entry> read = page.flatMap(html -> asPage(letter, html, shown, words));
            if (read.isPresent()) return read.get();
        }
        List<Block> blocks = blocksOf(text);
        return new Entry(Optional.of("mail"), blocks, metaOf(letter, text.heads(), words));
    }

    /// A newsletter is built like a page; what that finds has to be most of what the mail shows.
    private static Optional<Entry> asPage(Letter letter, Element html, String shown, PageWords words) {
        PageMeta meta = PageMeta.of(html);
        List<Block> blocks = PageBody.of(html, meta, words).blocks().stream().map(LetterBlocks::whole).toList();
        long kept = blocks.stream().filter(block -> block.kind() != Kind.FURNITURE).mapToLong(block -> weight(block.text())).sum();
        if (kept * 2 < weight(shown)) return Optional.empty();
        return Optional.of(new Entry(Optional.of("mail"), blocks, metaOf(letter, Map.of(), words)));
    }

    private static Block whole(Block block) {
        return new Block(block.kind(), Charsets.whole(block.text()), block.line(), block.gap(), block.where());
    }

    private static long weight(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    /// The lines of a page as it shows them, those of others marked as in plain text.
    private static String linesOf(Element page) {
        page.select("script, style, head, [style~=display:\\s*none]").forEach(Element::remove);
        page.filter((node, _) -> {
            if (node instanceof TextNode text) text.text(text.getWholeText().replaceAll("\\s+", " "));
            return NodeFilter.FilterResult.CONTINUE;
        });
        Element copy = page.clone();
        copy.select("br").forEach(line -> line.appendText("\n"));
        copy.select(PARAGRAPHS).forEach(part -> part.prependText("\n\n").appendText("\n\n"));
        for (Element quote : copy.select("blockquote[type=cite]")) {
            String marked = quote.wholeText().lines().filter(line -> !line.isBlank()).map(line -> "> " + line.strip()).collect(Collectors.joining("\n"));
            if (quote.parent() != null) quote.empty().appendText("\n\n" + marked + "\n\n");
        }
        return copy.wholeText().lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<Block> blocksOf(MailText text) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < text.lines().size(); ) {
            int to = from;
            boolean beside = text.beside().get(from);
            while (to < text.lines().size() && text.beside().get(to) == beside) to++;
            for (Block block : TextBlocks.of(String.join("\n", text.lines().subList(from, to))).blocks())
                blocks.add(new Block(beside ? Kind.FURNITURE : block.kind(), block.text(), block.line() + from, block.gap()));
            from = to;
        }
        return blocks.stream().allMatch(block -> block.kind() == Kind.FURNITURE) ? List.of() : blocks;
    }

    /// What a mail that was passed on says of itself is what counts; who passed it on wrote nothing of it.
    private static Meta metaOf(Letter letter, Map<String, String> passedOn, PageWords words) {
        Optional<String> title = Optional.ofNullable(passedOn.get("subject")).or(() -> letter.head("subject"))
                .map(subject -> words.mail().answered().matcher(subject).replaceFirst("")).map(TextBlocks::tidy).map(Charsets::whole).filter(said -> !said.isEmpty());
        Optional<String> date = Optional.ofNullable(passedOn.get("date")).or(() -> letter.head("date")).map(TextBlocks::tidy).map(Charsets::whole).filter(said -> !said.isEmpty());
        Optional<String> source = letter.sender().filter(_ -> letter.isNewsletter() && passedOn.isEmpty()).map(TextBlocks::tidy).map(Charsets::whole);
        return new Meta(title, source, Optional.empty(), date, date.map(day -> "Date: " + day));
    }
}
