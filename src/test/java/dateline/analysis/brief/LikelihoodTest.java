package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelihoodTest {
    private static final Likelihood WORDS = Phrasebook.load().likelihood();

    @Test
    void findsTheLongestWordFirst() {
        assertThat(WORDS.runs("It is very unlikely, not likely.")).containsExactly(
                new Likelihood.Run("It is ", false), new Likelihood.Run("very unlikely", true), new Likelihood.Run(", not ", false),
                new Likelihood.Run("likely", true), new Likelihood.Run(".", false));
    }

    @Test
    void warnsOnlyWhereOneSentenceHasBoth() {
        assertThat(WORDS.mixed("The sale is likely. Our confidence is low.")).isEmpty();
        assertThat(WORDS.mixed("We are highly confident that the sale is likely. It may fail.")).containsExactly("We are highly confident that the sale is likely.");
    }

    @Test
    void explainsTheWordsThatAreUsed() {
        assertThat(WORDS.used("It is likely, almost certainly soon.")).extracting(word -> word.word() + " " + word.bounds())
                .containsExactly("likely 55 to 80 %", "almost certain 95 to 99 %");
    }
}
