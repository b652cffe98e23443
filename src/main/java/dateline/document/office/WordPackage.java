package dateline.document.office;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts of a file of Word, PowerPoint or Excel and how they point to each other.
interface WordPackage {
    /// The part of that name, such as `word/document.xml`, to be read from its beginning.
    Optional<XmlPart> part(String name) throws Unfit;

    /// What one part says of another: `type` is the last word of the relation's kind, such as "styles".
    record Relation(String id, String type, String target) {}

    /// A file packed as a ZIP.
    static WordPackage of(PackedParts parts) {
        return name -> {
            Optional<InputStream> found = parts.open(name);
            return found.isPresent() ? Optional.of(XmlPart.of(found.get())) : Optional.empty();
        };
    }

    /// A file in which all parts stand one after the other in one XML.
    static WordPackage flat(byte[] bytes) {
        return name -> {
            XmlPart xml = XmlPart.of(new ByteArrayInputStream(bytes));
            boolean inside = false;
            for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
                if (!XmlPart.isStart(event)) continue;
                if (xml.name().equals("part")) inside = xml.attribute("name").equals("/" + name);
                else if (inside && xml.name().equals("xmlData")) return Optional.of(xml.inner());
            }
            return Optional.empty();
        };
    }

    /// The main part, such as `word/document.xml`, by what the package says of itself.
    default Optional<String> main() throws Unfit {
        return relations("").stream().filter(one -> one.type().equals("officeDocument")).map(Relation::target).findFirst();
    }

    /// The parts that a part points to, inside the package only; an empty name stands for the package.
    default List<Relation> relations(String of) throws Unfit {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        Optional<XmlPart> part = part(folder + "_rels/" + of.substring(slash) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (part.isEmpty()) return relations;
        XmlPart xml = part.get();
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event) || !xml.name().equals("Relationship") || xml.attribute("TargetMode").equals("External")) continue;
            String type = xml.attribute("Type");
            relations.add(new Relation(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.attribute("Target"))));
        }
        return relations;
    }

    /// The name of a part as another one in that folder points to it.
    static String resolved(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) steps.removeLast();
            else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) steps.add(step);
        }
        return String.join("/", steps);
    }

    /// The title among the properties, if there is one.
    default Optional<String> title() throws Unfit {
        for (Relation relation : relations("")) {
            if (!relation.type().equals("core-properties")) continue;
            Optional<XmlPart> core = part(relation.target());
            if (core.isEmpty()) continue;
            for (int event = core.get().next(); !XmlPart.isOver(event); event = core.get().next())
                if (XmlPart.isStart(event) && core.get().name().equals("title"))
                    return Optional.of(core.get().words().strip()).filter(title -> !title.isEmpty());
        }
        return Optional.empty();
    }
}
