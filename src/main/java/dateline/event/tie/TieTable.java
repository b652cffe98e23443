package dateline.event.tie;

import dateline.event.grammar.Tree;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.TieBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ties of an article as they come to light: one for each kind and pair, with all its evidence.
public final class TieTable {
    private final String text;
    private final String articleId;
    private final String version;
    private final OfficeTerms terms;
    private final Map<Pair, Tie> found = new LinkedHashMap<>();

    public TieTable(String text, String articleId, String version, OfficeTerms terms) {
        this.terms = terms;
        this.text = text;
        this.articleId = articleId;
        this.version = version;
    }

    /// Two actors and how they stand to each other.
    record Pair(Tie.Kind kind, String a, String b) {}

    /// Notes that a sentence states a tie; told as fact once, it is not only claimed any more.
    void add(Pair pair, Status status, List<String> speakers, Evidence evidence, String rule) {
        if (pair.a().equals(pair.b()) || known(pair)) return;
        Optional<Tie> before = Optional.ofNullable(found.get(pair));
        List<Evidence> all = new ArrayList<>(before.map(Tie::evidence).orElse(List.of()));
        if (!all.contains(evidence)) all.add(evidence);
        boolean told = status == Status.OCCURRED || before.filter(tie -> tie.status() == Status.OCCURRED).isPresent();
        found.put(pair, TieBuilder.stagedBuilder()
                .id(Id.of(articleId, pair.kind().code(), pair.a(), pair.b())).articleId(articleId).kind(pair.kind())
                .a(pair.a()).b(pair.b()).status(told ? Status.OCCURRED : status)
                .attributedTo(told ? List.of() : speakers)
                .date(pair.kind().mutual() ? Optional.empty() : terms.of(pair.a(), pair.b())).evidence(all)
                .rule("tie:" + rule).origin(Origin.machine("tie:" + rule + "@" + version)).build());
    }

    /// Told already the other way round, or by a tie that says more: whoever leads a body is of it.
    private boolean known(Pair pair) {
        return pair.kind().mutual() && found.containsKey(new Pair(pair.kind(), pair.b(), pair.a()))
                || pair.kind() == Tie.Kind.MEMBER_OF && found.containsKey(new Pair(Tie.Kind.LEADER_OF, pair.a(), pair.b()));
    }

    void add(Tie.Kind kind, String a, String b, Tree tree, String rule) {
        add(new Pair(kind, a, b), Status.OCCURRED, List.of(), evidence(tree), rule);
    }

    Evidence evidence(Tree tree) {
        Span span = tree.sentence().span();
        return new Evidence(articleId, span, span.of(text));
    }

    List<Tie> all() {
        return List.copyOf(found.values());
    }
}
