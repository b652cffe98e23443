package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Cast;
import dateline.model.Codebook;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Codebook.RoleRow;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds who takes part in an article. One object serves all threads.
public final class ActorFinder {
    /// A capital after one of these is a place, elsewhere it may be its government.
    private static final Set<String> PLACE_BEFORE = Set.of("in", "at", "from", "near", "around", "outside", "to", "into", "of", "through");

    /// A capital after one of these is its government.
    private static final Set<String> PARTY_BEFORE = Set.of("between", "with", "against", "by", "toward", "towards");

    private static final Set<Kind> FORCES = Set.of(Kind.ARMED_GROUP, Kind.MILITARY, Kind.SECURITY_FORCES);

    private final Codebook codebook;
    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final ShortNames shortNames;
    private final RoleWords roles;
    private final Set<String> placeNames = new HashSet<>();

    public ActorFinder(Codebook codebook) {
        this.codebook = codebook;
        gazetteer = new Gazetteer(codebook, row -> !ShortNames.needsMore(row));
        holders = new OfficeHolders(codebook);
        shortNames = new ShortNames(codebook, holders);
        roles = new RoleWords(codebook);
        for (PlaceRow row : codebook.places()) if (!row.cue()) placeNames.add(row.name());
        for (PlaceRow row : codebook.places()) if (!row.cue()) placeNames.addAll(row.aliases());
    }

    /// The cast of an article.
    ///
    /// @param articleId goes into the ids of those who have no name
    /// @param published the day as of which names and offices hold
    public Cast cast(Annotation annotation, String articleId, Optional<LocalDate> published) {
        Origin origin = Origin.machine("actor@" + codebook.version());
        CastDraft draft = new CastDraft(annotation.text(), articleId, origin);
        Gazetteer.Setting setting = gazetteer.setting(annotation, published);
        for (Sentence sentence : annotation.sentences()) known(sentence, annotation, draft, setting);
        for (Sentence sentence : annotation.sentences()) halves(sentence, draft);
        Names names = new Names(draft, placeNames, codebook.names(), name -> holders.fullName(name).map(row -> draft.known(holders.asOf(row, published))));
        names.read(annotation, () -> shortNames.read(annotation, draft, setting));
        for (Sentence sentence : annotation.sentences()) unnamed(sentence, draft);
        LearntAliases.learn(annotation, draft, names);
        Descriptions.resolve(annotation, draft);
        new Pronouns(draft).resolve(annotation);
        return draft.done();
    }

    private void known(Sentence sentence, Annotation annotation, CastDraft draft, Gazetteer.Setting setting) {
        List<Token> tokens = sentence.tokens();
        List<Gazetteer.Hit> hits = gazetteer.in(tokens, annotation.text(), setting);
        for (Gazetteer.Hit hit : hits) {
            ActorRow row = gazetteer.actor(hit.alias().actorId()).orElseThrow();
            boolean country = row.kind() == Kind.COUNTRY;
            if (insideName(tokens, hit, country) || country && facility(tokens, hit)) continue;
            if (country && hit.alias().how().equals("capital") && place(tokens, hit)) continue;
            // "Sudan's Rapid Support Forces" are not Sudan's forces.
            Optional<RoleWords.Hit> role = country
                    ? roleAfter(tokens, hit.end())
                            .filter(found -> hits.stream().noneMatch(other -> other.start() >= hit.end() && other.end() >= found.end() && other.start() < found.end()))
                    : Optional.empty();
            Actor actor = draft.known(holders.asOf(row, setting.published()));
            draft.mention(actor.id(), sentence, hit.start(), hit.end(), how(hit));
            if (country && hit.alias().how().matches("people|adjective")) counted(sentence, hit, row, draft);
            role.ifPresent(found -> compose(sentence, hit.start(), found.end(), found, row, draft));
            if (country) roleBefore(tokens, hit.start())
                    .filter(found -> !found.role().compose().equals("person") || state(found.role()))
                    .ifPresent(found -> compose(sentence, found.start(), hit.end(), found, row, draft));
        }
    }

