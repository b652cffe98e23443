package dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the photographer's credit off the end of a caption.
final class Credits {
    private static final Pattern SQUARE = Pattern.compile("\\s*\\[[^\\[\\]]{3,80}/[^\\[\\]]{2,80}\\]\\s*$");
    private static final int LONGEST_CAPTION = 70;

    private final Pattern bracketed;
    private final Pattern trailing;

    Credits(WordLists words) {
        bracketed = Pattern.compile("(?i)\\s*[(\\[][^()\\[\\]]{0,90}\\b" + words.oneOf("image credit") + "\\b[^()\\[\\]]{0,90}[)\\]]\\s*\\.?$");
        trailing = Pattern.compile("(?i)(?<=[.!?”\"’)])\\s*[|/–—-]?\\s*" + words.oneOf("image") + "s?\\s?" + words.oneOf("image joint") + "?\\s?(?:of\\s)?[:/|]\\s?[^.]{2,80}$");
    }

    /// @param credit the words that were taken off
    record Caption(String text, String credit) {}

    /// The caption without its credit, if the text ends in one.
    Optional<Caption> of(String text) {
        if (Sentences.words(text) > LONGEST_CAPTION) return Optional.empty();
        for (Pattern form : new Pattern[] {bracketed, SQUARE, trailing}) {
            Matcher m = form.matcher(text);
            if (m.find() && m.start() > 0) {
                return Optional.of(new Caption(text.substring(0, m.start()).strip(), m.group().strip()));
            }
        }
        return Optional.empty();
    }
}
