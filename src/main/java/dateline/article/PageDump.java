package dateline.article;

import dateline.article.Line.Role;
import dateline.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole page that was copied as text: menus, share rows and other stories stand as short lines round one article.
/// What a line looks like and where it stands tells which lines are the article.
final class PageDump {
    /// So many lines of a page that are no sentences; a text of articles has fewer outside them.
    private static final int MANY = 15;

    /// So many of them a page is known by: buttons, share lines, invitations.
    private static final int KNOWN = 4;

    /// So many of them, most lines of a text, make it a page in any language.
    private static final int VERY_MANY = 60;

    private static final double MOST = 0.5;
    private static final int SOME_WORDS = 60;
    private static final int LONG_LINK = 8;
    private static final int LONGEST_LINK = 19;
    private static final int LONG_TEXT = 45;
    private static final int NEAR = 3;

    private final LineReader reader;
    private final List<Line> lines;
    private final DumpBody body;
    private final int headline;
    private final Map<String, Integer> times = new HashMap<>();

    /// Whether a day stands between headline and text, so that one above the headline is another story's.
    private final boolean dated;

    private PageDump(Signs signs, List<Line> lines, DumpBody body) {
        this.reader = new LineReader(signs);
        this.lines = lines;
        this.body = body;
        for (Line line : lines) times.merge(line.text(), 1, Integer::sum);
        this.headline = DumpHeadline.of(lines, body, times, signs.credits());
        this.dated = headline >= 0 && headline < body.start() && lines.subList(headline, body.start()).stream().anyMatch(this::isDated);
    }

    private boolean isDated(Line line) {
        return line.stamps().stream().anyMatch(Stamp.Day.class::isInstance) || stamp(line).isPresent();
    }

    /// What the lines are taken for.
    ///
    /// @param lines the same lines, those that are the page's taken for furniture
    /// @param page whether they are one page with one article
    /// @param unsure whether they look like a page of which the article cannot be told
    record Taken(List<Line> lines, boolean page, boolean unsure) {}

    /// Takes the lines for a page's where they look like one.
    static Taken of(List<Line> lines, Signs signs) {
        if (!looksLikePage(lines)) return new Taken(lines, false, false);
        DumpBody body = DumpBody.of(lines);
        if (body.words() < SOME_WORDS || body.words() < body.wordsInAll() * MOST) return new Taken(lines, false, body.wordsInAll() >= SOME_WORDS);
        if (fragments(lines.subList(0, body.start())) + fragments(lines.subList(body.end(), lines.size())) < MANY) return new Taken(lines, false, false);
        return new Taken(new PageDump(signs, lines, body).taken(), true, false);
    }

    private static boolean looksLikePage(List<Line> lines) {
        long known = lines.stream().filter(line -> line.role() == Role.FURNITURE).map(Line::text).distinct().count();
        int fragments = fragments(lines);
        return known >= KNOWN && fragments >= MANY || fragments >= VERY_MANY && fragments >= lines.size() * MOST;
    }

    private static int fragments(List<Line> lines) {
        return (int) lines.stream().filter(line -> line.role() == Role.FURNITURE || line.isText() && isFragment(line)).count();
    }

    private static boolean isFragment(Line line) {
        return !Sentences.isFinished(line.text());
    }

    private List<Line> taken() {
        List<Line> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) taken.add(taken(i));
        return taken;
    }

    private Line taken(int i) {
        Line line = lines.get(i);
        if (i == headline) return as(line, Block.Kind.TITLE);
        if (i >= body.end()) return below(i);
        if (i < Math.max(headline, body.start())) return above(i);
        return line.isText() && i != headline + 1 ? within(i) : line;
    }

    private Line within(int i) {
        Line line = lines.get(i);
        int words = Sentences.words(line.text());
        boolean repeated = times.getOrDefault(line.text(), 1) > 1 && words <= LONG_TEXT;
        if (repeated || isCaption(i)) return off(line);
        if (!isFragment(line) || line.isBullet()) return line;
        if (words < LONG_LINK) return as(line, Block.Kind.HEADING);
        return isLink(line.text(), words) ? off(line) : line;
    }

    /// Above the text a line can say who wrote the article and when; the day of another story stands above the headline.
    private Line above(int i) {
        Line line = lines.get(i);
        int top = headline < 0 ? body.start() : headline;
        if (i < (dated ? top : top - NEAR)) return off(line);
        if (isLabel(line)) return line;
        return i > headline && headline >= 0 && isDeck(i) ? as(line, Block.Kind.PARAGRAPH) : stamp(line).orElse(off(line));
    }

    private Line below(int i) {
        Line line = lines.get(i);
        if (line.role() == Role.SOURCE) return line;
        if (i >= body.end() + NEAR) return off(line);
        return isLabel(line) ? line : stamp(line).orElse(off(line));
    }

    private static boolean isLabel(Line line) {
        return line.role() == Role.STAMP || line.role() == Role.BYLINE || line.role() == Role.SOURCE;
    }

    private Optional<Line> stamp(Line line) {
        return line.isText() ? reader.looseStamp(line.block(), line.source()) : Optional.empty();
    }

    /// Between headline and text only what stands right below the headline is the article's.
    private boolean isDeck(int i) {
        int words = lines.get(i).isText() ? Sentences.words(lines.get(i).text()) : 0;
        return words >= LONG_LINK && (i == headline + 1 || i <= headline + NEAR && Sentences.isFinished(lines.get(i).text()));
    }

    /// A line of its own above a credit is the words under a picture.
    private boolean isCaption(int i) {
        boolean credited = i + 1 < lines.size() && lines.get(i + 1).why().equals(Furniture.CREDIT);
        return credited && Sentences.words(lines.get(i).text()) <= LONG_TEXT;
    }

    /// A line of some words without an end between paragraphs is a link or the words under a picture; a shorter one may
    /// be a subhead, a longer one lacks its full stop, one with a comma at its end belongs to a list.
    private static boolean isLink(String text, int words) {
        boolean listed = ",;".indexOf(text.charAt(text.length() - 1)) >= 0 || Character.isLowerCase(text.charAt(0));
        return words <= LONGEST_LINK && !listed;
    }

    private static Line off(Line line) {
        String why = line.role() == Role.FURNITURE ? line.why() : "line of the page";
        return new Line(line.block(), line.source(), Role.FURNITURE, why, List.of(), Optional.empty(), Optional.empty());
    }

    private static Line as(Line line, Block.Kind kind) {
        Block block = new Block(kind, line.text(), line.source().line(), line.source().gap(), line.source().where());
        return new Line(line.block(), block, Role.TEXT, "", List.of(), Optional.empty(), Optional.empty());
    }
}
