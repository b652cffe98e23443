package dateline.store;

import dateline.model.CaseFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A line a save, outside the database: H2 opens a cut or rolled-back file without a word, and this notices.
/// Columns: sequence number, then the number of articles, actors, events, ties and rulings.
final class Journal implements AutoCloseable {
    private static final String NAME = "journal.tsv";
    private static final String HEAD = "dateline-case\t1";

    private final Path folder;
    private final FileChannel channel;
    private final List<String> lines;

    private Journal(Path folder, FileChannel channel, List<String> lines) {
        this.folder = folder;
        this.channel = channel;
        this.lines = List.copyOf(lines);
    }

    static Journal create(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        write(channel, HEAD);
        return new Journal(folder, channel, List.of(HEAD));
    }

    static Journal open(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD))
            throw new StoreException(CaseStore.notice(folder, "strange-case",
                    folder.getFileName() + " was not made by Dateline: it has no journal.",
                    "Ask for the case as an archive or as files, and import those."));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
        return new Journal(folder, channel, lines);
    }

    /// The database must be as new as the last line, or one save newer (the line is written after the commit);
    /// a backup that the analyst put back may be older.
    void compare(Connection db, boolean restored) throws SQLException {
        if (lines.size() < 2) return;
        long stored = Schema.sequence(db);
        String line = restored ? lineOf(stored) : lines.getLast();
        String[] cells = line.split("\t");
        if (cells.length < 6) return;
        long journaled = Long.parseLong(cells[0]);
        boolean counts = stored != journaled
                || Tables.ARTICLES.count(db) == Long.parseLong(cells[1])
                        && Tables.ACTORS.count(db) == Long.parseLong(cells[2])
                        && Tables.EVENTS.count(db) == Long.parseLong(cells[3])
                        && Tables.TIES.count(db) == Long.parseLong(cells[4])
                        && Tables.RULINGS.count(db) == Long.parseLong(cells[5]);
        if (stored < journaled || stored > journaled + 1 || !counts)
            throw new StoreException(CaseStore.notice(folder, "case-damaged",
                    folder.getFileName() + " is damaged: its file holds save " + stored + ", its journal says " + journaled
                            + (counts ? "." : " with other numbers of records."),
                    "Copy the newest sound file of its folder “backups” over case.mv.db and open it again."));
    }

    /// The last line of that save; a save number comes twice when an older backup was put back in between.
    private String lineOf(long sequence) {
        for (int i = lines.size() - 1; i > 0; i--) if (lines.get(i).startsWith(sequence + "\t")) return lines.get(i);
        return "";
    }

    void append(long sequence, CaseFile file) throws IOException {
        write(channel, sequence + "\t" + file.articles().size() + "\t" + file.actors().size() + "\t"
                + file.events().size() + "\t" + file.ties().size() + "\t" + file.rulings().size());
    }

    private static void write(FileChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
