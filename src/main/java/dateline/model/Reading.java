package dateline.model;

import java.util.List;

/// What the machine found in one article, with one version of the rules.
public record Reading(
        String articleId,
        String ruleVersion,
        List<Actor> actors,
        List<Mention> mentions,
        List<Timex> times,
        List<Event> events,
        List<Tie> ties,
        List<Claim> claims,
        List<Quantity> quantities,
        List<Notice> notices) {
    public Reading {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        events = List.copyOf(events);
        ties = List.copyOf(ties);
        claims = List.copyOf(claims);
        quantities = List.copyOf(quantities);
        notices = List.copyOf(notices);
    }
}
