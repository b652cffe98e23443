package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The transition parser of NLP4J, fed with CoreNLP's tokens; its tags replace theirs, being the better ones, but
/// for a sentence that they leave without a verb.
final class EmoryTrees implements Trees {
    private final EmoryParser parser = new EmoryParser();

    @Override
    public Basic of(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
        String[] words = labels.stream().map(CoreLabel::originalText).toArray(String[]::new);
        String[] given = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
        EmoryParser.Parsed parsed = parser.parse(words, new String[0]);
        if (!finite(parsed.tags()) && finite(given)) parsed = parser.parse(words, given);
        String[] lower = labels.stream().map(label -> label.word().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        ClearTree tree = new ClearTree(lower, parsed.tags(), parsed.heads(), parsed.labels());
        ClearMending.mend(tree);
        for (CoreLabel label : labels) {
            String tag = tree.tags()[label.index() - 1];
            if (tag.equals(label.tag())) continue;
            label.setTag(tag);
            label.setLemma(Morphology.lemmaStatic(label.word(), tag, true));
        }
        return UniversalTree.of(tree);
    }

    /// Whether something is said: a finite verb.
    private static boolean finite(String[] tags) {
        return Arrays.stream(tags).anyMatch(tag -> tag.matches("VBD|VBZ|VBP|MD"));
    }
}
