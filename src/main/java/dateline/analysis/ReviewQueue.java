package dateline.analysis;

import dateline.analysis.AliasProposals.Proposal;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What waits for the analyst's word in a case, as questions with the answers yes, unsure and no: who may be one,
/// which readings are weak, which articles lack their date, which rulings find their event no more, what is only suggested.
public final class ReviewQueue {
    /// Readings that are right less often than this are asked about.
    private static final double SURE = .4;

    private ReviewQueue() {}

    /// One question.
    public sealed interface Question {
        /// The same question has the same key.
        String key();

        /// Whether the analyst was unsure about it before.
        boolean doubted();

        /// Are the two the same?
        record Same(Proposal proposal, boolean doubted) implements Question {
            @Override
            public String key() {
                return "same " + proposal.pair();
            }
        }

        /// Does a way of writing one actor not name another?
        record Belongs(Actor holder, String alias, Actor other) implements Question {
            @Override
            public String key() {
                return "belongs " + holder.id() + " " + alias;
            }

            @Override
            public boolean doubted() {
                return false;
            }
        }

        /// Is this reading right?
        record Right(Event event, boolean doubted) implements Question {
            @Override
            public String key() {
                return "right " + event.id();
            }
        }

        /// When was this article published?
        ///
        /// @param events how many events were read from it
        record Dated(Article article, int events) implements Question {
            @Override
            public String key() {
                return "dated " + article.id();
            }

            @Override
            public boolean doubted() {
                return false;
            }
        }

        /// May a ruling go whose event is no longer read?
        record Lost(Ruling ruling) implements Question {
            @Override
            public String key() {
                return "lost " + ruling.id();
            }

            @Override
            public boolean doubted() {
                return false;
            }
        }
    }

    /// All questions: what is drawn and what hangs on it before suggestions, the likeliest of which come first; those that
    /// the analyst was unsure about come last.
    public static List<Question> of(ResolvedCase open) {
        return of(open, AliasProposals.of(open));
    }

    static List<Question> of(ResolvedCase open, List<Proposal> proposals) {
        List<Question> all = new ArrayList<>();
        for (Proposal proposal : proposals)
            all.add(new Question.Same(proposal, open.identities().doubted(proposal.a().id(), proposal.b().id()).isPresent()));
        all.addAll(belongs(open));
        all.addAll(weak(open));
        all.addAll(undated(open));
        open.unfound().forEach(ruling -> all.add(new Question.Lost(ruling)));
        all.addAll(suggested(open));
        all.sort(Comparator.comparing(Question::doubted));
        return List.copyOf(all);
    }

    /// How many questions are about each actor.
    public static Map<String, Integer> byActor(List<Question> questions) {
        Map<String, Integer> out = new HashMap<>();
        for (Question question : questions) {
            List<String> ids = switch (question) {
                case Question.Same same -> List.of(same.proposal().a().id(), same.proposal().b().id());
                case Question.Belongs belongs -> List.of(belongs.holder().id(), belongs.other().id());
                case Question.Right right -> Stream.concat(right.event().actors().stream(), right.event().recipients().stream()).distinct().toList();
                case Question.Dated dated -> List.of();
                case Question.Lost lost -> List.of();
            };
            ids.forEach(id -> out.merge(id, 1, Integer::sum));
        }
        return out;
    }

    /// Ways of writing that hold the whole name of another actor.
    private static List<Question> belongs(ResolvedCase open) {
        Map<String, Actor> byName = new HashMap<>();
        for (Actor actor : open.actors()) if (actor.named() && actor.name().contains(" ")) byName.put(Id.fold(actor.name()), actor);
        Set<String> given = open.file().rulings().stream()
                .filter(ruling -> !ruling.revoked())
                .flatMap(ruling -> ruling.decision() instanceof Decision.Alias alias ? Stream.of(alias.written()) : Stream.empty())
                .collect(Collectors.toSet());
        List<Question> out = new ArrayList<>();
        for (Actor holder : open.actors())
            for (String alias : holder.aliases()) {
                if (!holder.named() || given.contains(alias)) continue;
                held(alias, holder, byName).ifPresent(other -> out.add(new Question.Belongs(holder, alias, other)));
            }
        return out;
    }

    private static Optional<Actor> held(String alias, Actor holder, Map<String, Actor> byName) {
        List<String> words = Spelling.words(alias);
        for (int size = words.size(); size > 1; size--)
            for (int from = 0; from + size <= words.size(); from++) {
                Actor other = byName.get(String.join(" ", words.subList(from, from + size)));
                if (other == null) continue;
                boolean apart = !other.id().equals(holder.id()) && holder.partOf().filter(other.id()::equals).isEmpty();
                // "Rapid Support Forces fighters" is someone of theirs; the name has to stand at the end.
                return apart && from + size == words.size() ? Optional.of(other) : Optional.empty();
            }
        return Optional.empty();
    }

    private static List<Question> weak(ResolvedCase open) {
        return open.events().stream()
                .filter(event -> event.origin().maker() == Origin.Maker.MACHINE)
                .filter(event -> open.decision(event.id()).map(ruling -> ruling.decision() instanceof Decision.Doubt).orElse(event.confidence() < SURE))
                .filter(oncePerWording(open))
                .sorted(Comparator.comparingDouble(Event::confidence))
                .<Question>map(event -> new Question.Right(event, open.decision(event.id()).isPresent()))
                .toList();
    }

    /// Copies of a text ask one question.
    private static Predicate<Event> oncePerWording(ResolvedCase open) {
        Wordings wordings = Wordings.of(open);
        Set<String> asked = new HashSet<>();
        return event -> {
            boolean first = !asked.contains(event.id());
            asked.addAll(wordings.twins(event.id()));
            return first;
        };
    }

    private static List<Question> suggested(ResolvedCase open) {
        return open.suggested().stream()
                .filter(oncePerWording(open))
                .sorted(Comparator.comparingDouble(event -> -event.confidence()))
                .<Question>map(event -> new Question.Right(event, open.decision(event.id()).isPresent()))
                .toList();
    }

    private static List<Question> undated(ResolvedCase open) {
        Set<String> ruled = open.file().rulings().stream()
                .filter(ruling -> !ruling.revoked() && ruling.decision() instanceof Decision.Published)
                .map(Ruling::target)
                .collect(Collectors.toSet());
        return open.file().articles().stream()
                .filter(article -> article.published().isEmpty() && !ruled.contains(article.id()))
                .map(article -> new Question.Dated(article, open.eventsOf(article.id()).size()))
                .filter(question -> question.events() > 0)
                .sorted(Comparator.comparingInt(question -> -question.events()))
                .<Question>map(question -> question)
                .toList();
    }
}
