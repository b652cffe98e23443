package dateline.document;

import dateline.model.DocumentText.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a page's tags state about its article.
///
/// @param description the standfirst as the tags give it
/// @param bodies the article's text as structured data repeat it, if they do
record PageMeta(Meta stated, Optional<String> description, List<String> bodies) {
    static PageMeta of(Element page) {
        return new PageMeta(Meta.NONE, Optional.empty(), new ArrayList<>());
    }
}
