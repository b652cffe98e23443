package dateline.document;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Document;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The files that lie in one file, each read as what it is; what it comes to is an entry named by its path.
final class InnerFiles {
    private static final int MOST_NOTICES = 20;
    /// The names of formats that nothing is read of say so more shortly inside another file.
    private static final Set<String> UNREAD = Set.of("unknown-format");

    private final RawFile outer;
    private final PageWords words;
    private final Progress progress;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int unsaid;
    private boolean isPlain;
    private int number;

    InnerFiles(RawFile outer, PageWords words, Progress progress) {
        this.outer = outer;
        this.words = words;
        this.progress = progress;
    }

    /// Whether one more file of that size may be opened; once it may not, that is said.
    boolean takes(String path, long bytes) {
        if (outer.nesting().takes(bytes)) return true;
        say("unpacks-too-far", outer.document().file() + " holds more than is opened at once; " + path + " and what comes after it were not read", "Unpack it and bring in its files in parts.");
        return false;
    }

    /// Reads a file that [#takes] has let pass.
    void add(String path, byte[] bytes, boolean cut) {
        progress.report(++number, 0, "Reading " + path);
        String name = outer.document().file() + "/" + path;
        if (outer.nesting().isDeepest()) {
            say("packed-too-deep", name + " lies in too many files that lie in each other and was not read", "Unpack the outer ones and bring it in by itself.");
            return;
        }
        RawFile raw = new RawFile(Documents.documentOf(bytes, name, "unknown"), bytes, cut, outer.nesting().deeper());
        DocumentText found = DocumentReaders.read(raw, words, progress);
        List<Notice> said = found.notices().stream().map(notice -> UNREAD.contains(notice.code()) ? unread(name) : notice).toList();
        take(path, new DocumentText(found.document(), found.blocks(), found.meta(), found.entries(), said));
    }

    /// Takes what a file came to that lies under this path.
    void take(String path, DocumentText found) {
        found.notices().forEach(this::say);
        isPlain = !found.blocks().isEmpty();
        if (isPlain) add(new Entry(Optional.of(path), found.blocks(), found.meta()));
        for (Entry entry : found.entries()) add(new Entry(Optional.of(entry.id().map(id -> path + "/" + id).orElse(path)), entry.blocks(), entry.meta()));
    }

    void add(Entry entry) {
        entry.blocks().forEach(block -> outer.nesting().keeps(block.text().length()));
        entries.add(entry);
    }

    private static Notice unread(String name) {
        return new Notice("unknown-format", name, name + " is in no format that is read", "Open it in its own program and save its text, if it has any.");
    }

    void say(String code, String what, String next) {
        say(new Notice(code, outer.document().file(), what, next));
    }

    private void say(Notice notice) {
        if (notices.size() < MOST_NOTICES) notices.add(notice);
        else unsaid++;
    }

    /// The name of the file that it all lies in.
    String name() {
        return outer.document().file();
    }

    int found() {
        return entries.size();
    }

    /// What it comes to where nothing but one file lies in it: that file's own blocks, so that it can be cut.
    DocumentText unwrapped() {
        DocumentText all = document();
        if (all.entries().size() != 1 || !isPlain) return all;
        Entry only = all.entries().getFirst();
        return new DocumentText(outer.document(), only.blocks(), only.meta(), all.notices());
    }

    /// What all of it comes to.
    DocumentText document() {
        Document document = outer.document();
        List<Notice> all = new ArrayList<>(notices);
        if (unsaid > 0)
            all.add(new Notice(
                    "unread-files", document.file(), String.format(Locale.ROOT, "There is as much to say of %,d more files in %s", unsaid, document.file()), "Unpack it and bring in its files to see each."));
        if (entries.isEmpty() && all.isEmpty()) return TextReader.empty(document);
        return new DocumentText(document, List.<Block>of(), Meta.NONE, entries, all);
    }
}
