package dateline.document;

import dateline.model.Block;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read off a page.
///
/// @param headline as the tags state it, or as the page shows it
/// @param blocks in the order of the page
/// @param posts where the posts of other times begin among the blocks, for a page that is written over days
record PageRead(Optional<String> headline, List<Block> blocks, List<Post> posts) {
    static final PageRead NOTHING = new PageRead(Optional.empty(), List.of(), List.of());

    /// @param at the block that it begins at
    /// @param time when it was written, as the page says it
    record Post(int at, String time) {}

    /// The posts of each day as an article of that day, under the page's headline; none for a page of one time.
    List<Entry> days(Meta page) {
        Map<String, List<Block>> days = new LinkedHashMap<>();
        Map<String, String> times = new LinkedHashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            int from = i == 0 ? 0 : posts.get(i).at();
            int to = i + 1 < posts.size() ? posts.get(i + 1).at() : blocks.size();
            String time = posts.get(i).time();
            String day = LivePosts.dayOf(time);
            times.putIfAbsent(day, time);
            days.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(blocks.subList(from, to));
        }
        if (days.size() < 2) return List.of();
        List<Entry> entries = new ArrayList<>();
        days.forEach((day, of) -> entries.add(new Entry(Optional.of(day), of, at(page, times.getOrDefault(day, day)))));
        return entries;
    }

    private static Meta at(Meta page, String time) {
        return new Meta(page.title(), page.source(), page.byline(), Optional.of(time), Optional.of("time: " + time));
    }
}
