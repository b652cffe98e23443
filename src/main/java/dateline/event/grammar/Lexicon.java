package dateline.event.grammar;

import dateline.model.Codebook.LightRow;
import dateline.model.Codebook.NounRow;
import dateline.model.Codebook.TypeRow;
import dateline.model.Codebook.VerbRow;
import dateline.model.Codebook;
import dateline.model.Cues;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Refusal;
import dateline.model.EventTraits.Role;
import dateline.model.EventTraits.Threat;
import dateline.model.EventType;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The codebook's words for events, by lemma.
public final class Lexicon {
    /// A row that may fire, whichever of the three lists it stands in.
    ///
    /// @param name the rule's name, such as `verb:attack`
    /// @param nouns for light verbs, what nouns it carries; empty otherwise
    /// @param noun for light verbs, what must hang on the noun
    public record Entry(
            String name,
            RowPattern pattern,
            String type,
            Optional<String> mode,
            Roles actor,
            Roles recipient,
            List<String> contexts,
            Optional<Status> status,
            Set<String> nouns,
            Optional<RowPattern> noun) {
        public boolean light() {
            return !nouns.isEmpty();
        }

        public int weight() {
            return pattern.weight() + noun.map(RowPattern::weight).orElse(0);
        }
    }

    /// A verb's row that asks for so much is tried before those of light verbs.
    private static final int EXACT = 6;

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, TypeRow> types = new HashMap<>();
    private final Cues cues;
    private final Map<Role, String> roles = new EnumMap<>(Role.class);

    public Lexicon(Codebook codebook) {
        cues = new Cues(codebook);
        for (TypeRow row : codebook.types()) {
            types.put(row.code() + "/" + row.mode().orElse(""), row);
            row.traits().roles().forEach(role -> roles.putIfAbsent(role, row.code()));
        }
        for (VerbRow row : codebook.verbs()) addVerb(row);
        for (LightRow row : codebook.lights()) addLight(row);
        for (NounRow row : codebook.nouns()) addNoun(row);
        Comparator<Entry> telling = Comparator.comparingInt((Entry rule) -> -rule.weight());
        verbs.values().forEach(rules -> rules.sort(telling));
        nouns.values().forEach(rules -> rules.sort(telling));
    }

    /// A row's pattern; `@goods` in it stands for the cues of that kind.
    private RowPattern pattern(String written) {
        return RowPattern.of(written, cues::of);
    }

    private void addVerb(VerbRow row) {
        RowPattern pattern = pattern(row.pattern());
        Entry rule = new Entry(
                "verb:" + row.pattern(), pattern, row.type(), row.mode(), Roles.of(row.actor()), Roles.of(row.recipient()),
                row.contexts(), row.status(), Set.of(), Optional.empty());
        for (String lemma : pattern.lemmas()) verbs.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
    }

    private void addLight(LightRow row) {
        RowPattern pattern = pattern(row.verb());
        RowPattern noun = pattern(row.noun());
        Entry rule = new Entry(
                "light:" + row.verb() + " " + row.noun(), pattern, row.type(), row.mode(), Roles.of(row.actor()),
                Roles.of(row.recipient()), row.contexts(), row.status(), Set.copyOf(noun.lemmas()), Optional.of(noun));
        for (String lemma : pattern.lemmas()) verbs.computeIfAbsent(lemma, key -> new ArrayList<>()).addFirst(rule);
    }

    private void addNoun(NounRow row) {
        RowPattern pattern = pattern(row.pattern());
        Entry rule = new Entry(
                "noun:" + row.pattern(), pattern, row.type(), row.mode(), Roles.of(row.actor()), Roles.of(row.recipient()),
                row.contexts(), Optional.empty(), Set.of(), Optional.empty());
        for (String lemma : pattern.lemmas()) nouns.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
    }

    /// The rules for a verb, particle first ("call_off" before "call").
    public List<Entry> verbRules(Tree tree, int verb) {
        String lemma = tree.lemma(verb);
        List<Entry> out = new ArrayList<>();
        for (int child : tree.children(verb, "compound:prt", "advmod", "case", "obl", "obj"))
            out.addAll(verbs.getOrDefault(lemma + "_" + tree.lemma(child), List.of()));
        List<Entry> plain = verbs.getOrDefault(lemma, List.of());
        Predicate<Entry> exact = rule -> !rule.light() && rule.pattern().weight() >= EXACT;
        plain.stream().filter(exact).forEach(out::add);
        plain.stream().filter(Entry::light).forEach(out::add);
        plain.stream().filter(rule -> !rule.light() && !exact.test(rule)).forEach(out::add);
        return out;
    }

