package dateline.event.side;

import dateline.event.grammar.Lexicon;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// For which country or body somebody speaks and acts, and who are of one side.
final class Affiliation {
    /// How far from a name its title may stand, in characters.
    private static final int BESIDE = 50;

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final String text;
    private final Participants sides;
    private final List<Mention> mentions;
    private final Lexicon lexicon;

    Affiliation(String text, Participants sides, List<Mention> mentions, Lexicon lexicon) {
        this.text = text;
        this.sides = sides;
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    String speaksFor(String speaker) {
        Optional<String> land = listed(sides.actor(speaker).filter(one -> one.kind() == Kind.PERSON).flatMap(Actor::country));
        if (land.isPresent() && holdsOffice(speaker)) return land.get();
        String at = speaker;
        for (int step = 0; step < 4; step++) {
            Optional<String> above = listed(sides.actor(at).flatMap(Actor::partOf));
            if (above.isEmpty()) break;
            at = above.get();
        }
        return at;
    }

    private Optional<String> listed(Optional<String> id) {
        return id.filter(one -> sides.actor(one).isPresent());
    }

    /// Whether a title of state stands right before or after the person's name.
    private boolean holdsOffice(String person) {
        return mentions.stream()
                .filter(mention -> mention.actorId().equals(person) && mention.how() != Mention.How.PRONOUN)
                .anyMatch(this::besideOffice);
    }

    private boolean besideOffice(Mention mention) {
        String before = text.substring(Math.max(0, mention.span().start() - BESIDE), mention.span().start());
        String after = text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + BESIDE));
        String near = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
        return office(near) || after.startsWith(",") && office(after);
    }

    private boolean office(String words) {
        return WORD.matcher(words).results().map(MatchResult::group).anyMatch(word -> lexicon.cue("office-of-state", word.toLowerCase(Locale.ROOT)));
    }

    boolean same(String one, String other) {
        if (one.equals(other) || speaksFor(one).equals(speaksFor(other))) return true;
        if (!sides.is(one, Actor::named) && !sides.is(other, Actor::named)) return lastWord(one).equals(lastWord(other));
        Optional<String> land = stateOf(one);
        return land.isPresent() && land.equals(stateOf(other));
    }

    /// "Suicide bombers" and "bomber" may be the same people.
    private String lastWord(String id) {
        String name = sides.actor(id).map(Actor::name).orElse(id).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1).replaceFirst("s$", "");
    }

    /// The country of whose state the actor is.
    private Optional<String> stateOf(String id) {
        return sides.actor(id).filter(Affiliation::state).flatMap(Actor::country);
    }

    private static boolean state(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY, GOVERNMENT, MINISTRY, MILITARY, SECURITY_FORCES -> true;
            default -> actor.sector().filter(sector -> sector.equals("GOV") || sector.equals("MIL")).isPresent();
        };
    }
}
