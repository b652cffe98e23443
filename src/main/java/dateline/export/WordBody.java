package dateline.export;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.Likelihood;
import dateline.chart.Picture;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/// The text of a brief in a Word file. Who points at the number of a source reads who says it; it leads to the source's note,
/// which leads back to where it is quoted first. Footnotes would be counted by Word, but a source has one number in a case.
final class WordBody {
    /// "Figure 1. …"
    private static final Pattern NUMBERED = Pattern.compile("(Figure )1(\\..*)");

    /// Of the text, in twentieths of a point: 166 mm.
    private static final int WIDTH = 9411;

    /// Word shows no longer ones.
    private static final int TIP = 255;

    private static final Pattern CITED = Pattern.compile("\\[(\\d{1,6})]");

    private final XWPFDocument doc;
    private final Picture figure;
    private final Likelihood strong;
    private final Map<Integer, Brief.SourceNote> sources = new HashMap<>();
    private final Set<Integer> cited = new HashSet<>();
    private int marks;

    WordBody(XWPFDocument doc, Brief brief, Picture figure) {
        this.doc = doc;
        this.figure = figure;
        strong = brief.likelihood();
        for (Brief.SourceNote note : brief.cited().notes()) sources.put(note.number(), note);
    }

    void add(Brief.Block block) throws IOException {
        switch (block) {
            case Brief.Heading heading -> {
                XWPFParagraph paragraph = paragraph("Heading1");
                run(paragraph, heading.words());
                if (!heading.aside().isEmpty()) run(paragraph, "  " + heading.aside(), "Aside");
            }
            case Brief.BottomLine line -> bottomLine(line);
            case Brief.Judgement one -> {
                XWPFParagraph paragraph = paragraph("Judgement");
                if (one.number() > 0) run(paragraph, String.valueOf(one.number()), "Number");
                paragraph.createRun().addTab();
                running(paragraph, one.words());
            }
            case Brief.Paragraph one -> running(paragraph("Normal"), one.words());
            case Brief.Row row -> row(row.report());
            case Brief.FigureHere here -> {
                XWPFParagraph drawn = paragraph("Figure");
                WordFigure.add(drawn, figure, here.caption());
                XWPFParagraph caption = paragraph("Caption");
                between(caption, "figure", () -> caption(caption, here.caption()));
            }
            case Brief.SourceNote note -> source(note);
        }
    }

    private void bottomLine(Brief.BottomLine line) {
        XWPFParagraph label = paragraph("BottomLineLabel");
        run(label, line.label());
        if (!line.tag().isEmpty()) {
            run(label, "  ");
            run(label, "\u00a0" + line.tag() + "\u00a0", "DraftTag");
        }
        running(paragraph("BottomLine"), line.words());
        if (!line.note().isEmpty()) run(paragraph("BottomLineNote"), line.note());
    }

    private void row(Brief.Report report) {
        if (!report.day().words().isEmpty()) {
            XWPFParagraph head = paragraph("Heading2");
            run(head, report.day().words(), "Day");
            if (!report.head().isEmpty()) run(head, "  " + report.head());
        }
        for (int i = 0; i < report.quotes().size(); i++) {
            Brief.Quote quote = report.quotes().get(i);
            String by = report.attributions().get(i);
            XWPFParagraph paragraph = paragraph("Normal");
            run(paragraph, quote.mark() + (by.isEmpty() ? "" : by + " "), "Aside");
            running(paragraph, quote.words());
            numbered(paragraph, quote.source(), "Aside");
            if (i == 0 && !report.tolls().isEmpty()) tolls(report.tolls());
        }
        if (!report.alsoTold().isEmpty()) numbered(paragraph("Normal"), report.alsoTold(), "Aside");
    }

