package dateline.desk.work;

import dateline.model.Notice;
import java.time.LocalTime;
import java.util.Optional;

/// Whether what is on the screen is on the disk.
///
/// @param saved when everything was written; empty while it is being written or could not be
/// @param failed why it could not be written
public record Saving(Optional<LocalTime> saved, Optional<Notice> failed) {
    static final Saving UNDER_WAY = new Saving(Optional.empty(), Optional.empty());

    static Saving at(LocalTime time) {
        return new Saving(Optional.of(time), Optional.empty());
    }

    static Saving failed(Notice notice) {
        return new Saving(Optional.empty(), Optional.of(notice));
    }
}
