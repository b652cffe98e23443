package dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which word of a sentence hangs on which, and as what: NLP4J's parser, fed with CoreNLP's tokens. Its tags replace
/// theirs, being the better ones, but for a sentence that they leave without a verb.
final class DependencyParser {
    private final ClearParser parser;
    private final Vocabulary vocabulary;
    private final LanguageRules rules;

    DependencyParser(ClearParser parser, Vocabulary vocabulary, LanguageRules rules) {
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /// The same parser under other rules.
    DependencyParser with(LanguageRules others) {
        return new DependencyParser(parser, vocabulary, others);
    }

    /// The tree of a tokenised sentence; sets its tags and lemmas anew.
    UniversalTree.Basic of(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
        String[] words = labels.stream().map(CoreLabel::originalText).toArray(String[]::new);
        String[] given = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
        ClearParser.Parsed parsed = parser.parse(words, new String[0]);
        if (!finite(parsed.tags()) && finite(given)) parsed = parser.parse(words, given);
        if (names(words, parsed.tags())) parsed = parser.parse(words, parsed.tags());
        String[] lower = labels.stream().map(label -> label.word().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        ClearTree tree = new ClearTree(lower, parsed.tags(), parsed.heads(), parsed.labels(), vocabulary);
        particles(tree, given);
        ClearTreeRepair.mend(tree, rules.repairs());
        for (CoreLabel label : labels) {
            String tag = tree.tags()[label.index() - 1];
            if (tag.equals(label.tag())) continue;
            label.setTag(tag);
            label.setLemma(Morphology.lemmaStatic(label.word(), tag, true));
        }
        return UniversalTree.of(tree, rules.conversions(), rules.relations());
    }

    /// "The Committee to Protect Journalists", "Reporters Without Borders": a capital within a sentence makes a verb or a
    /// preposition, and the nouns beside it, part of a name. Whether a tag was set anew.
    private static boolean names(String[] words, String[] tags) {
        long capitals = Arrays.stream(words).skip(1).filter(DependencyParser::capital).count();
        long lower = Arrays.stream(words).skip(1).filter(word -> Character.isLowerCase(word.charAt(0))).count();
        if (capitals > lower) return false;
        boolean any = false;
        for (int i = 1; i + 1 < words.length; i++)
            if (partOfName(words, tags, i)) {
                tags[i] = "NNP";
                for (int near : new int[] {i - 1, i + 1}) if (capital(words[near])) tags[near] = nameTag(tags[near]);
                any = true;
            }
        return any;
    }

    private static boolean partOfName(String[] words, String[] tags, int i) {
        boolean opens = words[i - 1].matches("[\\p{P}`]+");
        boolean beside = capital(words[i - 1]) || capital(words[i + 1]);
        return !opens && beside && capital(words[i]) && tags[i].matches("VB[PZDN]?|IN");
    }

    /// The tag of a noun in a name; other tags stay.
    private static String nameTag(String tag) {
        if (tag.equals("NNS")) return "NNPS";
        return tag.startsWith("NN") ? "NNP" : tag;
    }

    private static boolean capital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /// "took in refugees": what either tagger knows for a particle governs no noun.
    private static void particles(ClearTree tree, String[] given) {
        for (int i = 0; i < given.length; i++) {
            int verb = tree.heads()[i];
            List<Integer> objects = tree.children(i, "pobj");
            boolean taken = given[i].equals("RP") && tree.labels()[i].equals("prep") && verb == i - 1 && tree.verb(verb) && !objects.isEmpty();
            if (!taken || tree.has(verb, "dobj", "auxpass")) continue;
            tree.labels()[i] = "prt";
            tree.tags()[i] = "RP";
            tree.attach(objects.getFirst(), verb, "dobj");
        }
    }

    /// Whether something is said: a finite verb.
    private static boolean finite(String[] tags) {
        return Arrays.stream(tags).anyMatch(tag -> tag.matches("VBD|VBZ|VBP|MD"));
    }
}
