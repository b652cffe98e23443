package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// The language engine with the program's settings and nothing of the program's work.
public final class BareEngine {
    private final StanfordCoreNLP engine;
    private final DependencyParser trees = new DependencyParser();

    private BareEngine(StanfordCoreNLP engine) {
        this.engine = engine;
    }

    public static BareEngine load() {
        RedwoodConfiguration.current().clear().apply();
        return new BareEngine(new StanfordCoreNLP(Language.settings(), false));
    }

    /// How many sentences it found.
    public int annotate(String text) {
        var annotation = new edu.stanford.nlp.pipeline.Annotation(text);
        engine.annotate(annotation);
        annotation.get(SentencesAnnotation.class).forEach(trees::of);
        return annotation.get(SentencesAnnotation.class).size();
    }
}
