package dateline.event;

import dateline.event.factuality.FactualityReader;
import dateline.event.grammar.Lexicon;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.Quantity;
import java.util.List;

/// What the sentences of one article are read with.
///
/// @param dates the article's time expressions
/// @param quantities the article's numbers
record CodingContext(
        String text,
        String articleId,
        Lexicon lexicon,
        RuleBook rules,
        FactualityReader factuality,
        Participants sides,
        EventDates dates,
        EventPlaces places,
        List<Quantity> quantities) {}
