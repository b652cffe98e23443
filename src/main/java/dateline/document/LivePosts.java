package dateline.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The posts of a page that is written over days, each with a time of its own.
///
/// @param times the part of the page that each post is, and when it was written
record LivePosts(Map<Element, String> times) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final int DAY_LENGTH = 10;

    /// Posts with less of the page's text are something beside it, such as comments.
    private static final double MOST = 0.6;

    private static final LivePosts NONE = new LivePosts(Map.of());

    /// The posts, where there are some of at least two days.
    static LivePosts of(PageFrame frame) {
        List<Element> stamps = frame.core().select("time[datetime]").stream().filter(time -> DAY.matcher(time.attr("datetime")).matches()).toList();
        Map<Element, Integer> holds = new HashMap<>();
        for (Element stamp : stamps) for (Element e = stamp; e != null && e != frame.core(); e = e.parent()) holds.merge(e, 1, Integer::sum);
        Map<Element, String> times = new HashMap<>();
        int text = 0;
        for (Element stamp : stamps) {
            Element post = stamp;
            for (Element e = stamp; e != null && e != frame.core() && holds.getOrDefault(e, 0) == 1; e = e.parent()) post = e;
            if (post == stamp || frame.proseOf(post) == 0) continue;
            times.put(post, stamp.attr("datetime"));
            text += frame.proseOf(post);
        }
        long days = times.values().stream().map(LivePosts::dayOf).distinct().count();
        return days >= 2 && text >= frame.proseOf(frame.core()) * MOST ? new LivePosts(times) : NONE;
    }

    static String dayOf(String time) {
        return time.substring(0, DAY_LENGTH);
    }

    /// When the post that the piece stands in was written.
    Optional<String> timeOf(PagePiece piece) {
        if (times.isEmpty()) return Optional.empty();
        for (Element e = piece.element(); e != null; e = e.parent()) if (times.containsKey(e)) return Optional.ofNullable(times.get(e));
        return Optional.empty();
    }
}
