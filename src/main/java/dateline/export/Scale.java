package dateline.export;

import dateline.chart.Outline;

/// Picture units to points of a slide.
record Scale(double factor, double dx, double dy) {
    double x(double unit) {
        return unit * factor + dx;
    }

    double y(double unit) {
        return unit * factor + dy;
    }

    double size(double units) {
        return units * factor;
    }

    Outline of(Outline outline) {
        return outline.placed(factor, dx, dy);
    }
}
