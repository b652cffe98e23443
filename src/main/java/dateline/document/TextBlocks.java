package dateline.document;

import dateline.model.Block.Kind;
import dateline.model.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Cuts plain text into blocks: a line is a block, lines that an editor wrapped are put together again.
final class TextBlocks {
    static final int LONGEST_LINE = 100_000;
    static final int MOST_LINES = 100_000;

    private static final Pattern RULE = Pattern.compile("(?:[-–—*_=#~·•.+]\\s?){3,}");
    private static final Pattern BULLET = Pattern.compile("(?:[•▪●◦‣∙■►➤·]\\s*|[*–-]\\s+)(\\S.*)");
    private static final Pattern BARE_BULLET = Pattern.compile("[•▪●◦‣∙■►➤·]");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int LONGEST_DATE = 40;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int LONGEST_WRAPPED = 100;

    private TextBlocks() {}

    /// @param cutLines the lines of which only the beginning was kept
    /// @param lines how many lines there are that are not empty; only the first [#MOST_LINES] of them were read
    record Found(List<Block> blocks, List<CutLine> cutLines, int lines) {}

    record CutLine(int number, int length) {}

    private record Line(Kind kind, String text, int number, int gap) {}

    static Found of(String text) {
        List<Line> lines = new ArrayList<>();
        List<CutLine> cut = new ArrayList<>();
        int number = 0;
        int gap = 0;
        int more = 0;
        boolean bareBullet = false;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (lines.size() >= MOST_LINES) {
                if (!raw.isBlank()) more++;
                continue;
            }
            if (raw.length() > LONGEST_LINE) cut.add(new CutLine(number, raw.length()));
            String line = tidy(Charsets.whole(raw.length() > LONGEST_LINE ? raw.substring(0, LONGEST_LINE) : raw));
            if (line.isEmpty()) {
                gap++;
                continue;
            }
            if (BARE_BULLET.matcher(line).matches()) {
                bareBullet = true;
                continue;
            }
            lines.add(bareBullet ? new Line(Kind.BULLET, line, number, gap) : lineOf(line, number, gap));
            bareBullet = false;
            gap = 0;
        }
        return new Found(unwrapped(lines), cut, lines.size() + more);
    }

    /// One line with plain spaces, composed letters and nothing invisible in it.
    static String tidy(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isSpaceChar(c) || c == '\t' || c == '\f' || c == 0x0b) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT || isJoiner(c)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC);
    }

    private static boolean isJoiner(char c) {
        // these two change how Arabic and Indic letters join, so they belong to the word
        return c == 0x200c || c == 0x200d;
    }

    private static Line lineOf(String line, int number, int gap) {
        if (RULE.matcher(line).matches()) return new Line(Kind.RULE, line, number, gap);
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) return new Line(Kind.BULLET, bullet.group(1), number, gap);
        return new Line(Kind.PARAGRAPH, line, number, gap);
    }

    private static List<Block> unwrapped(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).gap() == 0 && lines.get(end).kind() == Kind.PARAGRAPH && !isDate(lines.get(end).text())) end++;
            List<Line> run = lines.subList(i, end);
            if (isWrapped(run)) {
                Line first = run.getFirst();
                blocks.add(new Block(first.kind(), joined(run), first.number(), first.gap()));
            } else {
                for (Line line : run) blocks.add(new Block(line.kind(), line.text(), line.number(), line.gap()));
            }
            i = end;
        }
        return blocks;
    }

    /// Whether an editor broke the lines: all but the last nearly fill the width, and few end a sentence.
    private static boolean isWrapped(List<Line> run) {
        if (run.size() < 2 || run.getFirst().kind() == Kind.RULE) return false;
        List<Line> full = run.subList(0, run.size() - 1);
        int width = run.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean filled = full.stream()
                .allMatch(line -> line.text().length() >= SHORTEST_WRAPPED
                        && line.text().length() >= width - 25
                        && line.text().length() <= LONGEST_WRAPPED);
        long ended = full.stream().filter(line -> endsSentence(line.text())).count();
        return filled && width <= LONGEST_WRAPPED && ended * 2 < full.size();
    }

    /// "3 February 2022" right below a long headline does not go on with it.
    private static boolean isDate(String line) {
        return line.length() <= LONGEST_DATE && YEAR.matcher(line).find() && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && ".!?:”\"’)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String joined(List<Line> run) {
        StringBuilder out = new StringBuilder();
        for (Line line : run) {
            boolean hyphen = out.length() > 1
                    && out.charAt(out.length() - 1) == '-'
                    && Character.isLetter(out.charAt(out.length() - 2));
            if (!out.isEmpty() && !hyphen) out.append(' ');
            out.append(line.text());
        }
        return out.toString();
    }

    /// Tags often hold text that was escaped twice.
    static String plain(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
