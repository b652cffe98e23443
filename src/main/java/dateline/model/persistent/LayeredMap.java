package dateline.model.persistent;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A map that never changes: a large base and small layers over it, so that a copy with a few changes copies no large map.
public final class LayeredMap<K, V> extends AbstractMap<K, V> {
    /// Larger layers go into a new base, seldom enough to cost little on average.
    private static final int LAYER = 1024;

    private final Map<K, V> base;
    private final Map<K, V> added;
    private final Set<K> removed;

    private LayeredMap(Map<K, V> base, Map<K, V> added, Set<K> removed) {
        this.base = base;
        this.added = added;
        this.removed = removed;
    }

    /// @param map left alone from now on
    public static <K, V> LayeredMap<K, V> of(Map<K, V> map) {
        return map instanceof LayeredMap<K, V> layered ? layered : new LayeredMap<>(map, Map.of(), Set.of());
    }

    public LayeredMap<K, V> with(Map<K, V> more) {
        if (more.isEmpty()) return this;
        Map<K, V> layer = new HashMap<>(added);
        layer.putAll(more);
        return folded(layer, removed);
    }

    public LayeredMap<K, V> without(Collection<K> keys) {
        if (keys.isEmpty()) return this;
        Map<K, V> layer = new HashMap<>(added);
        Set<K> gone = new HashSet<>(removed);
        for (K key : keys) {
            layer.remove(key);
            if (base.containsKey(key)) gone.add(key);
        }
        return folded(layer, gone);
    }

    private LayeredMap<K, V> folded(Map<K, V> layer, Set<K> gone) {
        if (layer.size() + gone.size() <= LAYER) return new LayeredMap<>(base, layer, gone);
        Map<K, V> all = new HashMap<>(base);
        for (K key : gone) all.remove(key);
        all.putAll(layer);
        return of(all);
    }

    @Override
    @SuppressWarnings("SuspiciousMethodCalls")
    public @Nullable V get(Object key) {
        V layered = added.get(key);
        if (layered != null) return layered;
        return removed.contains(key) ? null : base.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return (int) entries().count();
    }

    @Override
    public boolean isEmpty() {
        return entries().findAny().isEmpty();
    }

    private Stream<Map.Entry<K, V>> entries() {
        return Stream.concat(
                base.entrySet().stream().filter(entry -> !added.containsKey(entry.getKey()) && !removed.contains(entry.getKey())),
                added.entrySet().stream());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new java.util.AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return LayeredMap.this.size();
            }
        };
    }
}
