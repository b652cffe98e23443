package dateline.store;

import dateline.model.Notice;

/// Something on disk went wrong; the notice says what, to which case, and what to do. Nothing was half saved.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Notice notice;

    StoreException(Notice notice, Throwable cause) {
        super(notice.words(), cause);
        this.notice = notice;
    }

    StoreException(Notice notice) {
        super(notice.words());
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
