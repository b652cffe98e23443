package dateline.search;

import dateline.job.Foreground;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Finds articles by the words of their text. Words are stemmed; all have to be there; `"a phrase"`, `-not`,
/// `one | other`, `begin*` and `(…)` work, and nothing that is typed is an error.
public final class ArticleIndex implements AutoCloseable {
    private static final int MOST = 10_000;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final Map<String, String> held = new HashMap<>();

    public ArticleIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ids of the articles that match, best first. What came or went since the last call is caught up with first.
    public synchronized List<String> find(String words, Iterable<Article> articles, Texts texts, Progress progress) {
        assert Foreground.away();
        try {
            catchUp(articles, texts, progress);
            SimpleQueryParser parser = new SimpleQueryParser(analyzer, "text");
            parser.setDefaultOperator(BooleanClause.Occur.MUST);
            Query query = parser.parse(words);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                StoredFields fields = searcher.storedFields();
                List<String> ids = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) ids.add(fields.document(hit.doc).get("id"));
                return ids;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catchUp(Iterable<Article> articles, Texts texts, Progress progress) throws IOException {
        Set<String> gone = new HashSet<>(held.keySet());
        int done = 0;
        for (Article article : articles) {
            gone.remove(article.id());
            if (article.textHash().equals(held.get(article.id()))) continue;
            progress.report(done++, 0, article.title());
            Document document = new Document();
            document.add(new StringField("id", article.id(), Field.Store.YES));
            document.add(new TextField("text", article.title() + "\n" + texts.text(article.textHash()).orElse(""), Field.Store.NO));
            writer.updateDocument(new Term("id", article.id()), document);
            held.put(article.id(), article.textHash());
        }
        for (String id : gone) {
            writer.deleteDocuments(new Term("id", id));
            held.remove(id);
        }
    }

    @Override
    public synchronized void close() {
        try (directory;
                analyzer) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
