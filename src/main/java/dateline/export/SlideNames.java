package dateline.export;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Finds where a shape keeps its name.
final class SlideNames {
    private SlideNames() {}

    static CTNonVisualDrawingProps of(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTGroupShape group -> group.getNvGrpSpPr().getCNvPr();
            case CTConnector connector -> connector.getNvCxnSpPr().getCNvPr();
            case CTShape plain -> plain.getNvSpPr().getCNvPr();
            default -> throw new IllegalArgumentException("no name for " + shape);
        };
    }
}
