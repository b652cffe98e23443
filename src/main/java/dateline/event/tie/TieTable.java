package dateline.event.tie;

import dateline.event.grammar.Tree;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
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
    private final Map<String, Tie> found = new LinkedHashMap<>();

    public TieTable(String text, String articleId, String version, OfficeTerms terms) {
        this.terms = terms;
        this.text = text;
        this.articleId = articleId;
        this.version = version;
    }

    /// Notes that a sentence states a tie; told as fact once, it is not only claimed any more.
    public void add(Tie.Kind kind, String a, String b, Status status, List<String> speakers, Evidence evidence, String rule) {
        if (a.equals(b) || kind.mutual() && found.containsKey(kind + b + ">" + a)) return;
        if (kind == Tie.Kind.MEMBER_OF && found.containsKey(Tie.Kind.LEADER_OF + a + ">" + b)) return;
        String key = kind + a + ">" + b;
        Tie before = found.get(key);
        List<Evidence> all = new ArrayList<>(before == null ? List.of() : before.evidence());
        if (!all.contains(evidence)) all.add(evidence);
        boolean told = status == Status.OCCURRED || before != null && before.status() == Status.OCCURRED;
        String id = Id.of(articleId, kind.code(), a, b);
        found.put(key, new Tie(
                id, articleId, kind, a, b, told ? Status.OCCURRED : status, told ? List.of() : speakers, kind.mutual() ? Optional.empty() : terms.of(a, b), all,
                "tie:" + rule, Origin.machine("tie:" + rule + "@" + version)));
    }

    public void add(Tie.Kind kind, String a, String b, Tree tree, String rule) {
        add(kind, a, b, Status.OCCURRED, List.of(), evidence(tree), rule);
    }

    public Evidence evidence(Tree tree) {
        Span span = tree.sentence().span();
        return new Evidence(articleId, span, span.of(text));
    }

    public List<Tie> all() {
        return List.copyOf(found.values());
    }
}
