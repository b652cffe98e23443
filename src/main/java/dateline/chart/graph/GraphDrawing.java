package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Ref;
import dateline.chart.layout.Places;
import dateline.model.Actor;
import dateline.model.casefile.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An actor graph drawn at given places: curves, arrow heads, shapes, and labels that do not overlap.
public final class GraphDrawing {
    /// A pane with more lines than this shows the words of so many only.
    private static final int CROWDED = 200;

    private static final int WORDS = 60;

    /// So often more words become numbers until none is in the way.
    private static final int ROUNDS = 6;

    private final ActorGraph graph;
    private final Sizes sizes;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<LinePlate> plates = new ArrayList<>();
    private final List<NameLabel> names = new ArrayList<>();
    private final List<Line> numbered = new ArrayList<>();
    private final LabelTexts wording;
    private final boolean pane;
    private final Box frame;
    private final List<Node> nodeList;
    private final Bends bends;
    private final List<Curve> curves;
    private final GraphPainter painter;
    private int overlaps;

    /// A drawing all of whose words stand where they belong.
    public GraphDrawing(ActorGraph graph, Places places, GraphStyle style, Fit fit, Box frame) {
        this(graph, places, style, fit, frame, 0);
    }

    /// @param frame beyond which no label stands
    /// @param keyed up to which share of the words may become numbers of a key where they find no place; 0 makes none
    public GraphDrawing(ActorGraph graph, Places places, GraphStyle style, Fit fit, Box frame, double keyed) {
        this.graph = graph;
        this.sizes = style.sizes();
        this.pane = sizes.note() == 0;
        this.wording = new LabelTexts(graph, style);
        this.frame = frame;
        int most = graph.actors().stream().mapToInt(a -> graph.weight(a.id())).max().orElse(1);
        for (Actor actor : graph.actors()) {
            Place place = places.of(actor.id()).orElse(new Place(actor.id(), 0, 0, false));
            double share = most <= 1 ? 0 : (graph.weight(actor.id()) - 1.0) / (most - 1);
            double r = sizes.radius() * (1 + .4 * Math.sqrt(Math.max(0, share)));
            nodes.put(actor.id(), new Node(actor, place.x() * fit.scaleX() + fit.dx(), place.y() * fit.scaleY() + fit.dy(), r));
        }
        nodeList = List.copyOf(nodes.values());
        bends = new Bends(graph.lines(), this::node, nodeList, sizes);
        curves = bends.curves();
        painter = new GraphPainter(sizes, style.theme(), pane && graph.lines().size() > 2 * CROWDED);
        label(keyed);
    }

    /// How large it is drawn, 1 on a page with room for everything.
    public double scale() {
        return sizes.radius() / Sizes.PAGE.radius();
    }

    public int overlaps() {
        return overlaps;
    }

    /// How many pairs of actors lie on each other.
    public int touching() {
        int count = 0;
        for (int i = 0; i < nodeList.size(); i++)
            for (int j = i + 1; j < nodeList.size(); j++) if (nodeList.get(i).box().overlaps(nodeList.get(j).box())) count++;
        return count;
    }

    /// "Placed n of n": how many names and plates have a place of their own.
    public int labels() {
        return names.size() + plates.size();
    }

    /// The name of an actor that it draws.
    public String name(String id) {
        return node(id).actor().name();
    }

