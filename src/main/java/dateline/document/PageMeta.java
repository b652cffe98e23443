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
    private static final List<String> DATES = List.of(
            "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date",
            "sailthru.date", "publish-date", "publish_date", "publishdate", "publication_date", "publicationdate",
            "published_time", "pubdate", "article.published", "article:post_date", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date",
            "citation_publication_date", "citation_online_date", "bt:pubdate", "article_date_original", "originalpublicationdate",
            "og:pubdate", "date", "release_date", "displaydate", "last-published", "iso-8601-publish-date");
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
        Dated dated = datedOf(page, tags, item);
        Meta meta = new Meta(titleOf(page, tags, item, source), source, byline, dated.words(), dated.from());
        Optional<String> description = Optional.ofNullable(tags.get("og:description"))
                .or(() -> Optional.ofNullable(tags.get("description")))
                .or(() -> item.flatMap(StructuredData.Item::description));
        return new PageMeta(meta, description, item.flatMap(StructuredData.Item::body));
    }

    private record Dated(Optional<String> words, Optional<String> from) {
        static Dated of(String words, String tag) {
            return new Dated(Optional.of(words), Optional.of(tag + ": " + words));
        }
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

    private static Dated datedOf(Element page, Map<String, String> tags, Optional<StructuredData.Item> item) {
        Optional<String> stated = item.flatMap(StructuredData.Item::published);
        if (stated.isPresent()) return Dated.of(stated.get(), "datePublished");
        for (String name : DATES) {
            String value = tags.get(name);
            if (value != null && value.matches(".*\\d{4}.*")) return Dated.of(value, name);
        }
        for (String query : List.of("[itemprop=datePublished]", "article time[datetime]", "main time[datetime]", "time[datetime]")) {
            Element time = page.selectFirst(query);
            if (time == null) continue;
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text();
            if (value.matches(".*\\d{4}.*")) return Dated.of(TextBlocks.tidy(value), "time");
        }
        return new Dated(Optional.empty(), Optional.empty());
    }

    /// The headline as the reader sees it, when a heading of the page agrees with what the tags say.
    private static Optional<String> titleOf(
            Element page, Map<String, String> tags, Optional<StructuredData.Item> item, Optional<String> source) {
        List<String> stated = new ArrayList<>();
        item.flatMap(StructuredData.Item::headline).ifPresent(stated::add);
        for (String name : List.of("og:title", "twitter:title", "headline", "title", "dc.title")) {
            if (tags.containsKey(name)) stated.add(tags.getOrDefault(name, ""));
        }
        Element head = page.selectFirst("head > title, title");
        if (head != null) stated.add(TextBlocks.tidy(head.text()));
        List<String> titles = new ArrayList<>();
        for (String title : stated) titles.add(bare(title, source));
        titles.removeIf(String::isEmpty);
        List<String> shown = page.select("h1").stream()
                .map(h1 -> TextBlocks.tidy(h1.text()))
                .filter(h1 -> !h1.isEmpty() && (titles.isEmpty() || titles.stream().anyMatch(title -> alike(title, h1))))
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
