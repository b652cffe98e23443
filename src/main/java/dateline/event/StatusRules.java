package dateline.event;

import dateline.event.factuality.Factuality;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Match;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits;
import dateline.model.Kind;
import dateline.model.Rule;
import dateline.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The status of what a sentence tells, by who says so and how surely. What only a party to the matter says is claimed;
/// an outlet, an international body, or an actor's word on its own peaceful act is taken as it stands.
public final class StatusRules {
    /// The status of what is told so, or nothing for the next rule to say.
    @FunctionalInterface
    public interface StatusRule {
        Optional<Status> of(Told told);
    }

    /// A match and how it is told.
    ///
    /// @param speakers ids of those who say so; empty also where nobody knows who they are
    public record Told(Match match, Factuality factuality, List<String> speakers, Lexicon lexicon, Participants sides) {
        boolean ofOwn() {
            return sides.onOneSide(speakers, match.actors());
        }
    }

    /// Asked in order until one answers; what no rule speaks of occurred.
    public static final List<Rule<StatusRule>> RULES = List.of(
            new Rule<>(
                    "status-of-the-codebook-row",
                    "Malawi denied involvement in the raid.",
                    "MWI | STATE/deny | - | denied",
                    told -> told.match().rule().status()),
            new Rule<>(
                    "not-yet-or-not-surely-happened",
                    "Chad may close its border with Niger.",
                    "TCD | COERCE/withhold | NER | possible",
                    told -> when(told.factuality().status() != Status.OCCURRED, told.factuality().status())),
            new Rule<>(
                    "hearsay",
                    "The rebels reportedly shelled the port of Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    told -> when(told.factuality().hearsay(), Status.CLAIMED)),
            new Rule<>(
                    "speaker-whom-nobody-knows",
                    "The letter said rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    told -> when(told.speakers().isEmpty() && !told.factuality().speakers().isEmpty(), Status.CLAIMED)),
            new Rule<>(
                    "word-of-an-outlet-or-international-body",
                    "The United Nations said rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | occurred",
                    StatusRules::wordOfAnOutletOrInternationalBody),
            new Rule<>(
                    "word-on-ones-own-force",
                    "Mali's army said it had killed thirty militants.",
                    "MLI-MIL | ASSAULT | thirty militants | claimed | by MLI-MIL",
                    told -> when(told.ofOwn() && force(told), Status.CLAIMED)),
            new Rule<>(
                    "word-on-ones-own-peaceful-act",
                    "Chad said it had released the Belgian pilot.",
                    "TCD | RETREAT/release | Belgian pilot | occurred",
                    told -> when(told.ofOwn(), Status.OCCURRED)),
            new Rule<>(
                    "word-of-a-spokesperson-on-the-subject",
                    "Peru welcomed the truce in Yemen, a spokeswoman said.",
                    "PER | SUPPORT | YEM | occurred",
                    told -> when(spokesperson(told) && !force(told), Status.OCCURRED)),
            new Rule<>(
                    "word-of-a-party",
                    "Niger said Chad had closed the border.",
                    "TCD | COERCE/withhold | - | claimed | by NER",
                    told -> when(!told.speakers().isEmpty(), Status.CLAIMED)));

    private StatusRules() {}

    /// What the first rule that speaks says.
    static Status of(Told told, List<Rule<StatusRule>> rules) {
        return rules.stream().flatMap(rule -> rule.does().of(told).stream()).findFirst().orElse(Status.OCCURRED);
    }

    private static Optional<Status> when(boolean holds, Status status) {
        return holds ? Optional.of(status) : Optional.empty();
    }

    private static Optional<Status> wordOfAnOutletOrInternationalBody(Told told) {
        boolean neutral = !told.speakers().isEmpty()
                && told.speakers().stream()
                        .allMatch(id -> told.sides().actor(id).filter(one -> one.kind() == Kind.IGO || outlet(one, told.lexicon())).isPresent());
        return when(neutral, Status.OCCURRED);
    }

    /// One that speaks for nobody but itself.
    private static boolean outlet(Actor actor, Lexicon lexicon) {
        Stream<String> words = Stream.concat(Stream.of(actor.id()), Stream.of(actor.name().split(" ")));
        return actor.kind() == Kind.MEDIA && words.noneMatch(word -> lexicon.cue("state-media", word.toLowerCase(Locale.ROOT)));
    }

    /// "Peru welcomed the truce, a spokeswoman said": hers, as nobody else is named for whom she might speak.
    private static boolean spokesperson(Told told) {
        boolean bodies = !told.match().actors().isEmpty()
                && told.match().actors().stream().allMatch(id -> told.sides().actor(id).filter(one -> one.named() && one.kind() != Kind.PERSON).isPresent());
        return bodies && !told.speakers().isEmpty() && told.speakers().stream()
                .allMatch(id -> told.sides().actor(id).filter(one -> !one.named() && told.lexicon().cue("tie:spokesperson_of", one.name().toLowerCase(Locale.ROOT))).isPresent());
    }

    private static boolean force(Told told) {
        EventTraits traits = told.lexicon().traits(told.match().type());
        return traits.is(Force.USED) || traits.is(Force.IMPOSED) && !told.factuality().announced();
    }
}
