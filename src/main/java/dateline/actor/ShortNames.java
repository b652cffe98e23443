package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.AliasRow;
import dateline.model.Codebook;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the codebook's people by less than their full name: after it, after a title ("Prime Minister Sharif"), and
/// a few of them by the bare name ("Putin").
final class ShortNames {
    /// In the order in which they are asked, until one answers.
    static final List<Rule<ShortNameReading>> RULES = List.of(
            new Rule<>(
                    "title-before-surname",
                    "Pakistani Prime Minister Sharif accused Chad of theft.",
                    "Shehbaz Sharif | ACCUSE/allege | TCD | occurred",
                    ShortNames::titled),
            new Rule<>(
                    "short-name-after-full-name",
                    "Abiy Ahmed flew to Mali. Abiy accused Chad of theft.",
                    "Abiy Ahmed | ACCUSE/allege | TCD | occurred",
                    (name, holders) -> nearest(name)),
            new Rule<>(
                    "surname-known-by-itself",
                    "Putin accused Chad of theft.",
                    "Vladimir Putin | ACCUSE/allege | TCD | occurred",
                    ShortNames::alone));

    /// So many words before a name may belong to its title.
    private static final int TITLE = 6;

    private final Gazetteer names;
    private final OfficeHolders holders;
    private final List<Rule<ShortNameReading>> rules;
    private final Map<String, Set<AliasRow>> byText = new HashMap<>();

    ShortNames(Codebook codebook, OfficeHolders holders, List<Rule<ShortNameReading>> rules) {
        names = new Gazetteer(codebook, ShortName::needsMore);
        this.holders = holders;
        this.rules = rules;
        for (AliasRow row : codebook.aliases())
            if (ShortName.needsMore(row)) byText.computeIfAbsent(row.text(), text -> new HashSet<>()).add(row);
    }

    void read(Annotation annotation, CastDraft draft, Gazetteer.Setting setting) {
        for (Sentence sentence : annotation.sentences())
            for (Gazetteer.Hit hit : names.in(sentence.tokens(), annotation.text(), setting)) {
                if (draft.taken(sentence.tokens().get(hit.start()).span()) || inLongerName(sentence.tokens(), hit, draft)) continue;
                who(shortName(sentence, hit, draft, setting)).ifPresent(row -> {
                    Actor actor = draft.known(holders.asOf(row, setting.published()));
                    draft.mention(actor.id(), sentence, hit.start(), hit.end(), Mention.How.ALIAS);
                });
            }
    }

    private ShortName shortName(Sentence sentence, Gazetteer.Hit hit, CastDraft draft, Gazetteer.Setting setting) {
        Set<AliasRow> rows = byText.getOrDefault(hit.alias().text(), Set.of());
        Set<String> alone = rows.stream().filter(row -> row.how().equals("alone")).map(AliasRow::actorId).collect(Collectors.toSet());
        return new ShortName(sentence, hit, rows.stream().map(AliasRow::actorId).collect(Collectors.toSet()), alone, draft, setting);
    }

    private Optional<ActorRow> who(ShortName name) {
        return rules.stream().flatMap(rule -> rule.does().bearer(name, holders).stream()).findFirst().flatMap(names::actor);
    }

    /// "Prime Minister Sharif": who holds such an office in a country that is named.
    private static Optional<String> titled(ShortName name, OfficeHolders holders) {
        return holders.called(name.tokens(), name.hit().start())
                .flatMap(title -> holders.one(name.bearers(), title, name.setting().published(), countriesFor(name)));
    }

    /// The bearer whose full name stands nearest before, else anywhere in the article.
    private static Optional<String> nearest(ShortName name) {
        Optional<String> found = Optional.empty();
        for (Mention mention : name.draft().mentions()) {
            if (mention.span().start() > name.first().span().start() && found.isPresent()) break;
            if (name.bearers().contains(mention.actorId())) found = Optional.of(mention.actorId());
        }
        return found;
    }

    /// "Putin" is he; "Obama" after "Michelle Obama" is hers, unless the other is in office.
    private static Optional<String> alone(ShortName name, OfficeHolders holders) {
        Set<String> left = new HashSet<>(name.alone());
        if (namesake(name)) left.removeIf(one -> !holders.inOffice(one, name.setting().published()));
        if (left.isEmpty() || !name.last().pos().startsWith("NNP") && !name.last().ner().equals("PERSON")) return Optional.empty();
        return left.size() == 1 ? left.stream().findFirst() : holders.one(left, OfficeHolders.ANY, name.setting().published(), name.setting().countries());
    }

    private static boolean namesake(ShortName name) {
        String written = " " + name.hit().alias().text();
        return name.draft().mentions().stream()
                .flatMap(mention -> name.draft().actor(mention.actorId()).stream())
                .anyMatch(actor -> actor.kind() == Kind.PERSON && actor.name().endsWith(written));
    }

    /// "Pakistani Prime Minister Sharif": the country beside the title decides, else all countries and bodies that the
    /// article names.
    private static Set<String> countriesFor(ShortName name) {
        int start = name.hit().start();
        for (int i = start - 1; i >= Math.max(0, start - TITLE); i--) {
            Token token = name.tokens().get(i);
            if (!token.pos().matches("NN.*|JJ.*|POS|HYPH")) break;
            Optional<Actor> country = countryAt(token, name.draft());
            if (country.isPresent()) return Set.of(country.get().id());
        }
        Set<String> all = new HashSet<>(name.setting().countries());
        name.draft().mentions().forEach(mention -> all.add(mention.actorId()));
        return all;
    }

    private static Optional<Actor> countryAt(Token token, CastDraft draft) {
        return draft.mentions().stream()
                .filter(mention -> mention.span().contains(token.span()))
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.COUNTRY)
                .findFirst();
    }

    /// "Lalit Modi" and "Erdogan Airport" are somebody and something else.
    private boolean inLongerName(List<Token> tokens, Gazetteer.Hit hit, CastDraft draft) {
        if (hit.end() < tokens.size() && newName(tokens.get(hit.end()), draft)) return true;
        if (hit.start() == 0) return false;
        Token before = tokens.get(hit.start() - 1);
        if (before.text().equals("-")) return true;
        return newName(before, draft) && !before.ner().equals("O") && holders.called(tokens, hit.start()).isEmpty();
    }

    private static boolean newName(Token token, CastDraft draft) {
        return token.pos().startsWith("NNP") && !draft.taken(token.span());
    }

    /// Tells in one way which of its bearers a short name stands for.
    @FunctionalInterface
    interface ShortNameReading {
        Optional<String> bearer(ShortName name, OfficeHolders holders);
    }
}
