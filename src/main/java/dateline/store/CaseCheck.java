package dateline.store;

import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Notice;
import dateline.model.Tie;
import dateline.model.casefile.CaseFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares every text and original with its checksum and every evidence with its text.
final class CaseCheck {
    private final CaseFile file;
    private final TextTable texts;
    private final Originals originals;
    private final Map<String, List<Read>> readings = new HashMap<>();

    CaseCheck(CaseFile file, TextTable texts, Originals originals) {
        this.file = file;
        this.texts = texts;
        this.originals = originals;
        for (Event event : file.events()) of(event.articleId()).add(new Read(event.id(), event.type().label(), event.evidence()));
        for (Tie tie : file.ties()) of(tie.articleId()).add(new Read(tie.id(), tie.kind().label(), tie.evidence()));
    }

    private record Read(String id, String label, List<Evidence> evidence) {}

    private List<Read> of(String articleId) {
        return readings.computeIfAbsent(articleId, id -> new ArrayList<>());
    }

    List<Notice> run() throws SQLException {
        List<Notice> found = new ArrayList<>();
        for (Article article : file.articles()) {
            Optional<String> text = texts.text(article.textHash())
                    .filter(t -> Id.sha256(t.getBytes(StandardCharsets.UTF_8)).equals(article.textHash()));
            if (text.isEmpty())
                found.add(new Notice("text-damaged", article.title(), "The text of “" + article.title() + "” is damaged or missing.",
                        "Restore a backup of the case."));
            else
                for (Read read : of(article.id()))
                    if (!stands(read, text.get()))
                        found.add(new Notice("evidence-lost", read.id(),
                                "The sentence of “" + read.label() + "” does not stand in “" + article.title() + "”.",
                                "Restore a backup of the case."));
        }
        for (Document document : file.documents())
            if (!originals.has(document.sha256()))
                found.add(new Notice("original-lost", document.file(), "The original of " + document.file() + " is missing or changed.",
                        "Import the file again: it is then kept anew."));
        return found;
    }

    private static boolean stands(Read read, String text) {
        return read.evidence().stream()
                .allMatch(one -> one.span().end() <= text.length() && one.span().of(text).equals(one.text()));
    }
}
