package dateline.document;

import dateline.document.mail.Letter;
import dateline.document.mail.MailFile;
import dateline.document.mail.Mailbox;
import dateline.document.mail.OutlookFile;
import dateline.document.office.CompoundFile;
import dateline.document.office.Fault;
import dateline.document.packed.Member;
import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Mails, mailboxes and pages that a browser saved as a mail: each mail is an article, what was attached is read as
/// what it is.
///
/// @param known whether bytes are such a file
record MailReader(String format, List<String> endings, boolean isSigned, Predicate<RawFile> known, Opening opening) implements DocumentReader {
    static final MailReader MHTML = new MailReader("MHTML", List.of(".mht", ".mhtml"), false, MailReader::isPage, MailReader::page);
    static final MailReader MBOX = new MailReader("MBOX", List.of(".mbox", ".mbx"), false, raw -> Mailbox.is(raw.bytes()), MailReader::mailbox);
    static final MailReader EML = new MailReader("EML", List.of(".eml", ".emlx"), false, MailReader::isMail, MailReader::mail);
    static final MailReader MSG = new MailReader("MSG", List.of(".msg"), true, raw -> CompoundFile.holds(raw.bytes(), "__properties_version1.0"), MailReader::outlook);

    private static final int BOUND = 128 << 20;
    private static final int MOST_MAILS = 4_000;
    private static final int HEAD = 1 << 13;
    private static final Pattern HEADS = Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n){0,60}){2}");
    private static final Pattern MACHINE = Pattern.compile("^(?:Message-ID|Received|MIME-Version|Return-Path|Delivered-To|X-[\\w-]+):", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SENDER = Pattern.compile("\\AFrom:[^\\n]*\\n(?:Sent|Date|To|Subject):", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("^Snapshot-Content-Location:|^Content-Type:\\s*multipart/related;[^:]*text/html", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SENT = Pattern.compile("^(?:Received|To):", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /// How such a file is read.
    interface Opening {
        DocumentText of(RawFile raw, PageWords words, Progress progress);
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean knows(RawFile raw) {
        return known.test(raw);
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return opening.of(raw, words, progress);
    }

    private static String headOf(RawFile raw) {
        return new String(raw.bytes(), 0, Math.min(raw.bytes().length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean isMail(RawFile raw) {
        String head = headOf(raw);
        if (!HEADS.matcher(head).lookingAt()) return false;
        return MACHINE.matcher(head).find() || SENDER.matcher(head).lookingAt() && DocumentReaders.isUnnamed(raw.document().file());
    }

    private static boolean isPage(RawFile raw) {
        String head = headOf(raw);
        return HEADS.matcher(head).lookingAt() && PAGE.matcher(head).find() && !SENT.matcher(head).find();
    }

    /// A page that a browser saved with all that belongs to it; its head says when it was saved, not when it appeared.
    private static DocumentText page(RawFile raw, PageWords words, Progress progress) {
        MailFile file = MailFile.of(raw.bytes(), Charsets::decode);
        Optional<String> address = file.letter().head("Snapshot-Content-Location");
        List<MailFile.Part> pages = file.parts().stream().filter(part -> part.type().equals("text/html")).toList();
        Optional<DocumentText> first = Optional.empty();
        for (MailFile.Part part : pages) {
            DocumentText found = HtmlReader.saved(raw, Charsets.decode(part.bytes(), part.charset()), address, words);
            if (!found.blocks().isEmpty() || !found.entries().isEmpty()) return found;
            first = first.or(() -> Optional.of(found));
        }
        return first.orElseGet(() -> pages.isEmpty() && !file.letter().heads().isEmpty() ? mail(raw, words, progress) : damaged(raw, "it holds no page"));
    }

    private static DocumentText mail(RawFile raw, PageWords words, Progress progress) {
        InnerFiles inner = new InnerFiles(raw, words, progress);
        if (raw.cut()) inner.say("large-file", TextReader.tooLarge(raw.document(), BOUND).what(), "Save it without what is attached.");
        Letter letter = MailFile.of(raw.bytes(), Charsets::decode).letter();
        return whole(raw, letter, inner, words);
    }

    /// The mail by itself where nothing is attached, so that it can be cut like any text; else an entry each.
    private static DocumentText whole(RawFile raw, Letter letter, InnerFiles inner, PageWords words) {
        if (!letter.whole()) inner.say("damaged-file", raw.document().file() + " is damaged; what could be taken from it was read", "Save it again from its mail program.");
        Entry own = LetterBlocks.of(letter, words);
        if (!own.blocks().isEmpty()) inner.add(own);
        attachments(letter, inner);
        if (inner.found() != 1 || own.blocks().isEmpty()) return inner.document();
        return new DocumentText(raw.document(), own.blocks(), own.meta(), inner.document().notices());
    }

    private static void attachments(Letter letter, InnerFiles inner) {
        for (Letter.Attachment attachment : letter.attachments()) {
            String name = Member.plainPath(attachment.name()).replace('/', '-');
            if (attachment.shown()) continue;
            if (!inner.takes(name, attachment.bytes().length)) return;
            inner.add(name, attachment.bytes(), false);
        }
    }

    private static DocumentText mailbox(RawFile raw, PageWords words, Progress progress) {
        InnerFiles inner = new InnerFiles(raw, words, progress);
        if (raw.cut()) inner.say("large-file", TextReader.tooLarge(raw.document(), BOUND).what(), "Save it in parts.");
        Mailbox box = Mailbox.of(raw.bytes(), MOST_MAILS);
        if (box.starts().isEmpty()) return mail(raw, words, progress);
        String file = raw.document().file();
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        for (int i = 0; i < Math.min(box.starts().size(), MOST_MAILS); i++) {
            String path = name + "/" + (i + 1);
            if (!inner.takes(path, box.size(i))) return inner.document();
            progress.report(i + 1, box.starts().size(), "Reading " + path);
            byte[] bytes = box.mail(i);
            RawFile one = new RawFile(Documents.documentOf(bytes, file + "/" + (i + 1), EML.format()), bytes, false, raw.nesting().deeper());
            inner.take(path, mail(one, words, progress));
        }
        if (box.starts().size() > MOST_MAILS)
            inner.say("large-file", String.format(Locale.ROOT, "%s holds more than %,d mails; the others were not read", file, MOST_MAILS), "Save it in parts.");
        return inner.document();
    }

    private static DocumentText outlook(RawFile raw, PageWords words, Progress progress) {
        if (raw.cut()) return Unreadable.tooLarge(raw.document(), BOUND);
        try {
            OutlookFile.Read read = OutlookFile.of(raw.bytes());
            InnerFiles inner = new InnerFiles(raw, words, progress);
            for (OutlookFile.Inner mail : read.inner()) {
                InnerFiles within = new InnerFiles(raw, words, progress);
                inner.take(Member.plainPath(mail.name()), outlook(raw, mail.read(), within, words));
            }
            return outlook(raw, read, inner, words);
        } catch (IOException | RuntimeException e) {
            return damaged(raw, "it is no whole mail of Outlook");
        }
    }

    private static DocumentText outlook(RawFile raw, OutlookFile.Read read, InnerFiles inner, PageWords words) {
        return whole(raw, read.letter(), inner, words);
    }

    private static DocumentText damaged(RawFile raw, String how) {
        return new DocumentText(raw.document(), List.of(), DocumentText.Meta.NONE, List.of(OfficeBlocks.notice(raw, Fault.damaged(how))));
    }
}
