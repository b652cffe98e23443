package dateline.chart.layout;

import dateline.analysis.Communities;
import dateline.analysis.Projection.Pair;
import dateline.analysis.Projection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Places for more actors than stress can be counted out for: each community is laid out by itself and takes a round
/// district, districts lie by whom they have to do with; parts that nothing joins are packed in rows.
final class Districts {
    /// Communities up to this size are laid out whole.
    private static final int WHOLE = 300;

    private static final double ROOM = 90;
    private static final double GAP = 60;
    private static final double ASPECT = 1.5;

    private Districts() {}

    static Map<String, double[]> lay(Projection graph) {
        List<Map<String, double[]>> parts = new ArrayList<>();
        for (List<Integer> part : parts(graph)) parts.add(joined(among(graph, part)));
        return packed(parts);
    }

    private static Map<String, double[]> joined(Projection graph) {
        if (graph.size() <= WHOLE) return stress(graph);
        Communities found = Communities.of(graph);
        if (found.count() < 2 || found.count() > graph.size() / 2) return graph.size() <= 2000 ? stress(graph) : rows(graph);
        List<Map<String, double[]>> inner = new ArrayList<>();
        double[] radius = new double[found.count()];
        List<String> names = new ArrayList<>();
        for (List<Integer> members : found.members()) {
            Map<String, double[]> one = joined(among(graph, members));
            Orientation.centre(one);
            double far = one.values().stream().mapToDouble(p -> StrictMath.hypot(p[0], p[1])).max().orElse(0);
            radius[inner.size()] = far + ROOM;
            names.add(String.valueOf(inner.size()));
            inner.add(one);
        }
        Map<String, double[]> centres = stress(between(graph, found, names));
        spread(centres, radius);
        Map<String, double[]> out = new LinkedHashMap<>();
        for (int i = 0; i < inner.size(); i++) {
            double[] at = centres.getOrDefault(names.get(i), new double[2]);
            inner.get(i).forEach((id, p) -> out.put(id, new double[] {p[0] + at[0], p[1] + at[1]}));
        }
        return out;
    }

