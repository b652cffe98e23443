package dateline.store;

import dateline.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line a save, outside the database: H2 opens a cut or rolled-back file without a word, and this notices.
/// Who has the journal open has the case. Columns: see [Line]; a closing leaves a [Seal].
final class Journal implements AutoCloseable {
    static final String NAME = "journal.tsv";
    private static final String HEAD = "dateline-case\t1";
    private static final String OPENED = "opened";

    private final Path folder;
    private final FileChannel channel;
    private final List<Line> lines;
    private final Optional<Seal> seal;
    private final List<String> owed = new ArrayList<>();

    private Journal(Path folder, FileChannel channel, List<Line> lines, Optional<Seal> seal) throws IOException {
        this.folder = folder;
        this.channel = channel;
        this.lines = lines;
        this.seal = seal;
        if (!locked(channel)) {
            channel.close();
            throw new StoreException(StoreNotices.openElsewhere(folder));
        }
    }

    /// One save: its number, then how many articles, actors, events, ties and rulings the case had.
    record Line(long save, long articles, long actors, long events, long ties, long rulings) {
        static Line of(long save, CaseFile file) {
            return new Line(save, file.articles().size(), file.actors().size(), file.events().size(), file.ties().size(),
                    file.rulings().size());
        }

        static Line of(Connection db) throws SQLException {
            return new Line(Schema.sequence(db), Tables.ARTICLES.count(db), Tables.ACTORS.count(db), Tables.EVENTS.count(db),
                    Tables.TIES.count(db), RulingTable.RULINGS.count(db));
        }

        static @Nullable Line read(String written) {
            String[] cells = written.split("\t", -1);
            if (cells.length != 6) return null;
            try {
                long[] n = new long[6];
                for (int i = 0; i < 6; i++) n[i] = Long.parseLong(cells[i]);
                return new Line(n[0], n[1], n[2], n[3], n[4], n[5]);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /// Whether nothing was kept yet.
        boolean blank() {
            return articles + actors + events + ties + rulings == 0;
        }

        String written() {
            return save + "\t" + articles + "\t" + actors + "\t" + events + "\t" + ties + "\t" + rulings;
        }
    }

    /// Whether a journal tells of a save, is open elsewhere, or is none of ours.
    static boolean begun(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return false;
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!(HEAD + "\n").startsWith(all)) return true;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            return !locked(channel);
        }
    }

    static Journal create(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Journal journal = new Journal(folder, channel, List.of(), Optional.empty());
        journal.write(HEAD + "\n");
        return journal;
    }

    static Journal open(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        String all = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        if (!all.startsWith(HEAD + "\n"))
            throw new StoreException(StoreNotices.notice(folder, "strange-case",
                    StoreNotices.name(folder) + " was not made by Dateline: it has no journal.",
                    "Ask for the case as an archive or as files, and import those."));
        // A line without its end was being written when the machine stopped: it says nothing.
        int whole = all.lastIndexOf('\n') + 1;
        List<String> written = all.substring(0, whole).lines().filter(line -> !line.isBlank()).toList();
        List<Line> lines = new ArrayList<>();
        for (String one : written) {
            Line line = Line.read(one);
            if (line != null) lines.add(line);
        }
        // What followed the seal says that the file was opened again, and then it stands for nothing.
        Optional<Seal> seal = whole == all.length() ? Seal.read(written.getLast()) : Optional.empty();
        Journal journal = new Journal(folder, FileChannel.open(file, StandardOpenOption.APPEND), lines, seal);
        if (whole < all.length()) journal.owed.add("");
        return journal;
    }

    /// The lock lies behind the end of the file, so that the journal can be read while it is held.
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// The database must hold what the last line says, or a newer save, for a line follows its commit; a backup
    /// that the analyst put back must hold what any line says. From then on the journal goes on from there.
    void compare(Connection db, boolean restored) throws SQLException {
        if (lines.isEmpty()) return;
        Line stored = Line.of(db);
        Line last = lines.getLast();
        boolean counts = stored.save() != last.save() || stored.equals(last);
        boolean sound = restored ? lines.contains(stored) || stored.save() == 0 : stored.save() >= last.save() && counts;
        if (!sound)
            throw new StoreException(StoreNotices.damaged(folder, "its file holds save " + stored.save() + ", its journal says "
                    + last.save() + (counts ? "" : " with other numbers of records")));
        if (!stored.equals(last)) append(stored);
    }

    /// Whether the case's file is as it was at its last closing; true too when nothing is known of that.
    boolean asLeft(Path file) throws IOException {
        return seal.isEmpty() || seal.get().fits(file);
    }

    /// From now on the file may change at any time, and a seal that the journal has is broken.
    void opening() throws IOException {
        if (seal.isPresent()) write(OPENED + "\n");
    }

    /// Notes how the closed file is.
    void closed(Path file) throws IOException {
        owed.add(Seal.of(file).written());
        write(String.join("\n", owed) + "\n");
        owed.clear();
    }

    /// Notes a save. What cannot be written now is written with the next line: the save itself is on the disk.
    void append(Line line) {
        owed.add(line.written());
        try {
            write(String.join("\n", owed) + "\n");
            owed.clear();
        } catch (IOException e) {
            // A part of it may stand there now; an empty line keeps the rest apart from it.
            if (!owed.getFirst().isEmpty()) owed.addFirst("");
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
