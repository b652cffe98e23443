package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Picture.Target;
import dateline.chart.layout.Places;
import dateline.model.Actor;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An actor graph drawn at given places: curves, arrow heads, shapes, and labels that do not overlap.
final class GraphDrawing {
    /// With more lines than this none winds its way round foreign actors: there are too many in any way.
    private static final int WINDING = 700;

    private static final double[] ALONG = {.5, .45, .55, .4, .6, .35, .65, .3, .7, .26, .74, .22, .78};

    private final ActorGraph graph;
    private final Sizes sizes;
    private final Theme theme;
    private final Figure.Shown shown;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Double> bends = new ArrayList<>();
    private final List<Plate> plates = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Box frame;
    private final List<Node> nodeList;
    private final Grid nodeGrid;
    private int overlaps;

    /// An actor at its place in the picture.
    record Node(Actor actor, double x, double y, double r) {
        Box box() {
            return new Box(x - 1.16 * r, y - 1.16 * r, 2.32 * r, 2.32 * r);
        }
    }

    private record Name(Node node, List<String> lines, Box box) {}

    private record Plate(Line line, Box box, String words, String notes) {}

    /// @param scale picture units per layout unit, `dx` and `dy` where the layout's origin is
    GraphDrawing(
            ActorGraph graph, Places places, Sizes sizes, Theme theme, Figure.Shown shown, double scaleX, double scaleY, double dx, double dy, Box frame) {
        this.graph = graph;
        this.sizes = sizes;
        this.theme = theme;
        this.shown = shown;
        this.frame = frame;
        int most = graph.actors().stream().mapToInt(a -> graph.weight(a.id())).max().orElse(1);
        for (Actor actor : graph.actors()) {
            Place place = places.of(actor.id()).orElse(new Place(actor.id(), 0, 0, false));
            double share = most <= 1 ? 0 : (graph.weight(actor.id()) - 1.0) / (most - 1);
            double r = sizes.radius() * (1 + .4 * Math.sqrt(Math.max(0, share)));
            nodes.put(actor.id(), new Node(actor, place.x() * scaleX + dx, place.y() * scaleY + dy, r));
        }
        nodeList = List.copyOf(nodes.values());
        nodeGrid = Grid.of(nodeList.stream().map(node -> node.box().grown(node.r * .2)).toList(), sizes.radius() * 4);
        bend();
        label();
    }

    int overlaps() {
        return overlaps;
    }

