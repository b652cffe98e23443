package dateline.article;

/// What the lines of an article are known by, as the tables in `assets/reading` list it; loaded once and passed down.
record Signs(Stamps stamps, Bylines bylines, Outlets outlets, Furniture furniture, Datelines datelines, Credits credits, Languages languages, Agencies agencies) {
    /// @throws IllegalStateException when a table is missing from the program
    static Signs load() {
        WordLists words = WordLists.load();
        return new Signs(
                Stamps.load(words), new Bylines(words), Outlets.load(words), Furniture.load(), Datelines.load(words), new Credits(words),
                Languages.load(), Agencies.load(words));
    }
}
