package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;

/// The neural dependency parser of CoreNLP, trained on Universal Dependencies.
final class NeuralTrees implements Trees {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

    @Override
    public Basic of(CoreMap sentence) {
        int size = sentence.get(TokensAnnotation.class).size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (TypedDependency one : parser.predict(sentence).typedDependencies()) {
            if (one.gov().index() == 0) continue;
            heads[one.dep().index() - 1] = one.gov().index() - 1;
            relations[one.dep().index() - 1] = one.reln().toString();
        }
        return new Basic(heads, relations);
    }
}