    /// "Placed n of n": how many names and plates have a place of their own.
    int labels() {
        return names.size() + plates.size();
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) throw new IllegalArgumentException("no actor " + id);
        return node;
    }

    private void bend() {
        Map<String, Integer> total = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : graph.lines()) total.merge(pair(line), 1, Integer::sum);
        for (Line line : graph.lines()) {
            int n = total.getOrDefault(pair(line), 1);
            int i = seen.merge(pair(line), 1, Integer::sum) - 1;
            curves.add(curve(line, offset(n, i)));
        }
    }

    private static String pair(Line line) {
        return line.a().compareTo(line.b()) < 0 ? line.a() + "\n" + line.b() : line.b() + "\n" + line.a();
    }

    /// ±15 for two lines, 0 and ±27 for three, ±13 and ±40 for four (screen).
    private double offset(int n, int i) {
        double bend = sizes.bend();
        return switch (n) {
            case 1 -> 0;
            case 2 -> i == 0 ? bend : -bend;
            case 3 -> i == 0 ? 0 : i == 1 ? 1.8 * bend : -1.8 * bend;
            default -> new double[] {.87 * bend, -.87 * bend, 2.67 * bend, -2.67 * bend}[i];
        };
    }

    private Curve curve(Line line, double offset) {
        Node a = node(line.a());
        Node b = node(line.b());
        // Offsets count from the pair's smaller id, so that two directions do not bend to the same side.
        double signed = line.a().compareTo(line.b()) < 0 ? offset : -offset;
        Curve best = between(a, b, signed);
        double bend = signed;
        double least = graph.lines().size() > WINDING ? 0 : blocked(best, a, b);
        for (int step = 1; step <= 4 && least > 0; step++)
            for (double way : new double[] {1, -1}) {
                double further = signed + way * step * sizes.radius() * 1.1;
                Curve other = between(a, b, further);
                double cost = blocked(other, a, b);
                if (cost < least) {
                    least = cost;
                    best = other;
                    bend = further;
                }
            }
        bends.add(bend);
        return best;
    }

    private static Curve between(Node a, Node b, double offset) {
        return Curve.between(a.x, a.y, b.x, b.y, offset, a.r * 1.28, b.r * 1.28);
    }

    /// How deep a curve runs through actors that it does not join.
    private double blocked(Curve curve, Node a, Node b) {
        double depth = 0;
        for (int i : nodeGrid.near(curve.bounds())) {
            Node node = nodeList.get(i);
            if (node == a || node == b) continue;
            depth += Math.max(0, node.r * 1.3 - curve.distance(node.x, node.y));
        }
        return depth;
    }

    private void label() {
        Labels labels = new Labels(nodesInOrder().stream().map(Node::box).toList(), curves, frame);
        List<Node> order = nodesInOrder();
        List<List<List<String>>> wrapped = new ArrayList<>();
        for (Node node : order) {
            List<Box> boxes = new ArrayList<>();
            List<List<String>> texts = new ArrayList<>();
            nameCandidates(node, boxes, texts);
            wrapped.add(texts);
            labels.add(new Labels.Item(boxes, boxes.size(), -1));
        }
        List<Integer> lines = linesInOrder();
        for (int i : lines) labels.add(new Labels.Item(plateCandidates(graph.lines().get(i), curves.get(i)), ALONG.length, i));
        int[] chosen = labels.place();
        overlaps = labels.overlaps();
        for (int i = 0; i < order.size(); i++) {
            List<Box> boxes = new ArrayList<>();
            nameCandidates(order.get(i), boxes, new ArrayList<>());
            names.add(new Name(order.get(i), wrapped.get(i).get(chosen[i]), boxes.get(chosen[i])));
        }
        for (int k = 0; k < lines.size(); k++) {
            Line line = graph.lines().get(lines.get(k));
            Box box = plateCandidates(line, curves.get(lines.get(k))).get(chosen[order.size() + k]);
            plates.add(new Plate(line, box, words(line), notes(line)));
        }
    }

    private List<Node> nodesInOrder() {
        return nodes.values().stream()
                .sorted(Comparator.comparing((Node n) -> -graph.weight(n.actor.id())).thenComparing(n -> n.actor.id()))
                .toList();
    }

    /// The lines that have a plate, the shortest first.
    private List<Integer> linesInOrder() {
        return java.util.stream.IntStream.range(0, graph.lines().size())
                .boxed()
                .filter(i -> !faint(graph.lines().get(i)) || !graph.lines().get(i).status().established())
                .sorted(Comparator.comparing((Integer i) -> curves.get(i).length()).thenComparing(i -> graph.lines().get(i).id()))
                .toList();
    }

    private void nameCandidates(Node node, List<Box> boxes, List<List<String>> texts) {
        String name = node.actor.name();
        List<String> one = List.of(Typeface.shortened(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 22));
        List<String> two = Typeface.wrap(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 9.5);
        List<String> lines = two.size() > 3 ? two.subList(0, 3) : two;
        List<String> narrow = Typeface.wrap(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 6.5);
        boolean wide = Typeface.width(name, Face.SEMIBOLD, sizes.name()) > sizes.name() * 11;
        List<List<String>> ways = new ArrayList<>(wide ? List.of(lines, one) : List.of(one, lines));
        if (narrow.size() <= 3 && narrow.size() > lines.size()) ways.add(narrow);
        for (List<String> text : ways) {
            double w = text.stream().mapToDouble(t -> Typeface.width(t, Face.SEMIBOLD, sizes.name())).max().orElse(0) + 4;
            double h = text.size() * sizes.name() * 1.22;
            double gap = node.r * 1.22 + sizes.name() * .15;
            double side = node.r * 1.26 + sizes.name() * .25;
            double[][] at = {
                {node.x - w / 2, node.y + gap}, {node.x - w / 2, node.y - gap - h},
                {node.x + side, node.y - h / 2}, {node.x - side - w, node.y - h / 2},
                {node.x + side * .55, node.y + gap * .85}, {node.x - side * .55 - w, node.y + gap * .85},
                {node.x + side * .55, node.y - gap * .85 - h}, {node.x - side * .55 - w, node.y - gap * .85 - h},
                {node.x - w * .2, node.y + gap}, {node.x - w * .8, node.y + gap},
                {node.x - w * .2, node.y - gap - h}, {node.x - w * .8, node.y - gap - h},
                {node.x - w / 2, node.y + gap + sizes.name() * .7}, {node.x - w / 2, node.y - gap - sizes.name() * .7 - h}
            };
            for (double[] xy : at) {
                boxes.add(new Box(xy[0], xy[1], w, h));
                texts.add(text);
            }
        }
    }

    private List<Box> plateCandidates(Line line, Curve curve) {
        double w = plateWidth(line);
        double h = sizes.verb() * 1.5;
        List<Box> out = new ArrayList<>();
        for (double t : ALONG) {
            double[] p = curve.at(t);
            out.add(new Box(p[0] - w / 2, p[1] - h / 2, w, h));
        }
        // Beside the line, touching it, where nothing on it is free.
        for (double t : new double[] {.5, .38, .62, .28, .72, .44, .56, .33, .67})
            for (int way : new int[] {1, -1}) {
                double[] p = curve.at(t);
                out.add(new Box(p[0] - w / 2, p[1] - h / 2 + way * h * .95, w, h));
                out.add(new Box(p[0] - w / 2 + way * w * .55, p[1] - h / 2, w, h));
            }
        return out;
    }

    private double plateWidth(Line line) {
        double w = Typeface.width(words(line), Face.MEDIUM, sizes.verb()) + sizes.verb() * .7;
        if (!line.status().established()) w += sizes.mark() + sizes.verb() * .25;
        String notes = notes(line);
        return notes.isEmpty() ? w : w + Typeface.width(notes, Face.REGULAR, sizes.note()) + sizes.verb() * .25;
    }

    private String words(Line line) {
        if (faint(line)) return "";
        String words = line.label() + (shown.counts() && line.count() > 1 ? " " + line.count() : "");
        return line.folded() > 0 ? words + "  +" + line.folded() : words;
    }

    /// What the filter leaves out is drawn without its word, its mark stays.
    private boolean faint(Line line) {
        return shown.dimmed() && !line.passes();
    }

    private String notes(Line line) {
        if (sizes.note() == 0 || faint(line)) return "";
        List<Integer> numbers = graph.notes(line);
        List<String> shown = numbers.stream().limit(4).map(String::valueOf).toList();
        return "[" + String.join(",", shown) + (numbers.size() > 4 ? ",…" : "") + "]";
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) marks.add(drawn(graph.lines().get(i), curves.get(i)));
        for (Node node : nodesInOrder()) marks.add(drawn(node));
        for (Name name : names) marks.add(drawn(name));
        for (Plate plate : plates) marks.add(drawn(plate));
        return marks;
    }

    /// The same while an actor is dragged to a point: itself, its lines bent as before, and all their words.
    List<Mark> moved(String id, double x, double y) {
        Node from = node(id);
        Node to = new Node(from.actor, x, y, from.r);
        List<Mark> marks = new ArrayList<>();
        Map<Line, double[]> shifts = new HashMap<>();
        for (int i = 0; i < curves.size(); i++) {
            Line line = graph.lines().get(i);
            if (!line.a().equals(id) && !line.b().equals(id)) continue;
            Curve curve = between(line.a().equals(id) ? to : node(line.a()), line.b().equals(id) ? to : node(line.b()), bends.get(i));
            double[] before = curves.get(i).at(.5);
            double[] now = curve.at(.5);
            shifts.put(line, new double[] {now[0] - before[0], now[1] - before[1]});
            marks.add(drawn(line, curve));
        }
        marks.add(drawn(to));
        for (Name name : names)
            if (name.node == from) marks.add(drawn(new Name(to, name.lines, name.box.moved(x - from.x, y - from.y))));
        for (Plate plate : plates) {
            double[] shift = shifts.get(plate.line);
            if (shift != null) marks.add(drawn(new Plate(plate.line, plate.box.moved(shift[0], shift[1]), plate.words, plate.notes)));
        }
        return marks;
    }

    private Mark drawn(Node node) {
        return new Mark.Group(Optional.of(new Ref.ActorRef(node.actor.id())), node.actor.name(),
                Symbols.actor(node.actor.kind().shape(), node.x, node.y, node.r, theme));
    }

    private static Ref ref(Line line) {
        return new Ref.LineRef(line.id(), line.a(), line.b());
    }

    private Mark drawn(Line line, Curve curve) {
        boolean firm = line.status().established();
        Ink ink = firm ? theme.sign(line.sign()) : theme.signLight(line.sign());
        double w = (.7 + 1.05 * Math.sqrt(line.count())) * sizes.line() * (firm ? 1 : .88);
        double head = (5.2 + 1.5 * w / sizes.line()) * sizes.line();
        boolean atA = line.headed() && line.mutual();
        List<Mark> marks = new ArrayList<>();
        marks.add(Strokes.of(line.sign(), curve.path(atA ? head * .75 : 0, line.headed() ? head * .75 : 0), ink, w, sizes.line()));
        if (line.headed()) marks.addAll(head(curve.head(false, head), ink, firm));
        if (atA) marks.addAll(head(curve.head(true, head), ink, firm));
        String title = node(line.a()).actor.name() + " – " + line.label() + " – " + node(line.b()).actor.name() + ": "
                + line.evidence().getFirst().text();
        return new Mark.Group(Optional.of(ref(line)), title, marks);
    }

    private List<Mark> head(Outline outline, Ink ink, boolean firm) {
        if (firm) return List.of(new Mark.Fill(outline, ink));
        return List.of(
                new Mark.Fill(outline, theme.background()), new Mark.Stroke(outline, ink, 1.2 * sizes.line(), List.of(), true));
    }

    private Mark drawn(Name name) {
        List<Mark> marks = new ArrayList<>();
        double step = sizes.name() * 1.22;
        for (int i = 0; i < name.lines.size(); i++) {
            String text = name.lines.get(i);
            double w = Typeface.width(text, Face.SEMIBOLD, sizes.name());
            double x = aligned(name, w);
            double y = name.box.y() + step * i + sizes.name() * .95;
            marks.add(new Mark.Fill(Outline.box(x - 2, y - sizes.name() * .86, w + 4, sizes.name() * 1.12, 3), theme.background().at(.8)));
            marks.add(new Mark.Text(text, x, y, Face.SEMIBOLD, sizes.name(), theme.text()));
        }
        return new Mark.Group(Optional.of(new Ref.ActorRef(name.node.actor.id())), name.node.actor.name(), marks);
    }

    /// Names beside an actor stand flush to it, names above and below are centred.
    private static double aligned(Name name, double w) {
        Box box = name.box;
        if (box.x() > name.node.x) return box.x() + 2;
        if (box.x() + box.w() < name.node.x) return box.x() + box.w() - w - 2;
        return box.x() + (box.w() - w) / 2;
    }

    private Mark drawn(Plate plate) {
        Line line = plate.line;
        Ink ink = theme.sign(line.sign());
        Box box = plate.box;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(Outline.box(box.x(), box.y(), box.w(), box.h(), 4 * sizes.line()), theme.background().at(.94)));
        double x = box.x() + sizes.verb() * .35;
        double middle = box.y() + box.h() / 2;
        if (!line.status().established()) {
            marks.addAll(Symbols.status(line.status(), x + sizes.mark() / 2, middle, sizes.mark(), ink, theme.background()));
            x += sizes.mark() + sizes.verb() * .25;
        }
        double base = middle + sizes.verb() * .34;
        marks.add(new Mark.Text(plate.words, x, base, Face.MEDIUM, sizes.verb(), ink));
        if (!plate.notes.isEmpty()) {
            double at = x + Typeface.width(plate.words, Face.MEDIUM, sizes.verb()) + sizes.verb() * .25;
            marks.add(new Mark.Text(plate.notes, at, base, Face.REGULAR, sizes.note(), theme.muted()));
        }
        return new Mark.Group(Optional.of(ref(line)), line.label(), marks);
    }

    List<Target> targets() {
        List<Target> out = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++)
            out.add(new Target(ref(graph.lines().get(i)), Target.Shape.CURVE, curves.get(i).points(16), 3, 3));
        for (Plate plate : plates) out.add(box(ref(plate.line), plate.box));
        for (Name name : names) out.add(box(new Ref.ActorRef(name.node.actor.id()), name.box));
        for (Node node : nodesInOrder())
            out.add(new Target(new Ref.ActorRef(node.actor.id()), Target.Shape.CIRCLE, List.of(node.x, node.y), node.r * 1.1, 0));
        return out;
    }

    private static Target box(Ref ref, Box box) {
        return new Target(ref, Target.Shape.BOX, List.of(box.x() + box.w() / 2, box.y() + box.h() / 2), box.w() / 2, box.h() / 2);
    }
}
