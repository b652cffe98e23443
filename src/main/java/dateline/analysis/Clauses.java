package dateline.analysis;

import dateline.analysis.Wording.Phrase;
import dateline.model.Basis;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.Where;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts a happening into one sentence that says no more than its article: on whose word, how firmly, when and where.
final class Clauses {
    private static final Pattern AT = Pattern.compile("(?:in|at|near|outside|inside|on|off|around|across)\\s.*");

    /// What is denied is a statement or a deed, not the person whom something is refused.
    private static final Pattern DENIED = Pattern.compile("(?:that|any|all|the|an?|claims|allegations|accusations|reports|media|charges|involvement|\\p{L}+ing)\\b");

    /// At most so many words of a speaker stand in a sentence as quoted.
    private static final int QUOTED = 4;

    private final ResolvedCase open;
    private final Prose prose;
    private final Phrasebook book;
    private final Wording wording;
    private final TypeWordings types;
    private final Amounts amounts;
    private final Map<String, List<Claim>> claims = new HashMap<>();

    Clauses(ResolvedCase open, Prose prose, Phrasebook book) {
        this.open = open;
        this.prose = prose;
        this.book = book;
        this.wording = book.wording();
        this.types = book.types();
        this.amounts = new Amounts(open, types);
        for (Claim claim : open.file().claims()) if (claim.direct()) claims.computeIfAbsent(claim.articleId(), id -> new ArrayList<>()).add(claim);
    }

    /// A sentence in parts, so that neighbours of the same beginning can share it.
    ///
    /// @param when empty where no date is stated
    /// @param frame on whose word, with its comma; empty for a plain fact
    /// @param subject ids of those who act, for comparison
    record Clause(String when, String frame, List<String> subject, String who, String predicate) {
        boolean startsLike(Clause other) {
            return !who.isEmpty() && when.equals(other.when) && frame.equals(other.frame) && subject.equals(other.subject);
        }

        Clause and(Clause next) {
            return new Clause(when, frame, subject, who, predicate + (predicate.contains(" and ") ? ", and " : " and ") + next.predicate);
        }

        String words() {
            String told = frame + (who.isEmpty() ? "" : who + " ") + predicate;
            return Prose.capital(when.isEmpty() ? told : when + ", " + told);
        }
    }

    Clause of(Happening happening) {
        Event lead = happening.lead();
        String when = happening.events().stream()
                .flatMap(event -> event.date().filter(When::dated).stream())
                .findFirst()
                .map(Days::words)
                .orElse("");
        String frame = frame(lead);
        Phrase phrase = wording.phrase(lead);
        boolean acts = !lead.actors().isEmpty();
        String who = acts ? prose.names(lead.actors()) : "";
        Optional<String> killed = killed(happening);
        String aside = killed.orElse("");
        if (killed.isPresent()) phrase = killing(lead, phrase);
        else aside = prose.names(others(happening));
        String told = !acts ? unmanned(lead, phrase, aside, killed.isPresent()) : types.of(lead).denial() ? denial(lead) : predicate(lead, phrase, aside);
        String figures = killed.isPresent() ? "" : amounts.words(happening);
        String predicate = told + place(lead, told) + figures + quoted(lead) + (when.isEmpty() ? undated(lead) : "");
        return new Clause(when, frame, lead.actors(), who, predicate);
    }

    /// "at least 60 people", where the other side is just those who were killed.
    private Optional<String> killed(Happening happening) {
        List<String> recipients = happening.lead().recipients();
        String number = amounts.killed(happening);
        if (number.isEmpty() || recipients.size() != 1 || !prose.counted(recipients.getFirst())) return Optional.empty();
        return Optional.of(number + " " + prose.counts(recipients.getFirst()));
    }

    private Phrase killing(Event event, Phrase phrase) {
        String by = phrase.noun().replaceAll("\\[[^]]*]", "");
        boolean plain = event.type().mode().isEmpty() || types.of(event).kills();
        String how = plain ? "" : " in " + by;
        return new Phrase("killed", "kill", " {b}" + how, "the killing of {b}" + how, List.of(), false);
    }

