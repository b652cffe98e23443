package dateline.desk.shell;

import dateline.desk.paint.Shapes;
import dateline.desk.part.Dates;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.model.Filter.Outside;
import dateline.model.Filter;
import dateline.model.FilterBuilder;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What of the case is looked at, in one line; and what is selected.
final class FilterBar extends HBox {
    private final Workspace work;
    private final Look look;
    private final FilterChip period;
    private final FilterChip status;
    private final FilterChip type;
    private final FilterChip sign;
    private final FilterChip source;
    private final FilterChip checked;
    private final List<ToggleButton> outside = new ArrayList<>();
    private final HBox selected = Parts.row(4);

    FilterBar(Workspace work, Look look) {
        super(6);
        this.work = work;
        this.look = look;
        getStyleClass().add("dl-filter-bar");
        period = new FilterChip("Period", this::periodOptions, () -> period(Optional.empty(), Optional.empty()));
        status = new FilterChip("Status", this::statusOptions, () -> filter(f -> with(f, Set.of(), f.types(), f.signs(), f.sourceIds())));
        type = new FilterChip("Type", this::typeOptions, () -> filter(f -> with(f, f.statuses(), Set.of(), f.signs(), f.sourceIds())));
        sign = new FilterChip("Sign", this::signOptions, () -> filter(f -> with(f, f.statuses(), f.types(), Set.of(), f.sourceIds())));
        source = new FilterChip("Source", this::sourceOptions, () -> filter(f -> with(f, f.statuses(), f.types(), f.signs(), Set.of())));
        checked = new FilterChip("Checked", this::checkedOptions, () -> filter(f -> f.withChecked(false)));
        selected.setMinWidth(60);
        getChildren().addAll(Parts.icon(Material2OutlinedAL.FILTER_LIST), period, status, type, sign, source, checked,
                Parts.label("Outside the filter", "dl-muted", "dl-outside"), segments(), Parts.spring(), selected);
        work.open().addListener((o, before, now) -> show());
        work.selection().addListener((o, before, now) -> show());
        look.theme().addListener((o, before, now) -> show());
        show();
    }

    private HBox segments() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("dl-segments");
        for (Outside one : Outside.values()) {
            ToggleButton button = new ToggleButton(FilterWords.word(one.name()));
            button.setAccessibleText(FilterWords.word(one.name()) + " what is outside the filter");
            button.setToggleGroup(group);
            button.setOnAction(e -> {
                button.setSelected(true);
                filter(f -> f.with(one));
            });
            outside.add(button);
            box.getChildren().add(button);
        }
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void show() {
        ResolvedCase open = work.open().get();
        Selection now = work.selection().get();
        Filter f = now.filter();
        period.show(FilterWords.period(f), f.from().isPresent() || f.to().isPresent());
        status.show(FilterWords.some(names(f.statuses()), Status.values().length), !f.statuses().isEmpty());
        type.show(FilterWords.some(f.types(), CaseIndex.of(open).types().size()), !f.types().isEmpty());
        sign.show(FilterWords.some(names(f.signs()), Sign.values().length), !f.signs().isEmpty());
        Set<String> sources = new LinkedHashSet<>();
        f.sourceIds().forEach(id -> sources.add(open.file().sources().get(id).map(Source::name).orElse(id)));
        source.show(sources.size() == 1 ? sources.iterator().next() : FilterWords.some(sources, open.file().sources().size()), !sources.isEmpty());
        checked.show(f.checked() ? "only" : "all", f.checked());
        outside.forEach(button -> button.setSelected(button.getText().equals(FilterWords.word(f.outside().name()))));
        showSelected(open, now);
    }

    private void showSelected(ResolvedCase open, Selection now) {
        selected.getChildren().clear();
        if (now.nothingPicked()) return;
        Label words = Parts.label(words(open, now));
        HBox chip = Parts.row(5);
        chip.getStyleClass().addAll("dl-chip-box", "dl-selected-chip");
        if (now.actors().size() == 1)
            open.actors().get(now.actors().iterator().next())
                    .ifPresent(actor -> chip.getChildren().add(Shapes.actor(actor.kind().shape(), 18, look.theme().get())));
        chip.getChildren().addAll(words, Parts.iconButton(Material2OutlinedAL.CLOSE, "Clear the selection", () -> work.select(Selection::cleared)));
        selected.getChildren().addAll(Parts.label("Selected", "dl-muted"), chip);
    }

    private static String words(ResolvedCase open, Selection now) {
        if (now.actors().size() == 1) return open.nameOf(now.actors().iterator().next());
        if (!now.actors().isEmpty()) return now.actors().size() + " actors";
        return now.events().size() == 1 ? "1 reading" : now.events().size() + " readings";
    }

    private void filter(UnaryOperator<Filter> next) {
        work.select(s -> s.withFilter(next.apply(s.filter())));
    }

    private static Filter with(Filter f, Set<Status> statuses, Set<String> types, Set<Sign> signs, Set<String> sources) {
        return FilterBuilder.builder(f).statuses(statuses).types(types).signs(signs).sourceIds(sources).build();
    }

