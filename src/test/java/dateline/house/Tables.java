package dateline.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Tables are values that are loaded where the program starts and handed down: no class loads one by being there.
final class Tables {
    private static final String READER = "dateline.table.TsvReader";

    private static final Set<String> OPENING = Set.of("getResource", "getResourceAsStream", "getResources");

    /// Who else opens what the program carries, and what that is; none of it is a table.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("dateline.app.Example", "articles to try"),
            Map.entry("dateline.app.MachineFonts", "a font"),
            Map.entry("dateline.chart.Icons", "a font"),
            Map.entry("dateline.chart.Typeface", "a font"),
            Map.entry("dateline.desk.paint.Fonts", "a font"),
            Map.entry("dateline.desk.part.Look", "a style sheet"),
            Map.entry("dateline.desk.shell.Choosers", "a picture"),
            Map.entry("dateline.export.PdfFonts", "a font"),
            Map.entry("dateline.export.SvgWriter", "a font"),
            Map.entry("dateline.export.WordPackage", "a font"),
            Map.entry("dateline.language.ParserModel", "a model"));

    private Tables() {}

    static List<JavaStaticInitializer> initialisers(JavaClasses classes) {
        return classes.stream().flatMap(one -> one.getStaticInitializer().stream()).toList();
    }

    /// One sentence for each class that loads a table when it is initialised, itself or through what it calls.
    static List<String> inInitialisers(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaStaticInitializer one : initialisers(classes))
            if (loads(one)) found.add(one.getOwner().getName() + " loads a table by being there");
        return new ArrayList<>(found);
    }

    private static boolean loads(JavaCodeUnit first) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(first));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (JavaAccess<?> call : open.remove().getAccessesFromSelf()) {
                if (call.getTargetOwner().getName().equals(READER)) return true;
                if (call.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next && seen.add(next)) open.add(next);
            }
        }
        return false;
    }

    /// One sentence for each class that opens something in the program and is not known to.
    static List<String> readers(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass from : classes)
            for (JavaAccess<?> call : from.getAccessesFromSelf())
                if (opens(call) && !from.getName().equals(READER) && !OTHERS.containsKey(from.getName()))
                    found.add(from.getName() + " reads what may be a table");
        return new ArrayList<>(found);
    }

    /// Those that are said to open something and do not.
    static Set<String> idle(JavaClasses classes) {
        Set<String> idle = new TreeSet<>(OTHERS.keySet());
        idle.add(READER);
        for (JavaClass from : classes) if (from.getAccessesFromSelf().stream().anyMatch(Tables::opens)) idle.remove(from.getName());
        return idle;
    }

    private static boolean opens(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return OPENING.contains(call.getTarget().getName()) && (owner.equals("java.lang.Class") || owner.equals("java.lang.ClassLoader") || owner.equals("java.lang.Module"));
    }
}
