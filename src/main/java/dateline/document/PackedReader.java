package dateline.document;

import dateline.document.office.Fault;
import dateline.document.office.PackedParts;
import dateline.document.office.Unfit;
import dateline.document.packed.Member;
import dateline.document.packed.Tar;
import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Meta;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// Archives and packed files: each file in them is read as what it is, in memory, and nothing is written anywhere.
///
/// @param known whether bytes are such a file
/// @param opening how what lies in it is handed on
record PackedReader(String format, List<String> endings, Predicate<RawFile> known, Opening opening) implements DocumentReader {
    static final PackedReader ZIP = new PackedReader("ZIP", List.of(".zip"), PackedReader::isZip, PackedReader::zip);
    static final PackedReader GZIP = new PackedReader("GZIP", List.of(".gz", ".tgz", ".z"), RawFile::isPacked, PackedReader::gzip);
    static final PackedReader TAR = new PackedReader("TAR", List.of(".tar"), raw -> Tar.is(raw.bytes()), PackedReader::tar);

    private static final int BOUND = 128 << 20;
    /// What one packed file may unpack to, in bytes.
    private static final int LARGEST = 64 << 20;

    /// Text packs to a tenth, tables of numbers to a fortieth; more is nothing but the same again and again.
    private static final int MOST_RATIO = 200;

    private static final int SMALL = 8 << 20;
    private static final Set<String> COMPANIONS = Set.of(".html", ".htm");

    /// How what lies in a file is handed on.
    interface Opening {
        void of(RawFile raw, InnerFiles inner) throws Unfit;
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean isSigned() {
        return true;
    }

    @Override
    public boolean knows(RawFile raw) {
        return known.test(raw);
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        if (raw.cut()) return Unreadable.tooLarge(raw.document(), BOUND);
        InnerFiles inner = new InnerFiles(raw, words, progress);
        try {
            opening.of(raw, inner);
        } catch (Unfit e) {
            if (inner.found() == 0) return new DocumentText(raw.document(), List.of(), Meta.NONE, List.of(OfficeBlocks.notice(raw, e.fault())));
            inner.say(e.fault().code(), raw.document().file() + " " + e.fault().what(), e.fault().next());
        }
        return this == GZIP ? inner.unwrapped() : inner.document();
    }

    /// Office files are ZIPs too: damaged ones stay with the readers that their names tell.
    private static boolean isZip(RawFile raw) {
        return PackedParts.isPacked(raw.bytes()) && !DocumentReaders.isClaimed(raw.document().file(), ".zip") && !raw.packs("[Content_Types].xml") && !raw.packs("mimetype");
    }

    private static void zip(RawFile raw, InnerFiles inner) throws Unfit {
        PackedParts parts = PackedParts.of(raw.bytes());
        for (String name : parts.names()) {
            String path = Member.plainPath(name);
            if (name.endsWith("/") || path.isEmpty() || Member.isHidden(path) || isCompanion(name, parts.names())) continue;
            long size = parts.size(name);
            if (isBomb(size, parts.packedSize(name))) {
                inner.say("unpacks-too-far", inside(raw, path) + String.format(Locale.ROOT, " is said to unpack to %,d times its size and was not opened", size / Math.max(1, parts.packedSize(name))), "Unpack it by itself, if you trust it.");
                continue;
            }
            if (size > LARGEST) {
                inner.say("too-large-file", inside(raw, path) + String.format(Locale.ROOT, " is %,d MB large; of files in others up to %,d MB are read", size >> 20, LARGEST >> 20), "Unpack it and bring it in by itself.");
                continue;
            }
            if (!inner.takes(path, size)) return;
            try {
                byte[] bytes = parts.bytes(name);
                if (bytes.length > size && !inner.takes(path, bytes.length - size)) return;
                inner.add(path, bytes, false);
            } catch (Unfit e) {
                inner.say(e.fault().code(), inside(raw, path) + " " + e.fault().what(), e.fault().next());
            }
        }
    }

    private static String inside(RawFile raw, String path) {
        return raw.document().file() + "/" + path;
    }

    private static boolean isBomb(long size, long packed) {
        return size > SMALL && size / Math.max(1, packed) > MOST_RATIO;
    }

    /// What a browser saved beside a page: pictures, scripts and the frames of advertisements.
    private static boolean isCompanion(String name, Set<String> names) {
        for (int at = name.indexOf(Walk.COMPANIONS + "/"); at >= 0; at = name.indexOf(Walk.COMPANIONS + "/", at + 1)) {
            String page = name.substring(0, at);
            if (COMPANIONS.stream().anyMatch(ending -> names.contains(page + ending))) return true;
        }
        return false;
    }

    private static void gzip(RawFile raw, InnerFiles inner) throws Unfit {
        String file = raw.document().file();
        String name = Member.plainPath(file.substring(file.lastIndexOf('/') + 1)).replaceFirst("(?i)\\.(?:gz|z)$", "").replaceFirst("(?i)\\.tgz$", ".tar");
        byte[] bytes;
        boolean cut;
        ByteArrayInputStream packed = new ByteArrayInputStream(raw.bytes());
        try (InputStream in = new GZIPInputStream(packed)) {
            bytes = in.readNBytes(LARGEST);
            cut = in.read() >= 0;
        } catch (EOFException e) {
            throw new Unfit(Fault.damaged("it is cut off and cannot be unpacked"));
        } catch (IOException e) {
            throw new Unfit(Fault.damaged("it cannot be unpacked"));
        }
        if (cut && isBomb(bytes.length, raw.bytes().length - packed.available()))
            throw new Unfit(Fault.bomb(String.format(Locale.ROOT, "it unpacks to more than %d MB, nothing but the same again and again", LARGEST >> 20)));
        if (inner.takes(name, bytes.length)) inner.add(name, bytes, cut);
    }

    private static void tar(RawFile raw, InnerFiles inner) throws Unfit {
        boolean whole = Tar.each(raw.bytes(), member -> {
            String path = Member.plainPath(member.name());
            if (path.isEmpty() || Member.isHidden(path)) return true;
            if (!inner.takes(path, member.bytes().length)) return false;
            inner.add(path, member.bytes(), false);
            return true;
        });
        if (!whole) throw new Unfit(Fault.damaged("it is cut off"));
    }
}