    /// "Forty Nigerians" are people, not their country.
    private static void counted(Sentence sentence, Gazetteer.Hit hit, ActorRow country, CastDraft draft) {
        List<Token> tokens = sentence.tokens();
        boolean people = tokens.get(hit.end() - 1).pos().matches("NNP?S") && (hit.end() == tokens.size() || !tokens.get(hit.end()).pos().startsWith("NN"));
        int start = phraseStart(tokens, hit.start());
        if (!people || start == hit.start() || !tokens.subList(start, hit.start()).stream().anyMatch(token -> token.pos().equals("CD"))) return;
        Actor actor = draft.unnamed(phrase(tokens.subList(start, hit.end())), Kind.CIVILIANS, Optional.of("CVL"), Optional.of(country.id()));
        draft.mention(actor.id(), sentence, start, hit.end(), Mention.How.ROLE);
    }

    /// "The president of Kenya" is one known office, "the leader of Kenya" may be anybody.
    private static boolean state(RoleRow role) {
        return role.sector().filter("GOV"::equals).isPresent() && !role.words().matches("spokes.*|ambassador|envoy|.*diplomat|consul|.*negotiator|minister");
    }

    /// "The South" where South Korea is spoken of.
    private void halves(Sentence sentence, CastDraft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean named = word.matches("North|South") && RoleWords.lower(tokens.get(i - 1)).equals("the") && !draft.taken(tokens.get(i).span());
            if (!named || i + 1 < tokens.size() && tokens.get(i + 1).pos().startsWith("NNP")) continue;
            int at = i;
            draft.countryStarting(word + " ").ifPresent(country -> draft.mention(country.id(), sentence, at, at + 1, Mention.How.ALIAS));
        }
    }

    private static Mention.How how(Gazetteer.Hit hit) {
        return hit.alias().how().equals("name") ? Mention.How.NAME : Mention.How.ALIAS;
    }

    /// "Bank of China" and "University of Jordan" are not the country.
    private static boolean insideName(List<Token> tokens, Gazetteer.Hit hit, boolean country) {
        if (!country) return false;
        boolean before = hit.start() > 1
                && tokens.get(hit.start() - 1).ner().equals("ORGANIZATION")
                && tokens.get(hit.start()).ner().equals("ORGANIZATION");
        return before && !tokens.get(hit.start() - 1).pos().startsWith("JJ");
    }

    /// "The Saudi Hospital" in Sudan is not Saudi Arabia's.
    private boolean facility(List<Token> tokens, Gazetteer.Hit hit) {
        if (!hit.alias().how().equals("adjective") || hit.end() >= tokens.size()) return false;
        Token next = tokens.get(hit.end());
        return Character.isUpperCase(next.text().charAt(0)) && codebook.names().get(RoleWords.lower(next)) == Kind.UNKNOWN;
    }

    private static boolean place(List<Token> tokens, Gazetteer.Hit hit) {
        int before = hit.start() - 1;
        if (before < 0) return false;
        if (PLACE_BEFORE.contains(RoleWords.lower(tokens.get(before)))) return true;
        Token head = tokens.get(hit.end() - 1);
        if (hit.end() < tokens.size() && tokens.get(hit.end()).pos().matches("MD|VBD|VBZ|VBP")) return false;
        boolean comma = hit.end() < tokens.size() && tokens.get(hit.end()).text().equals(",");
        // "Goma, the capital"; a capital that modifies a noun ("Kabul airport") is a place too.
        if (head.relation().startsWith("obl") && PARTY_BEFORE.contains(RoleWords.lower(tokens.get(before)))) return false;
        return head.relation().equals("appos") || head.relation().equals("compound") && !comma || head.relation().startsWith("obl");
    }

    /// "Sudan's army", "the Sudanese transitional government": up to two words may stand between.
    private Optional<RoleWords.Hit> roleAfter(List<Token> tokens, int from) {
        int at = from;
        if (at < tokens.size() && tokens.get(at).pos().equals("POS")) at++;
        boolean joined = at + 2 < tokens.size() && tokens.get(at).text().equals("and") && tokens.get(at + 1).pos().matches("JJ|NNPS?") && at == from;
        if (joined) {
            Optional<RoleWords.Hit> shared = roles.at(tokens, at + 2).filter(hit -> hit.role().compose().equals("country"));
            if (shared.isPresent()) return shared;
        }
        for (int gap = 0; gap < 3; gap++) {
            Optional<RoleWords.Hit> hit = roles.at(tokens, at + gap);
            if (hit.isPresent()) return hit;
            boolean between = at + gap < tokens.size()
                    && tokens.get(at + gap).pos().matches("JJ|NN|VBN|NNP|HYPH")
                    && !tokens.get(at + gap).text().equals(",");
            if (!between) return Optional.empty();
        }
        return Optional.empty();
    }

    /// "the government of Kenya", "ministry of defence of Chad".
    private Optional<RoleWords.Hit> roleBefore(List<Token> tokens, int start) {
        int of = start - 1;
        if (of >= 0 && RoleWords.lower(tokens.get(of)).equals("the")) of--;
        if (of < 1 || !RoleWords.lower(tokens.get(of)).equals("of")) return Optional.empty();
        for (int from = Math.max(0, of - 4); from < of; from++) {
            Optional<RoleWords.Hit> hit = roles.at(tokens, from);
            int end = of;
            if (hit.filter(found -> found.end() == end).isPresent()) return hit;
        }
        return Optional.empty();
    }

    private void compose(Sentence sentence, int start, int end, RoleWords.Hit hit, ActorRow country, CastDraft draft) {
        RoleRow role = hit.role();
        String iso = country.id();
        String words = role.words();
        switch (role.compose()) {
            case "country" -> {
                Optional<ActorRow> own = gazetteer.actor(iso + "-" + role.suffix());
                Actor actor = own.map(draft::known)
                        .orElseGet(() -> draft.composed(
                                iso + "-" + role.suffix(), possessive(country.name()) + " " + usual(role), role.kind(), iso, role.sector()));
                draft.mention(actor.id(), sentence, start, end, Mention.How.ROLE);
            }
            case "same" -> {
                Actor actor = draft.known(gazetteer.actor(iso + "-GOV").orElse(country));
                draft.mention(actor.id(), sentence, start, end, Mention.How.ROLE);
            }
            case "person" -> {
                boolean name = end < sentence.tokens().size() && sentence.tokens().get(end).ner().equals("PERSON");
                if (name) return;
                String id = iso + "-" + words.toUpperCase(Locale.ROOT).replace(' ', '-');
                Actor actor = draft.composed(id, possessive(country.name()) + " " + words, Kind.PERSON, iso, role.sector());
                draft.mention(actor.id(), sentence, start, end, Mention.How.ROLE);
            }
            default -> {
                int from = phraseStart(sentence.tokens(), start);
                String phrase = phrase(sentence.tokens().subList(from, end));
                Actor actor = draft.unnamed(phrase, role.kind(), role.sector(), Optional.of(iso));
                draft.mention(actor.id(), sentence, from, end, Mention.How.ROLE);
            }
        }
    }

    /// The first word of a row names what all its words mean, so that one army has one name in every article.
    private String usual(RoleRow role) {
        return codebook.roles().stream()
                .filter(row -> row.suffix().equals(role.suffix()) && row.compose().equals(role.compose()))
                .map(RoleRow::words)
                .findFirst()
                .orElse(role.words());
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    private static String phrase(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            boolean glued = token.pos().equals("POS") || token.text().equals("-") || out.toString().endsWith("-");
            if (!out.isEmpty() && !glued) out.append(' ');
            out.append(token.text());
        }
        return out.toString();
    }

    /// Takers-part without a name: "suspected militants", "two officials", "the army" of the country in hand.
    private void unnamed(Sentence sentence, CastDraft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<RoleWords.Hit> found = roles.at(tokens, i);
            if (found.isEmpty()) continue;
            RoleWords.Hit hit = found.get();
            int head = hit.end() - 1;
            i = head;
            if (hit.start() > 0 && FORCES.contains(hit.role().kind()) && draft.taken(tokens.get(head).span()))
                groupIn(tokens.subList(hit.start() - 1, hit.start()), draft)
                        .ifPresent(also -> draft.mention(also.id(), sentence, hit.start() - 1, hit.end(), Mention.How.ROLE));
            if (draft.taken(tokens.get(head).span()) || modifies(tokens, head) || aircraft(tokens, hit, draft)) continue;
            RoleRow role = hit.role();
            if (role.compose().equals("person") && nameFollows(tokens, hit.end())) continue;
            if (role.words().equals("head") && !of(tokens, hit.end())) continue;
            int start = phraseStart(tokens, hit.start());
            String words = phrase(tokens.subList(start, hit.end()));
            int from = Math.min(start, Math.max(0, hit.start() - 1));
            Optional<Actor> group = FORCES.contains(role.kind()) ? groupIn(tokens.subList(from, hit.start()), draft) : Optional.empty();
            if (group.isPresent()) {
                draft.mention(group.get().id(), sentence, from, hit.end(), Mention.How.ROLE);
                continue;
            }
            Optional<Actor> of = role.kind() == Kind.ARMED_GROUP ? groupAfter(tokens, hit.end(), draft) : Optional.empty();
            if (of.isPresent()) {
                draft.mention(of.get().id(), sentence, start, hit.end(), Mention.How.ROLE);
                continue;
            }
            if (role.compose().equals("country") || role.compose().equals("same")) {
                Optional<Actor> country = CountryInHand.of(sentence, tokens.get(start), draft);
                boolean shared = start > 0 && RoleWords.lower(tokens.get(start - 1)).equals("their");
                boolean another = hit.end() < tokens.size() && RoleWords.lower(tokens.get(hit.end())).equals("loyal");
                if (country.isPresent() && start == hit.start() && !shared && !another) {
                    ActorRow row = gazetteer.actor(country.get().id()).orElseThrow();
                    compose(sentence, start, hit.end(), hit, row, draft);
                    continue;
                }
            }
            if (role.compose().equals("person") && !role.kind().equals(Kind.PERSON)) continue;
            Kind kind = role.compose().equals("person") ? Kind.PERSON : role.kind();
            Actor actor = draft.unnamed(words, kind, role.sector(), Optional.empty());
            draft.mention(actor.id(), sentence, start, hit.end(), Mention.How.ROLE);
        }
    }

    /// "Boko Haram fighters" and "NATO troops" act for the group that they are named by.
    private static Optional<Actor> groupIn(List<Token> before, CastDraft draft) {
        return draft.mentions().stream()
                .filter(mention -> before.stream().anyMatch(token -> mention.span().contains(token.span())))
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.named() && (actor.kind() == Kind.ARMED_GROUP || actor.kind() == Kind.IGO))
                .findFirst();
    }

    /// "Militants of Islamic State".
    private static Optional<Actor> groupAfter(List<Token> tokens, int end, CastDraft draft) {
        if (end + 1 >= tokens.size() || !RoleWords.lower(tokens.get(end)).matches("of|from")) return Optional.empty();
        int at = RoleWords.lower(tokens.get(end + 1)).equals("the") && end + 2 < tokens.size() ? end + 2 : end + 1;
        return groupIn(tokens.subList(at, at + 1), draft);
    }

    private static boolean of(List<Token> tokens, int end) {
        return end < tokens.size() && RoleWords.lower(tokens.get(end)).equals("of");
    }

    private static boolean nameFollows(List<Token> tokens, int end) {
        return end < tokens.size() && tokens.get(end).ner().equals("PERSON");
    }

    /// "F-16 fighters" are no people.
    private static boolean aircraft(List<Token> tokens, RoleWords.Hit hit, CastDraft draft) {
        return hit.role().kind() == Kind.ARMED_GROUP
                && RoleWords.lower(tokens.get(hit.end() - 1)).startsWith("fighter")
                && tokens.subList(Math.max(0, hit.start() - 2), hit.start()).stream().anyMatch(token -> token.text().matches("\\S*[A-Za-z]-?\\d\\S*|(?i)stealth|jet") && !draft.taken(token.span()));
    }

    /// "Army base", "police station": the role word is not who acts.
    private static boolean modifies(List<Token> tokens, int head) {
        Token token = tokens.get(head);
        return token.relation().equals("compound") && token.head() == head + 1 && tokens.get(head + 1).pos().startsWith("NN")
                && !tokens.get(head + 1).ner().equals("PERSON");
    }

    private static int phraseStart(List<Token> tokens, int start) {
        int at = start;
        while (at > 0 && start - at < 5) {
            Token before = tokens.get(at - 1);
            boolean belongs = before.pos().matches("JJ.*|CD|NN|NNS|NNP|VBN|HYPH")
                    && (before.head() >= at - 1 && before.head() <= start + 4 || before.text().equals("-"))
                    && !before.text().equals(",")
                    && !before.ner().equals("DATE");
            if (!belongs) break;
            at--;
        }
        while (at > 0 && (tokens.get(at).pos().equals("CD") || tokens.get(at).text().matches("(?i)than|least"))
                && tokens.get(at - 1).text().matches("(?i)over|more|than|least|at|about|around|nearly|almost|some|fewer|less")) at--;
        return at;
    }
}
