package dateline.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What no class of the program may call: the network, the machine's locale, and threads of its own.
final class Calls {
    private static final Pattern NETWORK = Pattern.compile(
            "java\\.net\\.http\\..*|java\\.net\\.(Server|Datagram|Multicast)?Socket.*|java\\.net\\.(Http|Jar)?URLConnection"
                    + "|java\\.net\\.(Inet|NetworkInterface|ProxySelector).*|java\\.nio\\.channels\\..*Socket.*|java\\.rmi\\..*"
                    + "|javax\\.net\\..*|javafx\\.scene\\.web\\..*|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*");

    /// Ways to open what a URL names, and jsoup's own way; resources of the program are read as streams instead.
    private static final Set<String> OPENING = Set.of(
            "java.net.URL.openConnection", "java.net.URL.openStream", "java.net.URL.getContent", "org.jsoup.Jsoup.connect");

    /// Calls that follow the machine's locale: with a Turkish one "ISLAMABAD" becomes "ıslamabad".
    private static final Set<String> LOCALE = Set.of(
            "java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.NumberFormat.getInstance()", "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()", "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()", "java.text.BreakIterator.getSentenceInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)", "java.text.SimpleDateFormat.<init>(java.lang.String)");

    private static final Pattern THREADS = Pattern.compile(
            "java\\.lang\\.Thread\\.(<init>|start|ofVirtual|ofPlatform|startVirtualThread)|java\\.util\\.concurrent\\.Executors\\..*"
                    + "|java\\.util\\.concurrent\\.(ThreadPoolExecutor|ForkJoinPool)\\.<init>|java\\.util\\.Timer\\.<init>");

    private Calls() {}

    static List<String> network(JavaClasses classes) {
        Set<String> found = new TreeSet<>(accesses(classes, access -> OPENING.contains(name(access))));
        for (JavaClass from : classes)
            for (Dependency use : from.getDirectDependenciesFromSelf())
                if (NETWORK.matcher(use.getTargetClass().getName()).matches())
                    found.add(from.getName() + " uses " + use.getTargetClass().getName());
        return new ArrayList<>(found);
    }

    static List<String> locale(JavaClasses classes) {
        return accesses(classes, access -> LOCALE.contains(signature(access)));
    }

    /// `job.Workers` is the one class that makes threads.
    static List<String> threads(JavaClasses classes) {
        return accesses(classes, access -> THREADS.matcher(name(access)).matches()
                && !access.getOriginOwner().getName().startsWith("dateline.job.Workers"));
    }

    private static List<String> accesses(JavaClasses classes, Predicate<JavaAccess<?>> wrong) {
        Set<String> found = new TreeSet<>();
        for (JavaClass from : classes)
            for (JavaAccess<?> access : from.getAccessesFromSelf())
                if (wrong.test(access))
                    found.add(from.getSimpleName() + " line " + access.getLineNumber() + " calls " + name(access));
        return new ArrayList<>(found);
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static String signature(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        return full.contains("(") ? full : full + "()";
    }
}
