package dateline.edit;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Notice;
import dateline.model.Tie;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Identities;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.SplitTarget;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Words the analyst's decisions on who is who as rulings; what must not be is answered with a notice that says why.
public final class ActorDecisions {
    private final ResolvedCase open;
    private final Optional<String> reason;
    private final Instant when;

    /// @param open the case as it stands
    /// @param reason kept with the ruling; blank for none
    public ActorDecisions(ResolvedCase open, String reason, Instant when) {
        this.open = open;
        this.reason = Optional.of(reason.strip()).filter(words -> !words.isEmpty());
        this.when = when;
    }

    /// What comes of a wish.
    public sealed interface Outcome {
        /// It can be.
        record Done(Change change) implements Outcome {}

        /// It must not be; nothing has changed.
        record Refused(Notice why) implements Outcome {}
    }

    /// Which of two should stand for both: the codebook's, else the one with a name of its own, else the longer name.
    public static Actor kept(Actor a, Actor b) {
        int known = Boolean.compare(!a.id().contains(":"), !b.id().contains(":"));
        int named = Boolean.compare(a.named(), b.named());
        int kind = Boolean.compare(a.kind() != Kind.UNKNOWN, b.kind() != Kind.UNKNOWN);
        int length = Integer.compare(a.name().length(), b.name().length());
        // Whichever of the two is asked about first, the same one stands.
        int last = length != 0 ? length : b.id().compareTo(a.id());
        int first = known != 0 ? known : named != 0 ? named : kind != 0 ? kind : last;
        return first >= 0 ? a : b;
    }

    /// Takes `from` for `into`: its events, ties and ways of writing are shown as those of `into`.
    public Outcome merge(Actor from, Actor into) {
        Optional<Notice> why = against(from, into);
        if (why.isPresent()) return new Outcome.Refused(why.get());
        return done(new Decision.Merge(from.id(), into.id()), "Merge " + from.name() + " into " + into.name());
    }

    /// Whether anything stands against taking the two for one.
    public Optional<Notice> against(Actor from, Actor into) {
        String both = "“" + from.name() + "” and “" + into.name() + "”";
        if (from.id().equals(into.id())) return Optional.of(notice("same-actor", both, from.name() + " is one actor already.", "Choose two."));
        Optional<Ruling> apart = open.identities().apart(from.id(), into.id());
        if (apart.isPresent()) {
            String because = apart.get().reason().map(words -> " (“" + words + "”)").orElse("");
            return Optional.of(notice("kept-apart", both,
                    both + " are kept apart by your ruling of " + apart.get().when().atZone(ZoneId.systemDefault()).toLocalDate() + because + ".",
                    "Take that ruling back first if they are one after all."));
        }
        return open.distinct(from, into).map(pair -> distinct(from, into, pair.getKey(), pair.getValue()));
    }

    private static Notice distinct(Actor from, Actor into, Actor one, Actor other) {
        String both = "“" + one.name() + "” and “" + other.name() + "”";
        boolean themselves = one.id().equals(from.id()) && other.id().equals(into.id());
        if (themselves)
            return notice("distinct", both, both + " are two actors by the codebook, which lists them as not to be confused.",
                    "They stay two. If some sentences name the wrong one, split its way of writing off instead.");
        Actor hidden = one.id().equals(from.id()) ? other : one;
        Actor shown = hidden == other ? into : from;
        return notice("distinct", both, shown.name() + " stands for “" + hidden.name() + "”, and the codebook lists " + both + " as two that must not be confused.",
                "Take the merge of “" + hidden.name() + "” back first, or split a way of writing off.");
    }

    /// Keeps two apart, against all that is proposed later.
    public Outcome keepApart(Actor a, Actor b) {
        if (a.id().equals(b.id()))
            return new Outcome.Refused(notice("same-actor", a.name(), a.name() + " is one actor.", "To part it, split a way of writing off."));
        if (open.identities().apart(a.id(), b.id()).isPresent())
            return new Outcome.Refused(notice("kept-apart", a.name(), a.name() + " and " + b.name() + " are kept apart already.", "Nothing has to be done."));
        return done(new Decision.KeepApart(a.id(), b.id()), "Keep " + a.name() + " and " + b.name() + " apart");
    }

