package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;

/// The transition parser of NLP4J, fed with CoreNLP's tokens; its tags replace theirs.
final class EmoryTrees implements Trees {
    private static final String POS = System.getProperty("dateline.pos", "all");

    private final EmoryParser parser = new EmoryParser();

    @Override
    public Basic of(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
        String[] words = labels.stream().map(CoreLabel::originalText).toArray(String[]::new);
        String[] given = POS.equals("core") ? labels.stream().map(CoreLabel::tag).toArray(String[]::new) : new String[0];
        EmoryParser.Parsed parsed = parser.parse(words, given);
        for (CoreLabel label : labels) {
            String tag = parsed.tags()[label.index() - 1];
            if (!POS.equals("all") || tag.equals(label.tag())) continue;
            label.setTag(tag);
            label.setLemma(Morphology.lemmaStatic(label.word(), tag, true));
        }
        String[] lower = labels.stream().map(label -> label.word().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return UniversalTree.of(lower, parsed.tags(), parsed.heads(), parsed.labels());
    }
}
