package dateline.model.casefile;

import dateline.model.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What became of the analyst's rulings where articles were read again.
///
/// @param kept how many on readings of these articles hold as before
/// @param lost those that held before and find nothing now; they are asked about in the review
public record RulingTally(int kept, List<Ruling> lost) {
    public RulingTally {
        lost = List.copyOf(lost);
    }

    /// @param articles ids of those that were read again
    public static RulingTally between(ResolvedCase before, ResolvedCase after, Set<String> articles) {
        Set<String> unfound = after.unfound().stream().map(Ruling::id).collect(Collectors.toSet());
        Set<String> earlier = before.unfound().stream().map(Ruling::id).collect(Collectors.toSet());
        Predicate<Ruling> concerned = concerned(before.file(), articles);
        int kept = 0;
        for (Ruling ruling : after.file().rulings()) if (!ruling.revoked() && !unfound.contains(ruling.id()) && concerned.test(ruling)) kept++;
        return new RulingTally(kept, after.unfound().stream().filter(ruling -> !earlier.contains(ruling.id())).toList());
    }

    /// Whether a ruling is on something that was read in the articles.
    private static Predicate<Ruling> concerned(CaseFile file, Set<String> articles) {
        Set<String> texts = new HashSet<>();
        for (Article article : file.articles()) if (articles.contains(article.id())) texts.add(article.textHash());
        return ruling -> ruling.decision() instanceof Decision.OnReading reading
                && (file.events().get(reading.target()).filter(event -> articles.contains(event.articleId())).isPresent()
                        || file.ties().get(reading.target()).filter(tie -> articles.contains(tie.articleId())).isPresent()
                        || reading.anchor().filter(anchor -> texts.contains(anchor.textHash())).isPresent());
    }
}
