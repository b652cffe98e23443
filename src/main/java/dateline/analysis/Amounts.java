package dateline.analysis;

import dateline.model.Event;
import dateline.model.Quantity.Bound;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of a happening in words; those of several articles stand side by side: "with 57–62 killed".
final class Amounts {
    private static final String KILLED = "killed";

    private final ResolvedCase open;
    private final TypeWordings types;

    Amounts(ResolvedCase open, TypeWordings types) {
        this.open = open;
        this.types = types;
    }

    List<Quantity> of(Happening happening) {
        // A sentence on aid may count the dead of something else.
        boolean harm = types.of(happening.lead()).counts(TypeWording.CASUALTIES);
        return happening.events().stream()
                .flatMap(event -> nearest(event).stream())
                .filter(one -> harm == (one.kind() == Quantity.Kind.CASUALTIES))
                .filter(one -> one.partOf().isEmpty() && !one.cumulative())
                .toList();
    }

    /// Those of the event's own sentence, if it has any: others may count what another sentence tells.
    private List<Quantity> nearest(Event event) {
        Span sentence = event.evidence().getFirst().span();
        List<Quantity> all = event.quantities().stream().flatMap(id -> open.file().quantities().get(id).stream()).toList();
        List<Quantity> own = all.stream().filter(one -> sentence.start() <= one.span().start() && one.span().end() <= sentence.end()).toList();
        return own.isEmpty() ? all : own;
    }

    static boolean countsPeople(List<Quantity> all) {
        return all.stream().anyMatch(one -> one.kind() == Quantity.Kind.CASUALTIES);
    }

    /// What follows the clause, with its comma; empty for no figure that a reader of a brief wants.
    String words(Happening happening) {
        List<Quantity> all = of(happening);
        List<String> parts = new ArrayList<>();
        List<String> lost = casualties(all);
        if (!lost.isEmpty()) parts.add("with " + Prose.listed(lost));
        List<String> money = money(all);
        if (!money.isEmpty()) parts.add(types.of(happening.lead()).sum() + " " + String.join(" or ", money));
        List<String> weapons = weapons(all);
        if (!weapons.isEmpty()) parts.add("with " + Prose.listed(weapons));
        if (parts.isEmpty()) return "";
        return (parts.getFirst().startsWith("worth") ? " " : ", ") + String.join(", ", parts);
    }

    private static List<String> casualties(List<Quantity> all) {
        Map<String, List<Quantity>> byFate = new LinkedHashMap<>();
        for (Quantity one : all)
            if (one.kind() == Quantity.Kind.CASUALTIES) byFate.computeIfAbsent(fate(one), of -> new ArrayList<>()).add(one);
        List<String> out = new ArrayList<>();
        byFate.forEach((fate, figures) -> out.add(range(figures) + " " + fate));
        return out;
    }

    private static String fate(Quantity one) {
        return switch (one.of()) {
            case "dead", "died", "dies", "death", "deaths", "fatality", "fatalities", "slain" -> KILLED;
            case "injured", "hurt", "injury", "injuries" -> "wounded";
            default -> one.of();
        };
    }

    private static String range(List<Quantity> figures) {
        double least = figures.stream().mapToDouble(Quantity::value).min().orElse(0);
        double most = figures.stream().mapToDouble(one -> one.upTo().orElse(one.value())).max().orElse(0);
        return least == most ? bound(figures.getFirst().bound()) + number(least) : number(least) + "–" + number(most);
    }

    /// "at least 60", "52–60"; empty where nobody is counted as killed, or others are counted as well.
    String killed(Happening happening) {
        List<Quantity> all = of(happening);
        boolean only = !all.isEmpty() && all.stream().allMatch(one -> one.kind() == Quantity.Kind.CASUALTIES && fate(one).equals(KILLED));
        return only ? range(all) : "";
    }

    private static List<String> money(List<Quantity> all) {
        return all.stream()
                .filter(one -> one.kind() == Quantity.Kind.MONEY)
                .map(one -> bound(one.bound()) + money(one))
                .distinct()
                .toList();
    }

    static List<String> weapons(List<Quantity> all) {
        return all.stream().filter(one -> one.kind() == Quantity.Kind.WEAPONS).map(one -> bound(one.bound()) + one.text()).distinct().toList();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case BETWEEN -> "between ";
        };
    }

    /// "$1.5-billion" and "$1.5 billion" are one sum.
    private static String money(Quantity one) {
        if (!one.unit().equals("USD")) return one.text();
        if (one.value() >= 1e9) return "$" + number(one.value() / 1e9) + " billion";
        if (one.value() >= 1e6) return "$" + number(one.value() / 1e6) + " million";
        return "$" + String.format(Locale.ROOT, "%,.0f", one.value());
    }

    private static String number(double value) {
        if (value >= 10_000 && value == Math.rint(value)) return String.format(Locale.ROOT, "%,.0f", value);
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
