package dateline.desk.exporting;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.chart.Picture;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.Choice;
import dateline.chart.figure.Scope;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The brief that was asked for, set on its pages, with what was checked on it.
///
/// @param ground the case and its figure, taken again while only words change
/// @param sheet empty where nothing of the case is shown
record BriefModel(Question question, BriefSheet.Ground ground, Optional<BriefSheet> sheet, List<Picture> pages) {
    /// What was asked: answers to another question are dropped.
    ///
    /// @param full whether every report is told
    record Question(ResolvedCase open, Filter filter, Choice choice, BriefFields fields, Optional<LocalDate> asOf, String marking, boolean full) {
        /// Whether the other one has the same readings, rulings and places; notes make no other figure.
        private boolean sameGround(Question other) {
            CaseFile a = open.file();
            CaseFile b = other.open.file();
            return filter.equals(other.filter) && choice.equals(other.choice) && a.name().equals(b.name()) && a.events() == b.events() && a.ties() == b.ties() && a.rulings() == b.rulings()
                    && a.actors() == b.actors() && a.articles() == b.articles() && a.sources() == b.sources() && a.places() == b.places();
        }
    }

    /// Composes figure and pages; takes up to some seconds, so not on the FX thread.
    static BriefModel of(Question question, Optional<BriefModel> last, Phrasebook book) {
        BriefSheet.Ground ground = last.filter(before -> question.sameGround(before.question)).map(BriefModel::ground).orElseGet(() -> ground(question, book));
        BriefSheet.Wish wish = new BriefSheet.Wish(Optional.empty(), question.asOf(), question.marking(), question.full());
        Optional<BriefSheet> sheet = BriefSheet.of(ground, question.fields(), BriefEdits.of(question.open().file()), wish);
        return new BriefModel(question, ground, sheet, sheet.map(BriefSheet::pages).orElse(List.of()));
    }

    private static BriefSheet.Ground ground(Question question, Phrasebook book) {
        return BriefSheet.Ground.of(new Scope(question.open(), ExportModel.drawn(question.filter(), false), question.choice()), book);
    }

    Optional<Brief> brief() {
        return sheet.map(BriefSheet::brief);
    }

    /// How a check came out, and what it found.
    record Check(boolean right, String words) {}

    List<Check> checks() {
        if (sheet.isEmpty()) return List.of();
        int bare = question.fields().unsourced().size();
        int mixed = question.fields().mixed(ground.book().likelihood()).size();
        int left = sheet.get().brief().told().left();
        Check numbers = bare == 0
                ? new Check(true, "Every sentence has its source number")
                : new Check(false, bare == 1 ? "One of your statements has no source number such as [1]" : bare + " of your statements have no source number such as [1]");
        List<Brief.Quote> quotes = sheet.get().brief().quotes();
        long open = quotes.stream().filter(quote -> !quote.standing().checked()).count();
        Check checked = open == 0 ? new Check(true, "Every quotation is checked") : new Check(false, open + " of " + quotes.size() + (quotes.size() == 1 ? " quotation" : " quotations") + " not yet checked");
        Check words = mixed == 0
                ? new Check(true, "No sentence mixes likelihood and confidence")
                : new Check(false, mixed == 1 ? "One sentence mixes likelihood and confidence" : mixed + " sentences mix likelihood and confidence");
        String told = left == 0 ? "every report told" : left + (left == 1 ? " report" : " reports") + " left out for length";
        return List.of(numbers, words, checked, new Check(true, pages.size() + (pages.size() == 1 ? " page, " : " pages, ") + told));
    }
}
