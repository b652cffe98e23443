package dateline.model;

import java.util.Optional;

/// The opening "ISLAMABAD:" or "CAIRO, March 3 (Reuters) –" of an article; its date as written.
public record Dateline(Optional<String> place, Optional<String> date, Optional<String> agency) {}
