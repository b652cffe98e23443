package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a line names the agency of a text.
final class AgenciesTest {
    private static final Agencies AGENCIES = Agencies.load(WordLists.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Lund, Reuters              | Reuters
            By Ada Lund and Agence France-Presse | AFP
            Source: The Associated Press      | AP
            (Xinhua)                          | Xinhua
            © dpa                             | dpa
            By Web Desk                       | ''
            By Ada Lund                       | ''
            Reuters correspondents fled Velia | ''
            """)
    void anAgencyIsAPartOfTheLine(String line, String agency) {
        assertThat(AGENCIES.in(line).orElse("")).isEqualTo(agency);
    }
}
