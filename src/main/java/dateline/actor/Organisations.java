package dateline.actor;

import dateline.model.Actor;
import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.RoleRow;
import dateline.model.Cues;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the names of organisations that the language engine finds where the gazetteer is silent.
final class Organisations {
    private final CastDraft draft;
    private final String text;
    private final Map<String, Kind> kinds;
    private final Cues cues;
    private final RoleWords roles;

    /// @param kinds kind of an organisation by the chief word of its name, in lower case
    Organisations(CastDraft draft, String text, Map<String, Kind> kinds, Cues cues, RoleWords roles) {
        this.roles = roles;
        this.draft = draft;
        this.text = text;
        this.kinds = kinds;
        this.cues = cues;
    }

    /// "South African president Thabo Mbeki": the country that stands with the title before the name.
    Optional<String> country(Sentence sentence, int start, int end) {
        Optional<String> before = country(sentence, start);
        List<Token> tokens = sentence.tokens();
        // "Ana Silva of Chile".
        if (before.isPresent() || end + 1 >= tokens.size() || !tokens.get(end).text().equals("of")) return before;
        return draft.mentions().stream()
                .filter(mention -> mention.span().start() == tokens.get(end + 1).span().start())
                .flatMap(mention -> draft.actor(mention.actorId()).stream())
                .filter(actor -> actor.kind() == Kind.COUNTRY)
                .flatMap(actor -> actor.country().stream())
                .findFirst();
    }

    private Optional<String> country(Sentence sentence, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            Token token = sentence.tokens().get(i);
            if (!token.pos().matches("NN.*|JJ.*|POS|HYPH|NNP.*")) return Optional.empty();
            Optional<String> found = draft.mentions().stream()
                    .filter(mention -> mention.span().contains(token.span()))
                    .map(Mention::actorId)
                    .flatMap(id -> draft.actor(id).stream())
                    .flatMap(actor -> actor.country().stream())
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    void read(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int to = end;
        while (to > start && tokens.get(to - 1).text().matches("[’']s|\\W")) to--;
        if (to == start || work(tokens, start)) return;
        // "The Air Force" is that of a country, found by its role.
        if (noBody(tokens, start, to)) return;
        to = withCountry(tokens, to);
        int last = to - 1;
        boolean whole = draft.taken(tokens.get(start).span()) && draft.taken(tokens.get(last).span());
        if (whole || to == end && draft.taken(tokens.get(last).span()) || !Character.isUpperCase(tokens.get(start).text().charAt(0))) return;
        String name = tokens.get(start).span().with(tokens.get(last).span()).of(text).replace('\n', ' ');
        Kind kind = paper(tokens, start, to) ? Kind.MEDIA : kind(tokens.subList(start, to));
        Actor actor = draft.named(name, kind, sector(tokens, start + chief(tokens.subList(start, to)), kind), country(sentence, start));
        draft.mention(actor.id(), sentence, start, to, Mention.How.NAME);
    }

    /// "The Lagos Parliament" makes laws, whatever it is the parliament of.
    private Optional<String> sector(List<Token> tokens, int chief, Kind kind) {
        return roles.at(tokens, chief).map(RoleWords.Hit::role).filter(role -> role.kind() == kind).flatMap(RoleRow::sector);
    }

    /// "The album Songs of the Harbour Board": a title.
    private boolean work(List<Token> tokens, int start) {
        int before = start - 1;
        while (before >= 0 && tokens.get(before).pos().matches("``|''|DT|POS")) before--;
        return before >= 0 && cues.has("work", RoleWords.lower(tokens.get(before)));
    }

    /// "The Assembly reported", "according to The Citizen": a capital article within the sentence, and words of telling.
    private boolean paper(List<Token> tokens, int start, int end) {
        int article = start - 1;
        if (article < 1 || !cues.has("paper-article", tokens.get(article).text()) || !tokens.get(article - 1).text().matches(",|\\p{Ll}+")) return false;
        Token name = tokens.get(end - 1);
        boolean teller = name.relation().equals("nsubj") && name.head() >= 0 && cues.has("by-report", tokens.get(name.head()).lemma());
        return teller || tokens.stream().anyMatch(one -> one.head() == name.index() && one.relation().equals("case") && cues.has("by-report", one.lemma()));
    }

    /// Names in capitals that the engine does not know, where their chief word says that they are an organisation's.
    void unseen(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && (capital(tokens.get(end)) || end > at && inName(tokens, end))) end++;
            if (end - at > 1 && listed(tokens.subList(at, end))) read(sentence, at, end);
            at = Math.max(end, at + 1);
        }
    }

    private boolean capital(Token token) {
        return token.pos().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0)) && token.ner().matches("O|MISC") && !draft.taken(token.span());
    }

    private boolean inName(List<Token> tokens, int place) {
        return cues.has("in-name", tokens.get(place).text()) && place + 1 < tokens.size() && capital(tokens.get(place + 1));
    }

    private boolean listed(List<Token> name) {
        Kind kind = kinds.get(RoleWords.lower(name.get(chief(name))));
        return kind != null && kind != Kind.UNKNOWN;
    }

    /// Place of the chief word: the one before "of" or "for", else the last.
    private int chief(List<Token> name) {
        int chief = name.size() - 1;
        for (int i = name.size() - 1; i > 0; i--) if (cues.has("in-name", name.get(i).text())) chief = i - 1;
        return chief;
    }

    /// A law, or a body of a country that its role finds.
    private boolean noBody(List<Token> tokens, int start, int end) {
        return cues.has("law", RoleWords.lower(tokens.get(end - 1))) || body(tokens, start, end);
    }

    private boolean body(List<Token> tokens, int start, int end) {
        boolean modifies = end < tokens.size() && tokens.get(end).pos().startsWith("NN");
        return !modifies && roles.at(tokens, start).filter(hit -> hit.end() == end && hit.role().compose().equals("country")).isPresent();
    }

    /// "The Court" where only one of those named has a longer name that begins or ends so: "Harbour Court".
    void joinShorter() {
        List<Actor> all = draft.named(actor -> actor.kind() != Kind.PERSON && actor.kind() != Kind.COUNTRY);
        for (Actor shorter : all) {
            if (!shorter.id().contains(":")) continue;
            String name = Id.fold(shorter.name());
            List<Actor> longer = all.stream().filter(other -> partOf(name, Id.fold(other.name()))).toList();
            if (longer.size() == 1) draft.join(shorter.id(), longer.getFirst().id());
        }
    }

    private static boolean partOf(String name, String longer) {
        return longer.startsWith(name + " ") || longer.endsWith(" " + name);
    }

    private Kind kind(List<Token> name) {
        int chief = chief(name);
        String word = RoleWords.lower(name.get(chief));
        // "Police department" is more than a department.
        Kind two = chief > 0 ? kinds.get(RoleWords.lower(name.get(chief - 1)) + " " + word) : null;
        Kind kind = two != null ? two : kinds.getOrDefault(word, Kind.NGO);
        // A hospital or a school is listed for its country's adjective alone: as one who acts it is an organisation.
        return kind == Kind.UNKNOWN ? Kind.NGO : kind;
    }

    /// "Human Rights Commission of Pakistan": the country belongs to the name.
    private int withCountry(List<Token> tokens, int end) {
        boolean of = end + 1 < tokens.size() && cues.has("in-name", tokens.get(end).text()) && tokens.get(end + 1).pos().startsWith("NNP");
        return of && draft.taken(tokens.get(end + 1).span()) ? end + 2 : end;
    }
}
