package dateline.document.office;

import dateline.document.office.WordPackage.Relation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A DOCX, packed or in one XML: its text, then its heads, feet and notes apart.
public final class WordFile {
    private static final Set<String> BESIDE = Set.of("header", "footer", "footnotes", "endnotes");
    private static final String MAIN = "word/document.xml";
    private static final int MOST_BESIDE = 200;
    private static final int OPENS_WITHIN = 2000;

    private WordFile() {}

    /// @throws Unfit when nothing of it can be read
    public static Draft read(byte[] bytes) throws Unfit {
        return isFlat(bytes) ? read(WordPackage.flat(bytes)) : read(WordPackage.of(PackedParts.of(bytes)));
    }

    /// Whether the bytes are one XML that holds the parts of a Word document.
    public static boolean isFlat(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, OPENS_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("<pkg:package") && head.contains("/word/");
    }

    private static Draft read(WordPackage file) throws Unfit {
        String main = orElse(file::main, Optional.<String>empty()).orElse(MAIN);
        Optional<XmlPart> body = file.part(main);
        if (body.isEmpty()) throw new Unfit(Fault.damaged("the part that holds its text is missing"));
        List<Relation> relations = orElse(() -> file.relations(main), List.of());
        Gathered gathered = new Gathered();
        WordStyles styles = stylesOf(file, relations);
        WordText text = new WordText(styles, gathered, false);
        Optional<Fault> fault = Optional.empty();
        try {
            text.read(body.get());
        } catch (Unfit e) {
            fault = Optional.of(e.fault());
        }
        relations.stream().filter(relation -> BESIDE.contains(relation.type())).limit(MOST_BESIDE).forEach(relation -> apart(file, relation, styles, gathered));
        Draft draft = Draft.of(text.isPaged() ? gathered.close() : Gathered.unpaged(gathered.close()), orElse(file::title, Optional.empty()));
        return fault.isPresent() ? draft.with(fault.get()) : draft;
    }

    private static void apart(WordPackage file, Relation relation, WordStyles styles, Gathered gathered) {
        gathered.close();
        gathered.at(relation.type().endsWith("notes") ? "notes" : "page margin");
        // what stands beside the text is no reason to refuse the text
        orElse(() -> {
            Optional<XmlPart> part = file.part(relation.target());
            if (part.isPresent()) new WordText(styles, gathered, true).read(part.get());
            return true;
        }, false);
    }

    private static WordStyles stylesOf(WordPackage file, List<Relation> relations) {
        String name = relations.stream().filter(one -> one.type().equals("styles")).map(Relation::target).findFirst().orElse("");
        return orElse(() -> WordStyles.of(file.part(name)), WordStyles.NONE);
    }

    private interface Asked<T> {
        T get() throws Unfit;
    }

    /// What a document can do without.
    private static <T> T orElse(Asked<T> asked, T other) {
        try {
            return asked.get();
        } catch (Unfit e) {
            return other;
        }
    }
}