    /// Who of the communities has to do with whom.
    private static Projection between(Projection graph, Communities found, List<String> names) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++)
            for (int k = 0; k < graph.near()[a].length; k++) {
                int b = graph.near()[a][k];
                if (a < b && found.of()[a] != found.of()[b])
                    pairs.add(new Pair(names.get(found.of()[a]), names.get(found.of()[b]), graph.weights()[a][k]));
            }
        return Projection.of(names, pairs);
    }

    /// Pushes round districts apart, from places as near to each other as they may be.
    private static void spread(Map<String, double[]> centres, double[] radius) {
        List<double[]> at = new ArrayList<>(centres.values());
        double area = 0;
        for (double r : radius) area += Math.PI * r * r;
        double extent = at.stream().mapToDouble(p -> StrictMath.hypot(p[0], p[1])).max().orElse(1);
        double factor = 1.1 * StrictMath.sqrt(area / Math.PI) / Math.max(1, extent);
        for (double[] p : at) {
            p[0] *= factor;
            p[1] *= factor;
        }
        boolean moved = true;
        for (int round = 0; round < 400 && moved; round++) {
            moved = false;
            for (int i = 0; i < at.size(); i++)
                for (int j = i + 1; j < at.size(); j++) moved |= apart(at.get(i), at.get(j), radius[i] + radius[j] + GAP);
        }
    }

    private static boolean apart(double[] a, double[] b, double want) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double now = StrictMath.hypot(dx, dy);
        if (now >= want) return false;
        double push = (want - now) * .51;
        double ux = now < 1e-6 ? 1 : dx / now;
        double uy = now < 1e-6 ? 0 : dy / now;
        a[0] -= ux * push;
        a[1] -= uy * push;
        b[0] += ux * push;
        b[1] += uy * push;
        return true;
    }

    static Map<String, double[]> stress(Projection graph) {
        StressLayout layout = new StressLayout();
        for (int i = 0; i < graph.size(); i++) layout.nodeAdded("districts", i, graph.ids().get(i));
        for (int a = 0; a < graph.size(); a++)
            for (int b : graph.near()[a]) if (a < b) layout.edgeAdded("districts", 0, a + "-" + b, graph.ids().get(a), graph.ids().get(b), false);
        layout.compute();
        Map<String, double[]> out = layout.positions();
        Orientation.centre(out);
        return out;
    }

    private static Map<String, double[]> rows(Projection graph) {
        Map<String, double[]> out = new LinkedHashMap<>();
        int wide = (int) Math.ceil(Math.sqrt(graph.size() * ASPECT));
        for (int i = 0; i < graph.size(); i++) out.put(graph.ids().get(i), new double[] {i % wide * ROOM, i / wide * ROOM});
        return out;
    }

    private static Projection among(Projection graph, List<Integer> members) {
        Map<Integer, String> ids = new LinkedHashMap<>();
        for (int i : members) ids.put(i, graph.ids().get(i));
        List<Pair> pairs = new ArrayList<>();
        for (int a : members)
            for (int k = 0; k < graph.near()[a].length; k++) {
                int b = graph.near()[a][k];
                String other = ids.get(b);
                if (a < b && other != null) pairs.add(new Pair(graph.ids().get(a), other, graph.weights()[a][k]));
            }
        return Projection.of(List.copyOf(ids.values()), pairs);
    }

    /// The parts that nothing joins, the largest first.
    private static List<List<Integer>> parts(Projection graph) {
        int[] part = new int[graph.size()];
        Map<Integer, List<Integer>> out = new HashMap<>();
        for (int from = 0; from < part.length; from++) {
            if (part[from] != 0) continue;
            List<Integer> members = new ArrayList<>(List.of(from));
            part[from] = from + 1;
            for (int i = 0; i < members.size(); i++)
                for (int next : graph.near()[members.get(i)])
                    if (part[next] == 0) {
                        part[next] = from + 1;
                        members.add(next);
                    }
            out.put(from, members.stream().sorted().toList());
        }
        return out.values().stream().sorted(Comparator.comparing((List<Integer> m) -> -m.size()).thenComparing(List::getFirst)).toList();
    }

    /// Parts side by side in rows below each other, the whole about as wide as a page.
    private static Map<String, double[]> packed(List<Map<String, double[]>> parts) {
        double area = 0;
        double widest = 0;
        List<double[]> boxes = new ArrayList<>();
        for (Map<String, double[]> part : parts) {
            double[] box = box(part);
            boxes.add(box);
            area += box[2] * box[3];
            widest = Math.max(widest, box[2]);
        }
        double width = Math.max(widest, StrictMath.sqrt(area * ASPECT) * 1.05);
        Map<String, double[]> out = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double high = 0;
        for (int i = 0; i < parts.size(); i++) {
            double[] box = boxes.get(i);
            if (x > 0 && x + box[2] > width) {
                x = 0;
                y += high;
                high = 0;
            }
            double dx = x - box[0];
            double dy = y - box[1];
            parts.get(i).forEach((id, p) -> out.put(id, new double[] {p[0] + dx, p[1] + dy}));
            x += box[2];
            high = Math.max(high, box[3]);
        }
        return out;
    }

    /// Left, top, width, height, with room for names.
    private static double[] box(Map<String, double[]> part) {
        double left = part.values().stream().mapToDouble(p -> p[0]).min().orElse(0) - ROOM;
        double right = part.values().stream().mapToDouble(p -> p[0]).max().orElse(0) + ROOM;
        double top = part.values().stream().mapToDouble(p -> p[1]).min().orElse(0) - ROOM;
        double bottom = part.values().stream().mapToDouble(p -> p[1]).max().orElse(0) + ROOM;
        return new double[] {left, top, right - left, bottom - top};
    }
}
