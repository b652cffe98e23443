package dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.model.Actor;
import dateline.model.ArticleText;
import dateline.model.Claim;
import dateline.model.DocumentText;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Quantity;
import dateline.model.Quantity.Bound;
import dateline.model.Reading;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A reading as the keys that `extract` adds to an article's.
final class ReadingJson {
    private final Reading reading;
    private final Map<String, Integer> quantityPlaces = new HashMap<>();

    private ReadingJson(Reading reading) {
        this.reading = reading;
        for (Quantity one : reading.quantities()) quantityPlaces.put(one.id(), quantityPlaces.size());
    }

    /// One line of `extract`; `before` are notices on the file, told with its first article.
    static ObjectNode of(DocumentText document, ArticleText article, Reading reading, List<Notice> before) {
        ObjectNode node = ArticleJson.of(document, article);
        ReadingJson writer = new ReadingJson(reading);
        writer.actors(node.putArray("actors"));
        writer.events(node.putArray("events"));
        writer.ties(node.putArray("ties"));
        writer.quotes(node.putArray("quotes"));
        writer.quantities(node.putArray("quantities"));
        List<Notice> notices = new ArrayList<>(before);
        notices.addAll(article.article().notices());
        notices.addAll(reading.notices());
        node.set("notices", ArticleJson.notices(notices));
        return node;
    }

    private void actors(ArrayNode list) {
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (Mention mention : reading.mentions())
            mentions.computeIfAbsent(mention.actorId(), id -> new ArrayList<>()).add(mention);
        for (Actor actor : reading.actors()) {
            ObjectNode row = list.addObject();
            row.put("id", actor.id());
            row.put("name", actor.name());
            row.put("kind", actor.kind().code());
            ArticleJson.put(row, "country", actor.country());
            ArticleJson.put(row, "sector", actor.sector());
            ArticleJson.put(row, "partOf", actor.partOf());
            strings(row.putArray("distinctFrom"), List.copyOf(actor.distinctFrom()));
            ArrayNode places = row.putArray("mentions");
            for (Mention mention : mentions.getOrDefault(actor.id(), List.of())) {
                ObjectNode place = places.addObject();
                ArticleJson.putSpan(place, mention.span());
                place.put("text", mention.text());
                place.put("how", mention.how().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void events(ArrayNode list) {
        for (Event event : reading.events()) {
            ObjectNode row = list.addObject();
            row.put("id", event.id());
            strings(row.putArray("actor"), event.actors());
            strings(row.putArray("recipient"), event.recipients());
            row.put("type", event.type().code());
            ArticleJson.put(row, "mode", event.type().mode());
            strings(row.putArray("context"), event.contexts());
            date(row, event.date());
            place(row, event.place());
            row.put("status", event.status().code());
            strings(row.putArray("attributedTo"), event.attributedTo());
            ArticleJson.put(row, "denies", event.denies());
            ArrayNode numbers = row.putArray("quantities");
            event.quantities().stream().map(quantityPlaces::get).filter(java.util.Objects::nonNull).forEach(numbers::add);
            evidence(row, event.evidence());
            row.put("rule", event.rule());
            row.put("confidence", Math.round(event.confidence() * 100) / 100.0);
            row.put("suggested", event.suggested());
        }
    }

    private void ties(ArrayNode list) {
        for (Tie tie : reading.ties()) {
            ObjectNode row = list.addObject();
            row.put("id", tie.id());
            row.put("kind", tie.kind().code());
            row.put("a", tie.a());
            row.put("b", tie.b());
            row.put("status", tie.status().code());
            strings(row.putArray("attributedTo"), tie.attributedTo());
            date(row, tie.date());
            evidence(row, tie.evidence());
        }
    }

    private void quotes(ArrayNode list) {
        for (Claim claim : reading.claims()) {
            ObjectNode row = list.addObject();
            ArticleJson.put(row, "speaker", claim.speaker());
            row.put("text", claim.text());
            ArticleJson.putSpan(row, claim.span());
            row.put("direct", claim.direct());
        }
    }

    private void quantities(ArrayNode list) {
        for (Quantity one : reading.quantities()) {
            ObjectNode row = list.addObject();
            row.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
            number(row, "value", one.value());
            row.putNull("upTo");
            one.upTo().ifPresent(most -> number(row, "upTo", most));
            row.put("unit", one.unit());
            row.put("of", one.of());
            row.put("bound", code(one.bound()));
            row.putNull("partOf");
            one.partOf().map(quantityPlaces::get).ifPresent(place -> row.put("partOf", place));
            row.put("cumulative", one.cumulative());
            row.put("text", one.text());
            ArticleJson.putSpan(row, one.span());
        }
    }

    private static void number(ObjectNode row, String key, double value) {
        if (value == Math.rint(value)) row.put(key, (long) value);
        else row.put(key, value);
    }

    private static String code(Bound bound) {
        return switch (bound) {
            case EXACT -> "exact";
            case ABOUT -> "about";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case BETWEEN -> "between";
        };
    }

    private static void date(ObjectNode row, Optional<When> date) {
        if (date.isEmpty()) {
            row.putNull("date");
            return;
        }
        ObjectNode node = row.putObject("date");
        node.put("text", date.get().text());
        ArticleJson.put(node, "start", date.get().start().map(Object::toString));
        ArticleJson.put(node, "end", date.get().end().map(Object::toString));
        node.put("precision", date.get().precision().name().toLowerCase(Locale.ROOT));
        node.put("basis", date.get().basis().name().toLowerCase(Locale.ROOT));
    }

    private static void place(ObjectNode row, Optional<Where> place) {
        if (place.isEmpty()) {
            row.putNull("place");
            return;
        }
        ObjectNode node = row.putObject("place");
        node.put("text", place.get().text());
        ArticleJson.put(node, "name", place.get().name());
        ArticleJson.put(node, "country", place.get().country());
        node.put("basis", place.get().basis().name().toLowerCase(Locale.ROOT));
    }

    private static void evidence(ObjectNode row, List<Evidence> evidence) {
        ArrayNode list = row.putArray("evidence");
        for (Evidence one : evidence) {
            ObjectNode node = list.addObject();
            ArticleJson.putSpan(node, one.span());
            node.put("text", one.text());
        }
    }

    private static void strings(ArrayNode list, List<String> all) {
        all.forEach(list::add);
    }
}
