package dateline.document.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A book (EPUB): its chapters as pages of XHTML, in the order in which they are read.
///
/// @param publisher as the book names it
/// @param faults what was wrong with parts of it
public record Book(Optional<String> publisher, List<Chapter> chapters, List<Fault> faults) {
    /// What such a file calls itself.
    public static final String TYPE = "application/epub+zip";

    private static final int MOST_CHAPTERS = 3000;
    private static final long MOST_BYTES = 64L << 20;

    /// @param name of its part in the file
    public record Chapter(String name, byte[] bytes) {}

    /// @param path from the root of the file
    /// @param type its media type
    /// @param properties such as "nav" for the list of chapters
    private record Item(String path, String type, String properties) {
        boolean isChapter() {
            return (type.contains("html") || path.matches("(?i).*\\.x?html?")) && !(" " + properties + " ").contains(" nav ");
        }
    }

    /// @throws Unfit when it is locked, or no chapter can be found
    public static Book read(byte[] bytes) throws Unfit {
        PackedParts parts = PackedParts.of(bytes);
        String list = listOf(parts);
        String folder = list.substring(0, list.lastIndexOf('/') + 1);
        Map<String, Item> items = new HashMap<>();
        List<String> order = new ArrayList<>();
        Optional<String> publisher = read(parts, list, folder, items, order);
        String locked = new String(parts.bytes("META-INF/encryption.xml"), StandardCharsets.UTF_8);
        List<Chapter> chapters = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        long total = 0;
        for (String id : order) {
            Item item = items.get(id);
            if (item == null || !item.isChapter()) continue;
            if (locked.contains("\"" + item.path() + "\"")) throw new Unfit(Fault.locked());
            if (chapters.size() >= MOST_CHAPTERS || total > MOST_BYTES) {
                faults.add(new Fault("large-file", String.format(Locale.ROOT, "has more than %,d chapters or %d MB of text; only the first were read", MOST_CHAPTERS, MOST_BYTES >> 20), "Cut it into smaller ones to read the rest."));
                break;
            }
            byte[] chapter = parts.bytes(item.path());
            total += chapter.length;
            if (chapter.length > 0) chapters.add(new Chapter(item.path(), chapter));
            else faults.add(Fault.damaged("its chapter " + item.path() + " is missing"));
        }
        return new Book(publisher, chapters, faults);
    }

    private static String listOf(PackedParts parts) throws Unfit {
        XmlPart xml = part(parts, "META-INF/container.xml");
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next())
            if (XmlPart.isStart(event) && xml.name().equals("rootfile")) return xml.attribute("full-path");
        throw new Unfit(Fault.damaged("it does not say where its chapters are"));
    }

    private static XmlPart part(PackedParts parts, String name) throws Unfit {
        Optional<java.io.InputStream> in = parts.open(name);
        if (in.isEmpty()) throw new Unfit(Fault.damaged("its part " + name + " is missing"));
        return XmlPart.of(in.get());
    }

    /// Reads the list of chapters; what it says of the publisher comes back.
    private static Optional<String> read(PackedParts parts, String list, String folder, Map<String, Item> items, List<String> order) throws Unfit {
        Optional<String> publisher = Optional.empty();
        XmlPart xml = part(parts, list);
        for (int event = xml.next(); !XmlPart.isOver(event); event = xml.next()) {
            if (!XmlPart.isStart(event)) continue;
            switch (xml.name()) {
                case "publisher" -> publisher = Optional.of(xml.words().strip()).filter(name -> !name.isEmpty());
                case "item" -> {
                    String path = WordPackage.resolved(folder, decoded(xml.attribute("href")));
                    items.put(xml.attribute("id"), new Item(path, xml.attribute("media-type"), xml.attribute("properties")));
                }
                case "itemref" -> order.add(xml.attribute("idref"));
                default -> {}
            }
        }
        return publisher;
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
