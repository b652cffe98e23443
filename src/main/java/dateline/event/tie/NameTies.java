package dateline.event.tie;

import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Tie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// What names say of their owners: "Sudan's army", "its finance ministry", "the US State Department".
final class NameTies {
    private NameTies() {}

    /// The name of one holds the other's.
    static void ownerWithin(TieSentence sentence, Mention whole) {
        owners(sentence, whole, inner -> whole.span().contains(inner.span()) && !inner.span().equals(whole.span()));
    }

    /// "Its army": whoever the pronoun means owns it.
    static void possessive(TieSentence sentence, Mention whole) {
        Tree tree = sentence.tree();
        int top = tree.top(whole.span());
        if (top < 0) return;
        List<Integer> pronouns = tree.children(top, "nmod:poss").stream().filter(own -> tree.token(own).pos().equals("PRP$")).toList();
        owners(sentence, whole, inner -> pronouns.stream().anyMatch(own -> inner.span().equals(tree.span(own))));
    }

    private static void owners(TieSentence sentence, Mention whole, Predicate<Mention> stands) {
        Optional<Actor> part = part(sentence, whole);
        if (part.isEmpty()) return;
        for (Mention inner : sentence.sides().mentions())
            if (stands.test(inner) && owns(sentence, inner.actorId(), part.get())) note(sentence, part.get(), whole, inner.actorId());
    }

    private static void note(TieSentence sentence, Actor part, Mention whole, String owner) {
        sentence.table().add(kind(part).orElseThrow(), whole.actorId(), owner, sentence.tree(), "name");
    }

    /// What can be somebody's army or agency, where it is named.
    private static Optional<Actor> part(TieSentence sentence, Mention whole) {
        if (whole.how() == Mention.How.PRONOUN) return Optional.empty();
        return sentence.sides().actor(whole.actorId()).filter(one -> kind(one).isPresent());
    }

    private static boolean owns(TieSentence sentence, String id, Actor part) {
        if (part.partOf().filter(id::equals).isPresent()) return true;
        return part.country().isPresent()
                && sentence.sides().actor(id).filter(one -> one.kind() == Kind.COUNTRY).flatMap(Actor::country).equals(part.country());
    }

    /// "The Sudanese army": the first word of the name is one for a country that the article names.
    static void countryWord(TieSentence sentence, Mention whole) {
        Optional<Actor> part = part(sentence, whole);
        part.flatMap(Actor::country)
                .filter(iso -> sentence.article().names().begin(whole.text(), iso))
                .flatMap(iso -> land(sentence, iso))
                .ifPresent(land -> note(sentence, part.orElseThrow(), whole, land));
    }

    private static Optional<String> land(TieSentence sentence, String iso) {
        return sentence.sides().actors().stream()
                .filter(one -> one.kind() == Kind.COUNTRY && one.country().filter(iso::equals).isPresent())
                .map(Actor::id)
                .findFirst();
    }

    private static Optional<Tie.Kind> kind(Actor actor) {
        if (!actor.named()) return Optional.empty();
        return switch (actor.kind()) {
            case MILITARY -> Optional.of(Tie.Kind.ARMY_OF);
            case MINISTRY, SECURITY_FORCES -> Optional.of(Tie.Kind.AGENCY_OF);
            default -> Optional.empty();
        };
    }

    /// "Prime Minister Hun Manet": the title is the text's, the codebook knows the country.
    static void listedOffice(TieSentence sentence, Mention mention) {
        if (mention.how() == Mention.How.PRONOUN || !titled(sentence, mention)) return;
        for (OfficeTerms.Office office : sentence.article().terms().held(mention.actorId()))
            if (sentence.sides().actor(office.of()).isPresent())
                sentence.table().add(office.leads() ? Tie.Kind.LEADER_OF : Tie.Kind.MEMBER_OF, mention.actorId(), office.of(), sentence.tree(), "listed");
    }

    private static boolean titled(TieSentence sentence, Mention mention) {
        Tree tree = sentence.tree();
        int first = tree.sentence().tokens().stream()
                .filter(token -> token.span().start() == mention.span().start())
                .mapToInt(token -> token.index())
                .findFirst()
                .orElse(0);
        if (first == 0 || !tree.noun(first - 1)) return false;
        String title = tree.lemma(first - 1).toLowerCase(Locale.ROOT);
        return sentence.article().lexicon().cue("tie:leader_of", title) || title.equals("minister");
    }
}
