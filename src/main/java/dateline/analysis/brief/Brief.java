package dateline.analysis.brief;

import dateline.model.Basis;
import dateline.model.Sign;
import dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The words of a brief: what the analyst wrote, and what sources say in their own words, each with its number.
///
/// @param fields what the analyst wrote
/// @param caption of its figure; empty where nobody deals with anybody
/// @param software what read the articles, with the rules' version
/// @param likelihood finds the words that stand strong in it
public record Brief(Head head, BriefFields fields, Told told, Cited cited, String caption, String software, Likelihood likelihood) {
    /// What stands over its pages.
    public record Head(String title, String caseName, String marking, Optional<LocalDate> asOf) {}

    /// What is drafted.
    ///
    /// @param bottomLine the strongest finding, for a reader where the analyst wrote no bottom line; empty where none may stand there unchecked
    /// @param standing what is said of standing relations
    /// @param left how many further reports of the case are not told, for want of room
    public record Told(Optional<Quote> bottomLine, List<Strand> strands, List<Quote> standing, int left) {
        public Told {
            strands = List.copyOf(strands);
            standing = List.copyOf(standing);
        }

        /// The numbers of the sources that are quoted, counted by or named.
        Set<Integer> numbers() {
            Set<Integer> numbers = new TreeSet<>();
            bottomLine.ifPresent(quote -> numbers.add(quote.number()));
            standing.forEach(quote -> numbers.add(quote.number()));
            for (Strand strand : strands)
                for (Report report : strand.reports()) {
                    report.quotes().forEach(quote -> numbers.add(quote.number()));
                    report.tolls().forEach(toll -> numbers.add(toll.number()));
                    numbers.addAll(report.others().tellers());
                    numbers.addAll(report.others().copies());
                }
            return numbers;
        }
    }

    /// The sources that it rests on, those alone.
    ///
    /// @param dated how many of them state their date of publication
    /// @param independent ", 3 independent sources" where some are copies of others
    public record Cited(List<SourceNote> notes, int dated, String independent) {
        public Cited {
            notes = List.copyOf(notes);
        }
    }

    /// What tags a bottom line that no analyst wrote.
    public static final String NOT_ASSESSED = "draft, not assessed";

    private static final String BOTTOM_LINE = "Bottom line";

    private static final String NOTHING_CHECKED = "No reading is checked yet that could stand here.";

    /// What a source says, and who printed it when.
    ///
    /// @param by "Daily Courier, 5 January 2026"
    /// @param words the source's own in quotation marks, or what the analyst made of them
    /// @param number of its source; 0 where its article is no longer in the case
    public record Quote(Passage passage, String by, String words, int number, Standing standing) {
        /// "Planned. Daily Courier, 5 Jan 2026: “…” [1]"
        public String cited() {
            return mark() + (by.isEmpty() ? "" : by + ": ") + words + source();
        }

        /// "Planned. ", or nothing for what is told as done.
        public String mark() {
            return standing.status.established() ? "" : capital(standing.status.code()) + ". ";
        }

        /// " [1] ○": the number of its source, with a ring while nobody has checked the reading.
        public String source() {
            return (number > 0 ? " [" + number + "]" : " [source gone]") + (standing.checked ? "" : "\u00a0○");
        }
    }

    /// How far a quotation may be relied on.
    ///
    /// @param status of the reading for which it is told, and `sign` what that does to the sides
    /// @param checked whether the analyst has ruled on that reading
    /// @param edited whether the words are the analyst's
    public record Standing(Status status, Sign sign, boolean checked, boolean edited) {}

    /// How many were killed, as one source has it.
    ///
    /// @param count "at least 62"
    public record Toll(String count, String by, int number) {}

    /// When something happened.
    ///
    /// @param basis empty where no day is known
    public record Day(String words, Optional<Basis> basis) {}

    /// Numbers of the sources that tell it too, without those that are quoted.
    ///
    /// @param tellers in words of their own, and `copies` in those that are quoted
    public record Others(List<Integer> tellers, List<Integer> copies) {
        public static final Others NONE = new Others(List.of(), List.of());

        public Others {
            tellers = List.copyOf(tellers);
            copies = List.copyOf(copies);
        }
    }

    /// One happening in the words of its sources.
    ///
    /// @param head a clause of the first quotation; may be empty
    public record Report(Day day, String head, List<Quote> quotes, List<Toll> tolls, Others others) {
        public Report {
            quotes = List.copyOf(quotes);
            tolls = List.copyOf(tolls);
        }

        /// Who printed each quotation; empty where it is who printed the one before it.
        public List<String> attributions() {
            List<String> out = new ArrayList<>();
            for (int i = 0; i < quotes.size(); i++) {
                boolean again = i > 0 && quotes.get(i).by().equals(quotes.get(i - 1).by());
                out.add(again || quotes.get(i).by().isEmpty() ? "" : quotes.get(i).by() + ":");
            }
            return out;
        }

        /// "Same text in [6]. Also told in [2], [4]."; empty where nobody else tells it.
        public String alsoTold() {
            return (listed("Same text in ", others.copies) + listed(" Also told in ", others.tellers)).strip();
        }

