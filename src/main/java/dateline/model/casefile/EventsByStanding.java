package dateline.model.casefile;

import dateline.model.Event;
import dateline.model.persistent.Table;

/// The events of a case, sorted by what the analyst said of them and how sure the machine is.
record EventsByStanding(Table<Event> drawn, Table<Event> suggested, Table<Event> rejected) {}
