package dateline.analysis.brief;

/// What briefs are drafted with, as the tables in `assets/wording` list it; loaded once and passed down.
public final class Phrasebook {
    private final TypeWeights types;
    private final SentenceWords sentences;
    private final Likelihood likelihood;

    private Phrasebook(TypeWeights types, SentenceWords sentences, Likelihood likelihood) {
        this.types = types;
        this.sentences = sentences;
        this.likelihood = likelihood;
    }

    /// The one that the program carries.
    ///
    /// @throws IllegalStateException when a table is missing from the program
    public static Phrasebook load() {
        return new Phrasebook(TypeWeights.load(), SentenceWords.load(), Likelihood.load());
    }

    public Likelihood likelihood() {
        return likelihood;
    }

    TypeWeights types() {
        return types;
    }

    SentenceWords sentences() {
        return sentences;
    }
}
