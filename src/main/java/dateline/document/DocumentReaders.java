package dateline.document;

import dateline.job.Progress;
import dateline.model.DocumentText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All readers, and the one way to call them: whatever the file is like, an answer comes.
public final class DocumentReaders {
    /// The formats that are read, in the order in which a file chooser names them.
    public static final List<DocumentReader> ALL =
            List.of(
                    new TextReader(), new MarkdownReader(), new HtmlReader(), new JsonLinesReader(),
                    OfficeReader.PDF, OfficeReader.WORD, OfficeReader.OLD_WORD, OfficeReader.RTF, OfficeReader.OPEN_TEXT,
                    OfficeReader.SLIDES, new EpubReader(),
                    new CsvReader(), new SheetReader(),
                    new FeedReader(), MailReader.MHTML, MailReader.MBOX, MailReader.EML, MailReader.MSG,
                    PackedReader.ZIP, PackedReader.GZIP, PackedReader.TAR);

    /// Larger files are not even opened, in bytes.
    private static final long LARGEST = 1L << 30;

    /// How much of a file is kept in memory at most, in bytes; all of it is hashed.
    private static final int MOST = 128 << 20;

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,9}$");

    private final PageWords words;

    private DocumentReaders(PageWords words) {
        this.words = words;
    }

    /// With the tables that the program carries.
    ///
    /// @throws IllegalStateException when one is missing from the program
    public static DocumentReaders load() {
        return new DocumentReaders(PageWords.load());
    }

    /// The reader for files of that name, if there is one.
    public static Optional<DocumentReader> of(Path file) {
        return named(Unreadable.nameOf(file));
    }

    private static Optional<DocumentReader> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(reader -> reader.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /// The reader that fits the bytes: the one that the name tells unless the bytes tell of another.
    private static Optional<DocumentReader> of(RawFile raw) {
        String name = raw.document().file();
        Optional<DocumentReader> told = named(name);
        if (told.filter(reader -> reader.knows(raw)).isPresent()) return told;
        Optional<DocumentReader> known = ALL.stream().filter(reader -> reader.knows(raw)).findFirst();
        if (known.isPresent()) return known;
        boolean plain = told.map(DocumentReader::isSigned).orElse(endingOf(name).isEmpty());
        return plain && raw.isText() ? Optional.of(ALL.getFirst()) : told;
    }

    /// Reads the file. What is wrong with it is among the notices; it never throws for bad input.
    ///
    /// @throws CancellationException when the analyst has said stop
    public DocumentText read(Path file, Progress progress) {
        String name = Unreadable.nameOf(file);
        try {
            if (Files.isDirectory(file)) {
                return Files.isReadable(file)
                        ? Unreadable.refused(name, "empty-folder", name + " is a folder with no file in it", "Choose one that holds articles.")
                        : Unreadable.refused(name, "folder", name + " is a folder that cannot be opened", "Check its rights.");
            }
            if (Files.notExists(file)) {
                return Unreadable.refused(name, "missing-file", "There is no file " + file, "Check its name and folder.");
            }
            if (!Files.isRegularFile(file)) {
                return Unreadable.refused(name, "no-file", name + " is not an ordinary file", "Save its content as a file first.");
            }
            if (!Files.isReadable(file)) return noRights(name);
            if (Files.size(file) > LARGEST) return tooLarge(name, Files.size(file));
            return read(RawFile.read(file, MOST, progress), words, progress);
        } catch (AccessDeniedException e) {
            return noRights(name);
        } catch (IOException e) {
            return Unreadable.refused(
                    name, "unreadable", name + " could not be read: " + reasonOf(e), "Copy it again from where it came.");
        }
    }

    /// What a browser copied as HTML, read as a page; empty when it is none.
    ///
    /// @param address where it was copied from, if that is known
    public Optional<DocumentText> clipped(String html, Optional<String> address) {
        try {
            return HtmlReader.clipped(html, address, words);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /// Whether no reader has files of that name.
    static boolean isUnnamed(String name) {
        return named(name).isEmpty();
    }

    /// Whether a reader of files that are known by their bytes has files of that name, not one of that ending.
    static boolean isClaimed(String name, String ending) {
        return named(name).filter(reader -> reader.isSigned() && !reader.endings().contains(ending)).isPresent();
    }

    /// Reads what the bytes hold, in whatever format they are.
    static DocumentText read(RawFile raw, PageWords words, Progress progress) {
        String name = raw.document().file();
        try {
            Optional<DocumentReader> reader = of(raw);
            return reader.isPresent() ? reader.get().read(raw.as(reader.get()), words, progress) : unknown(name);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // a parser that chokes on one hostile file must not take the other files with it
            return Unreadable.refused(
                    raw.document(),
                    "unreadable",
                    name + " is built in a way that cannot be read (" + e.getClass().getSimpleName() + ")",
                    "Open it in its own program and save its text.");
        }
    }

    /// The name of the charset that the file's text is read in, such as "UTF-8"; empty when that cannot be told.
    public static Optional<String> charset(Path file) {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try {
            RawFile raw = RawFile.read(file, TextReader.BOUND, Progress.SILENT);
            Optional<DocumentReader> reader = of(raw).filter(found -> !found.isSigned());
            if (reader.isEmpty()) return Optional.empty();
            byte[] bytes = raw.unpacked(TextReader.BOUND).bytes();
            return Optional.of(Charsets.of(bytes, reader.get() instanceof HtmlReader).displayName(Locale.ENGLISH));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The files to read: files as named, folders walked in the order of their names. A file that is reached
    /// twice, also through a link, comes once. What does not exist is kept, so that reading it says so.
    public static List<Path> walk(List<Path> inputs) {
        return new Walk().of(inputs);
    }

    private static DocumentText noRights(String name) {
        return Unreadable.refused(name, "no-rights", name + " may not be read by you", "Change its rights, or copy it.");
    }

    private static DocumentText tooLarge(String name, long bytes) {
        return Unreadable.refused(
                name,
                "too-large-file",
                String.format(Locale.ROOT, "%s is %,d MB large; files of more than %,d MB are not opened", name, bytes >> 20, LARGEST >> 20),
                "Cut it into smaller files.");
    }

    /// What tells a format at the end of a name: "3.5.2024" has none.
    private static String endingOf(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }

    private static DocumentText unknown(String name) {
        String ending = endingOf(name);
        return Unreadable.refused(
                name,
                "unknown-format",
                ending.isEmpty() ? name + " tells its format neither by its ending nor by its content" : "Files that end in " + ending + ", as " + name + " does, are not read",
                "Bring in files that end in " + String.join(", ", ALL.stream().flatMap(reader -> reader.endings().stream()).toList()) + ".");
    }

    private static String reasonOf(IOException e) {
        String reason = e.getMessage();
        return reason == null ? "the disk or the file is damaged" : reason;
    }
}
