package dateline.actor;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Codebook.AliasRow;
import java.util.List;
import java.util.Set;

/// Less than somebody's full name, where it stands in a sentence.
///
/// @param bearers the codebook's people who may be called so after a title or their full name
/// @param alone those of them who may be called so without either
record ShortName(Sentence sentence, Gazetteer.Hit hit, Set<String> bearers, Set<String> alone, CastDraft draft, Gazetteer.Setting setting) {
    List<Token> tokens() {
        return sentence.tokens();
    }

    Token first() {
        return tokens().get(hit.start());
    }

    Token last() {
        return tokens().get(hit.end() - 1);
    }

    /// Whether the alias is no name that is found wherever it stands.
    static boolean needsMore(AliasRow row) {
        return row.how().equals("short") || row.how().equals("alone");
    }
}