    /// The other side; people who are only counted are told by the figure.
    private List<String> others(Happening happening) {
        boolean counted = Amounts.countsPeople(amounts.of(happening));
        return happening.lead().recipients().stream().filter(id -> !counted || !prose.counted(id)).toList();
    }

    /// A date that its article does not let us work out stands in the article's words; of one that it does not tell
    /// stands by when it was reported.
    private static String undated(Event event) {
        Optional<String> reported = event.date().flatMap(Days::reported);
        if (reported.isPresent()) return " (" + reported.get() + ")";
        return event.date().filter(when -> !when.dated()).map(When::text).filter(text -> text.contains(" ")).map(text -> " (“" + lower(text) + "”)").orElse("");
    }

    private String frame(Event event) {
        List<String> by = event.attributedTo();
        if (by.isEmpty()) return event.status() == Status.CLAIMED ? "reportedly, " : "";
        if (event.status() == Status.DENIED) return "";
        if (new HashSet<>(event.actors()).containsAll(by)) return "by " + (prose.several(by) ? "their" : "its") + " own account, ";
        return "according to " + prose.names(by) + ", ";
    }

    private String predicate(Event event, Phrase phrase, String others) {
        Deed deed = deed(event, phrase, others);
        boolean many = prose.several(event.actors());
        return switch (book.unfinished(event) ? Status.PLANNED : event.status()) {
            case OCCURRED, CLAIMED -> (lasting(event) ? many ? "have " : "has " : "") + deed.done();
            case PLANNED -> (wording.near(event) ? (many ? "were" : "was") + " about to " : "planned to ") + deed.doing();
            case POSSIBLE -> "might " + deed.doing();
            case DENIED -> denied(event, deed.done());
        };
    }

    /// What is done in words: the verb, and what follows it.
    private record Deed(String past, String base, String rest) {
        String done() {
            return past + rest;
        }

        String doing() {
            return base + rest;
        }
    }

    private Deed deed(Event event, Phrase phrase, String others) {
        String detail = wording.detail(event, phrase);
        boolean bare = others.isEmpty() && phrase.rest().replaceAll("\\[[^]]*]", "").contains("{b}");
        // The doer's object may be no actor: "attacked two army posts".
        Optional<String> object = bare ? Wording.object(event) : Optional.empty();
        if (!bare || object.isPresent())
            return new Deed(phrase.past(), phrase.base(), filled(phrase.rest(), object.orElse(named(event, phrase) ? "" : others)) + detail);
        TypeWording made = types.of(event);
        return new Deed(made.past(), made.base(), " " + filled(phrase.noun(), others) + detail);
    }

    private static boolean lasting(Event event) {
        return event.date().filter(When::dated).map(Days::words).filter(words -> words.startsWith("Since")).isPresent();
    }

    /// Whether the words after the verb, taken from the sentence, name the other side already.
    private boolean named(Event event, Phrase phrase) {
        String words = filled(phrase.rest(), "").toLowerCase(Locale.ROOT);
        return phrase.rest().contains("[") && event.recipients().stream().map(open::nameOf).anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
    }

    /// A deed whose doer denies it, or which somebody else denies.
    private String denied(Event event, String deed) {
        List<String> by = event.attributedTo();
        if (by.isEmpty() || new HashSet<>(event.actors()).containsAll(by)) return "denied having " + deed;
        return "had " + deed + ", which " + prose.names(by) + " denied";
    }

    /// A deed that no doer is named for.
    private String unmanned(Event event, Phrase phrase, String others, boolean killed) {
        boolean told = event.status() == Status.OCCURRED || event.status() == Status.CLAIMED;
        if (killed && told) return others + " were killed" + filled(phrase.rest().replace(" {b}", ""), others);
        String noun = filled(phrase.noun(), others);
        return noun + switch (event.status()) {
            case OCCURRED, CLAIMED -> " was reported";
            case PLANNED -> " was planned";
            case POSSIBLE -> " was thought possible";
            case DENIED -> " was denied";
        };
    }

