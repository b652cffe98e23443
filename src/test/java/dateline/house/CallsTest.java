package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
    @Test
    void nothingOpensAConnection() {
        assertThat(Calls.network(Planted.program())).isEmpty();
    }

    @Test
    void nothingFollowsTheLocaleOfTheMachine() {
        assertThat(Calls.locale(Planted.program())).isEmpty();
    }

    @Test
    void onlyWorkersMakeThreads() {
        assertThat(Calls.threads(Planted.program())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new java.net.Socket(\"example.org\", 80)",
        "java.net.http.HttpClient.newHttpClient()",
        "java.net.URI.create(\"https://example.org\").toURL().openStream()",
        "java.net.URI.create(\"https://example.org\").toURL().openConnection()",
        "java.nio.channels.SocketChannel.open()",
        "java.net.InetAddress.getByName(\"example.org\")",
        "org.jsoup.Jsoup.connect(\"https://example.org\").get()"
    })
    void aConnectionIsFound(String call) {
        assertThat(Calls.network(planted(call))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"ISLAMABAD\".toLowerCase()",
        "\"islamabad\".toUpperCase()",
        "String.format(\"%d killed\", 12)",
        "\"%d killed\".formatted(12)",
        "System.out.printf(\"%d killed\", 12)",
        "java.time.format.DateTimeFormatter.ofPattern(\"d MMMM\")",
        "new java.text.DecimalFormat(\"#,##0\")"
    })
    void aCallThatFollowsTheLocaleIsFound(String call) {
        assertThat(Calls.locale(planted(call))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new Thread(() -> {})",
        "Thread.startVirtualThread(() -> {})",
        "java.util.concurrent.Executors.newCachedThreadPool()",
        "new java.util.Timer(\"save\")"
    })
    void aThreadIsFound(String call) {
        assertThat(Calls.threads(planted(call))).hasSize(1);
    }

    @Test
    void aCallThatNamesItsLocaleIsRight() {
        assertThat(Calls.locale(planted("\"A\".toLowerCase(java.util.Locale.ROOT)"))).isEmpty();
    }

    private static JavaClasses planted(String call) {
        return Planted.only(Map.of(
                "dateline.model.Wrong",
                "package dateline.model; class Wrong { Object there() throws Exception { return " + call + "; } }"));
    }
}
