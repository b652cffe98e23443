package dateline.event;

import dateline.event.Lexicon.Rule;
import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Part;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the events that one sentence tells.
final class SentenceCoder {
    /// What a verb or noun is taken for, before its sides and status are known.
    ///
    /// @param noun the noun that a light verb carries, -1 without one
    private record Match(int at, int noun, Rule rule, Rule sense, List<String> actors, List<String> recipients) {
        List<Integer> trigger() {
            return noun < 0 ? List.of(at) : List.of(at, noun);
        }
    }

    private final Tree tree;
    private final String text;
    private final String articleId;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Setting setting;
    private final List<Quantity> quantities;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> content = new HashSet<>();
    private final Map<Integer, Integer> byPlaceAlias = new HashMap<>();

    SentenceCoder(
            Tree tree, String text, String articleId, Lexicon lexicon, Sides sides, Setting setting, List<Quantity> quantities) {
        this.tree = tree;
        this.text = text;
        this.articleId = articleId;
        this.lexicon = lexicon;
        this.sides = sides;
        this.setting = setting;
        this.quantities = quantities;
    }

    List<Found> code() {
        if (tree.sentence().part() == Part.Kind.CAPTION || tree.sentence().part() == Part.Kind.SUBHEAD) return List.of();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++)
            if (predicate(i)) verb(i).ifPresent(matches::add);
        Set<Integer> eventVerbs = new HashSet<>();
        for (Match match : matches) eventVerbs.add(match.at());
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++)
            if (tree.noun(i) && !used.contains(i)) {
                Optional<Match> match = noun(i);
                match.ifPresent(matches::add);
                if (match.isEmpty()) bare.add(i);
            }
        matches.sort(Comparator.comparingInt(Match::at));
        List<Found> found = told(matches, eventVerbs);
        for (int noun : bare) further(noun).ifPresent(found::add);
        return found;
    }

    private List<Found> told(List<Match> matches, Set<Integer> eventVerbs) {
        Map<Integer, Found> byPlace = new LinkedHashMap<>();
        List<Found> more = new ArrayList<>();
        for (Match match : matches) {
            if (content.contains(match.at())) continue;
            Optional<Found> found = tell(match, eventVerbs);
            if (found.isEmpty()) continue;
            int main = mainOf(match, byPlace.keySet());
            Optional<Found> above = Optional.ofNullable(byPlace.get(main)).filter(one -> one.type().equals(found.get().type()));
            if (above.isPresent()) byPlace.put(main, above.get().with(found.get()));
            else byPlace.put(match.noun() >= 0 ? match.noun() : match.at(), found.get());
            if (above.isEmpty() && match.noun() >= 0) byPlaceAlias.put(match.at(), match.noun());
            dealTalkedAbout(match, found.get()).ifPresent(more::add);
        }
        List<Found> all = new ArrayList<>(byPlace.values());
        all.addAll(more);
        return all;
    }

    /// "…, killing 60": a participle only goes on telling what the verb or noun before it told.
    private int mainOf(Match match, Set<Integer> told) {
        int at = match.at();
        if (!tree.verb(at) || !tree.token(at).pos().equals("VBG") || !tree.children(at, "nsubj").isEmpty()) return -1;
        if (!tree.is(at, "dep") && !tree.is(at, "advcl") && !tree.is(at, "acl") && !tree.is(at, "xcomp")) return -1;
        for (int up = tree.head(at), step = 0; up >= 0 && step < 3; up = tree.head(up), step++) {
            if (told.contains(up)) return up;
            if (byPlaceAlias.containsKey(up)) return byPlaceAlias.get(up);
            if (!tree.infinitive(up) && !tree.token(up).pos().equals("VBG")) return -1;
        }
        return -1;
    }

    /// "Held talks on a trade deal": the deal may come.
    private Optional<Found> dealTalkedAbout(Match match, Found talks) {
        if (!talks.type().equals("CONSULT") || talks.both().size() < 2) return Optional.empty();
        int noun = match.noun() >= 0 ? match.noun() : match.at();
        for (String preposition : List.of("on", "over", "about"))
            for (int topic : tree.own(noun, preposition))
                for (Rule rule : lexicon.nounRules(tree, topic))
                    if (rule.type().equals("AGREE") && rule.pattern().fits(tree, topic)) {
                        used.add(topic);
                        return Optional.of(talks.as(rule, talks.both(), List.of(), true, Status.POSSIBLE));
                    }
        return Optional.empty();
    }

    private boolean predicate(int i) {
        if (tree.token(i).pos().startsWith("JJ"))
            return lexicon.carries(tree.lemma(i)) && !tree.children(i, "obl").isEmpty() || !Pattern.infinitives(tree, i).isEmpty();
        return tree.verb(i) && !tree.is(i, "aux") && !tree.is(i, "case");
    }

    private Optional<Match> verb(int verb) {
        for (Rule rule : lexicon.verbRules(tree, verb)) {
            Optional<Match> match = rule.light() ? light(verb, rule) : plain(verb, rule);
            if (match.isEmpty()) continue;
            if (type(rule, match.get().sense()).equals("ASSAULT")) match = match.map(this::withKin);
            if (rule.pattern().hasContent()) {
                content.addAll(Pattern.infinitives(tree, verb));
                content.addAll(Pattern.clauses(tree, verb));
            }
            return match;
        }
        return Optional.empty();
    }

    /// "The raid killed four", "killed in a raid": the noun tells the same event; its doer and manner count.
    private Match withKin(Match match) {
        List<Integer> near = new ArrayList<>(tree.agents(match.at()));
        for (String preposition : List.of("in", "by", "during", "from")) near.addAll(tree.own(match.at(), preposition));
        for (int place : near)
            for (Rule noun : lexicon.nounRules(tree, place)) {
                if (!noun.type().equals("ASSAULT") || !used.add(place)) continue;
                List<String> actors = match.actors();
                if (actors.isEmpty()) actors = noun.actor().fill(slot -> side(place, slot, true)).map(List::copyOf).orElse(List.of());
                Rule sense = match.sense().mode().isPresent() && noun.mode().isEmpty() ? match.sense() : noun;
                return new Match(match.at(), match.noun(), match.rule(), sense, actors, match.recipients());
            }
        return match;
    }

    private boolean kin(int verb) {
        return tree.agents(verb).stream()
                .flatMap(place -> lexicon.nounRules(tree, place).stream())
                .anyMatch(rule -> rule.type().equals("ASSAULT"));
    }

    private Optional<Match> plain(int verb, Rule rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        Optional<Match> match = fill(verb, -1, rule, rule);
        boolean needsObject = rule.pattern().demands().stream()
                .anyMatch(one -> one.slot().equals("obj") && one.wanted() && !one.words().isEmpty());
        if (match.isPresent() && needsObject) used.addAll(tree.patients(verb));
        return match;
    }

    private Optional<Match> light(int verb, Rule rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        List<Integer> candidates = new ArrayList<>();
        for (int object : tree.patients(verb)) candidates.addAll(tree.joined(object));
        if (candidates.isEmpty()) for (int oblique : tree.children(verb, "obl")) {
            candidates.add(oblique);
            if (lexicon.cue("part-of", tree.lemma(oblique))) candidates.addAll(tree.own(oblique, "of"));
        }
        for (int noun : candidates) {
            Optional<Rule> carried = lexicon.carried(rule, tree, noun);
            if (carried.isEmpty()) continue;
            Rule sense = rule.type().equals("=") ? carried.get() : rule;
            Optional<Match> match = fill(verb, noun, rule, sense);
            if (match.isPresent()) {
                used.add(noun);
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> noun(int noun) {
        for (Rule rule : lexicon.nounRules(tree, noun)) {
            if (!rule.pattern().fits(tree, noun)) continue;
            Optional<Match> match = fill(noun, -1, rule, rule).map(this::withOtherSide).filter(this::worthTelling);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /// "Its jets were deployed in a conflict with India": the other side stands in the clause.
    private Match withOtherSide(Match match) {
        int noun = match.at();
        boolean within = lexicon.cue("within", tree.preposition(noun)) && tree.head(noun) >= 0 && tree.verb(tree.head(noun));
        if (!match.sense().actor().mutual() || match.actors().size() != 1 || !within) return match;
        List<String> near = side(tree.head(noun), "obj", false);
        if (near.isEmpty()) near = side(tree.head(noun), "subj", false);
        Set<String> all = new LinkedHashSet<>(near);
        all.addAll(match.actors());
        return new Match(noun, -1, match.rule(), match.sense(), List.copyOf(all), List.of());
    }

    /// A noun of an event without its sides ("Friday's two blasts", "the deal") may be a further telling.
    private Optional<Found> further(int noun) {
        Optional<Rule> rule = lexicon.nounRules(tree, noun).stream().filter(one -> one.pattern().fits(tree, noun)).findFirst();
        if (rule.isEmpty()) return Optional.empty();
        Match bare = new Match(noun, -1, rule.get(), rule.get(), List.of(), List.of());
        return tell(bare, Set.of()).filter(found -> found.date().isPresent()
                || !found.quantities().isEmpty()
                || !rule.get().pattern().demands().isEmpty());
    }

    /// A noun alone tells an event only with the sides that make it one.
    private boolean worthTelling(Match match) {
        if (match.sense().actor().mutual()) return match.actors().size() > 1;
        return switch (match.sense().type()) {
            case "ASSAULT", "COERCE", "RETREAT" -> !match.actors().isEmpty() || !match.recipients().isEmpty();
            case "ELECTION", "CONCEDE", "PROTEST", "MOBILIZE" -> !match.actors().isEmpty();
            default -> !match.actors().isEmpty() && !match.recipients().isEmpty();
        };
    }

    private Optional<Match> fill(int at, int noun, Rule rule, Rule sense) {
        Optional<Set<String>> actors = rule.actor().fill(slot -> who(at, noun, sense, slot, true));
        if (actors.isEmpty()) return Optional.empty();
        Optional<Set<String>> recipients = rule.recipient().fill(slot -> who(at, noun, sense, slot, false));
        if (recipients.isEmpty()) return Optional.empty();
        List<String> who = List.copyOf(actors.get());
        List<String> whom = new ArrayList<>(recipients.get());
        whom.removeAll(who);
        if (rule.recipient().groups().stream().anyMatch(Roles.Group::needed) && whom.isEmpty()) return Optional.empty();
        boolean told = sense.type().equals("ASSAULT") && tree.verb(at) && (kin(at) || rule.actor().groups().isEmpty());
        if (who.isEmpty() && whom.isEmpty() && !told) return Optional.empty();
        if (whom.isEmpty() && sense.type().equals("AID") && tree.verb(at)) whom.addAll(beneficiary(at, who));
        boolean mutual = rule.actor().mutual();
        if (mutual && who.size() < 2 && !Set.of("AGREE", "ASSAULT").contains(type(rule, sense))) return Optional.empty();
        return Optional.of(new Match(at, noun, rule, sense, who, whom));
    }

    /// "Kenya avoided default after Japan provided loans": the subject of the main clause got them.
    private List<String> beneficiary(int verb, List<String> givers) {
        if (!tree.is(verb, "advcl") || tree.head(verb) < 0 || tree.infinitive(verb)) return List.of();
        List<String> main = new ArrayList<>(side(tree.head(verb), "subj", false));
        main.removeAll(givers);
        return main;
    }

    private List<String> who(int at, int noun, Rule sense, String slot, boolean acts) {
        if (slot.equals("noun.actor")) return sense.actor().fill(own -> side(noun, own, true)).map(List::copyOf).orElse(List.of());
        if (slot.equals("noun.recipient")) {
            Set<String> all = new LinkedHashSet<>();
            if (sense.actor().mutual()) sense.actor().fill(own -> side(noun, own, true)).ifPresent(all::addAll);
            else sense.recipient().fill(own -> side(noun, own, false)).ifPresent(all::addAll);
            return List.copyOf(all);
        }
        return side(at, slot, acts);
    }

    private List<String> side(int at, String slot, boolean acts) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : Roles.places(tree, at, slot)) {
            List<String> here = sides.at(tree, place, acts);
            ids.addAll(here.isEmpty() && slot.equals("subj") ? doer(place) : here);
        }
        return List.copyOf(ids);
    }

    /// "Assistance from Japan helped …": whose act the subject is.
    private List<String> doer(int noun) {
        return lexicon.nounRules(tree, noun).stream()
                .filter(rule -> !rule.actor().mutual())
                .findFirst()
                .flatMap(rule -> rule.actor().fill(own -> side(noun, own, true)))
                .map(List::copyOf)
                .orElse(List.of());
    }

    private static String type(Rule rule, Rule sense) {
        return rule.type().equals("=") ? sense.type() : rule.type();
    }

    private Optional<Found> tell(Match match, Set<Integer> eventVerbs) {
        Rule rule = match.rule();
        Optional<Told> told = Told.of(tree, match.at(), lexicon, rule.pattern().negated(), eventVerbs);
        if (told.isPresent() && match.noun() >= 0) {
            Optional<Told> noun = Told.of(tree, match.noun(), lexicon, rule.pattern().negated(), Set.of());
            if (noun.isEmpty()) return Optional.empty();
            if (noun.get().status() != Status.OCCURRED) told = noun;
        }
        if (told.isEmpty()) return Optional.empty();
        List<String> speakers = speakers(told.get(), match);
        String type = type(rule, match.sense());
        Told firm = told.get();
        Status status = rule.status().orElseGet(() -> status(firm, speakers, match.actors(), type));
        Span trigger = tree.span(match.at());
        if (match.noun() >= 0) trigger = trigger.with(tree.span(match.noun()));
        Span sentence = tree.sentence().span();
        return Optional.of(new Found(
                rule,
                type,
                mode(match),
                match.actors(),
                match.recipients(),
                rule.actor().mutual() && match.actors().size() > 1,
                match.sense().contexts(),
                setting.when(tree, match.trigger()),
                setting.where(tree, match.trigger()),
                status,
                status == Status.OCCURRED ? List.of() : speakers,
                Setting.quantities(tree, match.trigger(), quantities),
                List.of(new Evidence(articleId, sentence, sentence.of(text))),
                trigger,
                words(match),
                tree.sentence().part() != Part.Kind.BODY,
                match.actors().isEmpty() && match.recipients().isEmpty() && tree.noun(match.at()),
                confidence(match, status)));
    }

    private List<String> speakers(Told told, Match match) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : told.speakers()) ids.addAll(sides.at(tree, place, false));
        if (ids.isEmpty()) sides.speakerAt(tree.span(match.at())).ifPresent(ids::add);
        return List.copyOf(ids);
    }

    /// Content known only through someone with a side is claimed; an outlet, an international body, or an
    /// actor's word on its own peaceful act is taken as it stands.
    private Status status(Told told, List<String> speakers, List<String> actors, String type) {
        if (told.status() != Status.OCCURRED) return told.status();
        if (told.hearsay()) return Status.CLAIMED;
        if (speakers.isEmpty()) return told.speakers().isEmpty() ? Status.OCCURRED : Status.CLAIMED;
        boolean neutral = speakers.stream().allMatch(id -> sides.actor(id).map(Actor::kind).filter(k -> k == Kind.MEDIA || k == Kind.IGO).isPresent());
        if (neutral) return Status.OCCURRED;
        boolean own = speakers.stream().anyMatch(one -> actors.stream().anyMatch(other -> sides.sameSide(one, other)));
        boolean force = type.equals("ASSAULT") || type.equals("COERCE") && !told.announced();
        return own && !force ? Status.OCCURRED : Status.CLAIMED;
    }

    /// A noun's manner is more telling than a verb's: "suicide attacks ripped through a market".
    private static Optional<String> mode(Match match) {
        return match.sense() == match.rule() ? match.rule().mode() : match.sense().mode().or(() -> match.rule().mode());
    }

    private Set<String> words(Match match) {
        Set<String> words = new LinkedHashSet<>();
        if (match.noun() >= 0) words.add(tree.lemma(match.noun()));
        else words.add(tree.lemma(match.at()));
        if ("deny".equals(match.rule().mode().orElse("")))
            for (int below : tree.below(match.at())) if (tree.noun(below) || tree.verb(below)) words.add(tree.lemma(below));
        // "sign a deal": the noun tells more about the happening than the verb.
        for (int object : tree.patients(match.at())) if (!lexicon.nounRules(tree, object).isEmpty()) words.add(tree.lemma(object));
        return words;
    }

    private double confidence(Match match, Status status) {
        double base = match.noun() >= 0 ? .8 : tree.verb(match.at()) ? .72 : .6;
        if (!match.actors().isEmpty() && (!match.recipients().isEmpty() || match.actors().size() > 1)) base += .06;
        if (status == Status.POSSIBLE) base -= .1;
        return base;
    }
}
