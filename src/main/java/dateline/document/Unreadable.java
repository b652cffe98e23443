package dateline.document;

import dateline.model.Document;
import dateline.model.DocumentText;
import dateline.model.Id;
import dateline.model.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A document of which nothing can be read, with what is said of it.
final class Unreadable {
    private Unreadable() {}

    static DocumentText refused(String name, String code, String what, String next) {
        Document none = new Document(Id.of(name), name, "unknown", "", 0, Optional.empty());
        return refused(none, code, what, next);
    }

    static DocumentText refused(Document document, String code, String what, String next) {
        Notice notice = new Notice(code, document.file(), what, next);
        return new DocumentText(document, List.of(), DocumentText.Meta.NONE, List.of(notice));
    }

    static DocumentText tooLarge(Document document, int bound) {
        return refused(
                document,
                "too-large-file",
                String.format(Locale.ROOT, "%s is %,d MB large; of this format files of up to %,d MB are read", document.file(), document.bytes() >> 20, bound >> 20),
                "Save it without its pictures, or in parts.");
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
