package dateline.article;

import dateline.model.ArticleText;
import dateline.model.ArticleText.LeftOut;
import dateline.model.Dateline;
import dateline.model.DocumentText;
import dateline.model.Notice;
import dateline.model.Part;
import java.util.List;
import java.util.Locale;

/// Articles as the lines of an expected file.
final class ArticleSheet {
    private static final Articles ARTICLES = Articles.load();

    private ArticleSheet() {}

    static String of(DocumentText document) {
        return of(ARTICLES.split(document));
    }

    static String of(List<ArticleText> articles) {
        StringBuilder out = new StringBuilder();
        for (ArticleText text : articles) {
            var article = text.article();
            out.append("== ").append(article.title()).append('\n');
            text.source().ifPresent(source -> out.append("source: ").append(source).append('\n'));
            article.byline().ifPresent(byline -> out.append("byline: ").append(byline).append('\n'));
            article.dateline().ifPresent(line -> out.append("dateline: ").append(of(line)).append('\n'));
            article.published().ifPresent(day -> out.append("published: ").append(day).append('\n'));
            article.publishedFrom().ifPresent(words -> out.append("from: ").append(words).append('\n'));
            for (Notice notice : article.notices()) out.append("notice: ").append(notice.code()).append('\n');
            for (Part part : article.parts()) {
                out.append(part.kind().name().toLowerCase(Locale.ROOT)).append("> ").append(part.span().of(text.text())).append('\n');
            }
            for (LeftOut line : text.furniture()) out.append("off> ").append(line.text()).append(" [").append(line.why()).append("]\n");
        }
        return out.toString();
    }

    private static String of(Dateline line) {
        return line.place().orElse("-") + ", " + line.date().orElse("-") + ", " + line.agency().orElse("-");
    }
}
