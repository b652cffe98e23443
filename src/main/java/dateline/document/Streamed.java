package dateline.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Pages whose server sends the text behind the frame, in hidden parts that a script then moves to their places:
/// React writes `<template id="B:1">`, later `<div hidden id="S:1">…</div>` and `$RC`, `$RR` or `$RS` with both names.
final class Streamed {
    private static final Pattern MOVE = Pattern.compile("\\$R[CRS]\\(\"([BPS]:\\w+)\",\\s*\"([BPS]:\\w+)\"");

    private Streamed() {}

    /// Does what the page's script would have done.
    static void settle(Element page) {
        for (Element script : page.select("script:containsData($R)")) {
            Matcher move = MOVE.matcher(script.data());
            while (move.find()) {
                boolean partFirst = move.group(1).startsWith("S:");
                move(page, move.group(partFirst ? 1 : 2), move.group(partFirst ? 2 : 1));
            }
        }
    }

    private static void move(Element page, String part, String place) {
        Element from = page.getElementById(part);
        Element to = page.getElementById(place);
        if (from == null || to == null || to == from || to.parents().contains(from)) return;
        for (Node node : List.copyOf(from.childNodes())) to.before(node);
        to.remove();
        from.remove();
    }
}
