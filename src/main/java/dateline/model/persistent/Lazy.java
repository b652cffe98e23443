package dateline.model.persistent;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that follows from others and is worked out when first asked for, once, whoever asks. Safe on many threads.
public final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T value = made;
        if (value != null) return value;
        synchronized (this) {
            value = made;
            if (value == null) made = value = maker.get();
            return value;
        }
    }

    /// The value if somebody has asked for it.
    public Optional<T> asked() {
        return Optional.ofNullable(made);
    }
}
