package dateline.document.office;

import dateline.document.office.RtfWords.Into;
import dateline.model.Block.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rich text: paragraphs, headings, lists, tables; what is struck out or hidden is left out; heads, feet and notes
/// stand apart, at the end.
public final class RtfFile {
    private static final int DEEPEST = 3000;
    private static final int LONGEST_BULLET = 250;
    private static final int MOST_BESIDE = 20_000;

    private final RtfTokens tokens;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Gathered gathered = new Gathered();
    private final Map<Integer, Kind> styles = new HashMap<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private final Deque<Group> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private Group group = new Group(Into.TEXT, 0, 1, false, false);
    private Charset charset;
    private int fallback;
    private boolean optional;
    private int style;
    private boolean heading;
    private boolean listed;
    private boolean inTable;
    private boolean tableOpen;
    private boolean rowOpen;
    private int embedded;

    /// What holds inside a pair of braces.
    private record Group(Into into, int font, int skips, boolean hidden, boolean deleted) {
        Group into(Into other) {
            return new Group(other, font, skips, hidden, deleted);
        }
    }

    private RtfFile(byte[] bytes) {
        tokens = new RtfTokens(bytes);
        charset = charsets.of(0);
    }

    /// @throws Unfit when it is no rich text, or nested deeper than any
    public static Draft read(byte[] bytes) throws Unfit {
        if (!is(bytes)) throw new Unfit(Fault.other());
        RtfFile file = new RtfFile(bytes);
        Optional<Fault> fault = Optional.empty();
        try {
            file.read();
        } catch (Unfit e) {
            fault = Optional.of(e.fault());
        }
        file.beside.forEach(file.gathered::apart);
        file.gathered.close();
        if (file.embedded > 0 && file.gathered.blocks().isEmpty()) fault = fault.or(() -> Optional.of(Fault.embedded(file.embedded)));
        Draft draft = Draft.of(file.gathered.blocks(), Optional.of(file.title.toString().strip()).filter(words -> !words.isEmpty()));
        return fault.isPresent() ? draft.with(fault.get()) : draft;
    }

    /// Whether the bytes begin like rich text.
    public static boolean is(byte[] bytes) {
        return bytes.length > 5 && bytes[0] == '{' && bytes[1] == '\\' && bytes[2] == 'r' && bytes[3] == 't' && bytes[4] == 'f';
    }

