package dateline.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part in XML, read from its beginning to its end: no document type, no entities, not deeper than documents go.
final class XmlPart {
    private static final int DEEPEST = 400;

    private final XMLStreamReader in;
    private final int base;
    private int depth;
    private boolean closed;

    private XmlPart(XMLStreamReader in, int base, int depth) {
        this.in = in;
        this.base = base;
        this.depth = depth;
    }

    static XmlPart of(InputStream bytes) throws Unfit {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return new XmlPart(factory.createXMLStreamReader(bytes), 0, 0);
        } catch (XMLStreamException e) {
            throw new Unfit(Fault.damaged("its XML cannot be read"));
        }
    }

    /// The same part from here to the end of the element that was just begun.
    XmlPart inner() {
        return new XmlPart(in, depth - 1, depth);
    }

    /// What comes next: one of [XMLStreamConstants]; [XMLStreamConstants#END_DOCUMENT] at the end.
    ///
    /// @throws Unfit at a fault, with what came before it already told
    int next() throws Unfit {
        if (closed) return XMLStreamConstants.END_DOCUMENT;
        try {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST)
                    throw new Unfit(Fault.damaged("its parts are nested deeper than " + DEEPEST + " levels"));
                if (event == XMLStreamConstants.END_ELEMENT && --depth <= base) {
                    closed = true;
                    return event;
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || isText(event)) return event;
            }
            closed = true;
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            if (causeOf(e).isPresent()) throw causeOf(e).get();
            throw new Unfit(Fault.damaged("its XML cannot be read to the end"));
        }
    }

    private static Optional<Unfit> causeOf(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof Unfit unfit) return Optional.of(unfit);
            if (t instanceof XMLStreamException x && x.getNestedException() instanceof Unfit unfit) return Optional.of(unfit);
            if (t instanceof IOException) return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    static boolean isStart(int event) {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    static boolean isEnd(int event) {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    static boolean isOver(int event) {
        return event == XMLStreamConstants.END_DOCUMENT;
    }

    /// The name of the element that was just begun or ended, without its prefix.
    String name() {
        return in.getLocalName();
    }

    /// Whether the element's namespace is one of those that hold this word.
    boolean isOf(String namespace) {
        String of = in.getNamespaceURI();
        return of != null && of.contains(namespace);
    }

    /// An attribute by its name without prefix; empty text when it is not there.
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++)
            if (in.getAttributeLocalName(i).equals(name)) return in.getAttributeValue(i);
        return "";
    }

    /// The values of all attributes.
    List<String> attributes() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < in.getAttributeCount(); i++) values.add(in.getAttributeValue(i));
        return values;
    }

    /// The characters that were just read.
    String text() {
        return in.getText();
    }

    /// Passes over the element that was just begun, with all in it.
    void skip() throws Unfit {
        int from = depth;
        while (depth >= from) if (isOver(next())) return;
    }

    /// The characters of the element that was just begun, with those of what is in it.
    String words() throws Unfit {
        StringBuilder out = new StringBuilder();
        int from = depth;
        while (depth >= from) {
            int event = next();
            if (isOver(event)) break;
            if (isText(event)) out.append(text());
        }
        return out.toString();
    }
}
