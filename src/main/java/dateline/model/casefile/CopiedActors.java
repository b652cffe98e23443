package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Article;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who has no name and is one with somebody of a copy: six copies of a text have one "interior minister".
final class CopiedActors {
    private CopiedActors() {}

    /// Ids of actors, each to the id of the one that stands for it.
    static Map<String, String> of(CaseFile file) {
        Set<String> copied = new HashSet<>();
        for (Article article : file.articles()) if (!article.wording().equals(article.textHash())) copied.add(article.wording());
        if (copied.isEmpty()) return Map.of();
        Map<String, String> wordings = new HashMap<>();
        for (Article article : file.articles()) if (copied.contains(article.wording())) wordings.put(article.id(), article.wording());
        Map<String, String> first = new HashMap<>();
        Map<String, String> out = new HashMap<>();
        for (Actor actor : file.actors()) {
            int end = actor.id().indexOf(':');
            String wording = end < 0 ? "" : wordings.getOrDefault(actor.id().substring(0, end), "");
            if (wording.isEmpty()) continue;
            String one = first.computeIfAbsent(wording + actor.id().substring(end) + actor.kind(), words -> actor.id());
            if (!one.equals(actor.id())) out.put(actor.id(), one);
        }
        return out;
    }

    /// An id without the article that it is of.
    static String common(String actorId, String articleId) {
        return actorId.startsWith(articleId + ":") ? actorId.substring(articleId.length()) : actorId;
    }
}
