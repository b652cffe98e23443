package dateline.model.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers to questions about one immutable value, kept with it: the few that were asked last. Safe on many threads.
final class Kept {
    private static final int MOST = 6;

    private final Map<Object, Object> answers = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    /// @param make is quick: others wait for it
    synchronized <T> T answer(Object question, Class<T> kind, Supplier<T> make) {
        return kind.cast(answers.computeIfAbsent(question, key -> make.get()));
    }

    synchronized <T> Optional<T> asked(Object question, Class<T> kind) {
        return Optional.ofNullable(answers.get(question)).map(kind::cast);
    }
}
