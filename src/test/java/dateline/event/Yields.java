package dateline.event;

import dateline.model.Actor;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Tie;
import dateline.model.When;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an example must yield, in the notation of the codebook's column of that name and of [dateline.model.Rule].
public final class Yields {
    private static final String MENTION = "mention: ";

    private final Coding coding;
    private final Map<String, Actor> actors;

    private Yields(Coding coding) {
        this.coding = coding;
        this.actors = coding.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    /// Whether the reading holds all that is written, parted by ` ; `.
    public static boolean agree(String written, Coding coding) {
        Yields yields = new Yields(coding);
        return Arrays.stream(written.split(" ; ")).map(String::strip).allMatch(yields::holds);
    }

    private boolean holds(String one) {
        if (one.equals("nothing")) return coding.events().isEmpty();
        if (one.startsWith("no ")) return !found(one.substring(3));
        return found(one);
    }

    private boolean found(String one) {
        if (one.startsWith(MENTION)) return mentioned(one.substring(MENTION.length()));
        if (one.matches("\\d+ events?")) return coding.events().size() == Integer.parseInt(one.replaceFirst(" .*", ""));
        if (one.startsWith("says ")) return coding.claims().stream().anyMatch(claim -> agrees(claim, one.substring(5).split("\\|")));
        if (one.startsWith("number ")) return coding.quantities().stream().anyMatch(quantity -> (written(quantity) + " ").startsWith(one + " "));
        List<String> all = Arrays.stream(one.split("\\|", -1)).map(String::strip).toList();
        List<String> cells = all.stream().filter(cell -> !marked(cell)).toList();
        List<String> marked = all.stream().filter(Yields::marked).toList();
        if (cells.size() < 4 || cells.size() > 6) throw new IllegalArgumentException("four to six cells: " + one);
        return coding.events().stream().anyMatch(event -> agrees(event, cells) && marked.stream().allMatch(cell -> agrees(event, cell)))
                || marked.isEmpty() && coding.ties().stream().anyMatch(tie -> agrees(tie, cells));
    }

    private static boolean marked(String cell) {
        return cell.startsWith("by ") || cell.startsWith("denies ");
    }

    /// `by` on whose word, `denies` the type of the event or the kind of the tie that it contests.
    private boolean agrees(Event event, String marked) {
        String cell = marked.substring(marked.indexOf(' ') + 1);
        return marked.startsWith("by ") ? sides(event.attributedTo(), cell) : event.denies().map(this::kind).orElse("-").equals(cell);
    }

    private String kind(String id) {
        return Stream.concat(
                        coding.events().stream().filter(event -> event.id().equals(id)).map(event -> event.type().code()),
                        coding.ties().stream().filter(tie -> tie.id().equals(id)).map(tie -> tie.kind().code()))
                .findFirst()
                .orElse(id);
    }

    /// `words = actor`.
    private boolean mentioned(String one) {
        int is = one.indexOf(" = ");
        return coding.mentions().stream()
                .anyMatch(mention -> mention.text().equals(one.substring(0, is)) && sides(List.of(mention.actorId()), one.substring(is + 3)));
    }

    private boolean agrees(Event event, List<String> cells) {
        String type = event.type().code() + event.type().mode().map(mode -> "/" + mode).orElse("");
        String day = cells.size() > 4 ? day(event, cells.get(4)) : "";
        List<String> rest = List.of(day, event.place().flatMap(place -> place.country().or(place::name)).orElse("-"));
        return sides(event.actors(), cells.getFirst())
                && type.equals(cells.get(1))
                && sides(event.recipients(), cells.get(2))
                && event.status().code().equals(cells.get(3))
                && IntStream.range(4, cells.size()).allMatch(i -> cells.get(i).equals("*") || cells.get(i).equals(rest.get(i - 4)));
    }

    /// `-` where words of the sentence tell no day, whatever its article tells; `context` before a day that others tell,
    /// `reported` where none do.
    private static String day(Event event, String cell) {
        Basis basis = event.date().map(When::basis).orElse(Basis.REPORTED);
        if (basis == Basis.STATED) return event.date().map(EventSheet::day).orElse("-");
        if (basis == Basis.CONTEXT && cell.startsWith("context ")) return "context " + event.date().map(EventSheet::day).orElse("-");
        return basis == Basis.REPORTED && cell.equals("reported") ? cell : "-";
    }

    private boolean agrees(Tie tie, List<String> cells) {
        return tie.kind().code().equals(cells.getFirst())
                && sides(List.of(tie.a()), cells.get(1))
                && sides(List.of(tie.b()), cells.get(2))
                && tie.status().code().equals(cells.get(3));
    }

    /// The words of the claim between quotation marks after its speaker.
    private boolean agrees(Claim claim, String[] cells) {
        return sides(claim.speaker().stream().toList(), cells[0].strip()) && cells[1].strip().equals('"' + claim.text() + '"');
    }

    private static String written(Quantity quantity) {
        String value = written(quantity.value()) + quantity.upTo().map(most -> "-" + written(most)).orElse("");
        String words = String.join(" ", "number", quantity.kind().name(), value, quantity.unit(), quantity.of(), quantity.bound().name());
        return words + (quantity.partOf().isPresent() ? " part" : "") + (quantity.cumulative() ? " cumulative" : "");
    }

    private static String written(double value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /// `*` stands for anybody, `-` for nobody; else the codebook's ids or the names, in any order.
    private boolean sides(List<String> ids, String cell) {
        if (cell.equals("-")) return ids.isEmpty();
        List<String> wanted = Arrays.stream(cell.split(",")).map(String::strip).toList();
        if (ids.size() < wanted.size()) return false;
        return wanted.stream().allMatch(one -> one.equals("*")
                || ids.stream().anyMatch(id -> id.equals(one) || Objects.requireNonNull(actors.get(id)).name().equals(one)));
    }
}
