package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/// Plants a fault and compiles it with the arguments that stand in pom.xml: the build must stop at it.
class FaultsTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void theCheckersAreThere() {
        assumeTrue(Planted.classPath().contains("error_prone_core"), "skipped: Error Prone is on the test class path of Maven only");
    }

    @Test
    void anExceptionThatNobodyThrowsStopsTheBuild() throws Exception {
        Result result = compile("class Wrong { void f() { new IllegalStateException(\"never thrown\"); } }");
        assertThat(result.said()).contains("error: [DeadException]");
        assertThat(result.code()).isNotZero();
    }

    @Test
    void aNullThatIsHandedOnStopsTheBuild() throws Exception {
        Result result = compile("class Wrong { String f() { return null; } }");
        assertThat(result.said()).contains("error: [NullAway] returning @Nullable expression");
        assertThat(result.code()).isNotZero();
    }

    @Test
    void aSoundClassCompiles() throws Exception {
        Result result = compile("class Wrong { java.util.Optional<String> f() { return java.util.Optional.empty(); } }");
        assertThat(result.said()).isEmpty();
        assertThat(result.code()).isZero();
    }

    private record Result(int code, String said) {}

    private Result compile(String type) throws IOException, InterruptedException {
        Path source = folder.resolve("Wrong.java");
        Files.writeString(source, "package dateline.model;\n" + type);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
        command.addAll(argumentsOfTheBuild());
        command.addAll(List.of("-d", folder.toString(), "-cp", Planted.classPath(), "-processorpath", Planted.classPath(), source.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    private static List<String> argumentsOfTheBuild() {
        try {
            NodeList args = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile())
                    .getElementsByTagName("arg");
            List<String> found = new ArrayList<>();
            for (int i = 0; i < args.getLength(); i++) found.add(args.item(i).getTextContent());
            return found;
        } catch (Exception e) {
            throw new IllegalStateException("pom.xml", e);
        }
    }
}
