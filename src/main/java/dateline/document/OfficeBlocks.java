package dateline.document;

import dateline.document.office.Draft;
import dateline.document.office.Fault;
import dateline.document.office.Unfit;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Meta;
import dateline.model.Id;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From the draft of an office file to a document: blocks tidied, faults said as notices.
final class OfficeBlocks {
    /// Within so many blocks a title of the properties has to stand in the text too, to be believed.
    private static final int TOP = 12;

    private OfficeBlocks() {}

    /// How bytes become a draft.
    interface Drafted {
        Draft of(byte[] bytes, Progress progress) throws Unfit;
    }

    /// How a whole file is read.
    interface Opened {
        DocumentText read() throws Unfit;
    }

    static DocumentText read(RawFile raw, Drafted format, Progress progress) {
        return whole(raw, () -> documentOf(raw, format.of(raw.bytes(), progress)));
    }

    /// What a file gives that is of use only as a whole; else a notice of what is wrong with it.
    static DocumentText whole(RawFile raw, Opened opened) {
        if (raw.cut()) return Unreadable.tooLarge(raw.document(), raw.bytes().length);
        try {
            return opened.read();
        } catch (Unfit e) {
            return new DocumentText(raw.document(), List.of(), Meta.NONE, List.of(notice(raw, e.fault())));
        }
    }

    private static DocumentText documentOf(RawFile raw, Draft draft) {
        List<Block> blocks = tidied(draft.blocks());
        List<Notice> notices = new ArrayList<>(draft.faults().stream().map(fault -> notice(raw, fault)).toList());
        boolean empty = blocks.stream().allMatch(block -> block.kind() == Kind.FURNITURE || block.kind() == Kind.RULE);
        if (empty && notices.isEmpty())
            return Unreadable.refused(
                    raw.document(), "empty-file", raw.document().file() + " has no text in it, at most pictures",
                    "If it shows pictures of pages, run a text recognition on it first.");
        if (empty) return new DocumentText(raw.document(), List.of(), Meta.NONE, notices);
        return new DocumentText(raw.document(), blocks, metaOf(draft, blocks), notices);
    }

    static Notice notice(RawFile raw, Fault fault) {
        String file = raw.document().file();
        return new Notice(fault.code(), file, file + " " + fault.what(), fault.next());
    }

    /// Programs put all sorts of things into the title of a file; what the text opens with too is a headline.
    private static Meta metaOf(Draft draft, List<Block> blocks) {
        Optional<String> title = draft.title().map(TextBlocks::tidy).map(Charsets::whole).filter(words -> !words.isEmpty());
        String folded = title.map(Id::fold).orElse("");
        boolean shown = blocks.stream().limit(TOP).anyMatch(block -> block.kind() != Kind.FURNITURE && Id.fold(block.text()).equals(folded));
        return new Meta(title.filter(words -> shown && !folded.isEmpty()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Lines that the writer broke by hand are lines of plain text.
    private static List<Block> tidied(List<Block> drafted) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : drafted) {
            if (block.text().indexOf('\n') < 0) {
                String words = TextBlocks.tidy(Charsets.whole(block.text()));
                if (!words.isEmpty()) blocks.add(new Block(block.kind(), words, block.line(), block.gap(), block.where()));
                continue;
            }
            int gap = block.gap();
            for (Block line : TextBlocks.of(block.text()).blocks()) {
                Kind kind = block.kind() == Kind.PARAGRAPH ? line.kind() : block.kind();
                blocks.add(new Block(kind, line.text(), block.line(), gap + line.gap(), block.where()));
                gap = 0;
            }
        }
        return blocks;
    }
}
