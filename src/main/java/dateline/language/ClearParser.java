package dateline.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

/// The tagger and parser of NLP4J: words in, tags and a tree in the style of ClearNLP out.
final class ClearParser {
    private final ParserModel model = ParserModel.load();
    private final MorphologicalAnalyzer<NLPNode> morphology = new MorphologicalAnalyzer<>(Language.ENGLISH);

    ClearParser() {
        model.tagger().setFlag(NLPFlag.DECODE);
        model.parser().setFlag(NLPFlag.DECODE);
    }

    /// @param heads -1 for the root
    record Parsed(String[] tags, int[] heads, String[] labels) {}

    /// @param given the tags to go by; without any it finds its own
    Parsed parse(String[] words, String[] given) {
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < words.length; i++) {
            NLPNode node = new NLPNode(i + 1, words[i]);
            nodes[i + 1] = node;
            node.setAmbiguityClasses(model.ambiguity().get(node.getWordFormSimplifiedLowercase()));
            node.setWordClusters(model.clusters().get(node.getWordFormSimplifiedLowercase()));
            node.setPartOfSpeechTag(given.length == 0 ? null : given[i]);
        }
        if (given.length == 0) model.tagger().process(nodes);
        morphology.process(nodes);
        model.parser().process(nodes);
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
