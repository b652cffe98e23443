package dateline.language;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook;
import dateline.model.Kind;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Timex;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// The English language engine: one object serves all threads. Loading takes about five CPU seconds and
/// 0.4 GiB of heap.
public final class Language {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP engine;
    private final SentenceEnds ends;
    private final Vocabulary vocabulary;
    private final DependencyParser trees;
    private final Times times;
    private final CountedTimes countedTimes;
    private final TimeWords timeWords;

    private Language(StanfordCoreNLP engine, SentenceEnds ends, Vocabulary vocabulary, DependencyParser trees, LanguageRules rules) {
        this.engine = engine;
        this.ends = ends;
        this.vocabulary = vocabulary;
        this.trees = trees;
        this.times = new Times(vocabulary, rules);
        this.countedTimes = new CountedTimes(vocabulary, rules.counts());
        this.timeWords = new TimeWords(vocabulary, rules);
    }

    /// Loads the models from the class path; the codebook tells the words of dates and sentences. The engine lower-cases words
    /// as the default locale does it, so that has to be one whose IRAN is iran.
    ///
    /// @throws IllegalStateException when the models are not there
    public static Language load(Codebook codebook) {
        RedwoodConfiguration.current().clear().apply();
        try {
            Vocabulary vocabulary = new Vocabulary(codebook.words());
            DependencyParser trees = new DependencyParser(new ClearParser(), vocabulary, LanguageRules.ALL);
            SentenceEnds ends = new SentenceEnds(codebook.actors().stream().filter(row -> row.kind() == Kind.COUNTRY).map(ActorRow::name).toList());
            return new Language(new StanfordCoreNLP(settings(), false), ends, vocabulary, trees, LanguageRules.ALL);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The language models could not be loaded from the class path; build again so that they are unpacked.", e);
        }
    }

    /// The same engine under other rules.
    Language with(LanguageRules rules) {
        return new Language(engine, ends, vocabulary, trees.with(rules), rules);
    }

    /// The same for a measurement of the engine alone.
    static Properties settings() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,pos,lemma,ner");
        // Headlines, bullets and captions are lines of their own without a full stop.
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        p.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        p.setProperty(
                "ner.model",
                MODELS + "ner/english.all.3class.distsim.crf.ser.gz," + MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
        // The fine-grained rules add false cities and titles in world press and cost four times the time.
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        p.setProperty("ner.docdate.usePresent", "false");
        return p;
    }

    /// Reads a text. `parts` says which stretch is headline, summary or body; relative times are resolved
    /// against `published` and keep empty bounds without it.
    public Annotation annotate(String text, List<Part> parts, Optional<LocalDate> published) {
        var raw = new edu.stanford.nlp.pipeline.Annotation(ends.marked(plain(text)));
        engine.annotate(raw);
        List<Sentence> sentences = new ArrayList<>();
        List<Timex> found = new ArrayList<>();
        for (CoreMap map : raw.get(SentencesAnnotation.class)) {
            Sentence sentence = sentence(sentences.size(), map, parts);
            sentences.add(sentence);
            found.addAll(times.of(sentence, map.get(TokensAnnotation.class), published, text));
        }
        return new Annotation(text, sentences, countedTimes.dated(found, sentences, text));
    }

    /// Those times that name a day which no calendar has: "31 April".
    public List<Timex> impossible(List<Timex> all) {
        return all.stream().filter(time -> !time.when().dated() && timeWords.impossible(time.when().text())).toList();
    }

    /// Bullets and odd spaces become plain spaces of the same length, so that offsets hold.
    private static String plain(String text) {
        return text.replace('•', ' ').replace('\u00a0', ' ').replace('\u2028', '\n').replace('\u00ad', ' ');
    }

    private Sentence sentence(int index, CoreMap map, List<Part> parts) {
        List<CoreLabel> labels = map.get(TokensAnnotation.class);
        UniversalTree.Basic tree = trees.of(map);
        int[] heads = tree.heads();
        String[] relations = tree.relations();
        participles(labels, heads, relations);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int i = tokens.size();
            tokens.add(new Token(
                    i,
                    new Span(label.beginPosition(), label.endPosition()),
                    label.originalText(),
                    lemma(label),
                    label.tag(),
                    Optional.ofNullable(label.get(NamedEntityTagAnnotation.class)).orElse("O"),
                    heads[i],
                    relations[i],
                    Optional.ofNullable(label.get(NormalizedNamedEntityTagAnnotation.class))));
        }
        Span span = tokens.getFirst().span().with(tokens.getLast().span());
        return new Sentence(index, span, partOf(span, parts), tokens);
    }

    /// The engine lowers letters in the machine's language: on a Turkish one "If" becomes "ıf".
    private static String lemma(CoreLabel label) {
        return label.word().indexOf('ı') < 0 ? label.lemma().replace('ı', 'i') : label.lemma();
    }

    /// "is striking the camp": with an auxiliary and an object an adjective in -ing is a verb.
    private static void participles(List<CoreLabel> labels, int[] heads, String[] relations) {
        for (int i = 0; i < heads.length; i++) {
            CoreLabel label = labels.get(i);
            if (!label.tag().equals("JJ") || !label.word().endsWith("ing")) continue;
            boolean object = false;
            boolean auxiliary = false;
            for (int j = 0; j < heads.length; j++)
                if (heads[j] == i) {
                    object |= relations[j].equals("obj");
                    auxiliary |= relations[j].equals("aux") || relations[j].equals("cop");
                }
            if (!object || !auxiliary) continue;
            label.setTag("VBG");
            label.setLemma(Morphology.lemmaStatic(label.word(), "VBG", true));
        }
    }

    private static Part.Kind partOf(Span span, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.span().overlaps(span))
                .map(Part::kind)
                .findFirst()
                .orElse(Part.Kind.BODY);
    }
}
