package dateline.analysis.brief;

import dateline.model.Actor;
import dateline.model.Check;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quantity;
import dateline.model.Status;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts the head of a report out of its sentence: the first clause from its subject to the end of its object, word by
/// word as it stands there. Where what is cut could say something else than the sentence, there is none.
final class Heads {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$€£][\\p{L}\\p{N}’'.,-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

    /// What may stand before a clause that a sentence begins with.
    private static final Pattern BEFORE = Pattern.compile("(?:.*[,;–—])?\\s*");

    private static final int BEFORE_VERB = 4;
    private static final int WORDS = 11;

    private final ResolvedCase open;
    private final SentenceWords words;

    Heads(ResolvedCase open, SentenceWords words) {
        this.open = open;
        this.words = words;
    }

    /// Empty where the sentence gives none.
    String of(Event event) {
        boolean told = event.status() == Status.OCCURRED || event.status() == Status.PLANNED;
        // A head has no room for whose word it is.
        boolean own = event.attributedTo().isEmpty() && !Clause.of(event, words).said();
        return told && own && !counted(event) ? cut(event).filter(head -> event.status() == Status.PLANNED || !ahead(head)).orElse("") : "";
    }

    /// How many were hit is mostly said by somebody, if only in the next sentence.
    private boolean counted(Event event) {
        return open.checks().of(event.id()) != Check.RIGHT && event.quantities().stream().flatMap(id -> open.file().quantities().get(id).stream())
                .anyMatch(one -> one.kind() == Quantity.Kind.CASUALTIES || one.kind() == Quantity.Kind.WEAPONS);
    }

    private boolean ahead(String head) {
        return Clause.has(Clause.split(head), words.clauses().ahead());
    }

    private Optional<String> cut(Event event) {
        Evidence evidence = event.evidence().getFirst();
        String text = evidence.text();
        int verb = event.trigger().start() - evidence.span().start();
        int after = event.trigger().end() - evidence.span().start();
        if (verb <= 0 || after > text.length()) return Optional.empty();
        List<String> subject = event.actors().isEmpty() ? event.recipients() : event.actors();
        return start(text, verb, subject).flatMap(from -> clause(text, from, verb, end(text, after, event)));
    }

    /// Where the clause begins: at the last name before the verb that nothing but its article stands before.
    private Optional<Integer> start(String text, int verb, List<String> ids) {
        return ids.stream().flatMap(id -> open.present(id).stream()).flatMap(this::forms)
                .flatMap(form -> places(form, text.substring(0, verb)))
                .map(place -> withArticle(text, place))
                .filter(from -> BEFORE.matcher(text.substring(0, from)).matches())
                .max(Comparator.naturalOrder());
    }

    private Stream<String> forms(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).filter(form -> !form.isBlank());
    }

    private static Stream<Integer> places(String form, String text) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}’'])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return found.results().map(one -> one.start());
    }

    private int withArticle(String text, int from) {
        String before = text.substring(0, from).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return words.articles().contains(last.toLowerCase(Locale.ROOT)) ? before.length() - last.length() : from;
    }

    private Optional<String> clause(String text, int from, int verb, Stretch stretch) {
        String front = text.substring(from, verb);
        if (front.matches(".*[,;:“”\"()].*") || breaks(front) || count(front) > BEFORE_VERB + 4) return Optional.empty();
        String head = text.substring(from, stretch.end()).strip();
        List<String> object = tokens(text.substring(Math.min(stretch.start(), stretch.end()), stretch.end()));
        boolean whole = stretch.whole() && !object.isEmpty() && !words.articles().contains(object.getLast());
        return whole && count(head) <= WORDS && !breaks(head) ? Optional.of(Brief.capital(head)) : Optional.empty();
    }

    /// The object of a verb.
    ///
    /// @param whole whether nothing that belongs to it follows: another object, or what it is to do
    private record Stretch(int start, int end, boolean whole) {}

    /// Ends before the next mark or the next word that begins another phrase; of two objects that are joined, the named one belongs to it.
    private Stretch end(String text, int after, Event event) {
        Matcher found = WORD.matcher(text);
        int end = after;
        boolean object = false;
        while (found.find(end)) {
            String word = found.group().toLowerCase(Locale.ROOT);
            if (text.substring(end, found.start()).matches(".*[,;:.!?“”\"()–—].*")) break;
            if (object && words.goesOn().contains(word)) {
                int next = joined(text, found.end(), event);
                if (next < 0) return new Stretch(after, end, false);
                end = next;
                continue;
            }
            if (object && words.ends().contains(word)) break;
            if (!object && !words.articles().contains(word)) object = true;
            end = found.end();
        }
        return new Stretch(after, end, true);
    }

    /// Where the name of another of those whom it befell ends that stands next; -1 if none does.
    private int joined(String text, int from, Event event) {
        return event.recipients().stream().flatMap(id -> open.present(id).stream()).flatMap(this::forms)
                .flatMap(form -> places(form, text).filter(at -> at >= from && withArticle(text, at) <= from + 1).map(at -> at + form.length()))
                .max(Comparator.naturalOrder()).orElse(-1);
    }

    private boolean breaks(String part) {
        return tokens(part).stream().anyMatch(word -> words.breaks().contains(word) || word.endsWith("n’t") || word.endsWith("n't"));
    }

    private static int count(String part) {
        return tokens(part).size();
    }

    private static List<String> tokens(String part) {
        List<String> out = new ArrayList<>(Arrays.asList(part.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        out.removeIf(String::isBlank);
        return out;
    }
}
