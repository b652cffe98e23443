package dateline.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What NLP4J's parser needs, packed: a tenth of the heap and of the loading time of the files that it comes in.
///
/// @param ambiguity what a word can be, for the tagger
/// @param clusters the Brown clusters of a word
record ParserModel(Looked<List<String>> ambiguity, Looked<Set<String>> clusters, POSTagger<NLPNode> tagger, DEPParser<NLPNode> parser)
        implements Serializable {
    private static final String PACKED = "edu/emory/mathcs/nlp/parser.ser";

    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final String AMBIGUITY = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String TAGGER = "models/en-pos.xz";
    private static final String PARSER = "models/en-dep.xz";

    /// Beside it: of what classes and files it was packed. Where they have changed the build packs anew.
    private static final String MADE_OF = "parser.md5";

    /// What is known of words; words with the same share it.
    record Looked<T>(HashedWords words, List<T> values) implements Serializable {
        static <T> Looked<T> of(Map<String, T> map) {
            Map<T, Integer> numbers = new LinkedHashMap<>();
            Map<String, Integer> words = new HashMap<>();
            map.forEach((word, value) -> words.put(word, numbers.computeIfAbsent(value, one -> numbers.size())));
            return new Looked<>(new HashedWords(words), new ArrayList<>(numbers.keySet()));
        }

        @Nullable T get(String word) {
            int number = words.number(word, -1);
            return number < 0 ? null : values.get(number);
        }
    }

    /// @throws IllegalStateException when the packed model is not on the class path
    static ParserModel load() {
        try (InputStream file = ParserModel.class.getResourceAsStream("/" + PACKED)) {
            if (file == null) throw new IllegalStateException("The parser's model is not there.");
            try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(file, 1 << 16))) {
                return (ParserModel) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The parser's model could not be read.", e);
        }
    }

    /// Packs the files of a folder into the program's classes, unless that was done by the classes as they are:
    /// `ParserModel FOLDER CLASSES`.
    public static void main(String[] args) throws IOException, ClassNotFoundException, NoSuchAlgorithmException {
        Path folder = Path.of(args[0]);
        Path out = Path.of(args[1]).resolve(PACKED);
        Path madeOf = out.resolveSibling(MADE_OF);
        String classes = classes(folder);
        if (Files.exists(out) && Files.exists(madeOf) && Files.readString(madeOf).equals(classes)) return;
        Looked<Set<String>> clusters = Looked.of(ParserModel.<Map<String, Set<String>>>read(folder.resolve(CLUSTERS)));
        Looked<List<String>> ambiguity = Looked.of(ParserModel.<Map<String, List<String>>>read(folder.resolve(AMBIGUITY)));
        POSTagger<NLPNode> tagger = read(folder.resolve(TAGGER));
        DEPParser<NLPNode> parser = read(folder.resolve(PARSER));
        Files.createDirectories(out.getParent());
        Files.deleteIfExists(madeOf);
        try (ObjectOutputStream file = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            file.writeObject(new ParserModel(ambiguity, clusters, tagger, parser));
        }
        Files.writeString(madeOf, classes);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Path file) throws IOException, ClassNotFoundException {
        try (Packing in = new Packing(IOUtils.createXZBufferedInputStream(file.toString()))) {
            return (T) in.readObject();
        }
    }

    /// The sum of the bytes of all classes of ours that are written, and of the names and sizes of what they are made of.
    private static String classes(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest sum = MessageDigest.getInstance("MD5");
        for (Class<?> one : List.of(ParserModel.class, Looked.class, Packing.class, HashedWords.class, SparseWeights.class, FeatureNumbers.class)) {
            try (InputStream bytes = Objects.requireNonNull(one.getResourceAsStream(one.getName().replaceFirst(".*\\.", "") + ".class"))) {
                sum.update(bytes.readAllBytes());
            }
        }
        for (String file : List.of(CLUSTERS, AMBIGUITY, TAGGER, PARSER)) sum.update((file + " " + Files.size(folder.resolve(file))).getBytes(UTF_8));
        return HexFormat.of().formatHex(sum.digest());
    }

    /// Reads a component with its numbers of features and its weights in the small forms.
    private static final class Packing extends ObjectInputStream {
        Packing(InputStream file) throws IOException {
            super(file);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            switch (read) {
                case FeatureMap features -> features.getIndexMaps().replaceAll(FeatureNumbers::new);
                case WeightVector weights -> weights.setSparseWeightVector(new SparseWeights(weights.getSparseWeightVector()));
                default -> {}
            }
            return read;
        }
    }
}
