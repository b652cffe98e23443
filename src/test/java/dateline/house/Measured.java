package dateline.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What the compiler's own parser finds in sources: length, branches and parameters of every method with a body.
final class Measured {
    /// @param name with the types around it: `Table.Places.with`
    /// @param lines from its first word to its closing bracket
    /// @param branches one, and one for each if, loop, case, catch, `?:`, `&&` and `||`
    /// @param parameters of a method or a constructor; those of a record's own constructor are its components and not counted
    record Method(Path file, String name, int lines, int branches, int parameters) {}

    private Measured() {}

    static List<Method> methods(List<Path> files) throws IOException {
        List<Method> found = new ArrayList<>();
        parse(files, (unit, trees) -> new Methods(unit, trees.getSourcePositions(), found).scan(unit, null));
        return found;
    }

    /// Hands every parsed source to the reader.
    static void parse(List<Path> files, BiConsumer<CompilationUnitTree, Trees> reader) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    new PrintWriter(Writer.nullWriter()), manager, fault -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) reader.accept(unit, trees);
        }
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start >= 0 && end > start && method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                Branches branches = new Branches();
                branches.scan(method.getBody(), null);
                found.add(new Method(
                        Path.of(unit.getSourceFile().toUri()), types() + method.getName(), (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1),
                        branches.count, components(method) ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, nothing);
        }

        private boolean components(MethodTree method) {
            boolean record = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            return record && method.getName().contentEquals("<init>");
        }

        private String types() {
            Deque<String> names = new ArrayDeque<>();
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath())
                if (path.getLeaf() instanceof ClassTree type) names.addFirst(type.getSimpleName() + ".");
            return String.join("", names);
        }
    }

    private static final class Branches extends TreeScanner<Void, Void> {
        private int count = 1;

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (branches(tree)) count++;
            return super.scan(tree, nothing);
        }

        private static boolean branches(Tree tree) {
            return switch (tree) {
                case null -> false;
                case IfTree one -> true;
                case ForLoopTree one -> true;
                case EnhancedForLoopTree one -> true;
                case WhileLoopTree one -> true;
                case CaseTree one -> true;
                case CatchTree one -> true;
                case ConditionalExpressionTree one -> true;
                case BinaryTree one -> one.getKind() == Tree.Kind.CONDITIONAL_AND || one.getKind() == Tree.Kind.CONDITIONAL_OR;
                default -> false;
            };
        }
    }
}
