package dateline.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The HTML that a browser puts on the clipboard, with the head that Windows puts before it and the address in that.
///
/// @param html without the head
/// @param address where it was copied from
record ClippedPage(String html, Optional<String> address) {
    private static final Pattern HEAD = Pattern.compile("\\AVersion:[\\d.]+\\s[^<]{0,4000}");
    private static final Pattern SOURCE = Pattern.compile("(?m)^SourceURL:\\s*(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\x00]+");
    /// Marks that programs leave which are no browsers; what they copy is text with looks, of however many articles.
    private static final Pattern EDITOR = Pattern.compile(
            "urn:schemas-microsoft-com:office|\\bmso-|content=\"?(?:Word|Excel|LibreOffice|OpenOffice)|docs-internal-guid|google-sheets|vscode|data-pm-slice");
    private static final int MARKED_WITHIN = 1 << 14;

    static ClippedPage of(String clip, Optional<String> told) {
        Matcher head = HEAD.matcher(clip);
        boolean headed = head.find();
        Optional<String> stated = Optional.of(clip.substring(0, headed ? head.end() : 0)).map(SOURCE::matcher).filter(Matcher::find).map(m -> m.group(1));
        Optional<String> address = told.or(() -> stated).map(ADDRESS::matcher).filter(Matcher::find).map(Matcher::group);
        return new ClippedPage(headed ? clip.substring(head.end()) : clip, address);
    }

    /// Whether a browser copied it.
    boolean isPage() {
        return !EDITOR.matcher(html.substring(0, Math.min(html.length(), MARKED_WITHIN))).find();
    }
}
