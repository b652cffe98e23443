package dateline.language;

import dateline.codebook.Codebooks;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// The language engine with the program's settings and nothing of the program's work.
public final class BareEngine {
    private final StanfordCoreNLP engine;
    private final DependencyParser trees;

    private BareEngine(StanfordCoreNLP engine, DependencyParser trees) {
        this.engine = engine;
        this.trees = trees;
    }

    public static BareEngine load() {
        RedwoodConfiguration.current().clear().apply();
        DependencyParser trees = new DependencyParser(new ClearParser(), new Vocabulary(Codebooks.load().words()), LanguageRules.ALL);
        return new BareEngine(new StanfordCoreNLP(Language.settings(), false), trees);
    }

    /// How many sentences it found.
    public int annotate(String text) {
        var annotation = new edu.stanford.nlp.pipeline.Annotation(text);
        engine.annotate(annotation);
        annotation.get(SentencesAnnotation.class).forEach(trees::of);
        return annotation.get(SentencesAnnotation.class).size();
    }
}
