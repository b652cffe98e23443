package dateline.language;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import java.util.Map;

/// The parser's numbering of one kind of feature, for looking up alone.
final class FeatureNumbers extends AbstractObject2IntMap<String> {
    private static final long serialVersionUID = 1;

    private final HashedWords words;
    private final int size;

    FeatureNumbers(Map<String, Integer> numbers) {
        words = new HashedWords(numbers);
        size = numbers.size();
    }

    @Override
    public int getInt(Object feature) {
        return words.number((String) feature, -1);
    }

    @Override
    public Integer get(Object feature) {
        return getInt(feature);
    }

    @Override
    public Integer getOrDefault(Object feature, Integer none) {
        return words.number((String) feature, none);
    }

    @Override
    public boolean containsKey(Object feature) {
        return getInt(feature) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ObjectSet<Map.Entry<String, Integer>> entrySet() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectSet<Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException();
    }
}
