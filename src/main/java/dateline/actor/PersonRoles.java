package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cues;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives named people what is said of them beside their names: "President Ana Silva", "Ana Silva, the president of
/// Chad"; later "the president of Chad" is she.
final class PersonRoles {
    /// All are asked of each name of a person.
    static final List<Rule<PersonRole>> RULES = List.of(
            new Rule<>(
                    "title-belongs-to-name",
                    "Opposition leader Musa Diallo met Colonel Ali Traore in Mali.",
                    "mention: Opposition leader Musa Diallo = Musa Diallo ; mention: Colonel Ali Traore = Ali Traore",
                    (name, work) -> work.title(name)),
            new Rule<>(
                    "names-after-common-title",
                    "The ministers Ana Silva and Ali Musa met in Chad.",
                    "Ana Silva, Ali Musa | CONSULT | - | occurred",
                    (name, work) -> work.commonTitle(name)),
            new Rule<>(
                    "role-after-name",
                    "Ana Silva, the prime minister of Chad, accused Niger of theft.",
                    "Ana Silva | ACCUSE/allege | NER | occurred ; mention: prime minister of Chad = Ana Silva",
                    (name, work) -> work.roleAfter(name)),
            new Rule<>(
                    "role-before-name",
                    "Chad's prime minister, Ana Silva, accused Niger of theft.",
                    "Ana Silva | ACCUSE/allege | NER | occurred ; mention: Chad's prime minister = Ana Silva",
                    (name, work) -> work.roleBefore(name)));

    /// So many words may stand in a title.
    private static final int TITLE = 9;

    private final CastDraft draft;
    private final Cues cues;
    private final RoleWords roles;
    private final OfficeHolders holders;
    private final Gazetteer.Setting setting;
    private final List<Rule<PersonRole>> rules;
    private final List<Mention> mentions = new ArrayList<>();

    /// Who has been given an office that one person holds, by the id of whoever holds it.
    private final Map<String, Set<String>> holding = new HashMap<>();

    PersonRoles(CastDraft draft, Cues cues, RoleWords roles, OfficeHolders holders, Gazetteer.Setting setting, List<Rule<PersonRole>> rules) {
        this.draft = draft;
        this.cues = cues;
        this.roles = roles;
        this.holders = holders;
        this.setting = setting;
        this.rules = rules;
    }

    void read(Annotation annotation) {
        List<Mention> all = draft.mentions();
        for (Sentence sentence : annotation.sentences()) {
            mentions.clear();
            all.stream().filter(mention -> sentence.span().contains(mention.span())).forEach(mentions::add);
            for (Mention mention : List.copyOf(mentions)) {
                Optional<Actor> person = draft.actor(mention.actorId()).filter(one -> one.kind() == Kind.PERSON && one.named());
                boolean name = person.isPresent() && mention.how() != Mention.How.ROLE && mention.how() != Mention.How.PRONOUN;
                if (name) rules.forEach(rule -> rule.does().give(DescribedMention.of(sentence, mention, person.get()), this));
            }
        }
        holding.forEach((office, people) -> {
            if (people.size() == 1) draft.join(office, people.iterator().next());
        });
        holders(annotation);
    }

    /// "The US president" where the article names the one who is: the codebook knows him.
    private void holders(Annotation annotation) {
        Set<String> cast = new HashSet<>();
        for (Mention mention : draft.mentions()) cast.add(mention.actorId());
        for (String id : cast)
            draft.actor(id).filter(one -> office(one)).flatMap(one -> holders.of(one.country().orElseThrow(), id.substring(id.indexOf('-') + 1), setting.published()))
                    .filter(cast::contains)
                    .ifPresent(holder -> draft.join(id, holder));
    }

    /// "Chad's president" is an office, no name.
    private static boolean office(Actor actor) {
        return actor.kind() == Kind.PERSON && actor.country().filter(land -> actor.id().startsWith(land + "-")).isPresent();
    }

    /// "Army spokesman Ali Musa", "Mr Musa": the words before the name are his.
    private void title(DescribedMention name) {
        int from = name.start();
        while (from > 0 && name.start() - from < TITLE && belongs(name, from - 1, from)) from--;
        while (from < name.start() && !name.tokens().get(from).pos().matches("NN.*|JJ.*|VBN|PRP\\$")) from++;
        if (from == name.start()) return;
        if (plural(name.tokens().get(name.start() - 1))) return;
        boolean over = over(name.tokens(), from, name.start());
        for (Mention mention : within(name, from, name.start())) give(mention, name.actor(), over);
        if (!over) office(name, from).ifPresent(office -> holds(office, name.actor()));
        draft.mention(name.actor().id(), name.sentence(), from, name.end(), Mention.How.ROLE);
    }

