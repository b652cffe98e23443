package dateline.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the mails of a mailbox in its bytes, without copying them.
///
/// @param bytes the whole mailbox
/// @param starts where each mail begins, ascending
public record Mailbox(byte[] bytes, List<Integer> starts) {
    /// What parts one mail from the one before: "From somebody Mon Jun  1 10:00:00 2009".
    private static final Pattern FROM = Pattern.compile("From \\S+\\s+\\p{L}{3},?\\s.{0,40}\\d\\d:\\d\\d.{0,40}\\d{4}.{0,60}");

    private static final int LONGEST_FROM = 400;

    public static Mailbox of(byte[] bytes, int most) {
        List<Integer> starts = new ArrayList<>();
        boolean afterBlank = true;
        for (int at = 0; at < bytes.length && starts.size() <= most; ) {
            int end = endOf(bytes, at);
            if (afterBlank && isFrom(bytes, at, end)) starts.add(at);
            afterBlank = end == at || end == at + 1 && bytes[at] == '\r';
            at = end + 1;
        }
        return new Mailbox(bytes, List.copyOf(starts));
    }

    /// Whether the bytes begin like a mailbox.
    public static boolean is(byte[] bytes) {
        return isFrom(bytes, 0, endOf(bytes, 0));
    }

    public byte[] mail(int number) {
        int end = number + 1 < starts.size() ? starts.get(number + 1) : bytes.length;
        return Arrays.copyOfRange(bytes, starts.get(number), end);
    }

    public int size(int number) {
        return (number + 1 < starts.size() ? starts.get(number + 1) : bytes.length) - starts.get(number);
    }

    private static int endOf(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return at;
    }

    private static boolean isFrom(byte[] bytes, int at, int end) {
        if (end - at < 10 || end - at > LONGEST_FROM || bytes[at] != 'F' || bytes[at + 4] != ' ') return false;
        return FROM.matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).strip()).matches();
    }
}
