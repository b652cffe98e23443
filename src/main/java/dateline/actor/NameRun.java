package dateline.actor;

import dateline.model.Annotation.Token;
import java.util.List;

/// Tokens `start` (included) to `end` (excluded) that the language engine takes for one name.
record NameRun(List<Token> tokens, int start, int end) {
    Token head() {
        return tokens.get(end - 1);
    }

    boolean person() {
        return head().ner().equals("PERSON");
    }

    /// The word so many places before the name, in lower case; "" where the sentence has none.
    String before(int places) {
        return start >= places ? RoleWords.lower(tokens.get(start - places)) : "";
    }

    /// The word after the name, in lower case; "" at the end of the sentence.
    String after() {
        return end < tokens.size() ? RoleWords.lower(tokens.get(end)) : "";
    }

    /// Whether it stands where a place may: as complement or beside another name.
    boolean complement() {
        return head().relation().matches("obl|nmod|conj|appos");
    }

    String of(String text) {
        return text.substring(tokens.get(start).span().start(), head().span().end());
    }
}
