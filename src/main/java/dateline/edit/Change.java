package dateline.edit;

import dateline.model.Article;
import dateline.model.CaseFile;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.Note;
import dateline.model.Place;
import dateline.model.Reading;
import dateline.model.Ruling;
import dateline.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing that the analyst did: a pure function of the case, with a title for the menu.
public sealed interface Change {
    CaseFile applyTo(CaseFile before);

    /// As the undo menu names it, such as "Import 2 articles".
    String title();

    /// Puts imported articles into the case; their texts are already with the store.
    record AddArticles(
            List<Document> documents, List<Source> sources, List<Article> articles, List<Reading> readings, List<Place> places)
            implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }

        @Override
        public String title() {
            return "Import " + articles.size() + (articles.size() == 1 ? " article" : " articles");
        }
    }

    /// Replaces the reading of one article, because its date was typed or its rules are newer.
    ///
    /// @param article as it was when the machine read it again
    record Reread(Article article, Optional<LocalDate> published, Reading reading, Ruling ruling) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }

        @Override
        public String title() {
            return "Set the date of “" + article.title() + "”";
        }
    }

    /// Accepts, rejects, corrects, renames …: adds a ruling.
    record Rule(Ruling ruling, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }
    }

    /// Takes a ruling back.
    record Revoke(String rulingId, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }
    }

    /// Adds an event that the analyst read in a text, with the actors that it needs.
    record AddEvent(Event event, List<dateline.model.Actor> newActors, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }
    }

    /// Adds a note or, when the case has one of its id, changes it.
    record PutNote(Note note) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }

        @Override
        public String title() {
            return "Note";
        }
    }

    /// Takes a note away.
    record DropNote(String noteId) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }

        @Override
        public String title() {
            return "Delete note";
        }
    }

    /// Puts actors somewhere else in the picture.
    record PutPlaces(List<Place> places, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }
    }

    /// Takes articles out of the case with all that was read from them.
    record DropArticles(List<String> articleIds, String title) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }
    }

    /// Names the case, marks it, sets its as-of date.
    record Describe(String name, String marking, Optional<LocalDate> asOf) implements Change {
        @Override
        public CaseFile applyTo(CaseFile before) {
            throw new UnsupportedOperationException("to do");
        }

        @Override
        public String title() {
            return "Describe the case";
        }
    }
}
