package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook;
import dateline.model.Id;
import dateline.model.Mention;
import dateline.model.Texts;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every way of writing every actor of a case, with where it came from and by which ruling it holds.
public final class AliasRegister {
    private static final List<String> HEAD = List.of("actor id", "name", "kind", "country", "alias", "where it came from", "valid from", "valid to",
            "ruling", "reason", "when");

    private final ResolvedCase open;
    private final Map<String, ActorRow> known = new HashMap<>();
    private final Map<String, AliasRow> listed = new HashMap<>();
    private final Map<String, Set<String>> read = new HashMap<>();
    private final Map<String, List<Ruling>> rulings = new HashMap<>();

    private AliasRegister(ResolvedCase open, Codebook codebook) {
        this.open = open;
        codebook.actors().forEach(row -> known.put(row.id(), row));
        codebook.aliases().forEach(row -> listed.put(key(row.actorId(), row.text()), row));
        for (Ruling ruling : open.file().rulings()) if (!ruling.revoked()) file(ruling);
    }

    /// The table with its header row. Reads all mentions, so not for the FX thread.
    public static List<List<String>> of(ResolvedCase open, Codebook codebook, Texts texts) {
        AliasRegister register = new AliasRegister(open, codebook);
        for (Article article : open.file().articles())
            for (Mention mention : texts.mentions(article))
                if (mention.how() != Mention.How.PRONOUN)
                    register.read.computeIfAbsent(key(open.identities().present(mention), mention.text()), k -> new LinkedHashSet<>()).add(article.title());
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Actor actor : open.actors()) {
            rows.add(register.row(actor, actor.name()));
            for (String alias : actor.aliases()) rows.add(register.row(actor, alias));
        }
        return List.copyOf(rows);
    }

    private void file(Ruling ruling) {
        switch (ruling.decision()) {
            case Decision.Alias alias -> put(open.identities().present(alias.target()), alias.written(), ruling);
            case Decision.Rename rename -> put(rename.target(), rename.name(), ruling);
            case Decision.SplitAlias split -> put(open.identities().present(split.to().id()), split.written(), ruling);
            case Decision.Merge merge -> open.file().actors().get(ruling.target()).filter(actor -> open.identities().merged().containsKey(actor.id())).ifPresent(actor -> {
                put(open.identities().present(actor.id()), actor.name(), ruling);
                actor.aliases().forEach(alias -> put(open.identities().present(actor.id()), alias, ruling));
            });
            default -> {
                // The others say nothing about ways of writing.
            }
        }
    }

    private void put(String actorId, String written, Ruling ruling) {
        rulings.computeIfAbsent(key(actorId, written), k -> new ArrayList<>()).add(ruling);
    }

    private static String key(String actorId, String written) {
        return actorId + "\n" + Id.fold(written);
    }

    private List<String> row(Actor actor, String written) {
        String key = key(actor.id(), written);
        Optional<Ruling> ruling = Optional.ofNullable(rulings.get(key)).map(List::getLast);
        Optional<AliasRow> alias = Optional.ofNullable(listed.get(key));
        Optional<ActorRow> row = Optional.ofNullable(known.get(actor.id()));
        return List.of(actor.id(), actor.name(), actor.kind().code(), actor.country().orElse(""), written, from(key, ruling, alias.isPresent(), row, written),
                year(alias.flatMap(AliasRow::from).map(LocalDate::getYear).or(() -> row.flatMap(ActorRow::fromYear))),
                year(alias.flatMap(AliasRow::to).map(LocalDate::getYear).or(() -> row.flatMap(ActorRow::toYear))),
                ruling.map(AliasRegister::word).orElse(""), ruling.flatMap(Ruling::reason).orElse(""),
                ruling.map(one -> one.when().truncatedTo(ChronoUnit.SECONDS).toString()).orElse(""));
    }

    private String from(String key, Optional<Ruling> ruling, boolean listed, Optional<ActorRow> row, String written) {
        List<String> parts = new ArrayList<>();
        if (listed || row.filter(one -> one.name().equals(written)).isPresent()) parts.add("codebook");
        List<String> titles = List.copyOf(read.getOrDefault(key, Set.of()));
        if (titles.size() == 1) parts.add("read in “" + titles.getFirst() + "”");
        if (titles.size() > 1) parts.add("read in " + titles.size() + " articles, first in “" + titles.getFirst() + "”");
        ruling.filter(one -> one.decision() instanceof Decision.Merge)
                .ifPresent(one -> parts.add("from " + open.file().actors().get(one.target()).map(Actor::name).orElse(one.target())));
        if (parts.isEmpty()) parts.add(ruling.isPresent() ? "the analyst" : "the reading");
        return String.join("; ", parts);
    }

    private static String word(Ruling ruling) {
        return RulingWords.kind(ruling.decision());
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }
}