    /// Side by side, for no source is more right than another.
    private void tolls(List<Brief.Toll> tolls) {
        XWPFTable table = doc.createTable(1, tolls.size());
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setStyleID("Tolls");
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblDescription().setVal("How many were killed, as each source counts");
        for (int i = 0; i < tolls.size(); i++) {
            XWPFTableCell cell = table.getRow(0).getCell(i);
            XWPFParagraph count = cell.getParagraphs().getFirst();
            count.setStyle("Toll");
            run(count, tolls.get(i).count() + " killed");
            XWPFParagraph by = cell.addParagraph();
            by.setStyle("TollBy");
            numbered(by, tolls.get(i).by() + " [" + tolls.get(i).number() + "]", "Aside");
        }
        paragraph("AfterTolls");
    }

    private void source(Brief.SourceNote note) {
        XWPFParagraph paragraph = paragraph("SourceNote");
        String back = cited.contains(note.number()) ? cited(note.number()) : "figure";
        between(paragraph, anchor(note.number()), () -> link(paragraph, "[" + note.number() + "]", back, "").setTooltip("Where it is quoted first"));
        paragraph.createRun().addTab();
        run(paragraph, note.words());
    }

    /// Likelihood words strong, numbers of sources with their notes.
    private void running(XWPFParagraph paragraph, String words) {
        for (Likelihood.Run one : strong.runs(words)) {
            if (one.strong()) run(paragraph, one.text(), "Likelihood");
            else numbered(paragraph, one.text(), "");
        }
    }

    private void numbered(XWPFParagraph paragraph, String words, String style) {
        int done = 0;
        Matcher number = CITED.matcher(words);
        while (number.find()) {
            Brief.SourceNote source = sources.get(Integer.parseInt(number.group(1)));
            if (source == null) continue;
            if (number.start() > done) run(paragraph, words.substring(done, number.start()), style);
            cite(paragraph, source, style);
            done = number.end();
        }
        if (done < words.length()) run(paragraph, words.substring(done), style);
    }

    private void cite(XWPFParagraph paragraph, Brief.SourceNote source, String style) {
        if (cited.add(source.number())) between(paragraph, cited(source.number()), () -> forth(paragraph, source, style));
        else forth(paragraph, source, style);
    }

    private static void forth(XWPFParagraph paragraph, Brief.SourceNote source, String style) {
        String tip = FigureTitle.writable(source.source());
        link(paragraph, "[" + source.number() + "]", anchor(source.number()), style).setTooltip(tip.length() > TIP ? tip.substring(0, TIP - 1) + "…" : tip);
    }

    private static CTHyperlink link(XWPFParagraph paragraph, String words, String anchor, String style) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
        run.setText(words);
        if (!style.isEmpty()) run.setStyle(style);
        return link;
    }

    private static String anchor(int source) {
        return "source_" + source;
    }

    private static String cited(int source) {
        return "cited_" + source;
    }

    private void between(XWPFParagraph paragraph, String name, Runnable piece) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(name);
        start.setId(BigInteger.valueOf(++marks));
        piece.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(start.getId());
    }

    /// Word counts figures itself, for its list of them.
    private static void caption(XWPFParagraph paragraph, String words) {
        Matcher numbered = NUMBERED.matcher(words);
        if (!numbered.matches()) {
            run(paragraph, words);
            return;
        }
        run(paragraph, numbered.group(1));
        field(paragraph, "SEQ Figure \\* ARABIC");
        run(paragraph, numbered.group(2));
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = doc.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }

    static XWPFRun run(XWPFParagraph paragraph, String words, String style) {
        XWPFRun run = run(paragraph, words);
        if (!style.isEmpty()) run.setStyle(style);
        return run;
    }

    static void field(XWPFParagraph paragraph, String code) {
        XWPFRun run = new XWPFRun(paragraph.getCTP().addNewFldSimple().addNewR(), paragraph);
        paragraph.getCTP().getFldSimpleArray(paragraph.getCTP().sizeOfFldSimpleArray() - 1).setInstr(code);
        run.setText("1");
    }
}
