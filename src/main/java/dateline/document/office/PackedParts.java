package dateline.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of a ZIP in memory, by its own list of them. Nothing is unpacked before it is asked for, and nothing
/// further than a document goes.
public final class PackedParts {
    private static final int MOST_PARTS = 10_000;
    /// What a part may unpack to, in bytes: some ten thousand pages.
    private static final int LARGEST_PART = 64 << 20;

    private static final int LIST_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LIST_END = 0x06054b50;
    private static final int LIST_END_SIZE = 22;
    private static final int LIST_ENTRY_SIZE = 46;
    private static final int LOCAL_ENTRY_SIZE = 30;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Map<String, Part> parts;

    private record Part(int method, boolean locked, int at, int packed, long unpacked) {}

    private PackedParts(byte[] bytes, Map<String, Part> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /// @throws Unfit when the list is missing, as in a file that was cut off, or too long
    public static PackedParts of(byte[] bytes) throws Unfit {
        if (CompoundFile.isLocked(bytes)) throw new Unfit(Fault.locked());
        if (!isPacked(bytes)) throw new Unfit(Fault.other());
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(in);
        int count = in.getShort(end + 10) & 0xffff;
        if (count > MOST_PARTS) throw new Unfit(Fault.bomb(String.format(Locale.ROOT, "it holds %,d parts or more", count)));
        int at = in.getInt(end + 16);
        // what was put before a ZIP, as by a mail program, moves all its places
        int shift = end - in.getInt(end + 12) - at;
        if (shift < 0) shift = 0;
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0, next = at + shift; i < count && isAt(in, next, LIST_ENTRY, LIST_ENTRY_SIZE); i++) {
            int name = in.getShort(next + 28) & 0xffff;
            int more = (in.getShort(next + 30) & 0xffff) + (in.getShort(next + 32) & 0xffff);
            if (next + LIST_ENTRY_SIZE + name > bytes.length) break;
            boolean locked = (in.getShort(next + 8) & 1) != 0;
            Part part = new Part(
                    in.getShort(next + 10) & 0xffff, locked, in.getInt(next + 42) + shift, in.getInt(next + 20), in.getInt(next + 24) & 0xffffffffL);
            parts.putIfAbsent(new String(bytes, next + LIST_ENTRY_SIZE, name, StandardCharsets.UTF_8).replace('\\', '/'), part);
            next += LIST_ENTRY_SIZE + name + more;
        }
        if (parts.isEmpty()) throw new Unfit(Fault.damaged("the list of its parts cannot be read"));
        return new PackedParts(bytes, parts);
    }

    /// Whether the bytes begin like a ZIP.
    public static boolean isPacked(byte[] bytes) {
        return isAt(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), 0, LOCAL_ENTRY, LOCAL_ENTRY_SIZE);
    }

    private static int endOf(ByteBuffer in) throws Unfit {
        int last = in.limit() - LIST_END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (in.getInt(at) == LIST_END) return at;
        throw new Unfit(Fault.damaged("its end is missing, so that it cannot be unpacked"));
    }

    private static boolean isAt(ByteBuffer in, int at, int mark, int size) {
        return at >= 0 && at <= in.limit() - size && in.getInt(at) == mark;
    }

    public Set<String> names() {
        return parts.keySet();
    }

    /// How many bytes a part unpacks to, as the list says; 0 when there is no such part.
    public long size(String name) {
        Part part = parts.get(name);
        return part == null ? 0 : part.unpacked();
    }

    /// How many bytes a part takes, as the list says; 0 when there is no such part.
    public long packedSize(String name) {
        Part part = parts.get(name);
        return part == null ? 0 : part.packed() & 0xffffffffL;
    }

    /// What a part holds, unpacked while it is read; empty when there is no such part.
    ///
    /// @throws Unfit when it is locked, damaged or unpacks too far
    public Optional<InputStream> open(String name) throws Unfit {
        Part part = parts.get(name);
        if (part == null) return Optional.empty();
        if (part.locked()) throw new Unfit(Fault.locked());
        if (part.unpacked() > LARGEST_PART) throw tooFar(name);
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (!isAt(in, part.at(), LOCAL_ENTRY, LOCAL_ENTRY_SIZE)) throw new Unfit(Fault.damaged("its part " + name + " is not where it says"));
        int from = part.at() + LOCAL_ENTRY_SIZE + (in.getShort(part.at() + 26) & 0xffff) + (in.getShort(part.at() + 28) & 0xffff);
        int length = Math.min(part.packed() < 0 ? Integer.MAX_VALUE : part.packed(), bytes.length - from);
        if (length < 0) throw new Unfit(Fault.damaged("its part " + name + " is cut off"));
        InputStream packed = new ByteArrayInputStream(bytes, from, length);
        return switch (part.method()) {
            case STORED -> Optional.of(new Bounded(packed, name));
            case DEFLATED -> Optional.of(new Bounded(new InflaterInputStream(packed, new Inflater(true)), name));
            default -> throw new Unfit(Fault.damaged("its part " + name + " is packed in a way that nobody uses for documents"));
        };
    }

    /// All that a part holds; nothing when there is no such part.
    ///
    /// @throws Unfit when it is locked, damaged or unpacks too far
    public byte[] bytes(String name) throws Unfit {
        Optional<InputStream> part = open(name);
        if (part.isEmpty()) return new byte[0];
        try (InputStream in = part.get()) {
            return in.readAllBytes();
        } catch (Unfit e) {
            throw e;
        } catch (IOException e) {
            throw new Unfit(Fault.damaged("its part " + name + " cannot be unpacked"));
        }
    }

    private static Unfit tooFar(String name) {
        return new Unfit(Fault.bomb(String.format(Locale.ROOT, "its part %s unpacks to more than %d MB", name, LARGEST_PART >> 20)));
    }

    /// What a list says of sizes can be a lie: the bound holds while unpacking too.
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private final String name;
        private long left = LARGEST_PART;

        Bounded(InputStream in, String name) {
            this.in = in;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws Unfit {
            left -= n;
            if (left < 0) throw tooFar(name);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
