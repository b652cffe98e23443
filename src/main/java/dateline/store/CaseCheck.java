package dateline.store;

import dateline.model.Article;
import dateline.model.CaseFile;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares every text and original with its checksum and every evidence with its text.
final class CaseCheck {
    private CaseCheck() {}

    static List<Notice> of(Path folder, CaseFile file, TextTable texts) throws SQLException {
        List<Notice> found = new ArrayList<>();
        for (Article article : file.articles()) {
            Optional<String> text = texts.text(article.textHash());
            boolean whole = text.map(t -> Id.sha256(t.getBytes(StandardCharsets.UTF_8)).equals(article.textHash())).orElse(false);
            if (!whole)
                found.add(new Notice("text-damaged", article.title(), "The text of “" + article.title() + "” is damaged or missing.",
                        "Import its file again from the case's folder “originals”."));
            else for (Event event : file.events())
                if (event.articleId().equals(article.id())) evidence(event, text.orElseThrow()).ifPresent(found::add);
        }
        for (Document document : file.documents()) original(folder, document).ifPresent(found::add);
        return found;
    }

    private static Optional<Notice> evidence(Event event, String text) {
        for (Evidence one : event.evidence())
            if (one.span().end() > text.length() || !one.span().of(text).equals(one.text()))
                return Optional.of(new Notice("evidence-lost", event.id(),
                        "The sentence of “" + event.type().label() + "” does not stand in its article.",
                        "Restore a backup of the case."));
        return Optional.empty();
    }

    private static Optional<Notice> original(Path folder, Document document) {
        Path kept = folder.resolve("originals").resolve(document.sha256());
        try {
            if (Files.exists(kept) && Id.sha256(Files.readAllBytes(kept)).equals(document.sha256())) return Optional.empty();
        } catch (IOException e) {
            // Told below, like a missing one.
        }
        return Optional.of(new Notice("original-lost", document.file(),
                "The original of " + document.file() + " is missing or changed.", "Put the file into the case's folder “originals” again."));
    }
}
