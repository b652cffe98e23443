package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whom the words at a place stand for: a mention of the cast, the owner of what acts ("North Korean
/// artillery"), or people without a name, who become actors of this article alone.
public final class Participants {

    private final String text;
    private final UnlistedActors newcomers;
    private final Lexicon lexicon;
    private final List<Claim> claims;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /// The two sides of each event so far.
    private final List<List<String>> pairs = new ArrayList<>();

    /// The two or more for whom a group without a name stands, once a text has said so.
    private final Map<String, List<String>> stands = new HashMap<>();

    public Participants(String text, String articleId, Lexicon lexicon, Cast cast, List<Claim> claims) {
        this.text = text;
        this.lexicon = lexicon;
        this.claims = claims;
        for (Actor actor : cast.actors()) actors.put(actor.id(), actor);
        mentions.addAll(cast.mentions());
        newcomers = new UnlistedActors(text, articleId, lexicon, actors, mentions);
    }

    public UnlistedActors newcomers() {
        return newcomers;
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /// The actors at a place and those joined to it by "and".
    ///
    /// @param acts true when they are to do something: then a thing stands for its owner only if such things
    ///     act for their owners
    public List<String> at(Tree tree, int place, boolean acts) {
        Set<String> ids = new LinkedHashSet<>();
        for (int one : tree.joined(place)) ids.addAll(single(tree, one, acts, 0));
        return List.copyOf(ids);
    }

    private List<String> single(Tree tree, int place, boolean acts, int depth) {
        Optional<String> spoken = speakerWord(tree, place);
        if (spoken.isPresent()) return List.of(spoken.get());
        Optional<Mention> own = mentionAt(tree.span(place));
        if (own.isPresent() && tree.token(place).pos().equals("PRP$")) {
            List<String> subject = fighter(tree, place).map(List::of).orElseGet(() -> clauseSubject(tree, place, acts, depth));
            if (!subject.isEmpty()) return subject;
        }
        List<String> pair = pair(tree, place);
        if (!pair.isEmpty()) return pair;
        if (own.isPresent()) {
            Optional<String> theirs = forcesOf(tree, place, own.get(), acts, depth);
            if (theirs.isPresent()) return List.of(theirs.get());
            List<String> several = severalStand(tree, place, own.get());
            if (several.isEmpty() && tree.noun(place)) several = sharing(tree, place);
            return several.isEmpty() ? List.of(own.get().actorId()) : several;
        }
        if (depth > 3 || !tree.noun(place) && !tree.token(place).pos().matches("CD|DT|JJ|JJS|NN.*")) return List.of();
        for (int apposition : tree.children(place, "appos")) {
            Optional<Mention> named = mentionAt(tree.span(apposition));
            if (named.isPresent()) return List.of(named.get().actorId());
        }
        Optional<String> called = called(tree, place);
        if (called.isPresent()) return List.of(called.get());
        boolean people = (tree.noun(place) || armed(tree, place)) && lexicon.cue("people", tree.lemma(place));
        if (people && tree.lemma(place).equals("fighter")
                && tree.children(place, "compound", "amod").stream().anyMatch(one -> tree.token(one).text().matches(".*\\d.*|jet|stealth"))) return List.of();
        boolean part = lexicon.cue("part-of", tree.lemma(place)) || !tree.noun(place);
        if (part) {
            List<String> whole = all(tree, tree.own(place, "of"), acts, depth);
            if (!whole.isEmpty() || !tree.noun(place) && !people) return whole;
        }
        boolean subject = acts && tree.relation(place).startsWith("nsubj") && !tree.relation(place).endsWith("pass");
        if (subject && tree.token(place).ner().equals("LOCATION") && tree.token(place).pos().startsWith("NNP")) return List.of(newcomers.region(tree, place));
        if (acts && !people && !lexicon.cue("acts-for", tree.lemma(place))) return List.of();
        if (!people || lexicon.cue("acts-for", tree.lemma(place))) {
            List<String> owners = all(tree, owners(tree, place, lexicon.nounRules(tree, place).isEmpty()), acts, depth);
            if (!owners.isEmpty() || !people) return owners;
        }
        return List.of(newcomers.coin(tree, place));
    }

    /// "The group Human Rights Now": the name that follows at once and has the same part in the clause.
    private Optional<String> called(Tree tree, int place) {
        int next = place + 1;
        if (next >= tree.size() || !tree.token(next).pos().startsWith("NNP") || !tree.relation(place).startsWith("nsubj")) return Optional.empty();
        Optional<Mention> name = mentionAt(tree.span(next)).filter(one -> one.span().start() == tree.span(next).start() && one.how() == Mention.How.NAME);
        int top = name.map(one -> tree.top(one.span())).orElse(-1);
        boolean same = top >= 0 && tree.head(top) == tree.head(place) && tree.relation(top).equals(tree.relation(place));
        return same ? name.map(Mention::actorId) : Optional.empty();
    }

    /// "The group said its fighters …": the fighters of a group are the group.
    private Optional<String> forcesOf(Tree tree, int place, Mention mention, boolean acts, int depth) {
        boolean forces = depth < 3 && actor(mention.actorId()).filter(one -> !one.named() && one.kind() == Kind.ARMED_GROUP).isPresent();
        if (!forces) return Optional.empty();
        return tree.children(place, "nmod:poss").stream()
                .flatMap(owner -> single(tree, owner, acts, depth + 1).stream())
                .filter(id -> actor(id).filter(one -> one.named() && one.kind() != Kind.PERSON).isPresent())
                .findFirst();
    }

    /// "The leaders of Iran and Iraq", "Russian and Turkish diplomats": more sides than one.
    private List<String> severalStand(Tree tree, int place, Mention mention) {
        if (stands.containsKey(mention.actorId())) return stands.get(mention.actorId());
        boolean unnamed = actor(mention.actorId()).filter(one -> !one.named()).isPresent();
        if (!unnamed || !tree.token(place).pos().equals("NNS")) return List.of();
        List<Integer> owners = new ArrayList<>(tree.own(place, "of"));
        owners.addAll(tree.own(place, "from"));
        owners.addAll(tree.children(place, "amod", "compound", "nmod:poss"));
        Set<String> ids = new LinkedHashSet<>();
        for (int owner : owners)
            for (int one : tree.joined(owner))
                mentionsWithin(tree.span(one)).filter(id -> actor(id).filter(Actor::named).isPresent()).forEach(ids::add);
        if (ids.size() > 1) stands.put(mention.actorId(), List.copyOf(ids));
        return stands.getOrDefault(mention.actorId(), List.of());
    }

    private Stream<String> mentionsWithin(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span) && mention.how() != Mention.How.ROLE)
                .map(Mention::actorId);
    }

    /// "Sold jets to the army for its war": a war is that of the force named last.
    private Optional<String> fighter(Tree tree, int place) {
        int noun = tree.head(place);
        boolean war = noun >= 0 && tree.noun(noun) && lexicon.nounRules(tree, noun).stream().anyMatch(rule -> rule.type().equals("ASSAULT") && rule.actor().mutual());
        if (!war) return Optional.empty();
        return mentions.stream()
                .filter(mention -> tree.sentence().span().contains(mention.span()) && mention.span().end() <= tree.span(place).start())
                .filter(mention -> actor(mention.actorId()).filter(one -> one.kind() == Kind.MILITARY || one.kind() == Kind.ARMED_GROUP).isPresent())
                .max(Comparator.comparing(Mention::span))
                .map(Mention::actorId);
    }

    /// "Troops … in the last days of their stay": who acts in the clause of the possessive.
    private List<String> clauseSubject(Tree tree, int place, boolean acts, int depth) {
        for (int up = tree.head(place), step = 0; up >= 0 && step < 6; up = tree.head(up), step++)
            for (int subject : tree.children(up, "nsubj"))
                if (subject < place && depth < 3) return fits(tree, place, subject) ? single(tree, subject, acts, depth + 1) : List.of();
        return List.of();
    }

    /// Whether the possessive may stand for the subject: number, and persons apart from things.
    private boolean fits(Tree tree, int place, int subject) {
        String word = tree.lemma(place);
        boolean several = tree.token(subject).pos().endsWith("S") || tree.joined(subject).size() > 1;
        boolean person = mentionAt(tree.span(subject)).flatMap(mention -> actor(mention.actorId())).filter(one -> one.kind() == Kind.PERSON).isPresent();
        if (word.equals("they") || word.equals("their")) return several;
        return !several && (word.equals("its") || word.equals("it")) != person;
    }

    /// "Both countries", "the two sides", "our two nations": the two that were spoken of last.
    public List<String> pair(Tree tree, int place) {
        boolean alone = tree.lemma(place).equals("both") && !tree.is(place, "det") && !tree.is(place, "cc") && !tree.is(place, "advmod");
        if (!alone && (!tree.noun(place) || !lexicon.cue("pair", tree.lemma(place)))) return List.of();
        boolean two = alone || tree.children(place, "nummod", "det", "nmod:poss").stream().anyMatch(one -> tree.lemma(one).matches("two|both"));
        if (!two) return List.of();
        boolean lands = tree.lemma(place).matches("country|nation|state|government|neighbour|neighbor");
        Set<String> doers = new HashSet<>();
        // Who speaks of the two, or deals with them, is none of them; nor is the land that he is of ("the US envoy").
        for (int verb = tree.clause(place), step = 0; verb >= 0 && step < 4; verb = tree.head(verb) < 0 || tree.is(verb, "conj") ? -1 : tree.clause(tree.head(verb)), step++)
            for (int agent : tree.agents(verb))
                if (!tree.below(agent).contains(place))
                    for (int one : tree.below(agent)) mentionAt(tree.span(one)).map(Mention::actorId).ifPresent(doers::add);
        for (List<String> met : pairs.reversed())
            if (met.stream().noneMatch(doers::contains) && (!lands || met.stream().allMatch(this::land))) return met;
        Set<String> ids = new LinkedHashSet<>();
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.span().end() <= tree.span(place).start() && mention.how() != Mention.How.PRONOUN)
                .sorted(Comparator.comparing(Mention::span).reversed())
                .toList();
        for (Mention mention : before) {
            Optional<Actor> one = actor(mention.actorId());
            boolean side = one.filter(a -> lands ? a.kind() == Kind.COUNTRY || a.id().endsWith("-GOV") : a.named() && a.kind() != Kind.PERSON && a.kind() != Kind.MEDIA && a.kind() != Kind.IGO).isPresent();
            if (side && ids.size() < 2 && !doers.contains(mention.actorId()) && ids.stream().noneMatch(id -> sameSide(id, mention.actorId()))) ids.add(mention.actorId());
        }
        return ids.size() == 2 ? List.copyOf(ids).reversed() : List.of();
    }

    /// Notes the two sides of an event: "both sides" may later mean them.
    public void met(List<String> two) {
        if (two.size() == 2 && two.stream().allMatch(id -> actor(id).filter(one -> one.named() && one.kind() != Kind.PERSON && one.kind() != Kind.IGO && one.kind() != Kind.MEDIA).isPresent()))
            pairs.add(two);
    }

    private boolean land(String id) {
        return actor(id).filter(one -> one.kind() == Kind.COUNTRY || id.endsWith("-GOV")).isPresent();
    }

    /// "US and NATO troops": the names that end in the same word.
    private List<String> sharing(Tree tree, int place) {
        return mentions.stream()
                .filter(mention -> mention.span().end() == tree.span(place).end() && mention.span().contains(tree.span(place)))
                .map(Mention::actorId)
                .filter(id -> actor(id).filter(one -> one.kind() != Kind.PERSON).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> all(Tree tree, List<Integer> places, boolean acts, int depth) {
        return places.stream()
                .flatMap(place -> single(tree, place, acts, depth + 1).stream())
                .distinct()
                .limit(3)
                .toList();
    }

    /// @param thing whether the noun tells no event: a conflict with somebody is not his
    private static List<Integer> owners(Tree tree, int place, boolean thing) {
        List<Integer> first = tree.children(place, "nmod:poss");
        if (!first.isEmpty()) return first;
        List<Integer> before = tree.children(place, "compound", "amod");
        List<Integer> all = new ArrayList<>(before);
        all.addAll(tree.own(place, "of"));
        all.addAll(tree.own(place, "by"));
        // "Missiles fired by the army".
        for (int fired : tree.children(place, "acl")) if (tree.passive(fired)) all.addAll(tree.agents(fired));
        for (String preposition : List.of("from", "with", "to")) if (all.isEmpty() && (thing || !preposition.equals("with"))) all.addAll(tree.own(place, preposition));
        return all;
    }

    /// The longest mention over the words.
    public Optional<Mention> mentionAt(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().contains(span))
                .max(Comparator.comparingInt((Mention mention) -> mention.span().length())
                        .thenComparing(Mention::actorId, Collections.reverseOrder()));
    }

    /// "We" and "I" inside a quotation are its speaker, or the country or body that he speaks for.
    private Optional<String> speakerWord(Tree tree, int place) {
        String lemma = tree.lemma(place);
        if (!lexicon.cue("we", lemma) && !lexicon.cue("i", lemma)) return Optional.empty();
        return speakerAt(tree.span(place)).map(speaker -> lexicon.cue("we", lemma) ? speaksFor(speaker) : speaker);
    }

    /// Who speaks at these words, when they are direct speech.
    public Optional<String> speakerAt(Span span) {
        return claims.stream()
                .filter(claim -> claim.direct() && claim.span().contains(span))
                .min(Comparator.comparingInt(claim -> claim.span().length()))
                .flatMap(Claim::speaker);
    }

    private String speaksFor(String speaker) {
        Optional<String> land = actor(speaker).filter(one -> one.kind() == Kind.PERSON).flatMap(Actor::country).filter(actors::containsKey);
        if (land.isPresent() && holdsOffice(speaker)) return land.get();
        String at = speaker;
        for (int step = 0; step < 4; step++) {
            Optional<String> above = actor(at).flatMap(Actor::partOf).filter(actors::containsKey);
            if (above.isEmpty()) break;
            at = above.get();
        }
        return at;
    }

    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:spokes\\w+|minister|president|premier|chancellor|ambassador|envoy|secretary|official|general|commander|negotiator|king|emir|diplomat)\\b");

    /// Whether a title of state stands right before or after the person's name.
    private boolean holdsOffice(String person) {
        return mentions.stream().filter(mention -> mention.actorId().equals(person) && mention.how() != Mention.How.PRONOUN).anyMatch(mention -> {
            String before = text.substring(Math.max(0, mention.span().start() - 50), mention.span().start());
            String after = text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + 50));
            String near = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
            return OFFICE.matcher(near).find() || after.startsWith(",") && OFFICE.matcher(after).find();
        });
    }

    /// Whether one is the other, a part of it, or of the same country's state.
    public boolean sameSide(String one, String other) {
        if (one.equals(other) || speaksFor(one).equals(speaksFor(other))) return true;
        Optional<Actor> a = actor(one);
        Optional<Actor> b = actor(other);
        if (a.filter(Actor::named).isEmpty() && b.filter(Actor::named).isEmpty()) return lastWord(one).equals(lastWord(other));
        return a.isPresent()
                && b.isPresent()
                && state(a.get())
                && state(b.get())
                && a.get().country().isPresent()
                && a.get().country().equals(b.get().country());
    }

    /// "Suicide bombers" and "bomber" may be the same people.
    private String lastWord(String id) {
        String name = actor(id).map(Actor::name).orElse(id).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1).replaceFirst("s$", "");
    }

    private static boolean state(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY, GOVERNMENT, MINISTRY, MILITARY, SECURITY_FORCES -> true;
            default -> actor.sector().filter(sector -> sector.equals("GOV") || sector.equals("MIL")).isPresent();
        };
    }

    /// "Militant attacks", "rebel fire": the adjective names who acts.
    private boolean armed(Tree tree, int place) {
        return tree.token(place).pos().startsWith("JJ") && tree.is(place, "amod") && lexicon.cue("acts-for", tree.lemma(place));
    }
}
