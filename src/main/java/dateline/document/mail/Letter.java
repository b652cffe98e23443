package dateline.document.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A mail.
///
/// @param heads the fields of its head by their names in lower case, the first of each name
/// @param text its words as plain text
/// @param html its words as a page
/// @param whole whether it could be read to its end
public record Letter(Map<String, String> heads, Optional<String> text, Optional<String> html, List<Attachment> attachments, boolean whole) {
    public Letter {
        heads = Map.copyOf(heads);
        attachments = List.copyOf(attachments);
    }

    /// What came with a mail.
    ///
    /// @param name as its sender called it
    /// @param shown whether it is only a picture in the mail's own page
    public record Attachment(String name, byte[] bytes, boolean shown) {}

    public Optional<String> head(String name) {
        return Optional.ofNullable(heads.get(name.toLowerCase(Locale.ROOT))).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// Whether it went to the readers of a list, as newsletters do, and none of them can answer on it.
    public boolean isNewsletter() {
        return (heads.containsKey("list-id") || heads.containsKey("list-unsubscribe")) && !heads.containsKey("list-post");
    }

    /// The name of the sender without the address, if there is one.
    public Optional<String> sender() {
        return head("from").map(from -> from.replaceAll("<[^<>]*>", "").replace("\"", "").strip()).filter(name -> !name.isEmpty() && name.indexOf('@') < 0);
    }
}
