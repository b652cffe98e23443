package dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Dateline;
import dateline.model.DocumentText;
import dateline.model.Notice;
import dateline.model.Part;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An article as the one JSON object that `read` and `extract` share; every key is there, lists are never null.
final class ArticleJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ArticleJson() {}

    /// The article's own keys up to `parts`; `extract` puts its findings after them.
    static ObjectNode of(DocumentText document, ArticleText text) {
        Article article = text.article();
        ObjectNode node = JSON.objectNode();
        node.put("file", document.document().file());
        node.put("index", article.index());
        node.put("id", text.outerId());
        node.put("title", article.title());
        put(node, "source", text.source());
        put(node, "byline", article.byline());
        put(node, "published", article.published().map(Object::toString));
        put(node, "publishedFrom", article.publishedFrom());
        node.set("dateline", article.dateline().<JsonNode>map(ArticleJson::of).orElse(JSON.nullNode()));
        node.put("text", text.text());
        ArrayNode parts = node.putArray("parts");
        for (Part part : article.parts()) {
            ObjectNode row = parts.addObject();
            row.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
            putSpan(row, part.span());
            part.where().ifPresent(place -> row.put("where", place));
        }
        return node;
    }

    /// The line for a file of which nothing could be read.
    static ObjectNode unread(DocumentText document) {
        ObjectNode node = JSON.objectNode();
        node.put("file", document.document().file());
        node.putNull("index");
        node.set("notices", notices(document.notices()));
        return node;
    }

    /// The line for an article whose events could not be read.
    static ObjectNode unread(DocumentText document, ArticleText text, List<Notice> faults) {
        ObjectNode node = of(document, text);
        for (String key : List.of("actors", "events", "ties", "quotes", "quantities")) node.putArray(key);
        node.set("notices", notices(faults));
        return node;
    }

    static ArrayNode notices(List<Notice> notices) {
        ArrayNode list = JSON.arrayNode();
        for (Notice notice : notices) {
            ObjectNode row = list.addObject();
            row.put("code", notice.code());
            row.put("what", notice.what());
            row.put("next", notice.next());
            putSpan(row, notice.where().orElse(new Span(0, 0)));
        }
        return list;
    }

    static void putSpan(ObjectNode node, Span span) {
        node.put("start", span.start());
        node.put("end", span.end());
    }

    static void put(ObjectNode node, String key, Optional<String> value) {
        node.put(key, value.orElse(null));
    }

    private static ObjectNode of(Dateline dateline) {
        ObjectNode node = JSON.objectNode();
        put(node, "place", dateline.place());
        put(node, "date", dateline.date());
        put(node, "agency", dateline.agency());
        return node;
    }
}