    /// "French President Ana Silva" is whom "the French president" stands for.
    private Optional<String> office(DescribedMention name, int from) {
        List<Token> tokens = name.tokens();
        for (int place = from; place < name.start(); place++) {
            Optional<RoleWords.Hit> hit = roles.at(tokens, place).filter(one -> one.end() == name.start() && one.role().compose().equals("person"));
            if (hit.isEmpty()) continue;
            return mentions.stream()
                    .filter(mention -> mention.span().start() >= tokens.get(from).span().start() && mention.span().end() <= name.tokens().get(hit.get().start()).span().start())
                    .flatMap(mention -> draft.actor(mention.actorId()).stream())
                    .filter(one -> one.kind() == Kind.COUNTRY && !cues.has("office-of-many", hit.get().role().words()))
                    .map(land -> CountryRoles.office(land.id(), hit.get().role()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private void holds(String office, Actor person) {
        holding.computeIfAbsent(office, id -> new HashSet<>()).add(person.id());
    }

    /// "Ministers Ana Silva and Ali Musa" are these two.
    private void commonTitle(DescribedMention name) {
        int before = name.start() - 1;
        if (before >= 0 && plural(name.tokens().get(before)) && heads(name, name.tokens().get(before))) within(name, before, name.start()).forEach(draft::drop);
    }

    private static boolean plural(Token token) {
        return token.pos().matches("NNP?S");
    }

    /// Whether a word before the name is part of what the person is called.
    private boolean belongs(DescribedMention name, int place, int from) {
        Token token = name.tokens().get(place);
        if (!token.pos().matches("NN.*|JJ.*|POS|HYPH|VBN|IN")) return false;
        if (token.span().end() == name.tokens().get(from).span().start()) return true;
        if (token.pos().equals("IN")) return token.text().equals("of") && place > 0 && roles.at(name.tokens(), place - 1).isPresent();
        if (token.ner().matches("DATE|TIME|NUMBER")) return false;
        return below(name, token, from);
    }

    /// Whether what a word hangs on is between it and the end of the name.
    private static boolean below(DescribedMention name, Token token, int from) {
        if (token.relation().matches("obl.*|obj|iobj|nsubj.*|root|advmod|conj|dep|parataxis") && token.head() < from) return heads(name, token);
        return token.head() > token.index() && token.head() < name.end() || heads(name, token);
    }

    /// "President" may stand at the head of the name.
    private static boolean heads(DescribedMention name, Token token) {
        for (int place = name.start(); place < name.end(); place++) {
            Token part = name.tokens().get(place);
            if (part.head() == token.index() && part.relation().matches("appos|flat.*|compound|dep|name")) return true;
        }
        return false;
    }

    /// "Ali Musa, the army spokesman,".
    private void roleAfter(DescribedMention name) {
        for (Token token : name.tokens()) {
            boolean apposed = token.relation().equals("appos") && token.index() >= name.end() && token.head() >= name.start() && token.head() < name.end();
            if (apposed && token.pos().matches("NN|NNP")) role(name, token.index()).ifPresent(mention -> give(mention, name.actor(), over(name, mention)));
        }
    }

    /// "The army spokesman, Ali Musa,".
    private void roleBefore(DescribedMention name) {
        for (Token part : name.own()) {
            boolean apposed = part.relation().equals("appos") && part.head() >= 0 && part.head() < name.start();
            if (apposed && name.tokens().get(part.head()).pos().matches("NN|NNP"))
                role(name, part.head()).ifPresent(mention -> give(mention, name.actor(), over(name, mention)));
        }
    }

    /// The mention of a person without a name at a place.
    private Optional<Mention> role(DescribedMention name, int place) {
        return mentions.stream()
                .filter(mention -> mention.how() == Mention.How.ROLE && mention.span().contains(name.tokens().get(place).span()))
                .filter(mention -> draft.actor(mention.actorId()).filter(one -> one.kind() == Kind.PERSON || !one.named()).isPresent())
                .max((one, other) -> one.span().length() - other.span().length());
    }

    private List<Mention> within(DescribedMention name, int from, int end) {
        return mentions.stream()
                .filter(mention -> mention.how() == Mention.How.ROLE)
                .filter(mention -> mention.span().end() > name.tokens().get(from).span().start() && mention.span().end() <= name.tokens().get(end - 1).span().end())
                .filter(mention -> draft.actor(mention.actorId()).filter(one -> one.kind() == Kind.PERSON || !one.named() && ends(mention, name, end)).isPresent())
                .toList();
    }

    private static boolean ends(Mention mention, DescribedMention name, int end) {
        return mention.span().end() == name.tokens().get(end - 1).span().end();
    }

    private void give(Mention mention, Actor person, boolean over) {
        Optional<Actor> role = draft.actor(mention.actorId());
        if (role.isEmpty() || role.get().id().equals(person.id())) return;
        draft.give(mention, person.id());
        role.flatMap(Actor::country).ifPresent(land -> draft.from(person.id(), land));
        if (office(role.get()) && !over && oneAtATime(role.get())) holds(role.get().id(), person);
    }

    private boolean oneAtATime(Actor office) {
        return !cues.has("office-of-many", office.name().substring(office.name().indexOf(' ') + 1));
    }

    private boolean over(DescribedMention name, Mention mention) {
        DescribedMention role = DescribedMention.of(name.sentence(), mention, name.actor());
        return over(name.tokens(), role.start(), role.end());
    }

    /// "Former president": the words or those right before them say that it is over.
    private boolean over(List<Token> tokens, int from, int end) {
        return tokens.subList(Math.max(0, from - 2), end).stream().anyMatch(token -> cues.has("former", RoleWords.lower(token)));
    }

    /// Gives, in one way, a named person the words beside the name that say what he is.
    @FunctionalInterface
    interface PersonRole {
        void give(DescribedMention name, PersonRoles work);
    }
}
