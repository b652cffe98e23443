package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/// One page as shapes of a slide: single straight lines as connectors that are glued to their actors, bent ones as
/// freeforms grouped with their plate, actors grouped with their name, all else as it stands in the picture.
final class SlideDrawing {
    private final Picture picture;
    private final XSLFSlide slide;
    private final SlideShapes shapes;
    private final Map<String, ActorParts> actors = new LinkedHashMap<>();
    private final Map<String, LineParts> lines = new LinkedHashMap<>();
    private final List<Mark> rest = new ArrayList<>();
    private final Map<String, XSLFGroupShape> groups = new LinkedHashMap<>();

    /// Symbol and name of one actor.
    private record ActorParts(List<Mark.Group> groups) {}

    /// Path and plate of one line.
    private record LineParts(Ref.LineRef ref, List<Mark.Group> groups) {
        Mark.Group path() {
            return groups.getFirst();
        }

        List<Mark.Group> plates() {
            return groups.subList(1, groups.size());
        }
    }

    SlideDrawing(XSLFSlide slide, Picture picture, Scale scale) {
        this.slide = slide;
        this.picture = picture;
        this.shapes = new SlideShapes(scale);
    }

    void draw() {
        sort();
        List<Straight> straights = new ArrayList<>();
        for (LineParts line : lines.values()) Straight.of(line.ref(), line.path()).ifPresent(straights::add);
        Map<String, Straight> byId = new HashMap<>();
        for (Straight straight : straights) byId.put(straight.ref().id(), straight);
        Glue glue = new Glue(shapes.scale());
        for (Straight straight : straights) glue.add(straight, slide.createConnector());
        for (LineParts line : lines.values()) if (!byId.containsKey(line.ref().id())) bent(line);
        actors.forEach(this::actor);
        for (LineParts line : lines.values()) if (byId.containsKey(line.ref().id())) for (Mark.Group plate : line.plates()) shapes.group(slide, plate);
        shapes.all(slide, rest);
        glue.set(groups);
        groups.values().forEach(shapes::close);
    }

    private void sort() {
        for (Mark mark : picture.marks())
            if (mark instanceof Mark.Group group && group.ref().isPresent())
                switch (group.ref().get()) {
                    case Ref.ActorRef actor -> actors.computeIfAbsent(actor.id(), id -> new ActorParts(new ArrayList<>())).groups().add(group);
                    case Ref.LineRef line -> lines.computeIfAbsent(line.id(), id -> new LineParts(line, new ArrayList<>())).groups().add(group);
                    case Ref.EventRef event -> rest.add(group);
                }
            else rest.add(mark);
    }

    /// A bent line does not follow an actor that is moved, so it keeps its plate with it.
    private void bent(LineParts line) {
        XSLFGroupShape group = shapes.container(slide, line.path().title());
        for (Mark.Group part : line.groups()) shapes.all(group, part.marks());
        shapes.close(group);
    }

    private void actor(String id, ActorParts parts) {
        XSLFGroupShape group = shapes.container(slide, parts.groups().getFirst().title());
        for (Mark.Group part : parts.groups())
            if (SlideText.isLabel(part)) shapes.text().label(group, part, shapes.bounds(parts.groups().getFirst()));
            else shapes.all(group, part.marks());
        groups.put(id, group);
    }
}