    /// The rules for a noun, compound first ("drone_strike" before "strike").
    public List<Entry> nounRules(Tree tree, int noun) {
        String lemma = tree.lemma(noun);
        List<Entry> out = new ArrayList<>();
        for (int child : tree.children(noun, "compound", "amod"))
            out.addAll(nouns.getOrDefault(tree.lemma(child) + "_" + lemma, List.of()));
        out.addAll(nouns.getOrDefault(lemma, List.of()));
        return out;
    }

    /// The type of event that a noun tells by itself.
    public Optional<String> nounType(String lemma) {
        return nouns.getOrDefault(lemma, List.of()).stream().map(Entry::type).findFirst();
    }

    /// Whether a row of the verb asks for a direct object as a side.
    public boolean transitive(String lemma) {
        return verbs.getOrDefault(lemma, List.of()).stream().anyMatch(rule -> !rule.actor().mutual() && rule.recipient().first("obj"));
    }

    /// Whether a row of the list of verbs, which holds adjectives too, has the word.
    public boolean tells(String lemma) {
        return verbs.containsKey(lemma);
    }

    boolean takes(String lemma, String preposition) {
        return verbs.getOrDefault(lemma, List.of()).stream().flatMap(rule -> rule.pattern().demands().stream())
                .anyMatch(one -> one.wanted() && List.of(one.slot().split("\\|")).contains(preposition));
    }

    /// Whether a row of the verb asks for that word as its object, or carries it.
    boolean asks(String lemma, String object) {
        return verbs.getOrDefault(lemma, List.of()).stream().anyMatch(rule -> rule.nouns().contains(object)
                || rule.pattern().demands().stream().anyMatch(one -> one.wanted() && one.slot().contains("obj") && one.words().contains(object)));
    }

    /// The noun rule that a light verb carries, when one of its nouns stands there.
    public Optional<Entry> carried(Entry light, Tree tree, int noun) {
        if (!light.noun().filter(pattern -> pattern.fits(tree, noun)).isPresent()) return Optional.empty();
        List<Entry> rules = nounRules(tree, noun);
        Optional<Entry> telling = rules.stream().filter(rule -> rule.pattern().fitsCarried(tree, noun)).findFirst();
        if (telling.filter(rule -> light.nouns().contains("@" + rule.type())).isPresent()) return telling;
        boolean named = light.nouns().contains(tree.lemma(noun))
                || tree.children(noun, "compound", "amod").stream()
                        .anyMatch(child -> light.nouns().contains(tree.lemma(child) + "_" + tree.lemma(noun)));
        return named ? Optional.of(rules.stream().findFirst().orElse(light)) : Optional.empty();
    }

    /// What "will not lift the ban" tells instead of what is not done.
    public Entry refusal(Entry sense) {
        return new Entry(
                "refusal of " + sense.name(), sense.pattern(), playing(Role.REFUSAL), traits(sense.type()).refused().flatMap(Refusal::mode), sense.actor(), sense.recipient(), sense.contexts(),
                Optional.of(Status.OCCURRED), Set.of(), Optional.empty());
    }

    /// What "will cut ties unless" tells instead of what may be done.
    public Entry threat(Entry sense) {
        return new Entry(
                "threat of " + sense.name(), sense.pattern(), playing(Role.THREAT), traits(sense.type(), sense.mode()).threatened().flatMap(Threat::mode), sense.actor(), sense.recipient(), sense.contexts(),
                Optional.of(Status.OCCURRED), Set.of(), Optional.empty());
    }

    public static final String PLEDGE = "pledge of ";

    /// What "will lift the ban" tells while it is only announced.
    public Entry pledge(Entry sense) {
        return new Entry(
                PLEDGE + sense.name(), sense.pattern(), playing(Role.AGREEMENT), Optional.empty(), sense.actor(), sense.recipient(), sense.contexts(),
                sense.status(), Set.of(), Optional.empty());
    }

    public boolean cue(String kind, String lemma) {
        return cues.has(kind, lemma);
    }

    public Set<String> cues(String kind) {
        return cues.of(kind);
    }

    /// The type that plays a part for others.
    private String playing(Role role) {
        return Objects.requireNonNull(roles.get(role), () -> "no type plays the part of " + role);
    }

    /// What the rules ask of a type; nothing of one that no row tells.
    public EventTraits traits(String code) {
        return traits(code, Optional.empty());
    }

    public EventTraits traits(String code, Optional<String> mode) {
        return row(code, mode).map(TypeRow::traits).orElse(EventTraits.NONE);
    }

    private Optional<TypeRow> row(String code, Optional<String> mode) {
        return Optional.ofNullable(types.get(code + "/" + mode.orElse(""))).or(() -> Optional.ofNullable(types.get(code + "/")));
    }

    public EventType type(String code, Optional<String> mode) {
        return row(code, mode)
                .map(row -> new EventType(code, mode, row.sign(), row.label()))
                .orElseGet(() -> new EventType(code, mode, Sign.NEUTRAL, code.toLowerCase(Locale.ROOT)));
    }
}
