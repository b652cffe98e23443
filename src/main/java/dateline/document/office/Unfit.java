package dateline.document.office;

import java.io.IOException;

/// Ends the reading of a file that cannot be read; its readers turn it into a notice.
public final class Unfit extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Unfit(Fault fault) {
        super(fault.what());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
