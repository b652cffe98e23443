package dateline.analysis;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Tie;
import dateline.table.Row;
import dateline.table.TsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a brief for types, ties and things, as `assets/wording` lists them; the grammar is in [Clauses].
final class Wording {
    /// How an event of one kind is told.
    ///
    /// @param past also the participle
    /// @param rest what follows the verb; `[…]` falls away without another side, which stands at `{b}`
    /// @param noun what is denied or, without a doer, reported
    /// @param detail prepositions whose complement is worth quoting
    /// @param thing whether `rest` takes over what the sentence calls the thing
    record Phrase(String past, String base, String rest, String noun, List<String> detail, boolean thing) {}

    private record PhraseRow(String type, String mode, List<String> rule, Phrase phrase) {
        int fit(Event event) {
            if (!type.equals(event.type().code())) return -1;
            if (!mode.isEmpty() && !event.type().mode().filter(mode::equals).isPresent()) return -1;
            if (!rule.isEmpty() && rule.stream().noneMatch(event.rule()::contains)) return -1;
            return (mode.isEmpty() ? 0 : 2) + (rule.isEmpty() ? 0 : 1);
        }
    }

    private static final Pattern OBJECT = Pattern.compile("\\{obj(?<thing> thing)?:(?<other>[^}]*)}");

    /// What a verb governs stands right behind it and ends before the next phrase.
    private static final Pattern GOVERNED = Pattern.compile(
            "\\G\\s+(?!(?:to|that|in|on|at|with|by|for|from|as|of|and|or|when|after|before|it|him|her|them|this|down|off|up|out|over|into|again|its|their|his)\\b)"
                    + "([\\p{L}\\d$][\\p{L}\\d’'-]*(?:\\s[\\p{L}\\d$][\\p{L}\\d’'-]*){0,5}?)"
                    + "(?=[,.;:!?()“”–—]|\\s(?:in|on|at|to|after|before|from|as|when|while|with|and|for|by|since|more|last|this|during|over|near|who|which|that|until|because|if|but|again|there|here|across|along|against|aimed|designed|intended|based|called|led|made|held|set|used|worth|said|is|was|are|were|has|have|had|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|$)");

    private static final Pattern SLOT = Pattern.compile("\\{thing(?::([^}]*))?}");

    /// A detail ends before a new clause.
    private static final String CLAUSE_ENDS =
            "(?=[,;.:!?()“”\"–—]|\\s(?:that|which|who|where|when|while|after|before|because|since|if|but|as)\\s|\\sand\\s(?:\\p{L}+ed|gave|said|told|took|made|put)\\s|$)";

    private static final Pattern DAY = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|(?:January|February|March|April|May|June|July|August|September|October|November|December).*|\\d.*|(?:both|all|the) sides?.*");

    /// The date is told by the sentence itself.
    private static final Pattern DATED_END = Pattern.compile(
            "\\s(?:(?:in|on|since|by)\\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d{4}).*|(?:last|this|next)\\s(?:week|month|year).*)$");

    /// A preposition further from its verb belongs to something else.
    private static final int FAR = 70;

    /// After "to" these begin a name, not a deed.
    private static final Pattern NO_DEED = Pattern.compile("(?:the|a|an|both|all|its|their|his|her|\\p{Lu})\\b?");

    /// After "of" these begin whom a charge is about, not the charge.
    private static final Pattern NO_CHARGE = Pattern.compile("(?:the|his|her|their|its|this|that|these|those|last|one|some|both|\\p{Lu})\\b?");

    private final List<PhraseRow> rows;
    private final Map<String, String> ties;
    private final Map<String, String> articles;
    private final Pattern things;
    private final Pattern nearly;

    private Wording(List<PhraseRow> rows, Map<String, String> ties, List<Row> things) {
        this.rows = rows;
        this.ties = ties;
        this.articles = things.stream().collect(Collectors.toMap(row -> row.get("word"), row -> row.get("article"), (first, second) -> second));
        this.things = Pattern.compile("(?:(?<qualifier>" + words(things, "qualifier") + ")[ -])?(?<head>" + words(things, "head") + ")\\b");
        this.nearly = Pattern.compile("\\b(?:" + words(things, "near") + ")", Pattern.CASE_INSENSITIVE);
    }

    static Wording load() {
        return new Wording(
                TsvReader.rows("wording/phrases").stream().map(Wording::row).toList(),
                TsvReader.rows("wording/ties").stream().collect(Collectors.toUnmodifiableMap(row -> row.get("kind"), row -> row.get("words"))),
                TsvReader.rows("wording/things"));
    }

