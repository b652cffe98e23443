package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.model.Basis;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The sentences of an article as one goes on where another left off: the day that each leaves the text at, and where.
final class Scenes {
    /// Days before publication that still are the news.
    private static final int NEWS = 7;

    /// Longer stretches are no day of a scene.
    private static final int LONGEST = 2;

    /// Sentences of the body among which the news gets its day.
    private static final int LEAD = 4;

    /// Shorter ones are no sentence of the body: a place and an agency, the end of a headline.
    private static final int FULL = 8;

    private final List<Tree> trees;
    private final List<Timex> times;
    private final String text;
    private final Optional<LocalDate> published;
    private final EventPlaces places;
    private final Lexicon lexicon;
    private final Map<Span, Integer> sentences = new HashMap<>();
    private final List<List<Where>> settings = new ArrayList<>();
    private final List<Map<String, Where>> sorts = new ArrayList<>();
    private final int[] paragraphs;
    private final List<Optional<When>> told = new ArrayList<>();
    private int first = Integer.MAX_VALUE;

    Scenes(List<Tree> trees, List<Timex> times, String text, Optional<LocalDate> published, EventPlaces places, Lexicon lexicon) {
        this.trees = trees;
        this.times = times;
        this.text = text;
        this.published = published;
        this.places = places;
        this.lexicon = lexicon;
        paragraphs = new int[trees.size()];
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            sentences.put(tree.sentence().span(), i);
            paragraphs[i] = i == 0 ? 0 : paragraphs[i - 1] + (parted(trees.get(i - 1), tree) ? 1 : 0);
            if (first > i && body(i) && tree.size() >= FULL) first = i;
            told.add(told(tree));
            settings.add(places.settings(tree));
            sorts.add(places.sorts(tree));
        }
    }

    private boolean parted(Tree one, Tree next) {
        int end = one.sentence().span().end();
        return text.substring(end, Math.max(end, next.sentence().span().start())).contains("\n");
    }

    private boolean body(int place) {
        return trees.get(place).sentence().part() == Part.Kind.BODY;
    }

    /// The day that a sentence leaves the text at: the last that it tells of what is past.
    private Optional<When> told(Tree tree) {
        Optional<When> last = Optional.empty();
        for (Timex time : of(tree))
            if (past(time.when()) && !ofHappening(time.when()) && (!recent(time.when()) || foremost(tree, tree.top(time.span())))) last = Optional.of(time.when());
        return last.or(() -> timeless(tree));
    }

    /// "Two days after the raid": the day of the raid, not of the sentence.
    private boolean ofHappening(When when) {
        return lexicon.cue("counts-back", when.text().substring(when.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /// "During the war", "at the time".
    boolean ofEra(Tree tree, int verb) {
        return tree.children(verb, "obl", "nmod").stream().anyMatch(part -> lexicon.cue("era", tree.lemma(part)) && lexicon.cue("in-an-era", tree.preposition(part)));
    }

    /// The time without a day at which a sentence on a war or other era leaves the text.
    private Optional<When> timeless(Tree tree) {
        boolean era = IntStream.range(0, tree.size()).anyMatch(word -> tree.head(word) < 0 && ofEra(tree, word));
        return era ? Optional.of(When.reported(Optional.empty(), Optional.empty())) : Optional.empty();
    }

    List<Timex> of(Tree tree) {
        return times.stream().filter(time -> tree.sentence().span().contains(time.span()) && tree.top(time.span()) >= 0).toList();
    }

    private boolean past(When when) {
        return when.start().filter(day -> published.filter(day::isAfter).isEmpty()).isPresent();
    }

    /// Whether no clause on a noun or below another has it, but for a participle.
    private static boolean foremost(Tree tree, int top) {
        for (int at = top; at >= 0; at = tree.head(at)) {
            boolean clause = tree.is(at, "acl") || tree.is(at, "advcl");
            if (clause && !tree.token(at).pos().matches("VBG|VBN")) return false;
        }
        return true;
    }

    /// Whether a day is one of the news.
    boolean recent(When when) {
        if (published.isEmpty() || when.start().isEmpty() || when.end().isEmpty() || when.precision() == When.Precision.WEEK) return false;
        LocalDate start = when.start().get();
        return !start.isAfter(published.get()) && !start.isBefore(published.get().minusDays(NEWS)) && !when.end().get().isAfter(start.plusDays(LONGEST));
    }

    /// The place of the sentence that tells an event, if it is one of the article's.
    Optional<Integer> sentence(Telling telling) {
        return Optional.ofNullable(sentences.get(telling.evidence().getFirst().span()));
    }

    Tree tree(int place) {
        return trees.get(place);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// Whether the news opens with that sentence.
    boolean opens(int place) {
        return place <= first || !body(place);
    }

    /// The day of the sentence itself, if it is one of the news.
    Optional<When> here(int place) {
        return told.get(place).filter(this::recent);
    }

    /// The place of the last sentence that told a day, in this paragraph or the one before; -1 without one.
    int teller(int place) {
        for (int i = place - 1; i >= 0 && paragraphs[place] - paragraphs[i] <= 1; i--) if (told.get(i).isPresent()) return i;
        return -1;
    }

    /// The same, however far back.
    int lastTeller(int place) {
        for (int i = place - 1; i >= 0; i--) if (told.get(i).isPresent()) return i;
        return -1;
    }

    When told(int place) {
        return told.get(place).orElseThrow();
    }

    boolean oneParagraph(int one, int other) {
        return paragraphs[one] == paragraphs[other];
    }

    /// Whether the text was in another time before that sentence.
    boolean leftTheNews(int place) {
        return told.subList(0, place).stream().flatMap(Optional::stream).anyMatch(when -> !recent(when));
    }

    /// The day of the news: the first of its days that the opening tells.
    Optional<When> lead() {
        int seen = 0;
        for (int i = 0; i < trees.size() && seen < LEAD; i++) {
            if (body(i)) seen++;
            if (here(i).isPresent()) return here(i);
        }
        return Optional.empty();
    }

    /// From that day until the text was published.
    When since(When day) {
        boolean today = day.start().equals(published);
        return new When(day.text(), day.start(), published, today ? When.Precision.DAY : When.Precision.RANGE, Basis.CONTEXT);
    }

    When today() {
        return new When("", published, published, When.Precision.DAY, Basis.CONTEXT);
    }

    /// The places where what the text tells was done, told by its own clauses, are places of their sentences too.
    void settled(List<Telling> all) {
        for (Telling one : all)
            one.place().filter(where -> where.basis() == Basis.STATED && !places.wholeCountry(where)).ifPresent(where -> one.evidence().stream()
                    .filter(said -> said.text().contains(where.text()))
                    .map(said -> sentences.get(said.span()))
                    .filter(place -> place != null && !settings.get(place).contains(where))
                    .forEach(place -> settings.get(place).add(where)));
    }

    boolean wholeCountry(Where where) {
        return places.wholeCountry(where);
    }

    /// The narrowest place that the sentences of a telling set it in.
    Optional<Where> setting(Telling telling) {
        return narrowest(telling.evidence().stream().map(one -> sentences.get(one.span())).filter(Objects::nonNull).flatMap(place -> settings.get(place).stream()).toList());
    }

    /// The place that the sentences right before named last.
    Optional<Where> settingBefore(int place) {
        for (int i = place - 1; i >= 0 && paragraphs[place] - paragraphs[i] <= 1; i--) if (!settings.get(i).isEmpty()) return narrowest(settings.get(i));
        return Optional.empty();
    }

    /// The place that a clause calls by the sort that a sentence before gave it.
    Optional<Where> recalled(Tree tree, int verb, int place) {
        for (int word : tree.below(verb)) {
            if (tree.is(word, "nsubj") || tree.clause(word) != verb) continue;
            Optional<Where> named = places.sort(tree, word).flatMap(sort -> called(sort, place));
            if (named.isPresent()) return named;
        }
        return Optional.empty();
    }

    private Optional<Where> called(String sort, int before) {
        return sorts.subList(0, before).reversed().stream()
                .flatMap(one -> Optional.ofNullable(one.get(sort)).stream())
                .findFirst();
    }

    /// The place of the news: the only one within a country that headline and lead name.
    Optional<Where> settingOfTheLead() {
        List<Where> named = new ArrayList<>();
        for (int i = 0; i < trees.size() && i <= first; i++) settings.get(i).stream().filter(one -> !places.wholeCountry(one)).forEach(named::add);
        boolean one = named.stream().map(Where::name).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<Where> narrowest(List<Where> all) {
        return all.stream().filter(one -> !places.wholeCountry(one)).findFirst().or(() -> all.stream().findFirst());
    }
}
