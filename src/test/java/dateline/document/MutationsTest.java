package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.DocumentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small files of every format with bytes flipped, cut out, put in and repeated: each ends in text or a notice. How
/// many are tried and from which seed on can be set from outside for longer runs.
class MutationsTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final int TRIES = Integer.getInteger("dateline.mutations", 2_000);
    private static final long SEED = Long.getLong("dateline.mutations.seed", 17L);

    @TempDir
    Path folder = Path.of("");

    private static List<Path> files() throws IOException, URISyntaxException {
        Path here = Path.of(MutationsTest.class.getResource("/dateline/pipeline/made/water.txt").toURI()).getParent();
        Path beside = Path.of(MutationsTest.class.getResource("plain.jsonl").toURI()).getParent();
        try (Stream<Path> made = Files.list(here); Stream<Path> plain = Files.list(beside)) {
            return Stream.concat(made, plain).sorted().toList();
        }
    }

    @Test
    void whateverIsBrokenInAFileEndsInTextOrANotice() throws IOException, URISyntaxException {
        List<Path> files = files();
        for (int i = 0; i < TRIES; i++) {
            Path file = files.get(i % files.size());
            byte[] bytes = mutated(Files.readAllBytes(file), new Random(SEED * 1_000_003 + i));
            DocumentText found = READERS.read(Files.write(folder.resolve(file.getFileName().toString()), bytes), Progress.SILENT);
            boolean silent = found.blocks().isEmpty() && found.entries().isEmpty() && found.notices().isEmpty();
            assertThat(silent).as("%s, try %d", file.getFileName(), i).isFalse();
            assertThat(found.notices()).as("%s, try %d", file.getFileName(), i).noneMatch(notice -> notice.what().contains("OutOfMemoryError"));
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] all = bytes;
        for (int n = 1 + random.nextInt(4); n > 0 && all.length > 0; n--) {
            int at = random.nextInt(all.length);
            int length = 1 + random.nextInt(Math.min(all.length - at, 1 + random.nextInt(400)));
            all = switch (random.nextInt(4)) {
                case 0 -> flipped(all, at, Math.min(length, 8), random);
                case 1 -> joined(all, 0, at, all, at + length, all.length);
                case 2 -> joined(all, 0, at, noise(length, random), all, at);
                default -> joined(all, 0, at + length, all, at, all.length);
            };
        }
        return all;
    }

    private static byte[] flipped(byte[] bytes, int at, int length, Random random) {
        byte[] all = bytes.clone();
        for (int i = at; i < at + length; i++) all[i] ^= (byte) (1 << random.nextInt(8));
        return all;
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] middle, byte[] last, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first, from, to - from);
        out.write(middle, 0, middle.length);
        out.write(last, rest, last.length - rest);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] last, int rest, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first, from, to - from);
        out.write(last, rest, end - rest);
        return out.toByteArray();
    }
}
