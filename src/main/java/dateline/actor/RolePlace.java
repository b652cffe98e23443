package dateline.actor;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.RoleRow;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.List;
import java.util.Set;

/// A role word where it stands in a sentence, and the cast so far.
///
/// @param start where its phrase begins
record RolePlace(Sentence sentence, RoleWords.Hit hit, int start, CastDraft draft) {
    private static final Set<Kind> FORCES = Set.of(Kind.ARMED_GROUP, Kind.MILITARY, Kind.SECURITY_FORCES);

    RoleRow role() {
        return hit.role();
    }

    boolean forces() {
        return FORCES.contains(role().kind());
    }

    /// Whether it makes that of a country, by the codebook's word for it.
    boolean composes(String... ways) {
        return List.of(ways).contains(role().compose());
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int head() {
        return hit.end() - 1;
    }

    /// The word after the role in lower case, "" at the end of the sentence.
    String next() {
        return hit.end() < tokens().size() ? RoleWords.lower(tokens().get(hit.end())) : "";
    }

    /// Whether the role is inside a mention already.
    boolean taken() {
        return draft.taken(tokens().get(head()).span());
    }

    /// Notes that the words from there to the role's end name the actor.
    boolean names(String actorId, int from) {
        draft.mention(actorId, sentence, RolePhrases.bounded(tokens(), from), hit.end(), Mention.How.ROLE);
        return true;
    }
}
