package dateline.document.office;

import dateline.document.office.WordPackage.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// A workbook of Excel since 2007: the words and numbers of its cells, row by row.
public final class SheetFile {
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_CHARACTERS = 32_000_000;
    private static final String MAIN = "xl/workbook.xml";

    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dates = new HashSet<>();
    private boolean from1904;
    private int cells;
    private int rows;
    private long characters;

    private SheetFile() {}

    /// @param rows with an empty cell where there is none; missing rows are empty ones
    public record Sheet(String name, List<List<String>> rows) {}

    /// @param faults what was wrong with parts of it
    public record Book(List<Sheet> sheets, List<Fault> faults) {}

    /// @throws Unfit when nothing of it can be read
    public static Book read(byte[] bytes) throws Unfit {
        WordPackage file = WordPackage.of(PackedParts.of(bytes));
        String main = file.main().orElse(MAIN);
        Optional<XmlPart> workbook = file.part(main);
        if (workbook.isEmpty()) throw new Unfit(Fault.damaged("the part that lists its sheets is missing"));
        List<Relation> relations = file.relations(main);
        SheetFile sheets = new SheetFile();
        List<Sheet> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try {
            sheets.strings(file.part(target(relations, "sharedStrings")));
            sheets.styles(file.part(target(relations, "styles")));
            sheets.sheets(workbook.get(), file, relations, found);
        } catch (Unfit e) {
            faults.add(e.fault());
        }
        return new Book(found, faults);
    }

    private static String target(List<Relation> relations, String type) {
        return relations.stream().filter(one -> one.type().equals(type)).map(Relation::target).findFirst().orElse("");
    }

    private void sheets(XmlPart xml, WordPackage file, List<Relation> relations, List<Sheet> found) throws Unfit {
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("workbookPr")) from1904 = xml.attribute("date1904").matches("1|true");
            if (!xml.name().equals("sheet")) continue;
            List<String> values = xml.attributes();
            String target = relations.stream().filter(one -> one.type().equals("worksheet") && values.contains(one.id())).map(Relation::target).findFirst().orElse("");
            Optional<XmlPart> part = file.part(target);
            if (part.isEmpty()) continue;
            Sheet sheet = new Sheet(xml.attribute("name"), new ArrayList<>());
            found.add(sheet);
            sheet(part.get(), sheet.rows());
        }
    }

    private void strings(Optional<XmlPart> part) throws Unfit {
        if (part.isEmpty()) return;
        XmlPart xml = part.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next())
            if (XmlPart.isStart(event) && xml.name().equals("si")) strings.add(counted(text(xml, "si")));
    }

    private String counted(String text) throws Unfit {
        characters += text.length();
        if (characters > MOST_CHARACTERS) throw tooMuch("characters", MOST_CHARACTERS);
        return text;
    }

    private static Unfit tooMuch(String what, int most) {
        return new Unfit(new Fault("large-file", String.format(Locale.ROOT, "holds more than %,d %s; only the first of them were read", most, what), "Cut the file into smaller ones to read the rest."));
    }

    /// The text inside an element, without the aids to pronounce it.
    private static String text(XmlPart xml, String element) throws Unfit {
        StringBuilder out = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals(element)) return out.toString();
            if (XmlPart.isStart(event) && xml.name().equals("rPh")) xml.skip();
            else if (XmlPart.isStart(event) && xml.name().equals("t")) out.append(xml.words());
        }
    }

    /// Which formats of cells show a number as a day.
    private void styles(Optional<XmlPart> part) throws Unfit {
        if (part.isEmpty()) return;
        Map<Integer, String> own = new HashMap<>();
        boolean ofCells = false;
        int index = 0;
        XmlPart xml = part.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (XmlPart.isEnd(event) && xml.name().equals("cellXfs")) ofCells = false;
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("numFmt")) own.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            if (xml.name().equals("cellXfs")) ofCells = true;
            if (!ofCells || !xml.name().equals("xf")) continue;
            if (isDay(number(xml.attribute("numFmtId")), own)) dates.add(index);
            index++;
        }
    }

    private static boolean isDay(int format, Map<Integer, String> own) {
        boolean builtIn = format >= 0 && format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX;
        String code = own.getOrDefault(format, builtIn ? String.valueOf(BuiltinFormats.getBuiltinFormat(format)) : "");
        return DateUtil.isADateFormat(format, code);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : -1;
    }

    private void sheet(XmlPart xml, List<List<String>> found) throws Unfit {
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("row")) {
                if (++rows > MOST_ROWS) throw tooMuch("rows", MOST_ROWS);
                int number = number(xml.attribute("r"));
                // gaps between rows are kept where they are small, so that rows keep their numbers
                while (number > found.size() + 1 && found.size() < MOST_ROWS) found.add(List.of());
                found.add(new ArrayList<>());
            } else if (xml.name().equals("c") && !found.isEmpty()) {
                if (++cells > MOST_CELLS) throw tooMuch("cells", MOST_CELLS);
                cell(xml, found.getLast());
            }
        }
    }

    private void cell(XmlPart xml, List<String> row) throws Unfit {
        int column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        boolean date = dates.contains(number(xml.attribute("s")));
        String value = value(xml, type, date);
        if (column >= MOST_COLUMNS || row.size() >= MOST_COLUMNS) return;
        while (row.size() < column) row.add("");
        row.add(value);
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private String value(XmlPart xml, String type, boolean date) throws Unfit {
        String raw = "";
        while (true) {
            int event = xml.next();
            if (XmlPart.isOver(event) || XmlPart.isEnd(event) && xml.name().equals("c")) break;
            if (!XmlPart.isStart(event)) continue;
            if (xml.name().equals("v")) raw = xml.words();
            else if (xml.name().equals("is")) raw = text(xml, "is");
            else if (xml.name().equals("f")) xml.skip();
        }
        return shown(raw, type, date);
    }

    private String shown(String raw, String type, boolean date) throws Unfit {
        return switch (type) {
            case "s" -> number(raw) >= 0 && number(raw) < strings.size() ? strings.get(number(raw)) : "";
            case "inlineStr", "str" -> counted(raw);
            case "", "n" -> numeral(raw, date);
            case "e" -> "";
            default -> raw;
        };
    }

    /// A number as people write it, a day as a day.
    private String numeral(String raw, boolean date) {
        try {
            double value = Double.parseDouble(raw);
            if (date && DateUtil.isValidExcelDate(value)) {
                String day = DateUtil.getLocalDateTime(value, from1904).toString();
                return day.endsWith("T00:00") ? day.substring(0, day.indexOf('T')) : day;
            }
            return Math.abs(value) < 1e15 ? new BigDecimal(raw.strip()).stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
