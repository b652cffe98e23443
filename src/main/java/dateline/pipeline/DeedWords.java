package dateline.pipeline;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Quantity;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts the words of an event out of the sentence that tells it: the verb with what stands under it as its object
/// ("seized El Fasher", "agreed to end truce"), of a passive its subject before it ("four soldiers killed"), of a noun the
/// noun with what stands close before it ("$1.5 billion arms deal"). They are the text's own, less articles; where the
/// sentence would be turned round by the cut, or nothing short can be cut, there are none.
final class DeedWords {
    /// Words that are longer find no room on a line.
    private static final int LONG = 28;

    /// Stands before what was only announced: the promise is what was done.
    private static final String PROMISED = "promised to ";

    private static final Set<String> BEFORE = Set.of("compound", "amod", "nummod", "nmod:poss", "det");

    private final Set<String> negations;
    private final Set<String> articles;
    private final Set<String> copulas;
    private final Set<String> future;

    DeedWords(Codebook codebook) {
        negations = words(codebook, "negation", "negative-determiner");
        articles = Stream.concat(words(codebook, "definite").stream(), rows(codebook, "number article")).collect(Collectors.toUnmodifiableSet());
        copulas = rows(codebook, "form of be").collect(Collectors.toUnmodifiableSet());
        future = words(codebook, "future");
    }

    private static Stream<String> rows(Codebook codebook, String kind) {
        return codebook.words().stream().filter(word -> word.kind().equals(kind)).map(Codebook.WordRow::word);
    }

    private static Set<String> words(Codebook codebook, String... kinds) {
        return codebook.cues().stream().filter(cue -> List.of(kinds).contains(cue.kind())).map(Codebook.CueRow::word).collect(Collectors.toUnmodifiableSet());
    }

    /// The events with their words, each with the sum that belongs to it where there is room.
    List<Event> in(Annotation annotation, List<Event> events, List<Quantity> quantities) {
        return events.stream().map(event -> in(annotation, event, quantities)).toList();
    }

    private Event in(Annotation annotation, Event event, List<Quantity> quantities) {
        Optional<Clause> clause = annotation.sentences().stream()
                .filter(sentence -> sentence.span().contains(event.trigger()))
                .findFirst()
                .map(sentence -> new Clause(sentence, annotation.text(), event));
        return clause.flatMap(Clause::words).map(own -> EventBuilder.builder(event).words(withSum(own, event, quantities)).build()).orElse(event);
    }

    /// "Lent $7 billion", "arms deal, $1.5 billion".
    private static String withSum(String words, Event event, List<Quantity> quantities) {
        List<Quantity> sums = quantities.stream().filter(one -> one.kind() == Quantity.Kind.MONEY && event.quantities().contains(one.id())).toList();
        if (sums.size() != 1 || words.chars().anyMatch(Character::isDigit)) return words;
        String both = words + (words.contains(" ") ? ", " : " ") + sums.getFirst().text();
        return both.length() <= LONG ? both : words;
    }

    /// A sentence's tree with its text.
    private final class Clause {
        private final List<Token> tokens;
        private final String text;
        private final Event event;

        Clause(Sentence sentence, String text, Event event) {
            tokens = sentence.tokens();
            this.text = text;
            this.event = event;
        }

        Optional<String> words() {
            List<Token> told = tokens.stream().filter(token -> event.trigger().contains(token.span())).toList();
            return told.stream()
                    .filter(token -> token.head() < 0 || !told.contains(tokens.get(token.head())))
                    .findFirst()
                    .map(top -> child(top, "ccomp").filter(this::promised).orElse(top))
                    .flatMap(top -> top.pos().startsWith("VB") ? ofVerb(top, told) : top.pos().startsWith("NN") ? first(phrases(top).stream()) : Optional.empty());
        }

        private Optional<String> ofVerb(Token verb, List<Token> told) {
            if (copulas.contains(verb.lemma()) || children(verb).anyMatch(this::negates) || !told(verb, event.status())) return Optional.empty();
            String said = promised(verb) ? PROMISED + verb.lemma() : auxiliary(verb) + particle(verb).map(particle -> verb.text() + " " + particle.text()).orElse(verb.text());
            Optional<Token> sufferer = child(verb, "nsubj:pass");
            Optional<Token> object = child(verb, "obj");
            if (object.filter(one -> renamed(one, verb)).isPresent()) return Optional.empty();
            // "Held talks" is told by both words together.
            if (told.size() > 1 && sufferer.isEmpty() && told.getLast().pos().startsWith("NN")) return first(Stream.of(auxiliary(verb) + plain(told)));
            Stream<String> whole = sufferer.isPresent() ? phrases(sufferer.get()).stream().map(phrase -> phrase + " " + said)
                    : object.isPresent() ? phrases(object.get()).stream().map(phrase -> said + " " + phrase) : behind(verb, said);
            // "Gave no answer" is not "gave".
            boolean turned = Stream.concat(sufferer.stream(), object.stream()).anyMatch(this::turned);
            return first(turned ? whole : Stream.concat(whole, Stream.of(said)));
        }

        /// Whether the form of the verb says as much as the status does: "was to be signed" is no "signed", "to sign" neither.
        private boolean told(Token verb, Status status) {
            boolean past = verb.pos().equals("VBD") || verb.pos().equals("VBN");
            boolean plain = verb.pos().equals("VB");
            return switch (status) {
                case OCCURRED, CLAIMED -> !plain || !auxiliary(verb).isEmpty();
                case DENIED -> true;
                case PLANNED, POSSIBLE -> !past;
            };
        }

