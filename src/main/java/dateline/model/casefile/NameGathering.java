package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.AddedNames;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Id;
import dateline.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Gathers the names that the rulings of a case and the events that were added to it tell: whom each name means, the later
/// decision counting.
public final class NameGathering {
    private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)", Pattern.CASE_INSENSITIVE);

    private final CaseFile file;
    private final Map<String, String> holders = new TreeMap<>();
    private final Map<String, ActorRow> fresh = new LinkedHashMap<>();

    public static AddedNames of(CaseFile file) {
        NameGathering found = new NameGathering(file);
        for (Actor actor : file.actors()) if (actor.origin().maker() == Origin.Maker.ANALYST) found.add(actor.id(), actor.name());
        for (Ruling ruling : file.rulings()) if (!ruling.revoked()) found.add(ruling.decision());
        return found.names();
    }

    private NameGathering(CaseFile file) {
        this.file = file;
    }

    private void add(Decision decision) {
        switch (decision) {
            case Decision.Alias alias -> add(alias.target(), alias.written());
            case Decision.SplitAlias split -> {
                made(split.to());
                add(split.to().id(), split.written());
            }
            case Decision.SplitEvent split -> made(split.to());
            default -> {}
        }
    }

    private void add(String actorId, String written) {
        String name = ARTICLE.matcher(written.strip()).replaceFirst("");
        if (name.length() > 1 && name.chars().anyMatch(Character::isUpperCase)) holders.put(name, actorId);
    }

    /// An actor that the analyst named where something was split off.
    private void made(SplitTarget target) {
        if (file.actors().has(target.id())) return;
        fresh.put(target.id(), new ActorRow(
                target.id(), target.name(), target.kind(), target.country(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        add(target.id(), target.name());
    }

    private AddedNames names() {
        Map<String, ActorRow> rows = new LinkedHashMap<>();
        List<AliasRow> ways = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        holders.forEach((name, id) -> {
            marks.add(name + "=" + id);
            Optional<ActorRow> row = row(id);
            if (row.isEmpty()) return;
            rows.put(id, row.get());
            ways.add(new AliasRow(id, name, AliasRow.ADDED, Optional.empty(), Optional.empty()));
        });
        return new AddedNames(List.copyOf(rows.values()), ways, marks.isEmpty() ? "" : Id.of(marks.toArray(String[]::new)).substring(0, 8));
    }

    /// Whoever has no name of its own belongs to its article and cannot be found in others.
    private Optional<ActorRow> row(String id) {
        return file.actors().get(id)
                .filter(Actor::named)
                .map(actor -> new ActorRow(
                        id, actor.name(), actor.kind(), actor.country(), actor.sector(), actor.partOf(), List.copyOf(actor.distinctFrom()),
                        Optional.empty(), Optional.empty()))
                .or(() -> Optional.ofNullable(fresh.get(id)));
    }
}
