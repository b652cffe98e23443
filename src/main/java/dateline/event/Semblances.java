package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.EventTraits.Force;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What reads like an act of the news and is none; here what looks like a use of force: accidents, disasters, contests, business.
final class Semblances {
    /// Whether a match only looks like what it tells.
    @FunctionalInterface
    interface Test {
        boolean of(Semblances sentence, Match match);
    }

    /// One that holds is enough.
    static final List<Rule<Test>> RULES = Stream.concat(EverydaySemblances.RULES.stream(), Stream.<Rule<Test>>of(
            new Rule<>(
                    "accident-that-kills",
                    "A landslide killed six Peruvian farmers.",
                    "nothing",
                    ofVerb(Semblances::byAccident)),
            new Rule<>(
                    "killed-in-an-accident",
                    "Six Peruvian farmers were killed in a landslide.",
                    "nothing",
                    ofVerb(Semblances::inAccident)),
            new Rule<>(
                    "killed-when-something-failed",
                    "Six Peruvian sailors were killed when their ferry capsized.",
                    "nothing",
                    ofVerb(Semblances::failure)),
            new Rule<>(
                    "contest",
                    "Peru fought Chile in the final.",
                    "nothing",
                    ofVerb(Semblances::contest)),
            new Rule<>(
                    "blows-between-bodies",
                    "Peru whipped Chile on Friday.",
                    "nothing",
                    ofVerb(Semblances::blows)),
            new Rule<>(
                    "firm-uses-no-force",
                    "A Peruvian company targeted forty Chileans.",
                    "nothing",
                    ofVerb(Semblances::firm)),
            new Rule<>(
                    "attack-in-words",
                    "The attacks of Togo's parliament on Chad went on.",
                    "nothing",
                    (sentence, match) -> sentence.force(match) && sentence.inWords(match)))).toList();

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    private static final int FAR = 3;

    private final Tree tree;
    private final Lexicon lexicon;
    private final Participants sides;

    Semblances(Tree tree, CodingContext context) {
        this.tree = tree;
        lexicon = context.lexicon();
        sides = context.sides();
    }

    boolean of(Match match, List<Rule<Test>> rules) {
        return rules.stream().anyMatch(rule -> rule.does().of(this, match));
    }

    Tree tree() {
        return tree;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean force(Match match) {
        return lexicon.traits(match.type()).is(Force.USED);
    }

    private static Test ofVerb(Test test) {
        return (sentence, match) -> sentence.force(match) && sentence.tree.verb(match.at()) && test.of(sentence, match);
    }

    private boolean byAccident(Match match) {
        return match.actors().isEmpty() && tree.agents(match.at()).stream().flatMap(one -> tree.joined(one).stream()).anyMatch(this::accident);
    }

    private boolean inAccident(Match match) {
        if (!match.actors().isEmpty()) return false;
        return occasions(match.at()).anyMatch(this::accident);
    }

    private Stream<Integer> occasions(int verb) {
        return lexicon.cues("occasion").stream().flatMap(preposition -> tree.obliques(verb, preposition).stream());
    }

    /// "A crash", "the fire"; "killed by fire" is gunfire.
    private boolean accident(int noun) {
        String lemma = tree.lemma(noun);
        return lexicon.cue("accident", lemma) || lexicon.cue("accident-behind-article", lemma) && !tree.children(noun, "det").isEmpty();
    }

    /// "When their boat capsized", "the bridge collapsed, killing six".
    private boolean failure(Match match) {
        if (!match.actors().isEmpty()) return false;
        int at = match.at();
        if (tree.children(at, "advcl", "ccomp").stream().anyMatch(this::fails)) return true;
        for (int up = tree.head(at), step = 0; up >= 0 && step < FAR && tree.surface(at).equals(tree.surface(up)); up = tree.head(up), step++)
            if (fails(up)) return true;
        return false;
    }

    private boolean fails(int verb) {
        return tree.verb(verb) && lexicon.cue("fails", tree.lemma(verb));
    }

    /// A score, a lead, a cup: nobody was hurt.
    private boolean contest(Match match) {
        int at = match.at();
        return lexicon.cue("contest-verb", tree.lemma(at)) && tree.below(at).stream().anyMatch(this::signOfContest);
    }

    boolean signOfContest(int place) {
        if (SCORE.matcher(tree.token(place).text()).matches()) return true;
        return lexicon.cue("contest", tree.lemma(place)) || lexicon.cue("lead", tree.lemma(place)) && tree.preposition(place).equals("by");
    }

    /// "Peru beat Chile": countries and clubs do not beat one another with sticks.
    private boolean blows(Match match) {
        if (!lexicon.cue("blow", tree.lemma(match.at())) || match.actors().isEmpty() || match.recipients().isEmpty() || bodily(match.at())) return false;
        return all(match.recipients(), Actor::named) && all(match.actors(), one -> one.named() && !armed(one));
    }

    /// "With a stick", "unconscious".
    private boolean bodily(int verb) {
        return tree.below(verb).stream().anyMatch(one -> one != verb && lexicon.cue("bodily", tree.lemma(one)));
    }

    /// "The senator's attacks on the governor": parties, parliaments and papers attack by what they say.
    private boolean inWords(Match match) {
        int noun = match.noun() >= 0 ? match.noun() : match.at();
        if (tree.verb(noun) || match.actors().isEmpty() || !lexicon.cue("attack-in-words", tree.lemma(noun))) return false;
        boolean several = tree.token(noun).pos().equals("NNS") && on(match, one -> one.kind() == Kind.PERSON || speaks(one));
        boolean bodies = on(match, one -> one.kind() == Kind.IGO || speaks(one));
        return all(match.actors(), one -> speaks(one) || one.kind() == Kind.PERSON && (several || bodies && one.named()));
    }

    /// Whether it is on somebody, and on such alone.
    private boolean on(Match match, Predicate<Actor> such) {
        return !match.recipients().isEmpty() && all(match.recipients(), such);
    }

    private static boolean speaks(Actor actor) {
        boolean lawmaking = actor.kind() == Kind.GOVERNMENT && actor.sector().filter(one -> one.equals("LEG") || one.equals("JUD")).isPresent();
        return lawmaking || actor.kind() == Kind.PARTY || actor.kind() == Kind.MEDIA;
    }

    private static boolean armed(Actor actor) {
        return Kind.SECURITY_FORCES == actor.kind() || actor.kind() == Kind.MILITARY || actor.kind() == Kind.ARMED_GROUP;
    }

    private boolean firm(Match match) {
        return !match.actors().isEmpty() && all(match.actors(), one -> one.kind() == Kind.COMPANY || one.kind() == Kind.MEDIA) && lexicon.cue("contest-verb", tree.lemma(match.at()));
    }

    boolean all(List<String> ids, Predicate<Actor> such) {
        List<String> left = new ArrayList<>(ids);
        left.removeIf(id -> sides.actor(id).filter(such).isPresent());
        return left.isEmpty();
    }
}
