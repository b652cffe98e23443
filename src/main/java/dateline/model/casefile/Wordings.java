package dateline.model.casefile;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which articles of a case have one wording: copies and updates of a text are no sources of their own. Whatever says how
/// many sources tell something asks here.
public final class Wordings {
    private final CaseFile file;
    private final Map<String, List<Article>> copied = new HashMap<>();
    private final Map<Account, List<String>> accounts = new LinkedHashMap<>();
    private final Map<String, List<String>> twins = new HashMap<>();

    /// How many articles there are, and of how many wordings; who else carried an article's text counts as an article.
    public record Tally(int articles, int sources) {
        /// "8 articles, 3 independent sources"; "2 articles" where each is a source of its own.
        public String words() {
            return articles + (articles == 1 ? " article" : " articles") + more();
        }

        /// ", 3 independent sources"; empty where each article is one.
        public String more() {
            return sources == articles ? "" : ", " + sources + (sources == 1 ? " independent source" : " independent sources");
        }
    }

    /// What copies of one reading have in common: the same sentence tells the same of the same.
    private record Account(String wording, String sentence, Span trigger, String what, Status status, List<String> sides) {
        static Account of(String wording, Event event) {
            Span sentence = event.evidence().getFirst().span();
            int from = event.trigger().start() - sentence.start();
            Span within = from < 0 ? new Span(0, 0) : new Span(from, from + event.trigger().length());
            Stream<String> sides = Stream.of(event.actors(), List.of(">"), event.recipients()).flatMap(List::stream);
            return new Account(wording, Id.fold(event.evidence().getFirst().text()), within, event.type().toString(), event.status(), common(sides, event.articleId()));
        }

        static Account of(String wording, Tie tie) {
            return new Account(wording, Id.fold(tie.evidence().getFirst().text()), new Span(0, 0), tie.kind().code(), tie.status(), common(Stream.of(tie.a(), tie.b()), tie.articleId()));
        }

        /// Who has no name is known by the article and the words: by the words alone.
        private static List<String> common(Stream<String> actors, String articleId) {
            return actors.map(id -> CopiedActors.common(id, articleId)).toList();
        }
    }

    private final int sources;

    private Wordings(CaseFile file) {
        this.file = file;
        Map<String, List<Article>> all = new LinkedHashMap<>();
        for (Article article : file.articles()) all.computeIfAbsent(article.wording(), wording -> new ArrayList<>()).add(article);
        all.forEach((wording, articles) -> {
            if (articles.size() > 1) copied.put(wording, articles);
        });
        sources = all.size();
        if (copied.isEmpty()) return;
        for (Event event : file.events())
            file.articles().get(event.articleId()).filter(one -> copied.containsKey(one.wording())).ifPresent(article -> {
                List<String> ids = accounts.computeIfAbsent(Account.of(article.wording(), event), key -> new ArrayList<>());
                ids.add(event.id());
                twins.put(event.id(), ids);
            });
    }

    public static Wordings of(CaseFile file) {
        return new Wordings(file);
    }

    /// Of a case that is shown: made once and kept with it.
    public static Wordings of(ResolvedCase open) {
        return open.kept(Wordings.class, Wordings.class, () -> before(open).orElseGet(() -> new Wordings(open.file())));
    }

    /// A word on a reading leaves articles and events as they are.
    private static Optional<Wordings> before(ResolvedCase open) {
        return open.step().flatMap(step -> step.before().asked(Wordings.class, Wordings.class));
    }

    /// The articles of the same wording, itself among them, in the order of the case.
    public List<Article> of(Article article) {
        return copied.getOrDefault(article.wording(), List.of(article));
    }

    /// What an article is of the first of its wording: "near copy of [1]", "first of 6 copies"; empty where it is alone.
    public String words(Article article) {
        List<Article> all = of(article);
        if (all.size() < 2) return "";
        Optional<Article> first = first(article);
        String how = article.lineage().copy().map(copy -> copy.how().label()).orElse("");
        return first.map(one -> how + " of [" + one.number() + "]").orElse("first of " + all.size() + " copies");
    }

    /// The article whose copy this one is.
    public Optional<Article> first(Article article) {
        if (article.wording().equals(article.textHash())) return Optional.empty();
        return of(article).stream().filter(one -> !one.id().equals(article.id()))
                .min(Comparator.comparing(one -> !one.textHash().equals(article.wording())));
    }

    /// Ids of the events that copies of its article tell in the same sentence, itself first.
    public List<String> twins(String eventId) {
        List<String> all = new ArrayList<>(List.of(eventId));
        for (String id : twins.getOrDefault(eventId, List.of())) if (!id.equals(eventId)) all.add(id);
        return all;
    }

    /// How many wordings the case has.
    public int sources() {
        return sources;
    }

    /// Of all articles of a case.
    public static Tally all(CaseFile file) {
        int sources = (int) file.articles().stream().map(Article::wording).distinct().count();
        return new Tally(file.articles().size(), sources);
    }

    /// Of so many articles, how many sources.
    public Tally tally(Collection<String> articleIds) {
        Set<String> wordings = new HashSet<>();
        int articles = 0;
        for (String id : new HashSet<>(articleIds)) {
            Optional<Article> article = file.articles().get(id);
            articles += 1 + article.map(one -> one.carriers().size()).orElse(0);
            wordings.add(article.map(Article::wording).orElse(id));
        }
        return new Tally(articles, wordings.size());
    }

    /// Ids of the readings that copies of its article hold in the same sentence, itself first; a look at the readings of these
    /// articles alone.
    public static List<String> twins(CaseFile file, String id) {
        Optional<Event> event = file.events().get(id);
        Optional<Tie> tie = file.ties().get(id);
        Optional<Article> article = event.map(Event::articleId).or(() -> tie.map(Tie::articleId)).flatMap(file.articles()::get);
        if (article.isEmpty()) return List.of(id);
        String wording = article.get().wording();
        Set<String> others = new HashSet<>();
        for (Article one : file.articles()) if (one.wording().equals(wording) && !one.id().equals(article.get().id())) others.add(one.id());
        if (others.isEmpty()) return List.of(id);
        List<String> all = new ArrayList<>(List.of(id));
        event.map(one -> Account.of(wording, one)).ifPresent(own -> {
            for (Event one : file.events()) if (others.contains(one.articleId()) && Account.of(wording, one).equals(own)) all.add(one.id());
        });
        tie.map(one -> Account.of(wording, one)).ifPresent(own -> {
            for (Tie one : file.ties()) if (others.contains(one.articleId()) && Account.of(wording, one).equals(own)) all.add(one.id());
        });
        return all;
    }
}
