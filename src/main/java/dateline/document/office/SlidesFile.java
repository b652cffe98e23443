package dateline.document.office;

import dateline.document.office.WordPackage.Relation;
import dateline.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Slides of PowerPoint since 2007: title and text of each, in the order in which they are shown, with the speaker's
/// notes; date, number and foot of a slide stand apart.
public final class SlidesFile {
    private static final int MOST_SLIDES = 2000;
    private static final String MAIN = "ppt/presentation.xml";

    private final Gathered gathered = new Gathered();

    private SlidesFile() {}

    /// @throws Unfit when nothing of it can be read
    public static Draft read(byte[] bytes) throws Unfit {
        WordPackage file = WordPackage.of(PackedParts.of(bytes));
        SlidesFile slides = new SlidesFile();
        Optional<Fault> fault = Optional.empty();
        int number = 0;
        for (String slide : slidesOf(file)) {
            if (++number > MOST_SLIDES) {
                fault = Optional.of(new Fault("large-file", "has more than " + MOST_SLIDES + " slides; only those were read", "Cut the file into smaller ones to read the rest."));
                break;
            }
            try {
                slides.read(file, slide, "slide " + number);
                for (Relation relation : file.relations(slide))
                    if (relation.type().equals("notesSlide")) slides.read(file, relation.target(), "notes of slide " + number);
            } catch (Unfit e) {
                fault = fault.or(() -> Optional.of(e.fault()));
            }
        }
        Optional<String> title = file.title();
        Draft draft = Draft.of(slides.gathered.close(), title);
        return fault.isPresent() ? draft.with(fault.get()) : draft;
    }

    private static List<String> slidesOf(WordPackage file) throws Unfit {
        String main = file.main().orElse(MAIN);
        Optional<XmlPart> presentation = file.part(main);
        if (presentation.isEmpty()) throw new Unfit(Fault.damaged("the part that lists its slides is missing"));
        List<Relation> relations = file.relations(main);
        List<String> slides = new ArrayList<>();
        XmlPart xml = presentation.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event) || !xml.name().equals("sldId")) continue;
            List<String> names = xml.attributes();
            relations.stream().filter(one -> names.contains(one.id())).map(Relation::target).findFirst().ifPresent(slides::add);
        }
        return slides;
    }

    private void read(WordPackage file, String slide, String place) throws Unfit {
        Optional<XmlPart> part = file.part(slide);
        if (part.isEmpty()) throw new Unfit(Fault.damaged("its " + place + " is missing"));
        gathered.close();
        gathered.at(place);
        XmlPart xml = part.get();
        StringBuilder text = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (XmlPart.isStart(event)) {
                kind = begin(xml, kind, text);
            } else if (XmlPart.isEnd(event)) {
                if (xml.name().equals("tbl")) gathered.closeTable();
                if (!xml.name().equals("p") || !xml.isOf("drawingml")) continue;
                if (kind == Kind.FURNITURE) gathered.apart(text.toString());
                else gathered.paragraph(kind, text.toString());
                text.setLength(0);
            }
        }
    }

    private Kind begin(XmlPart xml, Kind kind, StringBuilder text) throws Unfit {
        switch (xml.name()) {
            case "sp", "tbl" -> {
                if (xml.name().equals("tbl")) gathered.openTable();
                return Kind.PARAGRAPH;
            }
            case "ph" -> {
                return placeholder(xml.attribute("type"));
            }
            case "tr" -> gathered.openRow();
            case "tc" -> gathered.openCell();
            case "t" -> text.append(xml.words());
            case "br" -> text.append('\n');
            case "Fallback" -> xml.skip();
            default -> {}
        }
        return kind;
    }

    private static Kind placeholder(String type) {
        return switch (type) {
            case "title", "ctrTitle" -> Kind.HEADING;
            case "dt", "ftr", "sldNum", "hdr" -> Kind.FURNITURE;
            default -> Kind.PARAGRAPH;
        };
    }
}
