package dateline.event.factuality;

import dateline.model.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a governing word makes of its complement: "refused to close", "plans to close", "continued to close". Only
/// complements and adjuncts are borne upon: a subject is told on its own.
public final class GovernorRules {
    /// The effect of a governing word on what hangs on it, where it has one.
    public record Governor(Predicate<Link> when, Effect effect) {}

    /// Asked in order until one answers; what no rule speaks of is left as it was.
    public static final List<Rule<Governor>> RULES = List.of(
            new Rule<>(
                    "content-of-noun-of-report",
                    "There were reports that rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    new Governor(link -> link.contentOfNoun() && link.under("content") && !link.infinitiveVerb(), Effect.HEARSAY)),
            new Rule<>(
                    "matter-of-noun-of-report",
                    "There were reports of an attack on Chad by rebels.",
                    "rebels | ASSAULT | TCD | claimed",
                    new Governor(Link::matterOfReport, Effect.HEARSAY)),
            new Rule<>(
                    "known-report",
                    "Photographs support reports of an attack on Chad by rebels.",
                    "rebels | ASSAULT | TCD | claimed",
                    new Governor(GovernorRules::knownReport, Effect.FACT)),
            new Rule<>(
                    "background-phrase",
                    "Niger urged calm after an attack on Chad by rebels.",
                    "rebels | ASSAULT | TCD | occurred",
                    new Governor(link -> link.phrase() && link.background(), Effect.FACT)),
            new Rule<>(
                    "subject-of-passive",
                    "An attack on Chad by rebels was discussed.",
                    "rebels | ASSAULT | TCD | occurred",
                    new Governor(link -> link.by("nsubj:pass") && !link.under("plan") && !link.under("negation"), Effect.FACT)),
            new Rule<>(
                    "participle-clause",
                    "Chad demanded an apology, closing its border with Niger.",
                    "TCD | COERCE/withhold | NER | occurred",
                    new Governor(GovernorRules::participleClause, Effect.FACT)),
            new Rule<>(
                    "negative-governor",
                    "The army foiled an attack on Chad by rebels.",
                    "nothing",
                    new Governor(GovernorRules::negative, Effect.NO_FACT)),
            new Rule<>(
                    "nearness-governor",
                    "Chad was on the verge of closing its border with Niger.",
                    "TCD | COERCE/withhold | NER | planned",
                    new Governor(GovernorRules::nearness, Effect.PLANNED)),
            new Rule<>(
                    "last-stage-governor",
                    "Peru is in the last stages of signing a trade deal with Chile.",
                    "PER, CHL | AGREE | - | planned",
                    new Governor(link -> link.under("near-act") && link.tree().verb(link.at()), Effect.PLANNED)),
            new Rule<>(
                    "hearsay-governor",
                    "Rebels are believed to have shelled Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    new Governor(link -> link.under("hearsay") && link.complementClause(), Effect.HEARSAY)),
            new Rule<>(
                    "tried-for",
                    "Two Danes went on trial for attacking Togo's envoy.",
                    "Two Danes | ASSAULT | * | claimed",
                    new Governor(link -> link.adjunctClause() && link.gerund() && link.under("tried") && link.after("answered-for"), Effect.HEARSAY)),
            new Rule<>(
                    "purpose-reached-by-doing",
                    "Monks lit candles to protest the war.",
                    "Monks | PROTEST/demo | - | occurred",
                    new Governor(GovernorRules::byDoing, Effect.FACT)),
            new Rule<>(
                    "plan-governor",
                    "Chad plans to close its border with Niger.",
                    "TCD | COERCE/withhold | NER | planned",
                    new Governor(GovernorRules::planned, Effect.PLANNED)),
            new Rule<>(
                    "attempt-that-goes-on",
                    "Gunmen are trying to storm the port of Aden.",
                    "Gunmen | ASSAULT | Aden | planned",
                    new Governor(link -> link.under("attempt") && link.complementClause() && link.present(), Effect.PLANNED)),
            new Rule<>(
                    "item-of-plans",
                    "The options include arresting the Russian ambassador.",
                    "- | COERCE/arrest | RUS-AMBASSADOR | possible",
                    new Governor(GovernorRules::itemOfPlans, Effect.POSSIBLE)),
            new Rule<>(
                    "thought-about",
                    "Chad is considering closing its border with Niger.",
                    "TCD | COERCE/withhold | NER | possible",
                    new Governor(link -> link.under("weigh"), Effect.POSSIBLE)),
            new Rule<>(
                    "desire-governor",
                    "Togo feared an attack on Chad by rebels.",
                    "no rebels | ASSAULT | TCD | occurred",
                    new Governor(link -> link.under("wish"), Effect.NO_FACT)),
            new Rule<>(
                    "duty-of-now",
                    "Rebels have to release the Belgian pilot.",
                    "nothing",
                    new Governor(link -> link.infinitiveVerb() && link.by("xcomp") && link.under("duty-verb") && link.present(), Effect.NO_FACT)),
            new Rule<>(
                    "infinitive-of-the-object",
                    "The Kenyan government has kept a policy to ban teenagers from buying cigarettes.",
                    "KEN | COERCE/withhold | teenagers | planned",
                    new Governor(GovernorRules::infinitiveOfObject, Effect.PLANNED)),
            new Rule<>(
                    "implicative-governor",
                    "Chad managed to close its border with Niger.",
                    "TCD | COERCE/withhold | NER | occurred",
                    new Governor(link -> link.under("fact"), Effect.FACT)),
            new Rule<>(
                    "be-to",
                    "The king of Oman is to meet the king of Jordan.",
                    "*, * | CONSULT | - | planned",
                    new Governor(link -> link.infinitiveVerb() && link.by("xcomp") && link.under("be-to"), Effect.PLANNED)),
            new Rule<>(
                    "infinitive-of-purpose",
                    "Chad sent police to close its border with Niger.",
                    "no TCD | COERCE/withhold | NER | occurred",
                    new Governor(link -> link.infinitiveVerb() && (link.complementClause() || link.adjunctClause()), Effect.NO_FACT)),
            new Rule<>(
                    "complement-of-event-verb",
                    "Niger protested that Chad closed its border with Togo.",
                    "no TCD | COERCE/withhold | TGO | occurred",
                    new Governor(link -> link.eventVerbs().contains(link.above()) && link.complementClause(), Effect.NO_FACT)));

    private GovernorRules() {}

    /// What the first rule that speaks says.
    static Effect effect(Link link, List<Rule<Governor>> rules) {
        if (!link.complementClause() && !link.phrase() && !link.adjunctClause()) return Effect.FACT;
        return first(rules.stream().map(Rule::does), link);
    }

    private static Effect first(Stream<Governor> governors, Link link) {
        return governors.filter(one -> one.when().test(link)).map(Governor::effect).findFirst().orElse(Effect.FACT);
    }

    private static boolean participleClause(Link link) {
        return !link.complementClause() && !link.phrase() && !link.infinitiveVerb() && link.tree().preposition(link.at()).isEmpty();
    }

    /// "Back up claims that …", "denied reports that …": the report is there; but not "rejected the charge".
    private static boolean knownReport(Link link) {
        String noun = link.tree().lemma(link.at());
        boolean report = link.by("obj") && link.at() != link.trigger() && link.lexicon().cue("content", noun);
        return report && (link.under("wish") || link.under("negation") && link.lexicon().cue("tells-deed", noun));
    }

    private static boolean nearness(Link link) {
        boolean near = link.under("near") || link.under("near-adjective") && !link.tree().verb(link.above());
        return near && (link.by("obj", "nmod") || link.adjunctClause() && link.tree().children(link.at(), "nsubj").isEmpty() || link.complementClause());
    }

    /// "The proposals include closing the border".
    private static boolean itemOfPlans(Link link) {
        return link.complementClause() && link.gerund() && link.tree().verb(link.above())
                && link.tree().children(link.above(), "nsubj").stream().map(link.tree()::lemma)
                        .anyMatch(subject -> Stream.of("weigh", "wish", "plan").anyMatch(kind -> link.lexicon().cue(kind, subject)));
    }

    /// "Averted a war", "refused to sign"; not the setting of an event that did happen: "was deported in a war".
    private static boolean negative(Link link) {
        boolean setting = link.phrase() && link.eventVerbs().contains(link.above()) && !link.by("obj");
        return link.under("negation") && !setting;
    }

    private static boolean planned(Link link) {
        return infinitiveOfHeadlineNoun(link) || link.under("plan") && (link.complementClause() || link.infinitiveVerb() || link.by("obj"));
    }

    /// "Has kept a plan to close", "kept a plan of the last cabinet to close": the infinitive says what the object is about.
    private static boolean infinitiveOfObject(Link link) {
        if (!link.infinitiveVerb() || !link.adjunctClause()) return false;
        int opener = link.tree().children(link.at(), "mark").stream().min(Integer::compare).orElse(0);
        return link.tree().children(link.above(), "obj").stream()
                .anyMatch(noun -> noun < opener && link.lexicon().cue("infinitive-noun", link.tree().lemma(noun)));
    }

    /// "Marched to protest the war": the march is the protest.
    private static boolean byDoing(Link link) {
        boolean purpose = link.infinitiveVerb() && link.adjunctClause() && link.tree().verb(link.above()) && !link.tree().passive(link.above()) && !link.eventVerbs().contains(link.above());
        return purpose && link.lexicon().cue("by-doing", link.tree().lemma(link.at()));
    }

    /// "Army chief to visit …" in a headline.
    private static boolean infinitiveOfHeadlineNoun(Link link) {
        int noun = link.above();
        return link.infinitiveVerb() && link.by("acl") && link.tree().headline() && link.tree().head(noun) < 0 && link.tree().noun(noun);
    }
}
