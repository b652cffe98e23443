package dateline.chart.raster;

/// How a picture lies under the pixels.
///
/// @param zoom pixels a picture unit
/// @param dx and `dy` where the picture's corner is, in pixels
/// @param density pixels of the screen a pixel of the window: 2 on many small screens
public record View(double zoom, double dx, double dy, double density) {
    double x(double ofPicture) {
        return ofPicture * zoom + dx;
    }

    double y(double ofPicture) {
        return ofPicture * zoom + dy;
    }
}
