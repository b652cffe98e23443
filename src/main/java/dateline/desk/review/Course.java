package dateline.desk.review;

import dateline.analysis.ReviewQueue.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How far a review has come: what was answered, what is asked now, what is left. An immutable value.
///
/// @param answered keys of the questions that were answered or put off, in that order
/// @param left what has not been asked yet, the first is asked now
record Course(List<String> answered, List<Question> left) {
    static final Course NONE = new Course(List.of(), List.of());

    Course {
        answered = List.copyOf(answered);
        left = List.copyOf(left);
    }

    Optional<Question> now() {
        return left.stream().findFirst();
    }

    int number() {
        return answered.size() + 1;
    }

    int of() {
        return answered.size() + left.size();
    }

    /// The question that is asked now has its answer.
    Course answer() {
        if (left.isEmpty()) return this;
        List<String> done = new ArrayList<>(answered);
        done.add(left.getFirst().key());
        return new Course(done, left.subList(1, left.size()));
    }

    /// The question that is asked now goes to the end.
    Course skip() {
        if (left.size() < 2) return this;
        List<Question> next = new ArrayList<>(left.subList(1, left.size()));
        next.add(left.getFirst());
        return new Course(answered, next);
    }

    /// The last answer does not count: its question is asked again.
    Course back(Question question) {
        List<Question> next = new ArrayList<>(left);
        next.removeIf(one -> one.key().equals(question.key()));
        next.addFirst(question);
        List<String> done = new ArrayList<>(answered);
        done.remove(question.key());
        return new Course(done, next);
    }

    Course without(Predicate<Question> gone) {
        return new Course(answered, left.stream().filter(gone.negate()).toList());
    }

    /// The same with what the case asks now: questions keep their order, new ones come after them.
    Course with(List<Question> all) {
        Map<String, Question> fresh = new LinkedHashMap<>();
        for (Question one : all) if (!Set.copyOf(answered).contains(one.key())) fresh.put(one.key(), one);
        List<Question> next = new ArrayList<>();
        for (Question one : left) Optional.ofNullable(fresh.remove(one.key())).ifPresent(next::add);
        next.addAll(fresh.values());
        return new Course(answered, next);
    }
}
