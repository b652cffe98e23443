package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void answersStandInTheOrderOfTheWorkWhicheverEndsFirst() {
        CountDownLatch second = new CountDownLatch(1);
        Callable<String> slow = () -> {
            second.await();
            return "first";
        };
        Callable<String> quick = () -> {
            second.countDown();
            return "second";
        };
        assertThat(all(new InOrder<>("test", 2, List.of(slow, quick).iterator()))).containsExactly("first", "second");
    }

    @Test
    void manyMoreThanMayWaitComeOutInOrder() {
        Stream<Callable<Integer>> work = IntStream.range(0, 500).mapToObj(i -> () -> i);
        assertThat(all(new InOrder<>("test", 3, work.iterator()))).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void whatTheWorkThrowsIsThrownWhenItsTurnComes() {
        Callable<String> fine = () -> "fine";
        Callable<String> wrong = () -> {
            throw new IllegalStateException("wrong");
        };
        try (InOrder<String> answers = new InOrder<>("test", 2, List.of(fine, wrong).iterator())) {
            assertThat(answers.next()).isEqualTo("fine");
            assertThatThrownBy(answers::next).isInstanceOf(IllegalStateException.class).hasMessage("wrong");
        }
    }

    @Test
    void whatHasNotBegunAtClosingNeverDoes() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        Stream<Callable<Integer>> work = IntStream.range(0, 40).mapToObj(i -> () -> {
            running.countDown();
            open.await();
            return begun.incrementAndGet();
        });
        InOrder<Integer> answers = new InOrder<>("test", 1, work.iterator());
        assertThat(answers.hasNext()).isTrue();
        running.await();
        answers.stop();
        open.countDown();
        answers.close();
        assertThat(begun).hasValue(1);
    }

    private static <T> List<T> all(InOrder<T> answers) {
        List<T> out = new ArrayList<>();
        try (answers) {
            answers.forEachRemaining(out::add);
        }
        return out;
    }
}
