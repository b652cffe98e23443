package dateline.model.casefile;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Span;
import dateline.model.Tie;
import dateline.model.casefile.Ruling.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The readings that stand in the place of those the analyst ruled on, where a rerun gave them other ids: of the same
/// text, type and sides, read from the same words or nearly the same sentence. Where a side is another one, what was said
/// of the old reading is not true of the new one, and the ruling waits for the analyst.
final class Successors {
    private static final double SAME_SENTENCE = .6;

    private final CaseFile file;
    private final Map<String, String> one = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, List<Candidate>> byText = new HashMap<>();
    private final Map<String, Set<Class<?>>> ruled = new HashMap<>();
    private final Map<String, List<Decision.OnReading>> lost = new LinkedHashMap<>();

    /// An event or a tie.
    private record Candidate(String id, String type, List<String> actors, List<String> recipients, Span trigger, List<Evidence> evidence) {}

    /// What is asked for: where a ruled reading stood, less what the analyst corrected.
    ///
    /// @param actors empty for anybody, as are `recipients`
    private record Wanted(Anchor anchor, Set<String> types, Optional<Side> actors, Optional<Side> recipients) {}

    /// Who stood on a side: ids, and the names of those whom the codebook did not list, as ids hold them.
    private record Side(Set<String> ids, Set<String> names) {}

    Successors(CaseFile file) {
        this.file = file;
        for (Ruling ruling : file.rulings()) if (!ruling.revoked()) take(ruling.decision());
        if (lost.isEmpty()) return;
        for (Event event : file.events())
            of(event.articleId()).ifPresent(hash -> byText.computeIfAbsent(hash, key -> new ArrayList<>())
                    .add(new Candidate(event.id(), event.type().code(), event.actors(), event.recipients(), event.trigger(), event.evidence())));
        for (Tie tie : file.ties())
            of(tie.articleId()).ifPresent(hash -> byText.computeIfAbsent(hash, key -> new ArrayList<>())
                    .add(new Candidate(tie.id(), tie.kind().name(), List.of(tie.a()), List.of(tie.b()), tie.evidence().getFirst().span(), tie.evidence())));
    }

    private void take(Decision decision) {
        switch (decision) {
            case Decision.OnReading reading when file.events().has(reading.target()) || file.ties().has(reading.target()) ->
                    ruled.computeIfAbsent(reading.target(), id -> new HashSet<>()).add(reading.getClass());
            case Decision.OnReading reading -> lost.computeIfAbsent(reading.target(), id -> new ArrayList<>()).add(reading);
            case Decision.Merge merge -> join(merge.target(), merge.into());
            case Decision.Alias alias -> aliases.put(Identities.folded(alias.written()), alias.target());
            default -> {}
        }
    }

    private Optional<String> of(String articleId) {
        return file.articles().get(articleId).map(Article::textHash);
    }

    /// The id of what stands in the place of the ruled reading; all rulings on one reading go to one.
    Optional<String> of(Decision.OnReading ruling) {
        // What was said of the reading that stands here counts, not what was said of another one.
        return found.computeIfAbsent(ruling.target(), this::find).filter(id -> ruled.getOrDefault(id, Set.of(ruling.getClass())).contains(ruling.getClass()));
    }

    private Optional<String> find(String target) {
        for (Decision.OnReading ruling : lost.getOrDefault(target, List.of())) {
            Optional<String> id = ruling.anchor().flatMap(anchor -> best(wanted(anchor, ruling)));
            if (id.isPresent()) return id;
        }
        return Optional.empty();
    }

    private Optional<String> best(Wanted wanted) {
        return byText.getOrDefault(wanted.anchor().textHash(), List.of()).stream()
                .filter(reading -> fits(reading, wanted))
                .max(Comparator.comparingDouble(reading -> nearness(reading, wanted.anchor())))
                .map(Candidate::id);
    }

    private boolean fits(Candidate reading, Wanted wanted) {
        return wanted.types().contains(reading.type())
                && meets(reading.actors(), wanted.actors())
                && meets(reading.recipients(), wanted.recipients())
                && nearness(reading, wanted.anchor()) >= SAME_SENTENCE;
    }

    /// From 0 to 1: how much of the sentence is the same; more for the same words.
    private static double nearness(Candidate reading, Anchor anchor) {
        if (reading.trigger().equals(anchor.trigger())) return 3;
        if (shared(reading.trigger(), anchor.trigger()) > 0) return 2;
        return reading.evidence().stream()
                .map(Evidence::span)
                .mapToDouble(span -> (double) shared(span, anchor.evidence()) / Math.max(1, Math.max(span.length(), anchor.evidence().length())))
                .max()
                .orElse(0);
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private boolean meets(List<String> ids, Optional<Side> wanted) {
        if (wanted.isEmpty()) return true;
        return ids.isEmpty() && wanted.get().ids().isEmpty() || ids.stream().anyMatch(id -> meets(id, wanted.get()));
    }

    /// By the same id; or by the same name, where newer rules see another kind of actor in it.
    private boolean meets(String id, Side wanted) {
        if (wanted.ids().contains(present(id))) return true;
        return file.actors().get(id).filter(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .anyMatch(way -> wanted.names().contains(Identities.folded(way)))).isPresent();
    }

    /// What the analyst corrected need not be read as it was before.
    private Wanted wanted(Anchor anchor, Decision.OnReading ruling) {
        Set<String> types = new HashSet<>(Set.of(anchor.type()));
        int joint = anchor.sides().indexOf('>');
        Optional<Side> actors = Optional.of(side(joint < 0 ? "" : anchor.sides().substring(0, joint)));
        Optional<Side> recipients = Optional.of(side(joint < 0 ? "" : anchor.sides().substring(joint + 1)));
        if (ruling instanceof Decision.Correct correct)
            switch (correct.correction()) {
                case Correction.OfType type -> types.add(type.type().code());
                case Correction.OfActors other -> actors = Optional.empty();
                case Correction.OfRecipients other -> recipients = Optional.empty();
                default -> {}
            }
        return new Wanted(anchor, types, actors, recipients);
    }

    private Side side(String written) {
        List<String> all = Arrays.stream(written.split(",")).filter(id -> !id.isEmpty()).toList();
        return new Side(
                all.stream().map(this::present).collect(Collectors.toSet()),
                all.stream().flatMap(id -> name(id).stream()).collect(Collectors.toSet()));
    }

    /// One id for all who are one by the analyst's word.
    private String present(String id) {
        return root(name(id).flatMap(name -> Optional.ofNullable(aliases.get(name))).orElse(id));
    }

    /// The name at the end of an id of somebody whom the codebook does not list.
    private static Optional<String> name(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(Identities.folded(id.substring(colon + 1).replace('-', ' ')));
    }

    private String root(String id) {
        String at = id;
        while (one.containsKey(at)) at = Objects.requireNonNull(one.get(at));
        return at;
    }

    private void join(String a, String b) {
        String from = root(a);
        String to = root(b);
        if (!from.equals(to)) one.put(from, to);
    }
}