    /// What a denial contests: an accusation, a part in a deed, or a standing relation.
    private String denial(Event event) {
        // Nobody denies what is known on one's own word.
        Optional<Event> deed = event.denies()
                .flatMap(id -> open.events().get(id))
                .filter(one -> one.attributedTo().stream().noneMatch(event.actors()::contains));
        if (deed.isPresent()) return "denied " + contested(event, deed.get());
        Optional<Tie> tie = event.denies().flatMap(id -> open.ties().get(id));
        if (tie.isPresent()) return "denied that " + tie(tie.get(), event.actors());
        String said = after(event);
        return said.isEmpty() ? "issued a denial" : "denied “" + said + "”";
    }

    private String contested(Event denial, Event deed) {
        Optional<String> whole = types.of(deed).contested();
        if (whole.isPresent()) return filled(whole.get(), "{a}", prose.names(deed.actors()));
        String noun = filled(wording.phrase(deed).noun(), prose.names(deed.recipients().stream().filter(id -> !prose.counted(id)).toList()));
        String when = deed.date().filter(When::dated).map(date -> " " + lower(Days.words(date))).orElse("");
        boolean own = deed.actors().stream().anyMatch(denial.actors()::contains);
        return (own ? "" : "any part in ") + noun + when;
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// The sentence's own words after those that told the event, if they are a clause of their own.
    private static String after(Event event) {
        Evidence evidence = event.evidence().getFirst();
        int from = Math.clamp(event.trigger().end() - evidence.span().start(), 0, evidence.text().length());
        String rest = evidence.text().substring(from).strip().replaceAll("[“”\"]", "").replaceAll("[.!?]$", "").replaceAll("[,;:–].*", "")
                .replaceAll(" and (?:said|called|gave|told|added|vowed)\\b.*", "");
        int words = rest.isBlank() ? 0 : rest.split("\\s+").length;
        return words >= 3 && words <= 16 && DENIED.matcher(rest).lookingAt() ? rest : "";
    }

    String tie(Tie tie) {
        return tie(tie, List.of());
    }

    /// @param subject of the sentence already, called by a pronoun here
    private String tie(Tie tie, List<String> subject) {
        boolean many = prose.several(List.of(tie.a()));
        String words = Prose.verbs(wording.tie(tie.kind()), many);
        // The first name is said first, so that it is the one told in full.
        String a = subject.contains(tie.a()) ? many ? "they" : "it" : prose.name(tie.a());
        return words.replace("{a}", a).replace("{b}", prose.name(tie.b()));
    }

    String tieFrame(Tie tie) {
        if (tie.attributedTo().isEmpty()) return tie.status() == Status.CLAIMED ? "reportedly, " : "";
        return "according to " + prose.names(tie.attributedTo()) + ", ";
    }

    private static String filled(String words, String others) {
        return filled(words, "{b}", others);
    }

    private static String filled(String words, String slot, String names) {
        String open = names.isEmpty() ? words.replaceAll("\\[[^]]*]", "") : words.replace("[", "").replace("]", "");
        return open.replace(slot, names);
    }

    private String place(Event event, String told) {
        if (event.place().isEmpty()) return "";
        Where where = event.place().get();
        String text = where.text().strip();
        String name = where.name().orElse(text);
        boolean side = told.contains(name)
                || Stream.concat(event.actors().stream(), event.recipients().stream()).map(open::nameOf).anyMatch(one -> one.contains(name));
        if (side) return "";
        String from = where.basis() == Basis.CONTEXT ? " (from context)" : "";
        if (AT.matcher(text).matches()) return " " + text + from;
        return text.startsWith("the ") ? " at " + text + from : "";
    }

    /// A short expression stands as quoted beside the speaker who used it.
    private String quoted(Event event) {
        Evidence evidence = event.evidence().getFirst();
        return claims.getOrDefault(event.articleId(), List.of()).stream()
                .filter(claim -> evidence.span().start() <= claim.span().start() && claim.span().end() <= evidence.span().end() + 1)
                .filter(claim -> claim.speaker().map(id -> open.identities().present(id)).filter(event.attributedTo()::contains).isPresent())
                .map(Claim::text)
                .map(text -> text.strip().replaceAll("[,.;:]+$", ""))
                .filter(text -> text.contains(" ") && text.split(" ").length <= QUOTED && text.indexOf('“') < 0)
                .findFirst()
                .map(text -> ", in the words “" + text + "”")
                .orElse("");
    }
}
