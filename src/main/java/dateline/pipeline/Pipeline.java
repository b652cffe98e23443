package dateline.pipeline;

import dateline.actor.ActorFinder;
import dateline.codebook.Codebooks;
import dateline.event.Coder;
import dateline.event.Coding;
import dateline.language.Language;
import dateline.model.AddedNames;
import dateline.model.Annotation;
import dateline.model.ArticleText;
import dateline.model.Cast;
import dateline.model.Codebook;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an article: language, actors, events, in a row. One object serves all threads.
public final class Pipeline {
    private final Codebook codebook;
    private final String version;
    private final Language language;
    private final ActorFinder casting;
    private final Coder coder;
    private final DeedWords words;

    public Pipeline(Codebook codebook, Language language) {
        this(codebook, codebook.version(), language);
    }

    /// @param version what its readings name as the version of their rules
    private Pipeline(Codebook codebook, String version, Language language) {
        this.codebook = codebook;
        this.version = version;
        this.language = language;
        this.casting = new ActorFinder(codebook);
        this.coder = new Coder(codebook);
        this.words = new DeedWords(codebook);
    }

    /// With the codebook and the language models that the program carries; takes some seconds.
    public static Pipeline load() {
        Codebook codebook = Codebooks.load();
        return new Pipeline(codebook, Language.load(codebook));
    }

    /// The same for a case to which an analyst added names.
    public Pipeline with(AddedNames names) {
        return names.isEmpty() ? this : new Pipeline(names.in(codebook), names.version(codebook.version()), language);
    }

    /// The version of its rules, whatever the names.
    public String rules() {
        return codebook.version();
    }

    /// Everything that is found in the article, nothing in one of another language; relative dates have bounds only
    /// when it has a date.
    public Reading read(ArticleText article) {
        if (article.article().notices().stream().anyMatch(notice -> notice.code().equals(Notice.OTHER_LANGUAGE))) return nothing(article);
        Annotation annotation = language.annotate(
                article.text(), article.article().parts(), article.article().published());
        Cast cast = casting.cast(annotation, article.article().id(), article.article().published());
        Coding coding = coder.code(article.article(), annotation, cast);
        List<Notice> notices = new ArrayList<>(cast.notices());
        for (Timex time : language.impossible(annotation.times())) notices.add(impossible(article, time));
        return new Reading(
                article.article().id(),
                version,
                coding.actors(),
                coding.mentions(),
                annotation.times(),
                words.in(annotation, coding.events(), coding.quantities()),
                coding.ties(),
                coding.claims(),
                coding.quantities(),
                notices);
    }

    /// What rules for English make of another language is nonsense.
    private Reading nothing(ArticleText article) {
        return new Reading(article.article().id(), version, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Notice impossible(ArticleText article, Timex time) {
        return new Notice(
                "impossible-day", article.article().title(), "“" + time.when().text() + "” is a day that no calendar has",
                "Look up which day is meant, and set it by hand.", Optional.of(time.span()));
    }
}