    /// Leaves open whether two are one.
    public Outcome unsure(Actor a, Actor b) {
        return done(new Decision.DoubtSame(a.id(), b.id()), "Be unsure of " + a.name() + " and " + b.name());
    }

    /// Gives an actor a way of writing; whoever goes by it and has no name of its own is this actor, also in articles
    /// that come later.
    public Outcome alias(Actor actor, String written) {
        String alias = written.replaceAll("\\s+", " ").strip();
        String folded = Identities.folded(alias);
        if (folded.isEmpty()) return new Outcome.Refused(notice("no-alias", actor.name(), "There are no letters in “" + alias + "”.", "Type the words as an article writes them."));
        if (Id.fold(actor.name()).equals(Id.fold(alias)) || actor.aliases().stream().anyMatch(way -> Id.fold(way).equals(Id.fold(alias))))
            return new Outcome.Refused(notice("same-alias", alias, "“" + alias + "” is a way of writing " + actor.name() + " already.", "Type another one."));
        for (Actor other : open.actors()) {
            if (other.id().equals(actor.id())) continue;
            if (Identities.folded(other.name()).equals(folded) && !other.id().contains(":"))
                return new Outcome.Refused(notice("taken-alias", alias, "“" + alias + "” is the name of another actor of this case (" + other.name() + ").",
                        "If the two are one, merge them."));
            if (other.named() && other.aliases().stream().anyMatch(way -> Identities.folded(way).equals(folded)))
                return new Outcome.Refused(notice("taken-alias", alias, "“" + alias + "” is a way of writing " + other.name() + ".",
                        "Split it off " + other.name() + " and give it to " + actor.name() + ", or merge the two."));
        }
        return confirmAlias(actor, alias);
    }

    /// Says that a way of writing is this actor's, whatever else it might be.
    public Outcome confirmAlias(Actor actor, String alias) {
        return done(new Decision.Alias(actor.id(), alias), "Take “" + alias + "” for " + actor.name());
    }

    /// Gives a way of writing, with the events whose sentence names the actor by it alone, to another actor.
    public Outcome splitAlias(Actor from, String alias, SplitTarget to) {
        if (alias.equals(from.name()) || !from.aliases().contains(alias))
            return new Outcome.Refused(notice("no-alias", from.name(), "“" + alias + "” is not among the other ways of writing " + from.name() + ".",
                    "Choose one of these, or rename the actor."));
        if (to.id().equals(from.id())) return new Outcome.Refused(notice("same-actor", from.name(), "That is the same actor.", "Choose another one, or a new name."));
        return done(new Decision.SplitAlias(from.id(), alias, to), "Split “" + alias + "” off " + from.name());
    }

    /// Gives the actor's side in one event or tie to another actor.
    public Outcome splitEvent(Actor from, String eventOrTie, SplitTarget to) {
        Optional<String> label = open.events().get(eventOrTie).map(Event::type).map(type -> type.label())
                .or(() -> open.ties().get(eventOrTie).map(Tie::kind).map(Tie.Kind::label));
        if (label.isEmpty() || to.id().equals(from.id()))
            return new Outcome.Refused(notice("no-event", from.name(), "There is nothing to be given to " + to.name() + ".", "Choose an event of " + from.name() + "."));
        return done(new Decision.SplitEvent(eventOrTie, Decisions.anchor(open.file(), eventOrTie), from.id(), to), "Give “" + label.get() + "” to " + to.name());
    }

    /// Says what sort of actor it is.
    ///
    /// @param country ISO 3166-1 alpha-3
    public Outcome kind(Actor actor, Kind kind, Optional<String> country) {
        if (actor.kind() == kind && actor.country().equals(country))
            return new Outcome.Refused(notice("same-kind", actor.name(), actor.name() + " is that already.", "Choose another kind or country."));
        return done(new Decision.OfKind(actor.id(), kind, country), "Change the kind of " + actor.name());
    }

    private Outcome done(Decision decision, String title) {
        return new Outcome.Done(new Change.Rule(Ruling.of(decision, reason, when), title));
    }

    private static Notice notice(String code, String about, String what, String next) {
        return new Notice(code, about, what, next);
    }
}
