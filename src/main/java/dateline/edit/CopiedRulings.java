package dateline.edit;

import dateline.model.Event;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was said of a reading holds for its copies, those that come in later too.
final class CopiedRulings {
    private CopiedRulings() {}

    /// What stands on readings whose copies come in with these articles, said of the copies.
    static List<Ruling> of(CaseFile file, Set<String> fresh) {
        Map<String, List<Ruling>> standing = new HashMap<>();
        for (Ruling ruling : file.rulings())
            if (!ruling.revoked() && ruling.decision() instanceof Decision.OnReading) standing.computeIfAbsent(ruling.target(), id -> new ArrayList<>()).add(ruling);
        if (standing.isEmpty()) return List.of();
        Wordings wordings = Wordings.of(file);
        List<Ruling> out = new ArrayList<>();
        for (Event event : file.events()) {
            if (!fresh.contains(event.articleId()) || standing.containsKey(event.id())) continue;
            wordings.twins(event.id()).stream().filter(standing::containsKey).findFirst().stream()
                    .flatMap(twin -> standing.getOrDefault(twin, List.of()).stream())
                    .flatMap(ruling -> on(event.id(), ruling.decision(), file).map(decision -> Ruling.of(decision, ruling.reason(), ruling.when())).stream())
                    .forEach(out::add);
        }
        return out;
    }

    /// The ruling and those that were made with it on copies of its reading.
    static Stream<Ruling> same(CaseFile file, Ruling ruling) {
        if (!(ruling.decision() instanceof Decision.OnReading)) return Stream.of(ruling);
        Set<String> twins = new HashSet<>(Wordings.twins(file, ruling.target()));
        return Stream.concat(Stream.of(ruling), file.rulings().stream()
                .filter(one -> !one.id().equals(ruling.id()) && !one.revoked() && one.when().equals(ruling.when()))
                .filter(one -> twins.contains(one.target()) && one.decision().getClass() == ruling.decision().getClass()));
    }

    /// What parts one actor's side from another's is of one reading alone.
    private static Optional<Decision> on(String id, Decision decision, CaseFile file) {
        return switch (decision) {
            case Decision.Accept accept -> Optional.of(new Decision.Accept(id, Decisions.anchor(file, id)));
            case Decision.Reject reject -> Optional.of(new Decision.Reject(id, Decisions.anchor(file, id)));
            case Decision.Doubt doubt -> Optional.of(new Decision.Doubt(id, Decisions.anchor(file, id)));
            case Decision.Correct correct -> Optional.of(new Decision.Correct(id, Decisions.anchor(file, id), correct.correction()));
            default -> Optional.empty();
        };
    }
}
