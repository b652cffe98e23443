package dateline.model;

import java.util.List;

/// One rule of reading as a value: its name, a sentence that it is for, what that sentence must yield, and what it does.
/// Rules stand in lists in the order in which they are asked. One test reads every example, and reads it again without
/// its rule: the reading must then be another. A rule on trees or dates yields arcs, as `nsubj(struck, Missiles)`, or
/// times, as `last week = 2024-03-04..2024-03-10 week`.
///
/// @param name unique among all rules, in the field's words: `object-taken-for-subject`
/// @param example a sentence, or two, of our own in which this rule decides; of two lines the first is a headline
/// @param yields the readings of the example, parted by ` ; `: an event as `actor | TYPE/mode | recipient | status`, with
///     `| date | place` where they matter (`*` anybody, `-` nobody or nothing; `context` before a date, or `reported`, where
///     its sentence tells none), `| by speaker` or `| denies TYPE` where they
///     do, a tie as `kind | a | b | status`,
///     `mention: words = actor` for words of the example and whom they stand for,
///     `2 events` for their number, speech as `says speaker | "words"`, a number as `number KIND value unit of BOUND` (as
///     much of it as matters; a range as `12-15`, behind it `part`, `cumulative`), `nothing` for no event, `no ` before a reading that must not be there
/// @param does what it does, in the form that its list asks for
public record Rule<D>(String name, String example, String yields, D does) {
    /// The list short of the rule of that name.
    public static <D> List<Rule<D>> without(List<Rule<D>> rules, String name) {
        return rules.stream().filter(rule -> !rule.name().equals(name)).toList();
    }
}
