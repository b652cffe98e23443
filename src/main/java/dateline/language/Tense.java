package dateline.language;

/// Which way a clause looks in time: decides whether "on Thursday" is the last or the next one.
enum Tense {
    PAST,
    FUTURE
}
