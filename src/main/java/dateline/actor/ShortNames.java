package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the codebook's people by less than their full name: after it, after a title ("Prime Minister Sharif"), and
/// a few of them by the bare name ("Putin").
final class ShortNames {
    private final Gazetteer names;
    private final OfficeHolders holders;
    private final Map<String, Set<AliasRow>> byText = new HashMap<>();

    ShortNames(Codebook codebook, OfficeHolders holders) {
        names = new Gazetteer(codebook, ShortNames::needsMore);
        this.holders = holders;
        for (AliasRow row : codebook.aliases())
            if (needsMore(row)) byText.computeIfAbsent(row.text(), text -> new HashSet<>()).add(row);
    }

    /// Whether the alias is no name that is found wherever it stands.
    static boolean needsMore(AliasRow row) {
        return row.how().equals("short") || row.how().equals("alone");
    }

    void read(Annotation annotation, CastDraft draft, Gazetteer.Setting setting) {
        for (Sentence sentence : annotation.sentences())
            for (Gazetteer.Hit hit : names.in(sentence.tokens(), annotation.text(), setting)) {
                if (draft.taken(sentence.tokens().get(hit.start()).span()) || inLongerName(sentence.tokens(), hit, draft)) continue;
                who(sentence, hit, draft, setting).ifPresent(row -> {
                    Actor actor = draft.known(holders.asOf(row, setting.published()));
                    draft.mention(actor.id(), sentence, hit.start(), hit.end(), Mention.How.ALIAS);
                });
            }
    }

    private Optional<ActorRow> who(Sentence sentence, Gazetteer.Hit hit, CastDraft draft, Gazetteer.Setting setting) {
        Set<String> bearers = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (AliasRow row : byText.getOrDefault(hit.alias().text(), Set.of())) {
            bearers.add(row.actorId());
            if (row.how().equals("alone")) alone.add(row.actorId());
        }
        Optional<String> titled = holders.called(sentence.tokens(), hit.start())
                .flatMap(title -> holders.one(bearers, title, setting.published(), named(sentence, hit, draft, setting)));
        Optional<String> id = titled.or(() -> nearest(bearers, sentence.tokens().get(hit.start()).span().start(), draft));
        alone.removeIf(one -> namesake(hit.alias().text(), draft) && !holders.inOffice(one, setting.published()));
        if (id.isEmpty() && !alone.isEmpty() && properName(sentence.tokens(), hit))
            id = alone.size() == 1 ? Optional.of(alone.iterator().next()) : holders.one(alone, OfficeHolders.ANY, setting.published(), setting.countries());
        return id.flatMap(names::actor);
    }

    /// The bearer whose full name stands nearest before, else anywhere in the article.
    private static Optional<String> nearest(Set<String> bearers, int at, CastDraft draft) {
        Optional<String> found = Optional.empty();
        for (Mention mention : draft.mentions()) {
            if (mention.span().start() > at && found.isPresent()) break;
            if (bearers.contains(mention.actorId())) found = Optional.of(mention.actorId());
        }
        return found;
    }

    /// "Pakistani Prime Minister Sharif": the country beside the title decides, else all countries and bodies that the
    /// article names.
    private static Set<String> named(Sentence sentence, Gazetteer.Hit hit, CastDraft draft, Gazetteer.Setting setting) {
        for (int i = hit.start() - 1; i >= Math.max(0, hit.start() - 6); i--) {
            Token token = sentence.tokens().get(i);
            if (!token.pos().matches("NN.*|JJ.*|POS|HYPH")) break;
            Optional<Actor> country = draft.mentions().stream()
                    .filter(mention -> mention.span().contains(token.span()))
                    .flatMap(mention -> draft.actor(mention.actorId()).stream())
                    .filter(actor -> actor.kind() == Kind.COUNTRY)
                    .findFirst();
            if (country.isPresent()) return Set.of(country.get().id());
        }
        Set<String> all = new HashSet<>(setting.countries());
        draft.mentions().forEach(mention -> all.add(mention.actorId()));
        return all;
    }

    /// "Lalit Modi" and "Erdogan Airport" are somebody and something else.
    private boolean inLongerName(List<Token> tokens, Gazetteer.Hit hit, CastDraft draft) {
        if (hit.end() < tokens.size() && tokens.get(hit.end()).pos().startsWith("NNP") && !draft.taken(tokens.get(hit.end()).span())) return true;
        int before = hit.start() - 1;
        if (before >= 0 && tokens.get(before).text().equals("-")) return true;
        return before >= 0
                && tokens.get(before).pos().startsWith("NNP")
                && !draft.taken(tokens.get(before).span())
                && holders.called(tokens, hit.start()).isEmpty()
                && !tokens.get(before).ner().equals("O");
    }

    /// "Obama" after "Michelle Obama" is hers, unless the other is in office.
    private static boolean namesake(String name, CastDraft draft) {
        return draft.mentions().stream()
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .anyMatch(actor -> actor.kind() == Kind.PERSON && actor.name().endsWith(" " + name));
    }

    private static boolean properName(List<Token> tokens, Gazetteer.Hit hit) {
        return tokens.get(hit.end() - 1).pos().startsWith("NNP");
    }
}
