package dateline.bench;

import dateline.copies.CopyFinder;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Part;
import dateline.model.Span;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// What it costs to find the copies among many made articles, and whether all are found: every twentieth is an earlier one
/// with every thirtieth word exchanged, or its beginning.
public final class Copies {
    private static final int WORDS = 250;

    private Copies() {}

    public static void main(String[] args) {
        int count = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) texts.add(i % 20 == 19 ? changed(texts.get(random.nextInt(i / 20 + 1) * 20), random, i % 40 == 39) : text(random));
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) articles.add(article(i, texts.get(i)));
        long before = used();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CopyFinder finder = new CopyFinder(hash -> Optional.of(texts.get(Integer.parseInt(hash))));
        List<Article> placed = articles.stream().map(finder::put).toList();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        long kept = used() - before;
        long found = placed.stream().filter(one -> one.index() % 20 == 19 && one.lineage().copy().isPresent()).count();
        long wrong = placed.stream().filter(one -> one.index() % 20 != 19 && one.lineage().copy().isPresent()).count();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CopyFinder again = new CopyFinder(hash -> Optional.of(texts.get(Integer.parseInt(hash))));
        placed.forEach(again::put);
        again.put(article(count - 1, texts.getLast()));
        double one = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        System.out.printf(Locale.ROOT, "%,d articles: %.1f s CPU, %,d MB kept; %,d of %,d copies found, %d wrong ones; one more %.0f ms%n",
                count, seconds, kept >> 20, found, count / 20, wrong, one);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < WORDS; i++) out.append(word(random)).append(i % 50 == 49 ? ".\n" : " ");
        return out.toString();
    }

    private static String changed(String text, Random random, boolean lead) {
        String[] words = (lead ? text.substring(0, text.length() / 3) : text).split(" ");
        for (int i = random.nextInt(30); i < words.length; i += 30) words[i] = word(random);
        return String.join(" ", words);
    }

    /// Few words are in much of a text, and most in little.
    private static String word(Random random) {
        return "w" + (int) Math.pow(20_000, random.nextDouble());
    }

    private static Article article(int i, String text) {
        return ArticleBuilder.stagedBuilder()
                .id("article-" + i).documentId("document").index(i).textHash(Integer.toString(i)).title("")
                .sourceId(Optional.empty()).byline(Optional.empty()).published(Optional.empty()).publishedFrom(Optional.empty())
                .dateline(Optional.empty()).parts(List.of(new Part(Part.Kind.BODY, new Span(0, text.length())))).words(WORDS)
                .notices(List.of()).readBy(Optional.empty()).number(0).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }
}
