package dateline.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which package may use which, and where each foreign library is at home.
final class Arrows {
    private static final String ROOT = "dateline";

    /// Ours: package to the packages it may use, besides itself and what lies in it. The nearest enclosing row counts.
    private static final Map<String, Set<String>> OURS = new LinkedHashMap<>();

    /// Rooms of the desk that have a row of their own, see [#OURS]; every other room has this one.
    private static final Set<String> ROOM =
            names("desk.work desk.paint desk.part copies edit analysis chart job model");

    /// Foreign package prefix to the packages of ours that are its home.
    private static final Map<String, Set<String>> HOMES = new LinkedHashMap<>();

    static {
        rows("model job table", "");
        rows("codebook", "table model");
        rows("edit copies", "model");
        rows("document article analysis", "table job model");
        rows("language actor event store search", "job model");
        rows("pipeline", "codebook document article language actor event job model");
        rows("chart", "analysis job model");
        rows("export", "chart analysis job model");
        rows("casework", "copies pipeline store edit chart analysis job model");
        rows("cli", "casework copies model codebook document article language actor event job pipeline edit store search analysis chart export");
        rows("desk", "");
        rows("desk.work", "casework edit store search pipeline job model");
        rows("desk.paint desk.part", "chart model");
        rows("desk.exporting", String.join(" ", ROOM) + " export document");
        // What the import sheet shows and changes is the value that pipeline.Intake found.
        rows("desk.importing", String.join(" ", ROOM) + " document pipeline");
        rows("desk.shell", String.join(" ", ROOM) + " desk");
        rows("app", "desk cli casework copies model codebook document article language actor event job pipeline edit store search analysis chart export");

        homes("desk", "javafx. org.controlsfx. atlantafx. org.kordamp.ikonli.javafx. org.fxmisc. org.reactfx.");
        homes("store", "java.sql. javax.sql. org.h2. org.jdbi.");
        homes("search", "org.apache.lucene.");
        homes("language", "edu.stanford.nlp. edu.emory.mathcs.nlp.");
        homes("document export", "org.apache.pdfbox. org.apache.fontbox. org.apache.poi. org.apache.tika.");
        homes("document", "org.jsoup. net.dankito. org.apache.james.");
        homes("chart export", "java.awt. javax.imageio.");
        homes("cli", "picocli.");
        homes("analysis chart.layout", "org.graphstream.");
    }

    private Arrows() {}

    /// One sentence for each use that is not allowed, in order, without repeats.
    static List<String> violations(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass from : classes)
            for (Dependency use : from.getDirectDependenciesFromSelf())
                if (!allowed(inside(from), use.getTargetClass().getBaseComponentType()))
                    found.add(from.getName() + " uses " + use.getTargetClass().getBaseComponentType().getName());
        return new ArrayList<>(found);
    }

    private static boolean allowed(String from, JavaClass target) {
        if (target.isPrimitive()) return true;
        String package_ = target.getPackageName();
        return package_.equals(ROOT) || package_.startsWith(ROOT + ".") ? arrow(from, inside(target)) : home(from, package_ + ".");
    }

    private static boolean arrow(String from, String to) {
        if (from.isEmpty()) return true;
        if (to.isEmpty()) return false;
        String row = row(from);
        Set<String> may = OURS.containsKey(row) ? OURS.get(row) : ROOM;
        return within(to, row) && row(to).equals(row) || may.stream().anyMatch(name -> within(to, name));
    }

    private static boolean home(String from, String foreign) {
        return HOMES.entrySet().stream()
                .filter(entry -> foreign.startsWith(entry.getKey()))
                .allMatch(entry -> entry.getValue().stream().anyMatch(name -> within(from, name)));
    }

    /// A room of the desk, else the first word: `chart.layout` follows the row of `chart`.
    private static String row(String name) {
        String[] words = name.split("\\.");
        return words[0].equals("desk") && words.length > 1 ? "desk." + words[1] : words[0];
    }

    private static boolean within(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    /// The package below `dateline`, empty for `dateline` itself.
    private static String inside(JavaClass of) {
        String name = of.getPackageName();
        return name.length() > ROOT.length() ? name.substring(ROOT.length() + 1) : "";
    }

    private static void rows(String from, String to) {
        for (String name : names(from)) OURS.put(name, names(to));
    }

    private static void homes(String ours, String foreign) {
        for (String prefix : names(foreign)) HOMES.put(prefix, names(ours));
    }

    private static Set<String> names(String words) {
        return words.isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(words.split(" ")));
    }
}
