package dateline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The words of a brief in reading order; every drafted sentence carries the numbers of its sources.
///
/// @param bottomLine the strongest attributed finding, not assessed by anybody
/// @param sources numbered from 1
/// @param software what read the articles, with the rules' version
public record Brief(
        String title,
        String caseName,
        String marking,
        Optional<LocalDate> asOf,
        Sentence bottomLine,
        List<Development> developments,
        List<String> sources,
        String software) {
    /// What heads a bottom line that no analyst wrote.
    public static final String NOT_ASSESSED = "Bottom line (draft, not assessed)";

    public Brief {
        developments = List.copyOf(developments);
        sources = List.copyOf(sources);
    }

    /// One sentence with the numbers of the sources that it rests on.
    public record Sentence(String words, List<Integer> numbers) {
        public Sentence {
            numbers = List.copyOf(numbers);
            if (numbers.isEmpty()) throw new IllegalArgumentException("a sentence without a source: " + words);
        }

        /// The words with their sources: "… [1, 3]."
        public String cited() {
            String list = numbers.toString();
            return words + " " + list + ".";
        }
    }

    /// What is told of the same sides, in time order, undated last.
    public record Development(String heading, List<Sentence> sentences) {
        public Development {
            sentences = List.copyOf(sentences);
        }
    }

    /// "Brief, as of 2026-01-08. 3 articles."
    public String subtitle() {
        String date = asOf.map(day -> "as of " + day).orElse("as-of date not stated");
        return "Brief, " + date + ". " + sources.size() + (sources.size() == 1 ? " article." : " articles.");
    }
}
