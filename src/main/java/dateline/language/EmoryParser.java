package dateline.language;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tagger and parser of NLP4J: words in, tags and a tree in the style of ClearNLP out.
class EmoryParser {
    private static final String PLACE = "edu/emory/mathcs/nlp/";
    private static final String SIMPLIFIED = "-simplified-lowercase.xz";

    private final Map<String, List<String>> ambiguity = load("lexica/en-ambiguity-classes" + SIMPLIFIED);
    private final Map<String, Set<String>> clusters = load("lexica/en-brown-clusters" + SIMPLIFIED);
    private final POSTagger<NLPNode> tagger = load("models/en-pos.xz");
    private final DEPParser<NLPNode> parser = load("models/en-dep.xz");
    private final MorphologicalAnalyzer<NLPNode> morphology = new MorphologicalAnalyzer<>(Language.ENGLISH);

    EmoryParser() {
        tagger.setFlag(NLPFlag.DECODE);
        parser.setFlag(NLPFlag.DECODE);
    }

    @SuppressWarnings("unchecked")
    private static <T> T load(String name) {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(PLACE + name)) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The parser's model " + name + " could not be read.", e);
        }
    }

    /// @param heads -1 for the root
    record Parsed(String[] tags, int[] heads, String[] labels) implements java.io.Serializable {}

    Parsed parse(String[] words, String[] given) {
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.length; i++) {
            NLPNode node = new NLPNode(i + 1, words[i]);
            nodes[i + 1] = node;
            node.setAmbiguityClasses(ambiguity.get(node.getWordFormSimplifiedLowercase()));
            node.setWordClusters(clusters.get(node.getWordFormSimplifiedLowercase()));
            node.setPartOfSpeechTag(given.length == 0 ? null : given[i]);
        }
        if (given.length == 0) tagger.process(nodes);
        morphology.process(nodes);
        parser.process(nodes);
        Parsed parsed = new Parsed(new String[words.length], new int[words.length], new String[words.length]);
        for (int i = 0; i < words.length; i++) {
            NLPNode node = nodes[i + 1];
            parsed.tags[i] = node.getPartOfSpeechTag();
            parsed.heads[i] = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
            parsed.labels[i] = node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel();
        }
        return parsed;
    }
}
