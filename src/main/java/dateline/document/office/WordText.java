package dateline.document.office;

import dateline.model.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of a part of a Word file as one sees it who has accepted all changes: paragraphs, headings, lists,
/// tables; a text box comes after the paragraph that holds it.
final class WordText {
    /// What is struck out, said a second time, an instruction or a reading aid.
    private static final Set<String> PASSED = Set.of("del", "moveFrom", "Fallback", "instrText", "delInstrText", "delText", "rt", "rPrChange", "sectPr");

    private static final int LONGEST_BULLET = 250;

    private final WordStyles styles;
    private final Gathered gathered;
    private final boolean apart;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    /// Words whose paragraph goes on in the next one, since the mark between them is struck out.
    private String before = "";

    private boolean hiddenRun;
    private boolean prompt;
    private int page = 1;
    private boolean paged;

    private record Box(Kind kind, String text) {}

    /// A paragraph that is being read.
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<Box> boxes = new ArrayList<>();
        private Optional<Kind> kind = Optional.empty();
        private boolean listed;
        private boolean goesOn;
        private int page;

        private Kind kindOf(String words) {
            return kind.orElse(listed && words.length() <= LONGEST_BULLET ? Kind.BULLET : Kind.PARAGRAPH);
        }
    }

    /// @param apart whether the part is none of the running text: heads, feet, notes
    WordText(WordStyles styles, Gathered gathered, boolean apart) {
        this.styles = styles;
        this.gathered = gathered;
        this.apart = apart;
    }

    /// Reads the part to its end.
    ///
    /// @throws Unfit at a fault; what stands before it has been gathered
    void read(XmlPart xml) throws Unfit {
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (XmlPart.isStart(event)) begin(xml);
            else if (XmlPart.isEnd(event)) end(xml);
        }
        if (!before.isBlank()) put(Kind.PARAGRAPH, before);
    }

    /// Whether the program that wrote the file has left word where its pages ended.
    boolean isPaged() {
        return paged;
    }

    private void begin(XmlPart xml) throws Unfit {
        String name = xml.name();
        if (PASSED.contains(name)) {
            xml.skip();
        } else if (name.equals("t") && (xml.isOf("wordprocessingml") || xml.isOf("math"))) {
            append(xml.words());
        } else if (xml.isOf("wordprocessingml")) {
            if (!structure(name, xml)) character(name, xml);
        }
    }

    private boolean structure(String name, XmlPart xml) throws Unfit {
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "pPr" -> style(xml);
            case "rPr" -> hiddenRun = hides(xml);
            case "r" -> hiddenRun = false;
            case "tbl" -> gathered.openTable();
            case "tr" -> gathered.openRow();
            case "tc" -> gathered.openCell();
            case "sdtPr" -> prompt = hasPrompt(xml);
            case "sdtContent" -> {
                if (prompt) xml.skip();
                prompt = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void character(String name, XmlPart xml) {
        switch (name) {
            case "tab", "ptab" -> append("\t");
            case "br" -> append(xml.attribute("type").isEmpty() ? "\n" : " ");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml.attribute("char")));
            case "lastRenderedPageBreak" -> {
                page++;
                paged = true;
            }
            default -> {}
        }
    }

    private static String symbol(String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) return "";
        int c = Integer.parseInt(code, 16);
        // signs of a font of their own say nothing by their number
        return c < 0xE000 ? Character.toString(c) : "";
    }

    private void append(String words) {
        if (open.isEmpty() || hiddenRun) return;
        Paragraph paragraph = open.element();
        if (paragraph.page == 0 && !words.isBlank()) paragraph.page = page;
        paragraph.text.append(words);
    }

    private void end(XmlPart xml) throws Unfit {
        if (!xml.isOf("wordprocessingml")) return;
        switch (xml.name()) {
            case "p" -> {
                if (!open.isEmpty()) close(open.pop());
            }
            case "tbl" -> gathered.closeTable();
            case "r" -> hiddenRun = false;
            default -> {}
        }
    }

    private void close(Paragraph paragraph) throws Unfit {
        String words = before + paragraph.text;
        before = "";
        if (!open.isEmpty()) {
            open.element().boxes.add(new Box(paragraph.kindOf(words), words));
            open.element().boxes.addAll(paragraph.boxes);
            return;
        }
        if (!apart) gathered.at("page " + Math.max(1, paragraph.page == 0 ? page : paragraph.page));
        if (paragraph.goesOn) before = words;
        else put(paragraph.kindOf(words), words);
        for (Box box : paragraph.boxes) if (!box.text().isBlank()) put(box.kind(), box.text());
    }

    private void put(Kind kind, String words) throws Unfit {
        if (apart) gathered.apart(words);
        else gathered.paragraph(kind, words);
    }

    private void style(XmlPart xml) throws Unfit {
        Paragraph paragraph = open.isEmpty() ? new Paragraph() : open.element();
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals("pPr")) return;
            if (!XmlPart.isStart(event)) continue;
            property(paragraph, xml);
        }
    }

    private void property(Paragraph paragraph, XmlPart xml) throws Unfit {
        switch (xml.name()) {
            case "pStyle" -> paragraph.kind = styles.kind(xml.attribute("val"));
            case "numId" -> paragraph.listed = !xml.attribute("val").equals("0");
            case "outlineLvl" -> {
                if (WordStyles.isLevel(xml.attribute("val"))) paragraph.kind = Optional.of(Kind.HEADING);
            }
            case "del", "moveFrom" -> paragraph.goesOn = true;
            case "pPrChange", "sectPr", "rPrChange" -> xml.skip();
            default -> {}
        }
    }

    private static boolean hides(XmlPart xml) throws Unfit {
        boolean hides = false;
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals("rPr")) return hides;
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("rPrChange")) xml.skip();
            else if (xml.name().equals("vanish")) hides = !xml.attribute("val").matches("0|false|off");
        }
    }

    /// Whether the field holds nothing but the words that ask for its content.
    private static boolean hasPrompt(XmlPart xml) throws Unfit {
        boolean prompt = false;
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals("sdtPr")) return prompt;
            prompt |= XmlPart.isStart(event) && xml.name().equals("showingPlcHdr");
        }
    }
}
