package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// The libraries with the program's settings and nothing of the program's work: CoreNLP's annotators, and NLP4J's tags
/// and tree of each sentence, found once and left as they are.
public final class BareEngine {
    private static final String[] NO_TAGS = {};

    private final StanfordCoreNLP engine;
    private final ClearParser parser;

    private BareEngine(StanfordCoreNLP engine, ClearParser parser) {
        this.engine = engine;
        this.parser = parser;
    }

    public static BareEngine load() {
        RedwoodConfiguration.current().clear().apply();
        return new BareEngine(new StanfordCoreNLP(Language.settings(), false), new ClearParser());
    }

    /// How many sentences it found.
    public int annotate(String text) {
        var annotation = new edu.stanford.nlp.pipeline.Annotation(text);
        engine.annotate(annotation);
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) parse(sentence);
        return annotation.get(SentencesAnnotation.class).size();
    }

    private void parse(CoreMap sentence) {
        parser.parse(sentence.get(TokensAnnotation.class).stream().map(CoreLabel::originalText).toArray(String[]::new), NO_TAGS);
    }
}
