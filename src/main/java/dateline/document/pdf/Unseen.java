package dateline.document.pdf;

import dateline.document.office.Fault;
import java.util.ArrayList;
import java.util.List;

/// What a PDF shows and does not say: pages that are pictures, letters without a meaning.
final class Unseen {
    private static final String NEXT = "Run a text recognition (OCR) on it first, then bring it in again.";
    private static final int NAMED = 6;

    private Unseen() {}

    /// @param pictures the pages that hold a picture and hardly a letter
    /// @param nameless whether the file does not tell of many letters what they are
    static List<Fault> faults(int pages, List<Integer> pictures, int letters, boolean nameless) {
        List<Fault> faults = new ArrayList<>();
        if (letters == 0 && pictures.isEmpty()) {
            faults.add(new Fault("no-text-layer", "has no text on its pages", "If it shows some, it is drawn and not written: run a text recognition (OCR) on it first."));
        } else if (!pictures.isEmpty()) {
            String which = pictures.size() == pages ? "has no text layer: its pages are pictures, as a scanner makes them" : "has no text layer on " + named(pictures);
            faults.add(new Fault("no-text-layer", which, NEXT));
        }
        if (nameless)
            faults.add(new Fault("garbled-text", "does not tell of many of its letters which they are, so that its text can be wrong", "Hold it against the file, or run a text recognition (OCR) on it first."));
        return faults;
    }

    static String named(List<Integer> pages) {
        List<String> numbers = pages.stream().limit(NAMED).map(String::valueOf).toList();
        String more = pages.size() > NAMED ? " and " + (pages.size() - NAMED) + " more" : "";
        return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", numbers) + more;
    }
}
