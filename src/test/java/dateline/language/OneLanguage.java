package dateline.language;

import dateline.codebook.Codebooks;

/// The one loaded language engine that tests share: each would hold some hundred megabytes.
public final class OneLanguage {
    private static final class Held {
        private static final Language LANGUAGE = Language.load(Codebooks.load());
    }

    private OneLanguage() {}

    public static Language get() {
        return Held.LANGUAGE;
    }
}
