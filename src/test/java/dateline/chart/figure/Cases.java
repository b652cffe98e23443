package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Random;

/// Cases to draw.
public final class Cases {
    private static final List<String> NAMES = List.of(
            "Northern Alliance Council", "Ministry of Foreign Affairs of Lunia", "River Front", "Kasria", "Lunia", "General Abu Omar al-Tayeb",
            "International Relief Committee", "Border Guard", "Hill People's Liberation Movement", "Port Authority", "UN Mission", "Daily Courier",
            "President Ilse Marden", "Kasrian army", "Southern Tribes Union", "Free Harbour Company", "two residents", "Coast Patrol",
            "Oasis Brigade", "Court of Arbitration", "Electoral Commission", "Spice Road Traders");
    private static final List<String> KINDS = List.of(
            "armed_group", "ministry", "armed_group", "country", "country", "person", "ngo", "security_forces", "armed_group", "company", "igo",
            "media", "person", "military", "group", "company", "unknown", "security_forces", "armed_group", "igo", "government", "company");
    private static final List<String> TYPES = List.of(
            "conflict attack", "conflict threat", "cooperation talks", "cooperation arms deal", "neutral statement", "conflict sanctions");
    private static final List<String> STATUSES = List.of("occurred", "occurred", "claimed", "denied", "planned", "possible");

    private Cases() {}

    /// A joined graph of so many actors (at most 22) with half as many lines again, told by so many articles.
    public static CaseFile of(int actors, int articles, long seed) {
        Random random = new Random(seed);
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < articles; i++)
            sheet.append("article | a").append(i).append(" | Outlet ").append(i % 7).append(" | 2026-01-").append(1 + i % 28 < 10 ? "0" : "")
                    .append(1 + i % 28).append(" | Headline number ").append(i).append(" about the river and the port\n");
        for (int i = 0; i < actors; i++)
            sheet.append("actor | n").append(i).append(" | ").append(KINDS.get(i)).append(" | ").append(NAMES.get(i)).append('\n');
        for (int i = 1; i < actors; i++) event(sheet, random, i, random.nextInt(Math.min(i, 6)), articles);
        for (int i = 0; i < actors / 2; i++) event(sheet, random, random.nextInt(actors / 2), actors / 2 + random.nextInt(actors / 2), articles);
        return CaseSheet.read(sheet.toString());
    }

    private static void event(StringBuilder sheet, Random random, int a, int b, int articles) {
        int number = (int) sheet.chars().filter(c -> c == '\n').count();
        sheet.append("event | e").append(number).append(" | a").append(number % articles).append(" | n").append(a).append(" > n").append(b)
                .append(" | ").append(TYPES.get(random.nextInt(TYPES.size()))).append(" | ")
                .append(STATUSES.get(random.nextInt(STATUSES.size()))).append(" | 2026-01-").append(10 + random.nextInt(18)).append('\n');
    }

    public static ResolvedCase resolved(int actors, int articles, long seed) {
        return ResolvedCase.of(of(actors, articles, seed));
    }

    public static ActorGraph graph(ResolvedCase open) {
        return ActorGraph.of(open, Filter.ALL);
    }
}
