package dateline.document;

import dateline.model.DocumentText.Meta;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What a page's tags state about its article.
///
/// @param description the standfirst as the tags give it
/// @param body the article's text as its structured data repeat it, if they do
record PageMeta(Meta stated, Optional<String> description, Optional<String> body) {
    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");
    private static final Pattern OUTLET_SUFFIX = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,60}$");

    static PageMeta of(Element page) {
        Map<String, String> tags = tagsOf(page);
        Optional<StructuredData.Item> item = StructuredData.articleOf(page);
        Optional<String> source = item.flatMap(StructuredData.Item::publisher)
                .or(() -> Optional.ofNullable(tags.get("og:site_name")))
                .or(() -> Optional.ofNullable(tags.get("application-name")));
        Optional<String> byline = item.flatMap(StructuredData.Item::authors)
                .or(() -> AUTHORS.stream().map(tags::get).filter(v -> v != null && !v.contains("://")).findFirst().map(String::valueOf));
        PageDate dated = PageDate.of(page, tags, item);
        Meta meta = new Meta(titleOf(page, tags, item, source), source, byline, dated.words(), dated.from());
        Optional<String> description = Optional.ofNullable(tags.get("og:description"))
                .or(() -> Optional.ofNullable(tags.get("description")))
                .or(() -> item.flatMap(StructuredData.Item::description));
        return new PageMeta(meta, description, item.flatMap(StructuredData.Item::body));
    }

    private static Map<String, String> tagsOf(Element page) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Element tag : page.select("meta[content]")) {
            String content = TextBlocks.tidy(TextBlocks.plain(tag.attr("content")));
            if (content.isEmpty()) continue;
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = tag.attr(key);
                if (!name.isEmpty()) tags.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), content);
            }
        }
        return tags;
    }

    /// The headline as the reader sees it, when a heading of the page agrees with what the tags say.
    private static Optional<String> titleOf(
            Element page, Map<String, String> tags, Optional<StructuredData.Item> item, Optional<String> source) {
        List<String> stated = new ArrayList<>();
        item.flatMap(StructuredData.Item::headline).ifPresent(stated::add);
        for (String name : List.of("og:title", "twitter:title", "headline", "title", "dc.title")) {
            if (tags.containsKey(name)) stated.add(tags.getOrDefault(name, ""));
        }
        // drawings have titles too
        page.select("title").stream().filter(title -> title.closest("svg") == null).limit(1).forEach(title -> stated.add(TextBlocks.tidy(title.text())));
        List<String> titles = new ArrayList<>();
        for (String title : stated) titles.add(bare(title, source));
        titles.removeIf(String::isEmpty);
        List<String> shown = page.select("h1").stream()
                .map(h1 -> TextBlocks.tidy(h1.text()))
                .filter(h1 -> !h1.isEmpty() && titles.stream().anyMatch(title -> alike(title, h1)))
                .limit(1)
                .toList();
        boolean agreed = !shown.isEmpty() && !titles.isEmpty() && Id.fold(shown.getFirst()).equals(Id.fold(titles.getFirst()));
        if (agreed) return Optional.of(shown.getFirst());
        List<String> all = Stream.concat(shown.stream(), titles.stream()).toList();
        return all.stream().reduce((best, next) -> votes(next, all) > votes(best, all) ? next : best);
    }

    /// How many of the page's statements agree on a headline.
    private static long votes(String title, List<String> all) {
        String folded = Id.fold(title);
        return all.stream().filter(other -> Id.fold(other).equals(folded)).count();
    }

    private static String bare(String title, Optional<String> source) {
        var m = OUTLET_SUFFIX.matcher(title);
        if (!m.find() || m.start() < 15) return title;
        String suffix = Id.fold(m.group());
        boolean outlet = source.map(Id::fold).filter(name -> suffix.contains(name) || name.contains(suffix)).isPresent();
        return outlet || m.group().contains("|") ? title.substring(0, m.start()) : title;
    }

    /// Whether two headlines share most of their words.
    static boolean alike(String one, String two) {
        List<String> a = List.of(Id.fold(one).split(" "));
        List<String> b = List.of(Id.fold(two).split(" "));
        if (a.equals(b)) return true;
        long shared = a.stream().filter(b::contains).count();
        return shared * 2 > Math.max(a.size(), b.size()) && shared >= 2;
    }
}
