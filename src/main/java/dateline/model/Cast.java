package dateline.model;

import java.util.List;

/// Who takes part in one article: the actors and every place of the text that names one of them.
///
/// @param mentions by position; a mention covers a whole noun phrase without its determiner or relative
///     clause, two mentions overlap only where one name holds another ("Sudan's army" holds "Sudan")
public record Cast(List<Actor> actors, List<Mention> mentions, List<Notice> notices) {
    public Cast {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        notices = List.copyOf(notices);
    }
}
