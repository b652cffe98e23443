package dateline.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// When a page says that its article was published.
///
/// @param words the day as the page writes it
/// @param from the same with the tag it stood in
record PageDate(Optional<String> words, Optional<String> from) {
    private static final List<String> DATES = List.of(
            "article:published_time", "og:article:published_time", "article:published", "article:published:time", "datepublished", "parsely-pub-date",
            "sailthru.date", "publish-date", "publish_date", "publishdate", "publication_date", "publicationdate",
            "published_time", "pubdate", "article.published", "article:post_date", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date",
            "citation_publication_date", "citation_online_date", "bt:pubdate", "article_date_original", "originalpublicationdate",
            "og:pubdate", "date", "release_date", "displaydate", "last-published", "iso-8601-publish-date");
    /// Other names that sites give to the tag of the day of publication.
    private static final Pattern PUBLISHED = Pattern.compile(".*(?:publi[sc]\\w*|issued|posted|created).{0,12}(?:date|time|day|_at|_on)|.*(?:date|time).{0,4}(?:publi[sc]\\w*|issued|posted|created)");

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d[-/.]?\\d\\d|\\d\\d[-/.](?:19|20)\\d\\d|\\p{L}{3}.*(?:19|20)\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final PageDate UNKNOWN = new PageDate(Optional.empty(), Optional.empty());

    /// What the structured data state first, then the tags, then the first time on the page.
    static PageDate of(Element page, Map<String, String> tags, Optional<StructuredData.Item> item) {
        return item.flatMap(StructuredData.Item::published)
                .map(words -> of(words, "datePublished"))
                .or(() -> tagged(tags))
                .or(() -> shown(page))
                .orElse(UNKNOWN);
    }

    private static PageDate of(String words, String tag) {
        return new PageDate(Optional.of(words), Optional.of(tag + ": " + words));
    }

    private static Optional<PageDate> tagged(Map<String, String> tags) {
        for (String name : DATES) {
            String value = tags.get(name);
            if (value != null && YEAR.matcher(value).find()) return Optional.of(of(value, name));
        }
        return tags.entrySet().stream()
                .filter(tag -> PUBLISHED.matcher(tag.getKey()).matches() && DAY.matcher(tag.getValue()).find())
                .map(tag -> of(tag.getValue(), tag.getKey()))
                .findFirst();
    }

    private static Optional<PageDate> shown(Element page) {
        for (String query : List.of("[itemprop=datePublished]", "article time[datetime]", "main time[datetime]", "time[datetime]")) {
            Element time = page.selectFirst(query);
            if (time == null) continue;
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text();
            if (YEAR.matcher(value).find()) return Optional.of(of(TextBlocks.tidy(value), "time"));
        }
        return Optional.empty();
    }
}