    private static String words(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static PhraseRow row(Row row) {
        return new PhraseRow(
                row.get("type"), row.get("mode"), row.list("rule"),
                new Phrase(row.get("past"), row.get("base"), row.get("rest"),
                        row.get("noun"), row.list("detail"), row.get("rest").contains("{thing")));
    }

    /// The phrase of the row that fits most closely, with the thing that the sentence names filled in.
    Phrase phrase(Event event) {
        Optional<PhraseRow> best = Optional.empty();
        for (PhraseRow row : rows)
            if (row.fit(event) >= 0 && (best.isEmpty() || row.fit(event) >= best.get().fit(event))) best = Optional.of(row);
        String label = event.type().label();
        Phrase found = best.map(PhraseRow::phrase).orElse(new Phrase("took", "take", " part in: " + label + "[ ({b})]", label + "[ ({b})]", List.of(), false));
        return new Phrase(found.past(), found.base(), filled(found.rest(), event), filled(found.noun(), event), found.detail(), found.thing());
    }

    String tie(Tie.Kind kind) {
        return ties.getOrDefault(kind.code(), "{a}: " + kind.label() + ", {b}");
    }

    private String filled(String words, Event event) {
        Matcher object = OBJECT.matcher(words);
        if (object.find()) {
            boolean thing = object.group("thing") != null;
            String own = object(event).filter(found -> !thing || Character.isLowerCase(found.charAt(found.lastIndexOf(' ') + 1))).orElse(object.group("other"));
            return object.replaceFirst(Matcher.quoteReplacement(own));
        }
        Matcher slot = SLOT.matcher(words);
        if (!slot.find()) return words;
        String other = Optional.ofNullable(slot.group(1)).orElse("an agreement");
        String thing = thing(event).map(this::withArticle).orElse(other);
        return slot.replaceFirst(Matcher.quoteReplacement(thing));
    }

    private String withArticle(MatchedThing thing) {
        String first = thing.qualifier().orElse(thing.head());
        return articles.getOrDefault(first, "a") + " " + thing.qualifier().map(word -> word + " ").orElse("") + thing.head();
    }

    private record MatchedThing(Optional<String> qualifier, String head, int end) {}

    /// What the sentence calls the thing, nearest to the words that the event was read from.
    private Optional<MatchedThing> thing(Event event) {
        String text = event.evidence().getFirst().text().toLowerCase(Locale.ROOT);
        int from = triggerStart(event);
        Matcher found = things.matcher(text);
        List<MatchedThing> all = new ArrayList<>();
        while (found.find()) all.add(new MatchedThing(Optional.ofNullable(found.group("qualifier")), found.group("head"), found.end()));
        return all.stream().min((a, b) -> Integer.compare(Math.abs(a.end() - from), Math.abs(b.end() - from)));
    }

    /// What the verb governs in the sentence, in its own words: "two army posts"; empty for anything but a verb.
    static Optional<String> object(Event event) {
        if (!event.rule().startsWith("verb:")) return Optional.empty();
        Evidence evidence = event.evidence().getFirst();
        int end = event.trigger().end() - evidence.span().start();
        if (end <= 0 || end >= evidence.text().length()) return Optional.empty();
        Matcher found = GOVERNED.matcher(evidence.text());
        return found.find(end) ? Optional.of(found.group(1).strip()).filter(words -> words.length() > 2) : Optional.empty();
    }

    private static int triggerStart(Event event) {
        Evidence evidence = event.evidence().getFirst();
        return Math.clamp(event.trigger().start() - evidence.span().start(), 0, evidence.text().length());
    }

    /// Whether the sentence says that a planned thing is nearly done.
    boolean near(Event event) {
        return nearly.matcher(event.evidence().getFirst().text()).find();
    }

    /// The sentence's own words after the preposition that the phrase asks for: `of “a role in the raid”`.
    String detail(Event event, Phrase phrase) {
        String text = event.evidence().getFirst().text();
        int from = phrase.thing() ? thing(event).map(MatchedThing::end).orElse(text.length()) : triggerStart(event);
        for (String preposition : phrase.detail()) {
            Matcher found = Pattern.compile((phrase.thing() ? "\\G" : "") + "\\s" + preposition + "\\s+(.{6,100}?)" + CLAUSE_ENDS).matcher(text);
            if (!found.find(Math.min(from, text.length())) || found.start() - from > FAR) continue;
            String words = DATED_END.matcher(found.group(1).strip()).replaceFirst("").replaceFirst("\\ssuch$", "");
            if (worthQuoting(preposition, words)) return " " + preposition + " “" + words + "”";
        }
        return "";
    }

    private static boolean worthQuoting(String preposition, String words) {
        boolean deed = switch (preposition) {
            case "to" -> !NO_DEED.matcher(words).lookingAt();
            case "of" -> !NO_CHARGE.matcher(words).lookingAt();
            default -> true;
        };
        return deed && words.indexOf(' ') > 0 && !DAY.matcher(words).matches();
    }
}