    private void read() throws Unfit {
        while (true) {
            switch (tokens.next()) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word();
                case TEXT -> text(tokens.text);
                case END -> {
                    endParagraph();
                    return;
                }
            }
        }
    }

    private void open() throws Unfit {
        flush();
        if (outer.size() >= DEEPEST) throw new Unfit(Fault.damaged("its parts are nested deeper than " + DEEPEST + " levels"));
        outer.push(group);
        fallback = 0;
    }

    private void close() throws Unfit {
        flush();
        fallback = 0;
        Into ended = group.into();
        if (outer.isEmpty()) return;
        group = outer.pop();
        charset = charsets.of(group.font());
        if (ended == Into.STYLES && name.length() > 0) nameStyle();
        if (ended == Into.BESIDE && group.into() != Into.BESIDE) endAside();
    }

    private void nameStyle() {
        String called = name.toString().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        WordStyles.named(called).ifPresent(kind -> styles.put(style, kind));
        name.setLength(0);
        style = 0;
    }

    private void text(int b) {
        if (fallback > 0) {
            fallback--;
            return;
        }
        pending.write(b);
    }

    private void flush() {
        if (pending.size() == 0) return;
        String words = new String(pending.toByteArray(), charset);
        pending.reset();
        append(words);
    }

    private void append(String words) {
        if (group.hidden() || group.deleted()) return;
        switch (group.into()) {
            case TEXT -> paragraph.append(words);
            case BESIDE -> aside.append(words);
            case STYLES -> name.append(words);
            case TITLE -> title.append(words);
            case FONTS, NOWHERE -> {}
        }
    }

    private void word() throws Unfit {
        if (fallback > 0 && !tokens.word.equals("u")) {
            fallback--;
            return;
        }
        flush();
        String word = tokens.word;
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean passed = optional && !RtfWords.KNOWN.contains(word);
        optional = false;
        if (word.equals("objdata")) embedded++;
        if (passed) group = group.into(Into.NOWHERE);
        else if (!place(word) && !sign(word) && !character(word) && !letters(word)) paragraph(word);
    }

    private boolean place(String word) {
        Into into = RtfWords.PLACES.get(word);
        if (into == null && !word.equals("shpinst")) return false;
        if (word.equals("listtext") || word.equals("pntext")) listed = true;
        boolean inside = group.into() == Into.TEXT || group.into() == Into.BESIDE;
        // a text box inside a note is part of the note
        boolean back = into == Into.TEXT && group.into() == Into.NOWHERE;
        if (back) group = group.into(outer.stream().anyMatch(one -> one.into() == Into.BESIDE) ? Into.BESIDE : Into.TEXT);
        else if (inside || into == Into.TITLE) group = group.into(into == null ? Into.NOWHERE : into);
        return true;
    }

    private boolean sign(String word) {
        String sign = RtfWords.SIGNS.get(word);
        if (word.equals("u")) unicode();
        else if (sign != null) append(sign);
        else return false;
        return true;
    }

    private void unicode() {
        append(String.valueOf((char) (tokens.number & 0xffff)));
        fallback = group.skips();
    }

    private boolean character(String word) {
        boolean on = !tokens.hasNumber || tokens.number != 0;
        switch (word) {
            case "f" -> font(tokens.number);
            case "uc" -> group = new Group(group.into(), group.font(), Math.clamp(tokens.number, 0, 9), group.hidden(), group.deleted());
            case "v" -> group = new Group(group.into(), group.font(), group.skips(), on, group.deleted());
            case "deleted" -> group = new Group(group.into(), group.font(), group.skips(), group.hidden(), on);
            case "plain" -> group = new Group(group.into(), group.font(), group.skips(), false, false);
            case "bin" -> tokens.pass(tokens.number);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(int number) {
        group = new Group(group.into(), number, group.skips(), group.hidden(), group.deleted());
        if (group.into() != Into.FONTS) charset = charsets.of(number);
    }

    private boolean letters(String word) {
        switch (word) {
            case "ansicpg" -> charsets.wholePage(tokens.number);
            case "mac" -> charsets.whole("x-MacRoman");
            case "pc" -> charsets.whole("IBM437");
            case "pca" -> charsets.whole("IBM850");
            case "fcharset" -> charsets.fontSet(group.font(), tokens.number);
            case "cpg" -> charsets.fontPage(group.font(), tokens.number);
            default -> {
                return false;
            }
        }
        charset = charsets.of(group.font());
        return true;
    }

    private void paragraph(String word) throws Unfit {
        // what is set for the number of a list holds for that number only
        if (group.into() == Into.NOWHERE) return;
        switch (word) {
            case "par", "sect", "page" -> endParagraph();
            case "cell", "nestcell" -> endCell();
            case "row" -> rowOpen = false;
            case "pard" -> {
                style = 0;
                heading = false;
                listed = false;
                inTable = false;
            }
            case "intbl" -> inTable = true;
            case "s" -> style = tokens.number;
            case "outlinelevel" -> heading = group.into() == Into.TEXT && tokens.number < 9;
            case "ls" -> listed = true;
            default -> {}
        }
    }

    private void endParagraph() throws Unfit {
        flush();
        if (group.into() == Into.BESIDE) {
            aside.append(' ');
            return;
        }
        if (group.into() != Into.TEXT) return;
        if (inTable) openRow();
        else if (tableOpen) closeTable();
        String words = paragraph.toString();
        paragraph.setLength(0);
        gathered.paragraph(kindOf(words), words);
    }

    private Kind kindOf(String words) {
        if (heading) return Kind.HEADING;
        Kind list = listed && words.length() <= LONGEST_BULLET ? Kind.BULLET : Kind.PARAGRAPH;
        return styles.getOrDefault(style, list);
    }

    private void openRow() {
        if (!tableOpen) gathered.openTable();
        if (!tableOpen || !rowOpen) {
            gathered.openRow();
            gathered.openCell();
        }
        tableOpen = true;
        rowOpen = true;
    }

    private void closeTable() {
        gathered.closeTable();
        tableOpen = false;
        rowOpen = false;
    }

    private void endCell() throws Unfit {
        inTable = true;
        endParagraph();
        gathered.openCell();
    }

    private void endAside() {
        String words = aside.toString().strip();
        aside.setLength(0);
        if (!words.isEmpty() && beside.size() < MOST_BESIDE) beside.add(words);
    }
}
