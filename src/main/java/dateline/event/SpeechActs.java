package dateline.event;

import dateline.event.factuality.FactualityReader;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Match;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Role;
import dateline.model.Rule;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What saying does: to say that one will not help is to refuse, to say that one will is to pledge, to announce is to do.
public final class SpeechActs {
    /// What an account becomes by such an act; the same account where the sentence does no such act.
    @FunctionalInterface
    public interface SpeechAct {
        Account in(SpeechActs sentence, Account account);
    }

    /// In the order in which they are asked, each of what those before it have made of the account.
    public static final List<Rule<SpeechAct>> RULES = List.of(
            new Rule<>(
                    "refusal-by-negated-future",
                    "France will not end its embargo against Brazilian beef.",
                    "FRA | REJECT/yield | BRA | occurred",
                    SpeechActs::refusalByNegatedFuture),
            new Rule<>(
                    "threat-under-a-condition",
                    "Kenya will cut ties with Uganda unless it apologises.",
                    "KEN | THREATEN/relations | UGA | occurred",
                    SpeechActs::threatUnderACondition),
            new Rule<>(
                    "pledge-by-announced-cooperation",
                    "Norway will send tanks to Estonia next month.",
                    "NOR | AGREE | EST | planned",
                    SpeechActs::pledgeByAnnouncedCooperation),
            new Rule<>(
                    "pledge-made-by-saying",
                    "Kenya said on Monday that it would release the Belgian pilot.",
                    "KEN | AGREE | Belgian pilot | occurred | 2024-03-11",
                    SpeechActs::pledgeMadeBySaying),
            new Rule<>(
                    "own-act-dated-by-its-announcement",
                    "Chad announced on Monday that it had closed the border with Niger.",
                    "TCD | COERCE/withhold | NER | occurred | 2024-03-11",
                    SpeechActs::ownActDatedByItsAnnouncement));

    private final Tree tree;
    private final Lexicon lexicon;
    private final FactualityReader factuality;
    private final Participants sides;

    SpeechActs(Tree tree, CodingContext context) {
        this.tree = tree;
        this.lexicon = context.lexicon();
        this.factuality = context.factuality();
        this.sides = context.sides();
    }

    /// The account after every rule was asked.
    Account of(Account first, List<Rule<SpeechAct>> rules) {
        Account account = first;
        for (Rule<SpeechAct> rule : rules) account = rule.does().in(this, account);
        return account;
    }

    /// "Will not lift the ban": what somebody says that he will not do for another is a refusal.
    private Account refusalByNegatedFuture(Account account) {
        Match match = account.match();
        if (lexicon.traits(match.type()).refused().isEmpty() || match.actors().size() != 1 || !negatedFuture(match.at())) return account;
        return new Account(match.as(lexicon.refusal(sense(match))), Optional.of(Status.OCCURRED), List.of(), false, Account.Dated.OWN);
    }

    /// "Will cut ties unless it apologises": what is held out to somebody who does not do as he is told.
    private Account threatUnderACondition(Account account) {
        Match match = account.match();
        boolean ahead = account.is(Status.PLANNED) || account.is(Status.POSSIBLE);
        if (!ahead || match.actors().isEmpty() || lexicon.traits(match.type(), match.rule().mode()).threatened().isEmpty()) return account;
        Optional<Integer> condition = tree.children(match.at(), "advcl").stream().filter(this::ultimatum).findFirst();
        if (condition.isEmpty()) return account;
        List<String> whom = tree.agents(condition.get()).stream()
                .flatMap(one -> sides.at(tree, one, false).stream())
                .filter(id -> match.actors().stream().noneMatch(who -> sides.sameSide(who, id)))
                .toList();
        Match threat = match.as(lexicon.threat(sense(match))).with(match.actors(), whom.isEmpty() ? match.recipients() : whom);
        return new Account(threat, Optional.of(Status.OCCURRED), List.of(), false, Account.Dated.SAYING);
    }

    private boolean ultimatum(int clause) {
        return tree.children(clause, "mark").stream().anyMatch(mark -> lexicon.cue("ultimatum", tree.lemma(mark)));
    }

    private boolean negatedFuture(int at) {
        return tree.verb(at)
                && RowPattern.negated(tree, at)
                && tree.children(at, "aux").stream().anyMatch(aux -> lexicon.cue("future", tree.lemma(aux)))
                && factuality.of(tree, at, true, Set.of()).filter(told -> told.status() == Status.PLANNED).isPresent();
    }

    /// PLOVER codes help, concessions and steps back that are only announced as an agreement to them.
    private Account pledgeByAnnouncedCooperation(Account account) {
        Match match = account.match();
        boolean pledged = lexicon.traits(match.type(), match.rule().mode()).pledged();
        return account.is(Status.PLANNED) && pledged ? account.as(match.as(lexicon.pledge(sense(match)))) : account;
    }

    /// "The ministry said it would help to rebuild": the promise is the act, made on the day of saying.
    private Account pledgeMadeBySaying(Account account) {
        Match match = account.match();
        boolean pledges = account.is(Status.PLANNED)
                && lexicon.traits(match.type()).is(Role.AGREEMENT)
                && !(match.rule().actor().mutual() && match.actors().size() > 1)
                && (match.rule().pattern().hasContent() || match.rule().name().startsWith(Lexicon.PLEDGE) && ahead(match.at()))
                && own(account);
        return pledges ? account.with(Status.OCCURRED).dated(Account.Dated.SAYING) : account;
    }

    /// "Will supply jets", not "plans to supply jets": a plan is no promise.
    private boolean ahead(int at) {
        return !tree.verb(at) || !tree.is(at, "xcomp") || !lexicon.cue("plan", tree.lemma(tree.head(at)));
    }

    /// "Chad announced on Monday that it had closed the border": the day of the announcement, where the act has none.
    private Account ownActDatedByItsAnnouncement(Account account) {
        boolean done = account.announced() && account.status().isPresent() && !account.is(Status.PLANNED) && account.dated() == Account.Dated.OWN;
        return done && own(account) ? account.dated(Account.Dated.OWN_ELSE_SAYING) : account;
    }

    private boolean own(Account account) {
        return sides.onOneSide(account.speakers(), account.match().actors());
    }

    /// The row that says what is told: a light verb's noun, or the row that fired.
    private static Lexicon.Entry sense(Match match) {
        return match.rule().type().equals("=") ? match.sense() : match.rule();
    }
}
