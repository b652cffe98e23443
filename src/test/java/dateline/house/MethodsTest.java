package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.house.Measured.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Methods are short, with few branches and few parameters. What is larger today stands in a list that may only shrink.
class MethodsTest {
    private static final int LINES = 40;
    private static final int BRANCHES = 12;
    private static final int PARAMETERS = 7;
    private static final Path LISTS = Path.of("src/test/resources/dateline/house");

    @TempDir
    Path folder = Path.of("");

    @Test
    void methodsAreShortAndHaveFewBranchesAndParameters() throws IOException {
        List<Method> methods = Measured.methods(Sources.main());
        assertThat(methods).as("methods looked at").hasSizeGreaterThan(3000);
        assertThat(faults(methods, "long-methods.txt", Method::lines, LINES, "lines")).isEmpty();
        assertThat(faults(methods, "branching-methods.txt", Method::branches, BRANCHES, "branches")).isEmpty();
        assertThat(faults(methods, "methods-of-many-parameters.txt", Method::parameters, PARAMETERS, "parameters")).isEmpty();
    }

    @Test
    void aMethodOfTooManyBranchesIsFoundAndAnExceptionThatIsNotNeededToo() throws IOException {
        Path file = Files.writeString(folder.resolve("Planted.java"), """
                class Planted {
                    int wide(int a, int b, int c, int d, int e, int f, int g, int h) { return a; }
                    boolean branching(int a) {
                        for (int i = 0; i < a; i++) if (i > 3 && a < 5 || a == 9) return true;
                        while (a > 3) { switch (a) { case 4 -> { return true; } case 5 -> { return false; } default -> a--; } }
                        try { return a > 2 ? a < 4 && a != 3 || a == 0 : a == 1 && a != 2; } catch (RuntimeException e) { return false; }
                    }
                }
                """);
        List<Method> methods = Measured.methods(List.of(file));
        assertThat(methods).extracting(Method::branches).containsExactly(1, 14);
        assertThat(methods).extracting(Method::parameters).containsExactly(8, 1);
        Exceptions none = new Exceptions(Path.of("list.txt"), Map.of());
        assertThat(none.faults(Map.of("Planted.branching", 14), BRANCHES, "branches")).containsExactly("Planted.branching has 14 branches, at most 12 are allowed");
        Exceptions old = new Exceptions(Path.of("list.txt"), Map.of("Planted.branching", 20, "Planted.left", 13));
        assertThat(old.faults(Map.of("Planted.branching", 14), BRANCHES, "branches"))
                .containsExactly("Planted.branching has 14 branches now: let list.txt say so", "Planted.left is gone: strike it out of list.txt");
    }

    private static List<String> faults(List<Method> methods, String list, ToIntFunction<Method> size, int limit, String unit) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Method method : methods) sizes.merge(Sources.name(method.file()) + " " + method.name(), size.applyAsInt(method), Math::max);
        return Exceptions.of(LISTS.resolve(list)).faults(sizes, limit, unit);
    }
}