    private void period(Optional<LocalDate> from, Optional<LocalDate> to) {
        filter(f -> FilterBuilder.builder(f).from(from).to(to).build());
    }

    private Node periodOptions() {
        Filter f = work.selection().get().filter();
        TextField from = dateField("First day", f.from());
        TextField to = dateField("Last day", f.to());
        Label wrong = Parts.paragraph("", "dl-failed");
        Runnable set = () -> {
            Optional<LocalDate> first = Dates.read(from.getText());
            Optional<LocalDate> last = Dates.read(to.getText());
            boolean bad = first.isEmpty() && !from.getText().isBlank() || last.isEmpty() && !to.getText().isBlank();
            boolean turned = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
            wrong.setText(bad ? "Type days as 2024-03-15 or 15 March 2024." : turned ? "The last day is before the first." : "");
            if (!bad && !turned) period(first, last);
        };
        from.setOnAction(e -> set.run());
        to.setOnAction(e -> set.run());
        CheckBox undated = new CheckBox("Also what has no date");
        undated.setSelected(f.undated());
        undated.setOnAction(e -> filter(g -> FilterBuilder.builder(g).undated(undated.isSelected()).build()));
        VBox box = new VBox(8, Parts.row(6, from, Parts.label("to"), to), undated, wrong,
                Parts.row(8, Parts.spring(), Parts.button("Set", set, "dl-primary", "dl-small-button")));
        box.getStyleClass().add("dl-options");
        return box;
    }

    private static TextField dateField(String words, Optional<LocalDate> day) {
        TextField field = new TextField(day.map(LocalDate::toString).orElse(""));
        field.setPromptText("year-month-day");
        field.setPrefColumnCount(10);
        field.setAccessibleText(words);
        return field;
    }

    private Node statusOptions() {
        Set<String> all = names(Set.of(Status.values()));
        return options(all, names(work.selection().get().filter().statuses()), FilterWords::word, chosen -> {
            Set<Status> set = new LinkedHashSet<>();
            chosen.forEach(name -> set.add(Status.valueOf(name)));
            filter(f -> with(f, set, f.types(), f.signs(), f.sourceIds()));
        });
    }

    private Node typeOptions() {
        return options(CaseIndex.of(work.open().get()).types(), work.selection().get().filter().types(), FilterWords::word,
                chosen -> filter(f -> with(f, f.statuses(), chosen, f.signs(), f.sourceIds())));
    }

    private Node signOptions() {
        return options(names(Set.of(Sign.values())), names(work.selection().get().filter().signs()), FilterWords::word, chosen -> {
            Set<Sign> set = new LinkedHashSet<>();
            chosen.forEach(name -> set.add(Sign.valueOf(name)));
            filter(f -> with(f, f.statuses(), f.types(), set, f.sourceIds()));
        });
    }

    private Node sourceOptions() {
        ResolvedCase open = work.open().get();
        Set<String> ids = new LinkedHashSet<>();
        FilterWords.sources(open.file()).forEach(one -> ids.add(one.id()));
        return options(ids, work.selection().get().filter().sourceIds(), id -> open.file().sources().get(id).map(Source::name).orElse(id),
                chosen -> filter(f -> with(f, f.statuses(), f.types(), f.signs(), chosen)));
    }

    private Node checkedOptions() {
        CheckBox only = new CheckBox("Only what you have checked");
        only.setId("checked-only");
        only.setSelected(work.selection().get().filter().checked());
        only.setOnAction(e -> filter(f -> f.withChecked(only.isSelected())));
        VBox box = new VBox(8, only, Parts.label(work.open().get().checks().tally().words(), "dl-muted"));
        box.getStyleClass().add("dl-options");
        return box;
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        Set<String> names = new LinkedHashSet<>();
        values.stream().sorted(java.util.Comparator.comparing(Enum::ordinal)).forEach(value -> names.add(value.name()));
        return names;
    }

    /// Boxes to tick; all ticked is the same as none chosen.
    private static Node options(Set<String> all, Set<String> chosen, UnaryOperator<String> word, Consumer<Set<String>> then) {
        VBox box = new VBox(6);
        box.getStyleClass().add("dl-options");
        if (all.isEmpty()) box.getChildren().add(Parts.label("Nothing to choose from yet", "dl-muted"));
        List<CheckBox> boxes = new ArrayList<>();
        for (String one : all) {
            CheckBox tick = new CheckBox(word.apply(one));
            tick.setSelected(chosen.isEmpty() || chosen.contains(one));
            tick.setUserData(one);
            tick.setOnAction(e -> {
                Set<String> now = new LinkedHashSet<>();
                for (CheckBox b : boxes) if (b.isSelected()) now.add((String) b.getUserData());
                if (now.isEmpty()) tick.setSelected(true);
                else then.accept(now.size() == all.size() ? Set.of() : now);
            });
            boxes.add(tick);
            box.getChildren().add(tick);
        }
        return box;
    }
}
