package dateline.model;

/// The Admiralty grade of a source (A to F) and an item (1 to 6).
public record Grade(char source, int item) {
    public Grade {
        if (source < 'A' || source > 'F' || item < 1 || item > 6)
            throw new IllegalArgumentException("grade " + source + item);
    }

    @Override
    public String toString() {
        return "" + source + item;
    }
}
