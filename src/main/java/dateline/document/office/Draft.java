package dateline.document.office;

import dateline.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in a file, as it is written there: line ends inside a block are those of the file.
///
/// @param title what the file's properties call it, true or not
/// @param faults what was wrong with parts of it
public record Draft(List<Block> blocks, Optional<String> title, List<Fault> faults) {
    public Draft {
        blocks = List.copyOf(blocks);
        faults = List.copyOf(faults);
    }

    static Draft of(List<Block> blocks, Optional<String> title) {
        return new Draft(blocks, title, List.of());
    }

    Draft with(Fault fault) {
        List<Fault> all = new ArrayList<>(faults);
        all.add(fault);
        return new Draft(blocks, title, all);
    }
}
