package dateline.document.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in the text of a mail what was written or passed on from what only stands around it: answered mails,
/// signatures, how to unsubscribe.
///
/// @param lines the text, a line each
/// @param beside for each line whether it is none of the mail's own text
/// @param heads what the head of a mail says that was passed on; empty when none was
public record MailText(List<String> lines, List<Boolean> beside, Map<String, String> heads) {
    private static final Pattern HEAD = Pattern.compile("[>\\s*_]*(\\p{L}[\\p{L}-]{1,14})[*_]*\\s?:[*_]*\\s?(.*)");
    private static final Pattern QUOTED = Pattern.compile("\\s?(?:>\\s?)+");
    private static final int FEWEST_HEADS = 3;
    private static final int MOST_PASSED_ON = 6;
    private static final Pattern DATED = Pattern.compile("[\\d@]");
    /// What speaks of the mail itself is a short paragraph.
    private static final int LONGEST_CLOSING = 900;

    private static final int MOST_LINES = 12;

    /// What is being found out about one mail's lines.
    private static final class Search {
        private final MailWords words;
        private final List<String> lines;
        private final boolean[] beside;
        private final Map<String, String> heads = new HashMap<>();

        Search(MailWords words, List<String> lines) {
            this.words = words;
            this.lines = new ArrayList<>(lines);
            this.beside = new boolean[lines.size()];
        }
    }

    public static MailText of(String text, String subject, MailWords words) {
        Search search = new Search(words, text.lines().toList());
        boolean passedOn = words.passedOn().matcher(subject.strip()).matches();
        int from = copiedHeads(search, passedOn);
        quotes(search, from);
        signature(search, from);
        closings(search, from);
        List<Boolean> beside = new ArrayList<>();
        for (boolean mark : search.beside) beside.add(mark);
        return new MailText(search.lines, beside, Map.copyOf(search.heads));
    }

    /// Where the text begins: after the last head of mails that were passed on. What stands below the head of a mail
    /// that was answered is none.
    private static int copiedHeads(Search search, boolean passedOn) {
        int from = 0;
        for (int round = 0; round < MOST_PASSED_ON; round++) {
            int head = nextHead(search, from);
            if (head < 0) return from;
            int end = head;
            Map<String, String> said = new HashMap<>();
            for (; end < search.lines.size() && putHead(search.words, search.lines.get(end), said); end++) {}
            int start = markAbove(search, head);
            boolean own = hasText(search, from, start);
            boolean saysSo = start < head && !own;
            if (!passedOn && !saysSo) {
                mark(search, start, search.lines.size());
                return from;
            }
            mark(search, from, end);
            search.heads.clear();
            search.heads.putAll(said);
            from = end;
        }
        return from;
    }

    private static int nextHead(Search search, int from) {
        for (int i = from; i < search.lines.size(); i++) {
            Map<String, String> said = new HashMap<>();
            int heads = 0;
            while (i + heads < search.lines.size() && putHead(search.words, search.lines.get(i + heads), said)) heads++;
            if (heads >= FEWEST_HEADS && said.containsKey("from") && (said.containsKey("date") || said.containsKey("subject"))) return i;
            i += heads;
        }
        return -1;
    }

    private static boolean putHead(MailWords words, String line, Map<String, String> said) {
        Matcher m = HEAD.matcher(line);
        if (!m.matches()) return false;
        String field = words.heads().get(m.group(1).toLowerCase(Locale.ROOT));
        if (field == null) return false;
        said.putIfAbsent(field, m.group(2).strip());
        return true;
    }

    /// The line that says what follows, above the head; the head itself when there is none.
    private static int markAbove(Search search, int head) {
        int at = head - 1;
        while (at >= 0 && search.lines.get(at).isBlank()) at--;
        return at >= 0 && search.words.mark().matcher(search.lines.get(at)).matches() ? at : head;
    }

    private static boolean hasText(Search search, int from, int to) {
        for (int i = from; i < to; i++) if (!search.lines.get(i).isBlank()) return true;
        return false;
    }

    private static void mark(Search search, int from, int to) {
        for (int i = from; i < to; i++) search.beside[i] = true;
    }

    /// Lines of others, with the line above them that says whose they are; where nothing else is left they are the text.
    private static void quotes(Search search, int from) {
        boolean own = false;
        for (int i = from; i < search.lines.size(); i++) own |= !search.beside[i] && !search.lines.get(i).isBlank() && !isQuoted(search, i) && !introduces(search, i);
        for (int i = from; i < search.lines.size(); i++) {
            if (isQuoted(search, i)) {
                search.beside[i] |= own;
                if (!own) search.lines.set(i, QUOTED.matcher(search.lines.get(i)).replaceFirst(""));
            }
        }
        for (int i = from; i < search.lines.size(); i++) if (introduces(search, i)) search.beside[i] = true;
    }

    private static boolean isQuoted(Search search, int i) {
        return QUOTED.matcher(search.lines.get(i)).lookingAt();
    }

    /// "On Friday, 3 May 2024, somebody wrote:", over one line or two, right above lines of others.
    private static boolean introduces(Search search, int i) {
        if (search.lines.get(i).isBlank() || isQuoted(search, i)) return false;
        if (opensQuote(search, i)) return true;
        return i + 1 < search.lines.size() && opensQuote(search, i + 1) && !DATED.matcher(search.lines.get(i + 1)).find();
    }

    private static boolean opensQuote(Search search, int i) {
        if (!search.lines.get(i).stripTrailing().endsWith(":") || isQuoted(search, i)) return false;
        int next = i + 1;
        while (next < search.lines.size() && search.lines.get(next).isBlank()) next++;
        return next < search.lines.size() && isQuoted(search, next);
    }

    private static void signature(Search search, int from) {
        for (int i = from; i < search.lines.size(); i++) {
            String line = search.lines.get(i);
            if (line.equals("-- ") || line.strip().equals("--")) {
                if (hasText(search, from, i)) mark(search, i, search.lines.size());
                return;
            }
        }
    }

    private static void closings(Search search, int from) {
        int size = search.lines.size();
        for (int i = from; i < size; ) {
            int end = i;
            while (end < size && !search.lines.get(end).isBlank()) end++;
            String paragraph = String.join(" ", search.lines.subList(i, Math.min(end, i + MOST_LINES)));
            boolean small = end - i < MOST_LINES && paragraph.length() <= LONGEST_CLOSING;
            if (small && search.words.closing().matcher(paragraph).find()) mark(search, i, end);
            for (int j = i; j < end && !small; j++)
                search.beside[j] |= search.lines.get(j).length() <= LONGEST_CLOSING && search.words.closing().matcher(search.lines.get(j)).find();
            i = end + 1;
        }
    }
}