    private Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) throw new IllegalArgumentException("no actor " + id);
        return node;
    }

    /// Finds places for all words. What finds none gets a number instead, which needs less room, unless there are
    /// too many of them.
    private void label(double keyed) {
        List<Node> order = nodesInOrder();
        List<Integer> lines = linesInOrder();
        Set<Integer> numbers = new TreeSet<>();
        Labels labels = labels(order, lines, numbers);
        int[] chosen = labels.place();
        for (int round = 0; keyed > 0 && round < ROUNDS && labels.overlaps() > 0; round++) {
            if (!more(numbers, labels, lines, order.size(), keyed)) break;
            labels = labels(order, lines, numbers);
            chosen = labels.place();
        }
        overlaps = labels.overlaps();
        for (int i = 0; i < order.size(); i++) {
            List<List<String>> texts = new ArrayList<>();
            wording.names(order.get(i), new ArrayList<>(), texts);
            names.add(new NameLabel(order.get(i), texts.get(chosen[i]), labels.box(i)));
        }
        number(numbers, lines, labels, order.size());
        plate(lines, labels, order.size());
    }

    /// Turns the words that are in the way into numbers, unless that makes too many of them.
    private static boolean more(Set<Integer> numbers, Labels labels, List<Integer> lines, int first, double keyed) {
        int before = numbers.size();
        List<Integer> inTheWay = labels.inTheWay();
        if (before + inTheWay.size() > keyed * lines.size()) return false;
        for (int i : inTheWay) if (i >= first) numbers.add(lines.get(i - first));
        return numbers.size() > before;
    }

    private void plate(List<Integer> lines, Labels labels, int first) {
        // In a pane a word can be read by pointing at its line; on a page it must stand somewhere.
        Set<Integer> hidden = pane && graph.lines().size() > CROWDED ? new TreeSet<>(labels.inTheWay()) : Set.of();
        for (int k = 0; k < lines.size(); k++) {
            if (hidden.contains(first + k)) continue;
            Line line = graph.lines().get(lines.get(k));
            int number = numbered.indexOf(line);
            Box box = labels.box(first + k);
            plates.add(number < 0 ? new LinePlate(line, box, wording.text(line, wording.words(line)), 0) : new LinePlate(line, box, LinePlate.Text.NONE, number + 1));
        }
    }

    private Labels labels(List<Node> order, List<Integer> lines, Set<Integer> numbers) {
        Labels labels = new Labels(order.stream().map(Node::box).toList(), curves, frame);
        for (Node node : order) {
            List<Box> boxes = new ArrayList<>();
            wording.names(node, boxes, new ArrayList<>());
            labels.add(new Labels.Item(boxes, boxes.size(), -1));
        }
        for (int i : lines) {
            double width = numbers.contains(i) ? wording.numberWidth(Math.max(10, numbers.size())) : wording.width(graph.lines().get(i));
            labels.add(new Labels.Item(wording.plates(width, curves.get(i)).stream().map(box -> box.within(frame)).toList(), LabelTexts.ON_LINE, i));
        }
        return labels;
    }

    /// Numbers go from top to bottom, so that the eye finds them.
    private void number(Set<Integer> numbers, List<Integer> lines, Labels labels, int first) {
        numbers.stream()
                .sorted(Comparator.comparing((Integer i) -> labels.box(first + lines.indexOf(i)).y())
                        .thenComparing(i -> labels.box(first + lines.indexOf(i)).x()))
                .forEach(i -> numbered.add(graph.lines().get(i)));
    }

    /// The lines that have a number instead of a word: number n is element n - 1.
    public List<Line> numbered() {
        return numbered;
    }

    private List<Node> nodesInOrder() {
        return nodes.values().stream()
                .sorted(Comparator.comparing((Node n) -> -graph.weight(n.actor().id())).thenComparing(n -> n.actor().id()))
                .toList();
    }

    /// The lines that have a plate, the shortest first; in a crowded pane only the heaviest have one.
    private List<Integer> linesInOrder() {
        List<Integer> all = java.util.stream.IntStream.range(0, graph.lines().size()).boxed().toList();
        if (pane && all.size() > CROWDED)
            all = all.stream().sorted(Comparator.comparing(i -> -graph.lines().get(i).count())).limit(WORDS).toList();
        return all.stream()
                .filter(i -> !wording.faint(graph.lines().get(i)) || !graph.lines().get(i).status().established())
                .sorted(Comparator.comparing((Integer i) -> curves.get(i).length()).thenComparing(i -> graph.lines().get(i).id()))
                .toList();
    }

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) marks.add(drawn(graph.lines().get(i), curves.get(i)));
        for (Node node : nodesInOrder()) marks.add(painter.drawn(node));
        for (NameLabel name : names) marks.add(painter.drawn(name));
        for (LinePlate plate : plates) marks.add(painter.drawn(plate));
        return marks;
    }

    /// Only some actors and lines, each at its own place; a line's width and word are those of the one that is given.
    ///
    /// @param now by their ids
    public List<Mark> marks(Set<String> actors, Map<String, Line> now) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Line line = now.get(graph.lines().get(i).id());
            if (line != null) marks.add(drawn(line, curves.get(i)));
        }
        for (Node node : nodesInOrder()) if (actors.contains(node.actor().id())) marks.add(painter.drawn(node));
        for (NameLabel name : names) if (actors.contains(name.node().actor().id())) marks.add(painter.drawn(name));
        for (LinePlate plate : plates) {
            Line line = now.get(plate.line().id());
            if (line != null) marks.add(painter.drawn(new LinePlate(line, plate.box(), wording.text(line, plate.number() > 0 ? "" : wording.plain(line)), plate.number())));
        }
        return marks;
    }

    /// The same while an actor is dragged to a point: itself, its lines bent as before, and all their words.
    List<Mark> moved(String id, double x, double y) {
        Node from = node(id);
        Node to = new Node(from.actor(), x, y, from.r());
        List<Mark> marks = new ArrayList<>();
        Map<Line, double[]> shifts = new HashMap<>();
        for (int i = 0; i < curves.size(); i++) {
            Line line = graph.lines().get(i);
            if (!line.a().equals(id) && !line.b().equals(id)) continue;
            Curve curve = Bends.between(line.a().equals(id) ? to : node(line.a()), line.b().equals(id) ? to : node(line.b()), bends.of(i));
            double[] before = curves.get(i).at(.5);
            double[] now = curve.at(.5);
            shifts.put(line, new double[] {now[0] - before[0], now[1] - before[1]});
            marks.add(drawn(line, curve));
        }
        marks.add(painter.drawn(to));
        for (NameLabel name : names)
            if (name.node() == from) marks.add(painter.drawn(new NameLabel(to, name.lines(), name.box().moved(x - from.x(), y - from.y()))));
        for (LinePlate plate : plates) {
            double[] shift = shifts.get(plate.line());
            if (shift != null) marks.add(painter.drawn(plate.moved(shift[0], shift[1])));
        }
        return marks;
    }

    private Mark drawn(Line line, Curve curve) {
        String title = name(line.a()) + " – " + line.label() + " – " + name(line.b()) + ": "
                + line.evidence().getFirst().text() + graph.noteOf(line.evidence().getFirst().articleId()).map(note -> " (" + note.by() + ")").orElse("");
        return painter.drawn(line, curve, title);
    }

    public List<Target> targets() {
        List<Target> out = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++)
            out.add(new Target(GraphPainter.ref(graph.lines().get(i)), Target.Shape.CURVE, curves.get(i).points(16), 3, 3));
        for (LinePlate plate : plates) out.add(box(GraphPainter.ref(plate.line()), plate.box()));
        for (NameLabel name : names) out.add(box(new Ref.ActorRef(name.node().actor().id()), name.box()));
        for (Node node : nodesInOrder())
            out.add(new Target(new Ref.ActorRef(node.actor().id()), Target.Shape.CIRCLE, List.of(node.x(), node.y()), node.r() * 1.1, 0));
        return out;
    }

    private static Target box(Ref ref, Box box) {
        return new Target(ref, Target.Shape.BOX, List.of(box.x() + box.w() / 2, box.y() + box.h() / 2), box.w() / 2, box.h() / 2);
    }
}
