package dateline.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The JSON-LD of a page (schema.org), as far as it speaks of the page's own article.
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int DEEPEST = 8;
    private static final Pattern DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private StructuredData() {}

    record Item(
            Optional<String> headline,
            Optional<String> published,
            Optional<String> publisher,
            Optional<String> authors,
            Optional<String> description,
            Optional<String> body) {
        private int filled() {
            return (headline.isPresent() ? 2 : 0) + (published.isPresent() ? 2 : 0) + (body.isPresent() ? 1 : 0);
        }
    }

    /// The item that says most about an article; the first of equals.
    static Optional<Item> articleOf(Element page) {
        List<Item> items = new ArrayList<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            try {
                collect(JSON.readTree(unwrapped(script.data())), items, 0);
            } catch (JsonProcessingException e) {
                salvaged(script.data()).ifPresent(items::add);
            }
        }
        return items.stream().reduce((best, item) -> item.filled() > best.filled() ? item : best);
    }

    /// Of structured data that is no JSON only the first day of publication is taken.
    private static Optional<Item> salvaged(String data) {
        Matcher date = DATE.matcher(data);
        Optional<String> found = date.find() ? Optional.of(date.group(1)) : Optional.empty();
        return found.map(day -> new Item(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static String unwrapped(String data) {
        String json = data.strip();
        if (json.startsWith("<!--")) json = json.substring(4);
        if (json.startsWith("//<![CDATA[")) json = json.substring(11);
        if (json.startsWith("<![CDATA[")) json = json.substring(9);
        return json;
    }

    private static void collect(JsonNode node, List<Item> items, int depth) {
        if (depth > DEEPEST) return;
        if (node.isArray()) {
            node.forEach(child -> collect(child, items, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node)) items.add(itemOf(node));
            collect(node.path("@graph"), items, depth + 1);
            collect(node.path("mainEntity"), items, depth + 1);
            collect(node.path("mainEntityOfPage"), items, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        for (String type : texts(node.path("@type"))) {
            if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report") || type.equals("Review")) return true;
        }
        return false;
    }

    private static Item itemOf(JsonNode node) {
        return new Item(
                text(node, "headline").or(() -> text(node, "name")).map(StructuredData::plain),
                text(node, "datePublished").or(() -> text(node, "dateCreated")),
                names(node.path("publisher")).stream().findFirst(),
                joined(names(node.path("author"))),
                text(node, "description").map(StructuredData::plain),
                text(node, "articleBody").map(StructuredData::words));
    }

    private static Optional<String> joined(Set<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.isTextual()) names.add(plain(node.asText()));
        if (node.isArray()) node.forEach(child -> names.addAll(names(child)));
        if (node.isObject()) texts(node.path("name")).forEach(name -> names.add(plain(name)));
        names.removeIf(name -> name.isEmpty() || name.contains("://"));
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) texts.add(node.asText());
        if (node.isArray()) for (JsonNode child : node) if (child.isTextual()) texts.add(child.asText());
        return texts;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return texts(node.path(key)).stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    private static String plain(String text) {
        return TextBlocks.tidy(TextBlocks.plain(text));
    }

    /// The body without the tags that some pages leave in it.
    private static String words(String body) {
        return body.indexOf('<') < 0 ? TextBlocks.plain(body) : Jsoup.parse(body).wholeText();
    }
}