        private static String listed(String before, List<Integer> numbers) {
            return numbers.isEmpty() ? "" : before + numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining(", ")) + ".";
        }
    }

    /// Reports of one story, in order of time.
    ///
    /// @param period "November 2022 to October 2023"; empty where no day is known
    public record Strand(String heading, String period, List<Report> reports) {
        public Strand {
            reports = List.copyOf(reports);
        }
    }

    /// A part of the page, in reading order; every format shows the same parts.
    public sealed interface Block {}

    /// @param aside stands quietly beside the words; may be empty
    public record Heading(String words, String aside) implements Block {}

    /// @param tag says that nobody has judged it yet, and `note` what it is then; both empty where the analyst wrote it
    public record BottomLine(String label, String tag, String words, String note) implements Block {}

    /// @param number 0 for what follows the judgements without a number
    public record Judgement(int number, String words) implements Block {}

    public record Paragraph(String words) implements Block {}

    public record Row(Report report) implements Block {}

    public record FigureHere(String caption) implements Block {}

    /// @param source who published what and when
    /// @param kept from which file it comes, and who else carries it
    public record SourceNote(int number, String source, String kept) implements Block {
        public String words() {
            return source + "; " + kept;
        }
    }

    public String title() {
        return head.title;
    }

    public String caseName() {
        return head.caseName;
    }

    public String marking() {
        return head.marking;
    }

    public List<Strand> strands() {
        return told.strands;
    }

    /// Every quotation of its reports and standing relations, in reading order.
    public List<Quote> quotes() {
        List<Quote> all = new ArrayList<>();
        for (Strand strand : strands()) for (Report report : strand.reports()) all.addAll(report.quotes());
        all.addAll(told.standing);
        return List.copyOf(all);
    }

    /// The bottom line as it was drafted; empty where there is none.
    public String draftedBottomLine() {
        return told.bottomLine.map(Quote::cited).orElse("");
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!fields.question().isBlank()) blocks.add(new Paragraph("Question: " + one(fields.question())));
        blocks.add(bottomLine());
        judgements(blocks);
        text(blocks, "Background", fields.background());
        for (Strand strand : strands()) {
            blocks.add(new Heading(strand.heading(), strand.period()));
            strand.reports().forEach(report -> blocks.add(new Row(report)));
        }
        if (!caption.isEmpty()) {
            blocks.add(new Heading("Who deals with whom", ""));
            blocks.add(new FigureHere(caption));
        }
        standing(blocks);
        text(blocks, "What to watch", fields.outlook());
        blocks.add(new Heading("Sources", ""));
        blocks.addAll(cited.notes);
        return List.copyOf(blocks);
    }

    private BottomLine bottomLine() {
        if (!fields.bottomLine().isBlank()) return new BottomLine(BOTTOM_LINE, "", one(fields.bottomLine()), "");
        Optional<Quote> quote = told.bottomLine;
        if (quote.isEmpty()) return new BottomLine(BOTTOM_LINE, NOT_ASSESSED, NOTHING_CHECKED, "");
        String strongest = quote.get().standing().checked() ? "The strongest checked quotation." : "The strongest quotation that says of nobody that he killed or hurt.";
        return new BottomLine(BOTTOM_LINE, NOT_ASSESSED, quote.get().cited(), strongest + " No likelihood and no confidence: nobody has judged yet.");
    }

    private void judgements(List<Block> blocks) {
        List<String> all = fields.judgementList();
        String confidence = one(fields.confidenceWords());
        if (all.isEmpty()) return;
        blocks.add(new Heading("Key judgements", ""));
        for (int i = 0; i < all.size(); i++) blocks.add(new Judgement(i + 1, all.get(i)));
        if (!confidence.isEmpty()) blocks.add(new Judgement(0, confidence));
    }

    private static void text(List<Block> blocks, String heading, String words) {
        List<String> paragraphs = BriefFields.paragraphs(words);
        if (paragraphs.isEmpty()) return;
        blocks.add(new Heading(heading, ""));
        paragraphs.forEach(one -> blocks.add(new Paragraph(one)));
    }

    private void standing(List<Block> blocks) {
        if (told.standing.isEmpty() && told.left == 0) return;
        blocks.add(new Heading(told.left == 0 ? "Standing relations" : told.standing.isEmpty() ? "What is left out" : "Standing relations and what is left out", ""));
        told.standing.forEach(quote -> blocks.add(new Row(new Report(new Day("", Optional.empty()), "", List.of(quote), List.of(), Others.NONE))));
        if (told.left > 0)
            blocks.add(new Paragraph(told.left == 1 ? "One further report of the case is left out for length." : told.left + " further reports of the case are left out for length."));
    }

    private static String one(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// "Brief, as of 8 January 2026. Three articles, two of them dated. 12 of 15 quotations checked."
    public String subtitle() {
        String date = head.asOf.map(day -> "as of " + Days.day(day)).orElse("as-of date not stated");
        int all = cited.notes.size();
        int dated = cited.dated;
        String known = dated == all ? (all == 1 ? ", dated" : all == 2 ? ", both dated" : ", all dated") : dated == 0 ? (all == 1 ? ", not dated" : ", none of them dated") : ", " + number(dated) + " of them dated";
        return "Brief, " + date + ". " + capital(number(all)) + (all == 1 ? " article" : " articles") + known + cited.independent + ". " + checked();
    }

    private String checked() {
        List<Quote> all = quotes();
        long checked = all.stream().filter(quote -> quote.standing().checked()).count();
        return (checked == 0 ? "None" : String.valueOf(checked)) + " of " + all.size() + (all.size() == 1 ? " quotation" : " quotations") + " checked.";
    }

    private static String number(int n) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};
        return n < words.length ? words[n] : String.valueOf(n);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /// "Likely: 55 to 80 %. …(ICD 203)." for the words that the analyst used; empty where there are none.
    public String likelihoodKey() {
        List<Likelihood.Word> used = likelihood.used(fields.all());
        if (used.isEmpty()) return "";
        return used.stream().map(word -> capital(word.word()) + ": " + word.bounds()).collect(Collectors.joining(". ")) + " (ICD 203).";
    }
}
