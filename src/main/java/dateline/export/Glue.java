package dateline.export;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.sl.usermodel.LineDecoration;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnectionSite;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnectionSiteList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Straight lines as connectors, glued to sites of the actors' shapes: who moves an actor moves its lines.
final class Glue {
    private final Scale scale;
    private final Map<Straight, XSLFConnectorShape> connectors = new LinkedHashMap<>();

    Glue(Scale scale) {
        this.scale = scale;
    }

    void add(Straight line, XSLFConnectorShape connector) {
        double x1 = scale.x(line.x1());
        double y1 = scale.y(line.y1());
        double x2 = scale.x(line.x2());
        double y2 = scale.y(line.y2());
        connector.setAnchor(new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
        connector.setFlipHorizontal(x2 < x1);
        connector.setFlipVertical(y2 < y1);
        SlideShapes.line(connector, line.stroke(), scale);
        LineDecoration.DecorationShape head = line.hollow() ? LineDecoration.DecorationShape.ARROW : LineDecoration.DecorationShape.STEALTH;
        // A large head is five line widths long, a medium one three.
        LineDecoration.DecorationSize size = line.stroke().width() > 3.4 ? LineDecoration.DecorationSize.MEDIUM : LineDecoration.DecorationSize.LARGE;
        if (line.startHead()) decorate(connector, true, head, size);
        if (line.endHead()) decorate(connector, false, head, size);
        SlideShapes.name(connector, line.title());
        connectors.put(line, connector);
    }

    private static void decorate(XSLFConnectorShape connector, boolean start, LineDecoration.DecorationShape head, LineDecoration.DecorationSize size) {
        if (start) {
            connector.setLineHeadDecoration(head);
            connector.setLineHeadLength(size);
            connector.setLineHeadWidth(size);
        } else {
            connector.setLineTailDecoration(head);
            connector.setLineTailLength(size);
            connector.setLineTailWidth(size);
        }
    }

    /// @param bodies the shape of each actor, by its id
    void set(Map<String, XSLFFreeformShape> bodies) {
        connectors.forEach((line, connector) -> {
            CTNonVisualConnectorProperties properties = ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
            XSLFFreeformShape a = bodies.get(line.ref().a());
            XSLFFreeformShape b = bodies.get(line.ref().b());
            if (a != null) {
                var start = properties.addNewStCxn();
                start.setId(a.getShapeId());
                start.setIdx(site(a, line.x1(), line.y1()));
            }
            if (b != null) {
                var end = properties.addNewEndCxn();
                end.setId(b.getShapeId());
                end.setIdx(site(b, line.x2(), line.y2()));
            }
        });
    }

    /// Makes a site exactly where the line ends; its number on that shape.
    private int site(XSLFFreeformShape shape, double x, double y) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        CTCustomGeometry2D geometry = properties.getCustGeom();
        Rectangle2D box = shape.getAnchor();
        CTConnectionSiteList list = geometry.getCxnLst();
        if (list == null || list.sizeOfCxnArray() == 0) list = sides(geometry, box);
        add(list, scale.x(x) - box.getX(), scale.y(y) - box.getY());
        return list.sizeOfCxnArray() - 1;
    }

    /// The middles of the four sides come first: for lines that the analyst draws, and because LibreOffice takes the
    /// first four sites of a shape for just these.
    private static CTConnectionSiteList sides(CTCustomGeometry2D geometry, Rectangle2D box) {
        CTConnectionSiteList list = geometry.getCxnLst() == null ? geometry.addNewCxnLst() : geometry.getCxnLst();
        add(list, box.getWidth() / 2, 0);
        add(list, 0, box.getHeight() / 2);
        add(list, box.getWidth() / 2, box.getHeight());
        add(list, box.getWidth(), box.getHeight() / 2);
        return list;
    }

    private static void add(CTConnectionSiteList list, double x, double y) {
        CTConnectionSite site = list.addNewCxn();
        site.setAng(0);
        var at = site.addNewPos();
        at.setX(Units.toEMU(x));
        at.setY(Units.toEMU(y));
    }
}
