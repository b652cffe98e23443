package dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the photographer's credit off the end of a caption.
final class Credits {
    private static final String WORDS = WordLists.oneOf("image credit");
    private static final Pattern BRACKETED = Pattern.compile("(?i)\\s*[(\\[][^()\\[\\]]{0,90}\\b" + WORDS + "\\b[^()\\[\\]]{0,90}[)\\]]\\s*\\.?$");
    private static final Pattern SQUARE = Pattern.compile("\\s*\\[[^\\[\\]]{3,80}/[^\\[\\]]{2,80}\\]\\s*$");
    private static final Pattern TRAILING = Pattern.compile("(?i)(?<=[.!?”\"’)])\\s*[|/–—-]?\\s*" + WordLists.oneOf("image") + "s?\\s?" + WordLists.oneOf("image joint") + "?\\s?(?:of\\s)?[:/|]\\s?[^.]{2,80}$");
    private static final int LONGEST_CAPTION = 70;

    private Credits() {}

    /// @param credit the words that were taken off
    record Caption(String text, String credit) {}

    /// The caption without its credit, if the text ends in one.
    static Optional<Caption> of(String text) {
        if (Sentences.words(text) > LONGEST_CAPTION) return Optional.empty();
        for (Pattern form : new Pattern[] {BRACKETED, SQUARE, TRAILING}) {
            Matcher m = form.matcher(text);
            if (m.find() && m.start() > 0) {
                return Optional.of(new Caption(text.substring(0, m.start()).strip(), m.group().strip()));
            }
        }
        return Optional.empty();
    }
}