        private boolean promised(Token verb) {
            return event.status() == Status.OCCURRED && event.type().sign() == Sign.COOPERATION && verb.pos().equals("VB") && children(verb).anyMatch(child -> child.pos().equals("MD") && future.contains(child.lemma()));
        }

        /// "Will ", "may ".
        private String auxiliary(Token verb) {
            return children(verb).filter(child -> child.pos().equals("MD") && child.index() < verb.index()).map(child -> child.text() + " ").findFirst().orElse("");
        }

        /// "Called the attack a crime" is not "called the attack": a second noun follows without a comma or "and", which the
        /// tree may take for a part of the first.
        private boolean renamed(Token noun, Token verb) {
            return child(verb, "xcomp").filter(one -> !one.pos().startsWith("VB")).isPresent() || tokens.stream().filter(token -> token.index() > noun.index() && (token.relation().equals("appos") || token.relation().equals("conj")))
                    .filter(token -> token.head() == noun.index() || token.head() > noun.index() && tokens.get(token.head()).head() == noun.index())
                    .anyMatch(token -> tokens.subList(token.head(), token.index()).stream().noneMatch(between -> between.relation().equals("cc") || between.relation().equals("punct")));
        }

        private String plain(List<Token> said) {
            return said.stream().filter(token -> !articles.contains(token.lemma())).map(Token::text).collect(Collectors.joining(" "));
        }

        private boolean negates(Token token) {
            if (token.pos().startsWith("VB")) return false;
            return negations.contains(token.lemma()) || negations.contains(token.text().toLowerCase(Locale.ROOT));
        }

        private boolean turned(Token noun) {
            return negates(noun) || children(noun).anyMatch(this::negates);
        }

        /// What follows a verb without an object: "agreed to end truce", "withdrew from Sennar".
        private Stream<String> behind(Token verb, String said) {
            Optional<Token> deed = child(verb, "xcomp").filter(one -> one.pos().equals("VB"));
            if (deed.isPresent()) {
                Token next = deed.get();
                String start = said + " " + child(next, "mark").map(mark -> mark.text() + " ").orElse("") + next.text();
                Optional<Token> object = child(next, "obj");
                return object.isEmpty() ? Stream.of(start) : phrases(object.get()).stream().map(phrase -> start + " " + phrase);
            }
            int last = particle(verb).map(Token::index).orElse(verb.index());
            return children(verb).filter(child -> child.relation().equals("obl") && child.index() > last && !timely(child))
                    .findFirst().stream()
                    .flatMap(place -> child(place, "case").filter(link -> link.index() == last + 1).stream()
                            .flatMap(link -> phrases(place).stream().map(phrase -> said + " " + link.text() + " " + phrase)));
        }

        private boolean timely(Token token) {
            return token.ner().equals("DATE") || token.ner().equals("TIME") || token.ner().equals("DURATION");
        }

        private Optional<Token> particle(Token verb) {
            return child(verb, "compound:prt").filter(one -> one.index() == verb.index() + 1);
        }

        /// A noun with what stands close before it, from the fullest to the shortest; none of a pronoun.
        private List<String> phrases(Token noun) {
            if (!noun.pos().startsWith("NN") && !noun.pos().equals("CD")) return List.of();
            int from = noun.index();
            while (from > 0 && under(tokens.get(from - 1), noun)) from--;
            while (from < noun.index() && articles.contains(tokens.get(from).lemma())) from++;
            List<String> out = new ArrayList<>();
            String behind = behind(noun);
            for (int i = from; i <= noun.index(); i++) if (i == from || !turned(noun) && opens(tokens.get(i))) out.add(cut(i, noun.index()) + behind);
            return out;
        }

        /// Whether a phrase may begin with it when what stands before it is left out: "80 people" is not "more than 80 people".
        private static boolean opens(Token token) {
            return token.pos().startsWith("NN") || token.pos().startsWith("JJ");
        }

        /// "Dozens of people": the number alone says nothing.
        private String behind(Token noun) {
            return child(noun, "nmod").filter(part -> part.index() > noun.index() && !timely(part))
                    .filter(part -> child(part, "case").filter(link -> link.index() == noun.index() + 1 && link.lemma().equals("of")).isPresent())
                    .map(part -> {
                        int from = part.index();
                        while (from > noun.index() + 2 && under(tokens.get(from - 1), part)) from--;
                        while (from < part.index() && articles.contains(tokens.get(from).lemma())) from++;
                        return " of " + cut(from, part.index());
                    })
                    .orElse("");
        }

        /// Whether a token before a noun hangs on it by one of these relations, or on what does.
        private boolean under(Token token, Token noun) {
            Token at = token;
            while (at.head() >= 0 && at.head() != noun.index()) at = tokens.get(at.head());
            return at.head() == noun.index() && BEFORE.contains(at.relation()) && !at.pos().startsWith("PRP");
        }

        private String cut(int from, int to) {
            return text.substring(tokens.get(from).span().start(), tokens.get(to).span().end()).replaceAll("\\s+", " ");
        }

        private Stream<Token> children(Token head) {
            return tokens.stream().filter(token -> token.head() == head.index());
        }

        private Optional<Token> child(Token head, String relation) {
            return children(head).filter(token -> token.relation().equals(relation)).min(Comparator.comparingInt(Token::index));
        }

        private Optional<String> first(Stream<String> ways) {
            return ways.filter(way -> way.length() <= LONG && way.chars().noneMatch(letter -> "“”\"()[]\n".indexOf(letter) >= 0)).findFirst();
        }
    }
}
