package dateline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words of a brief; every drafted sentence carries the numbers of its sources.
///
/// @param fields what the analyst wrote
/// @param told what was drafted
/// @param caption what stands under the figure
/// @param software what read the articles, with the rules' version
/// @param likelihood finds the words that stand strong in it
public record Brief(Head head, BriefFields fields, Told told, Cited cited, String caption, String software, Likelihood likelihood) {
    /// What stands over its pages.
    public record Head(String title, String caseName, String marking, Optional<LocalDate> asOf) {}

    /// The sentences that are drafted.
    ///
    /// @param bottomLine the strongest attributed findings, for a reader where the analyst wrote no bottom line
    /// @param ties standing relations, told in one paragraph
    /// @param left how many further happenings of the case are not told, for want of room
    public record Told(List<Sentence> bottomLine, List<Development> developments, List<Sentence> ties, int left) {
        public Told {
            bottomLine = List.copyOf(bottomLine);
            developments = List.copyOf(developments);
            ties = List.copyOf(ties);
        }
    }

    /// The sources that it rests on.
    ///
    /// @param sources numbered from 1
    /// @param dated how many of them state their date of publication
    public record Cited(List<String> sources, int dated) {
        public Cited {
            sources = List.copyOf(sources);
        }
    }

    /// What heads a bottom line that no analyst wrote.
    public static final String NOT_ASSESSED = "Bottom line (draft, not assessed)";

    private static final String STANDING = "Standing relations";

    public String title() {
        return head.title;
    }

    public String caseName() {
        return head.caseName;
    }

    public String marking() {
        return head.marking;
    }

    public List<Sentence> bottomLine() {
        return told.bottomLine;
    }

    public List<Development> developments() {
        return told.developments;
    }

    public List<Sentence> ties() {
        return told.ties;
    }

    public int left() {
        return told.left;
    }

    public List<String> sources() {
        return cited.sources;
    }

    /// One sentence with the numbers of the sources that it rests on.
    public record Sentence(String words, List<Integer> numbers) {
        public Sentence {
            numbers = List.copyOf(numbers);
            if (numbers.isEmpty()) throw new IllegalArgumentException("a sentence without a source: " + words);
        }

        /// The words with their sources: "… [1, 3]."
        public String cited() {
            return words + " " + numbers + ".";
        }
    }

    /// What is told of the same sides; dated first, in time order.
    public record Development(String heading, List<Sentence> sentences) {
        public Development {
            sentences = List.copyOf(sentences);
        }

        public String words() {
            return cited(sentences);
        }
    }

    /// A part of the page, in reading order; every format shows the same parts.
    public sealed interface Block {}

    public record Heading(String words) implements Block {}

    public record BottomLine(String label, String words) implements Block {}

    /// @param number 0 for what follows the judgements without a number
    public record Judgement(int number, String words) implements Block {}

    /// @param lead stands strong before the words; may be empty
    public record Paragraph(String lead, String words) implements Block {}

    public record FigureHere(String caption) implements Block {}

    public record SourceNote(int number, String words) implements Block {}

    public static String cited(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::cited).collect(Collectors.joining(" "));
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean own = !fields.bottomLine().isBlank();
        blocks.add(new BottomLine(own ? "Bottom line" : NOT_ASSESSED, own ? one(fields.bottomLine()) : cited(bottomLine())));
        judgements(blocks);
        text(blocks, "Background", fields.background());
        developments(blocks);
        blocks.add(new Heading("Who deals with whom"));
        blocks.add(new FigureHere(caption));
        text(blocks, "What to watch", fields.outlook());
        blocks.add(new Heading("Sources"));
        for (int i = 0; i < sources().size(); i++) blocks.add(new SourceNote(i + 1, sources().get(i)));
        return List.copyOf(blocks);
    }

    private void judgements(List<Block> blocks) {
        List<String> all = fields.judgementList();
        String confidence = one(fields.confidenceWords());
        if (all.isEmpty()) return;
        blocks.add(new Heading("Key judgements"));
        for (int i = 0; i < all.size(); i++) blocks.add(new Judgement(i + 1, all.get(i)));
        if (!confidence.isEmpty()) blocks.add(new Judgement(0, confidence));
    }

    private static void text(List<Block> blocks, String heading, String words) {
        List<String> paragraphs = BriefFields.paragraphs(words);
        if (paragraphs.isEmpty()) return;
        blocks.add(new Heading(heading));
        paragraphs.forEach(one -> blocks.add(new Paragraph("", one)));
    }

    private void developments(List<Block> blocks) {
        if (developments().isEmpty() && ties().isEmpty()) return;
        boolean alone = developments().isEmpty();
        blocks.add(new Heading(alone ? STANDING : "Developments"));
        for (Development one : developments()) blocks.add(new Paragraph(one.heading(), one.words()));
        if (!ties().isEmpty()) blocks.add(new Paragraph(alone ? "" : STANDING, cited(ties())));
        if (left() > 0)
            blocks.add(new Paragraph("", left() == 1 ? "One further report of the case is not told here." : left() + " further reports of the case are not told here."));
    }

    private static String one(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// "Brief, as of 8 January 2026. Three articles, two of them dated."
    public String subtitle() {
        String date = head.asOf.map(day -> "as of " + Days.day(day)).orElse("as-of date not stated");
        int all = sources().size();
        int dated = cited.dated;
        String known = dated == all ? (all == 1 ? ", dated" : all == 2 ? ", both dated" : ", all dated") : dated == 0 ? (all == 1 ? ", not dated" : ", none of them dated") : ", " + number(dated) + " of them dated";
        return "Brief, " + date + ". " + Prose.capital(number(all)) + (all == 1 ? " article" : " articles") + known + ".";
    }

    private static String number(int n) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};
        return n < words.length ? words[n] : String.valueOf(n);
    }

    /// "Likely: 55 to 80 %. …(ICD 203)." for the words that the analyst used; empty where there are none.
    public String likelihoodKey() {
        List<Likelihood.Word> used = likelihood.used(fields.all());
        if (used.isEmpty()) return "";
        return used.stream().map(word -> Prose.capital(word.word()) + ": " + word.bounds()).collect(Collectors.joining(". ")) + " (ICD 203).";
    }
}
