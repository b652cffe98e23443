package dateline.export;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.sl.usermodel.LineDecoration;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/// Straight lines as connectors, glued to anchors in the actors' groups: who moves an actor moves its lines.
final class Glue {
    /// How large, in points, the anchor of a line is: nothing to the eye.
    private static final double POINT = .2;

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
        LineDecoration.DecorationSize size = size(scale.size(line.head()), scale.size(line.stroke().width()));
        if (line.startHead()) decorate(connector, true, head, size);
        if (line.endHead()) decorate(connector, false, head, size);
        SlideLook.name(connector, line.title());
        connectors.put(line, connector);
    }

    /// PowerPoint makes heads two, three or five line widths long, and takes thinner lines than two points for such.
    private static LineDecoration.DecorationSize size(double head, double width) {
        double times = head / Math.max(2, width);
        return times < 2.5 ? LineDecoration.DecorationSize.SMALL : times < 4 ? LineDecoration.DecorationSize.MEDIUM : LineDecoration.DecorationSize.LARGE;
    }

    private static void decorate(
            XSLFConnectorShape connector, boolean start, LineDecoration.DecorationShape head, LineDecoration.DecorationSize size) {
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

    /// @param actors the group of each actor, by its id
    void set(Map<String, XSLFGroupShape> actors) {
        connectors.forEach((line, connector) -> {
            CTNonVisualConnectorProperties properties = ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
            XSLFGroupShape a = actors.get(line.ref().a());
            XSLFGroupShape b = actors.get(line.ref().b());
            if (a != null) glue(properties.addNewStCxn(), anchor(a, line.x1(), line.y1()));
            if (b != null) glue(properties.addNewEndCxn(), anchor(b, line.x2(), line.y2()));
        });
    }

    private static void glue(CTConnection connection, XSLFAutoShape anchor) {
        connection.setId(anchor.getShapeId());
        connection.setIdx(0);
    }

    /// A point in the actor's group, without fill or line, where the line ends. Sites of the actor's own shape would
    /// do for PowerPoint; LibreOffice knows no more than the middles of its four sides.
    private XSLFAutoShape anchor(XSLFGroupShape actor, double x, double y) {
        XSLFAutoShape anchor = actor.createAutoShape();
        anchor.setShapeType(ShapeType.RECT);
        anchor.setFillColor(null);
        anchor.setLineColor(null);
        anchor.setAnchor(new Rectangle2D.Double(scale.x(x) - POINT / 2, scale.y(y), POINT, POINT));
        SlideLook.name(anchor, "end of a line");
        return anchor;
    }
}
