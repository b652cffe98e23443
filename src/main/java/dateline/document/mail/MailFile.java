package dateline.document.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Takes a mail apart into its parts, as far as it is whole.
public final class MailFile {
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 500;
    private static final int MOST_HEADS = 2_000;
    private static final int LONGEST_HEAD = 4_000;
    private static final int LARGEST_PART = 64 << 20;
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]+)(?:\\*\\d+)?(\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

    private final TextDecoder decoder;
    private final Map<String, String> heads = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean whole = true;

    /// Bytes to text by the charset that a mail declares, if it declares one.
    public interface TextDecoder {
        String of(byte[] bytes, Optional<String> charset);
    }

    /// A part of a mail that has no parts itself.
    ///
    /// @param type its media type in lower case
    /// @param location where it came from, for the parts of a saved page
    public record Part(String type, Optional<String> charset, Optional<String> name, boolean attached, boolean shown, Optional<String> location, byte[] bytes) {}

    private MailFile(TextDecoder decoder) {
        this.decoder = decoder;
    }

    public static MailFile of(byte[] bytes, TextDecoder decoder) {
        MailFile file = new MailFile(decoder);
        file.parse(bytes);
        return file;
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /// The mail as one letter: the first text of each kind is its own, the rest came with it.
    public Letter letter() {
        Optional<String> text = Optional.empty();
        Optional<String> html = Optional.empty();
        List<Letter.Attachment> attachments = new ArrayList<>();
        for (Part part : parts) {
            boolean own = !part.attached() && part.name().isEmpty();
            if (own && text.isEmpty() && part.type().equals("text/plain")) text = Optional.of(decoder.of(part.bytes(), part.charset()));
            else if (own && html.isEmpty() && part.type().equals("text/html")) html = Optional.of(decoder.of(part.bytes(), part.charset()));
            else if (part.bytes().length > 0) attachments.add(new Letter.Attachment(nameOf(part, attachments.size() + 1), part.bytes(), part.shown()));
        }
        return new Letter(heads, text, html, attachments, whole);
    }

    private static String nameOf(Part part, int number) {
        String ending = part.type().equals("message/rfc822") ? ".eml" : part.type().equals("text/plain") ? ".txt" : part.type().equals("text/html") ? ".html" : "";
        return part.name().orElse("part " + number + ending);
    }

    private void parse(byte[] bytes) {
        MimeConfig config = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(MOST_HEADS).setMaxContentLen(-1).setMalformedHeaderStartsBody(true).build();
        MimeTokenStream in = new MimeTokenStream(config);
        in.setRecursionMode(RecursionMode.M_NO_RECURSE);
        in.parse(new ByteArrayInputStream(bytes, startOf(bytes), bytes.length - startOf(bytes)));
        Map<String, String> fields = new HashMap<>();
        int depth = 0;
        try {
            for (EntityState state = in.getState(); state != EntityState.T_END_OF_STREAM; state = in.next()) {
                if (state == EntityState.T_START_MULTIPART && ++depth > DEEPEST || parts.size() > MOST_PARTS) {
                    whole = false;
                    return;
                }
                if (state == EntityState.T_END_MULTIPART) depth--;
                if (state == EntityState.T_START_HEADER) fields = depth == 0 && heads.isEmpty() ? heads : new HashMap<>();
                if (state == EntityState.T_FIELD) put(fields, in.getField());
                if (state == EntityState.T_BODY) body(in, fields);
            }
        } catch (IOException | MimeException | RuntimeException e) {
            whole = false;
        }
    }

    /// A mail taken out of a mailbox still has the line that parted it from the one before.
    private static int startOf(byte[] bytes) {
        if (bytes.length < 5 || !new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("From ")) return 0;
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return Math.min(at + 1, bytes.length);
    }

    private void put(Map<String, String> fields, Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        byte[] raw = field.getRaw() == null ? field.getBody().getBytes(StandardCharsets.UTF_8) : field.getRaw().toByteArray();
        String words = decoder.of(raw, Optional.empty());
        if (field.getRaw() != null) words = words.substring(words.indexOf(':') + 1);
        words = words.length() > LONGEST_HEAD ? words.substring(0, LONGEST_HEAD) : words;
        fields.putIfAbsent(name, unfolded(words));
    }

    private static String unfolded(String words) {
        String line = words.replaceAll("\\r?\\n[ \\t]?", " ").strip();
        try {
            return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT, StandardCharsets.UTF_8).strip();
        } catch (RuntimeException e) {
            return line;
        }
    }

    private void body(MimeTokenStream in, Map<String, String> fields) {
        String type = in.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        Map<String, String> said = parameters(fields.getOrDefault("content-type", ""));
        Map<String, String> placed = parameters(fields.getOrDefault("content-disposition", ""));
        Optional<String> name = Optional.ofNullable(placed.getOrDefault("filename", said.get("name"))).filter(words -> !words.isBlank());
        boolean attached = fields.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attachment");
        boolean shown = !attached && type.startsWith("image/") && (fields.containsKey("content-id") || fields.containsKey("content-location"));
        parts.add(new Part(type, Optional.ofNullable(said.get("charset")), name, attached, shown, Optional.ofNullable(fields.get("content-location")), bytesOf(in)));
    }

    /// What a part holds, as far as it can be decoded.
    private byte[] bytesOf(MimeTokenStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] step = new byte[1 << 13];
        try {
            InputStream body = in.getDecodedInputStream();
            for (int n = body.read(step); n >= 0 && out.size() < LARGEST_PART; n = body.read(step)) out.write(step, 0, n);
        } catch (IOException | RuntimeException e) {
            whole = false;
        }
        return out.toByteArray();
    }

    private static Map<String, String> parameters(String head) {
        Map<String, String> found = new HashMap<>();
        Matcher m = PARAMETER.matcher(";" + head.substring(Math.max(0, head.indexOf(';') + 1)));
        while (m.find()) {
            String value = m.group(3) == null ? m.group(4) : m.group(3);
            String plain = m.group(2).isEmpty() ? value : percents(value);
            found.merge(m.group(1).toLowerCase(Locale.ROOT), plain, String::concat);
        }
        return found;
    }

    /// `UTF-8'en'caf%C3%A9.txt` to what it means.
    private static String percents(String value) {
        String[] said = value.split("'", 3);
        try {
            return URLDecoder.decode((said.length == 3 ? said[2] : value).replace("+", "%2B"), said.length == 3 ? Charset.forName(said[0]) : StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
