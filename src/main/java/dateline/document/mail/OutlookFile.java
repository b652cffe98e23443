package dateline.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/// Reads a mail that Outlook saved (MSG), with the mails in it.
public final class OutlookFile {
    private static final int DEEPEST = 4;

    private OutlookFile() {}

    /// A mail with the mails that were attached to it, each with its name.
    public record Read(Letter letter, List<Inner> inner) {
        public Read {
            inner = List.copyOf(inner);
        }
    }

    /// A mail in a mail.
    public record Inner(String name, Read read) {}

    public static Read of(byte[] bytes) throws IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            return read(message, 1);
        }
    }

    private static Read read(MAPIMessage message, int depth) {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) message.guess7BitEncoding();
        Map<String, String> heads = new HashMap<>();
        put(heads, "subject", message::getSubject);
        put(heads, "from", message::getDisplayFrom);
        dateOf(message).ifPresent(date -> heads.put("date", date));
        List<Letter.Attachment> attachments = new ArrayList<>();
        List<Inner> inner = new ArrayList<>();
        boolean whole = true;
        for (AttachmentChunks chunks : message.getAttachmentFiles()) {
            try {
                if (chunks.isEmbeddedMessage()) {
                    if (depth < DEEPEST) inner.add(new Inner(nameOf(chunks, "mail " + (inner.size() + 1)), read(chunks.getEmbeddedMessage(), depth + 1)));
                } else if (chunks.getAttachData() != null && chunks.getAttachData().getValue() != null) {
                    boolean shown = chunks.getAttachContentId() != null && chunks.getAttachLongFileName() == null;
                    attachments.add(new Letter.Attachment(nameOf(chunks, "part " + (attachments.size() + 1)), chunks.getAttachData().getValue(), shown));
                }
            } catch (IOException | RuntimeException e) {
                whole = false;
            }
        }
        Letter letter = new Letter(heads, words(message::getTextBody), words(message::getHtmlBody), attachments, whole);
        return new Read(letter, inner);
    }

    /// What may not be there.
    private interface Field {
        String get() throws ChunkNotFoundException;
    }

    private static Optional<String> words(Field field) {
        try {
            return Optional.ofNullable(field.get()).filter(text -> !text.isBlank());
        } catch (ChunkNotFoundException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, String> heads, String name, Field field) {
        words(field).ifPresent(text -> heads.put(name, text));
    }

    private static Optional<String> dateOf(MAPIMessage message) {
        try {
            Calendar date = message.getMessageDate();
            return Optional.ofNullable(date).map(day -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.toInstant().atOffset(ZoneOffset.UTC)));
        } catch (ChunkNotFoundException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String nameOf(AttachmentChunks chunks, String otherwise) {
        for (StringChunk name : new StringChunk[] {chunks.getAttachLongFileName(), chunks.getAttachFileName(), chunks.getAttachDisplayName()})
            if (name != null && !Objects.requireNonNullElse(name.getValue(), "").isBlank()) return name.getValue();
        return otherwise;
    }
}
