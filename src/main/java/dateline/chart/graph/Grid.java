package dateline.chart.graph;

import dateline.chart.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the boxes that may touch a box without asking all of them: each is entered in the squares that it lies on.
final class Grid {
    private final double side;
    private final Map<Long, int[]> squares = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private int[] asked = new int[64];
    private int question;

    /// @param side of a square, about that of a usual box
    Grid(double side) {
        this.side = side;
    }

    static Grid of(List<Box> boxes, double side) {
        Grid grid = new Grid(side);
        for (int i = 0; i < boxes.size(); i++) grid.put(i, boxes.get(i));
        return grid;
    }

    /// Enters a box under a number from 0; one that is there already moves.
    void put(int number, Box box) {
        while (boxes.size() <= number) boxes.add(new Box(0, 0, -1, -1));
        remove(number);
        boxes.set(number, box);
        if (number >= asked.length) asked = Arrays.copyOf(asked, 2 * number);
        each(box, key -> {
            int[] old = squares.get(key);
            int[] next = old == null ? new int[1] : Arrays.copyOf(old, old.length + 1);
            next[next.length - 1] = number;
            squares.put(key, next);
        });
    }

    void remove(int number) {
        Box box = boxes.get(number);
        if (box.w() < 0) return;
        each(box, key -> {
            int[] old = squares.getOrDefault(key, new int[0]);
            int[] next = Arrays.stream(old).filter(other -> other != number).toArray();
            if (next.length == 0) squares.remove(key);
            else squares.put(key, next);
        });
        boxes.set(number, new Box(0, 0, -1, -1));
    }

    /// The numbers of all boxes that share a square with this one, ascending, each once.
    int[] near(Box box) {
        question++;
        int[][] found = {new int[16]};
        int[] count = {0};
        each(box, key -> {
            int[] square = squares.get(key);
            if (square == null) return;
            for (int number : square) {
                if (asked[number] == question) continue;
                asked[number] = question;
                if (count[0] == found[0].length) found[0] = Arrays.copyOf(found[0], 2 * count[0]);
                found[0][count[0]++] = number;
            }
        });
        int[] out = Arrays.copyOf(found[0], count[0]);
        Arrays.sort(out);
        return out;
    }

    /// What is done with each square under a box.
    @FunctionalInterface
    private interface Use {
        void of(long key);
    }

    private void each(Box box, Use use) {
        long fromX = (long) Math.floor(box.x() / side);
        long toX = (long) Math.floor((box.x() + box.w()) / side);
        long fromY = (long) Math.floor(box.y() / side);
        long toY = (long) Math.floor((box.y() + box.h()) / side);
        for (long x = fromX; x <= toX; x++) for (long y = fromY; y <= toY; y++) use.of(x * 1_000_003L + y);
    }
}
