package dateline.model;

import java.util.Optional;

/// Where something happened: the words, the place's name and its country (ISO 3166-1 alpha-3).
public record Where(String text, Optional<String> name, Optional<String> country) {}
