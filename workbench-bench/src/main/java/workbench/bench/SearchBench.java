package workbench.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import workbench.Access;
import workbench.Workbench;
import workbench.codebook.Code;
import workbench.matrix.Dimension;
import workbench.query.Criterion;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.source.SourceText;

/**
 * Asks a study (such as {@link StudyBench} makes) the questions of the inner loops and prints for each the first time, p50
 * and p99 in milliseconds, of the clock and of the processor (which a busy machine disturbs less). Every round asks for another code, event, network or phrase, the same ones in every run.
 */
public final class SearchBench {
    private static final Page PLAIN = new Page(20, 0, SortBy.RELEVANCE, 80, false);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Workbench study;
    private final Random random = new Random(7);
    private final int rounds;

    private SearchBench(Workbench study, int rounds) {
        this.study = study;
        this.rounds = rounds;
    }

    /** Arguments: the study's folder, and how often to ask (200 where nothing is said; 1 times a process' first answers). */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        long began = System.nanoTime();
        try (Workbench study = Workbench.open(Path.of(arguments[0]), Access.READ, null, "bench")) {
            say("open", millisSince(began));
            new SearchBench(study, rounds).run();
        }
        say("open to close", millisSince(began));
    }

    private void run() {
        List<Query> filtered = filtered(rounds);
        time(
                "find code+event+network, no facets",
                filtered,
                query -> study.search().excerpts(query, PLAIN).total());
        time(
                "find code+event+network",
                filtered,
                query -> study.search().excerpts(query, Page.FIRST).total());
        Dimension code = Dimension.read("code").orElseThrow();
        Dimension network = Dimension.read("network").orElseThrow();
        List<Query> everything = everything(Math.max(1, rounds / 5));
        time(
                "matrix code x network",
                everything,
                query -> study.matrices()
                        .count(code, network, query, false)
                        .totals()
                        .codings());
        if (rounds == 1) {
            return;
        }
        List<Query> phrases = phrases();
        time(
                "phrase over segments, no facets",
                phrases,
                query -> study.search().segments(query, PLAIN).total());
        time(
                "phrase over segments",
                phrases,
                query -> study.search().segments(query, Page.FIRST).total());
        time(
                "phrase over excerpts",
                phrases,
                query -> study.search().excerpts(query, Page.FIRST).total());
        time(
                "everything, no facets",
                everything,
                query -> study.search().excerpts(query, PLAIN).total());
        time(
                "everything",
                everything,
                query -> study.search().excerpts(query, Page.FIRST).total());
        List<Query> uncoded = everything.stream()
                .map(query -> query.and(new Criterion.Uncoded()))
                .toList();
        time(
                "segments --uncoded, no facets",
                uncoded,
                query -> study.search().segments(query, PLAIN).total());
        time(
                "segments --uncoded",
                uncoded,
                query -> study.search().segments(query, Page.FIRST).total());
    }

    private List<Query> filtered(int count) {
        List<Code> codes = study.codebooks().tree().codes();
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            queries.add(Query.builder()
                    .where(new Criterion.Code(pick(codes).id()))
                    .where(new Criterion.AtEvent(pick(study.timeline().all()).id()))
                    .where(new Criterion.OfNetwork(pick(study.networks().all()).id()))
                    .build());
        }
        return queries;
    }

    private static List<Query> everything(int count) {
        Query[] all = new Query[count];
        Arrays.fill(all, Query.ALL);
        return List.of(all);
    }

    /** Two words that stand next to each other somewhere in the study. */
    private List<Query> phrases() {
        List<Query> queries = new ArrayList<>();
        while (queries.size() < rounds) {
            Source source = pick(study.sources().all());
            SourceText text = study.sources().text(source);
            Segment segment = pick(study.sources().segments(source));
            List<String> words = BLANKS.splitAsStream(text.words().cut(segment.range()))
                    .filter(word -> word.chars().allMatch(Character::isLetter))
                    .toList();
            if (words.size() > 3) {
                int at = random.nextInt(words.size() - 1);
                queries.add(Query.builder()
                        .words('"' + words.get(at) + ' ' + words.get(at + 1) + '"')
                        .build());
            }
        }
        return queries;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private interface Asking {
        long total(Query query);
    }

    private static void time(String what, List<Query> queries, Asking asking) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[queries.size()];
        double[] cpuMillis = new double[queries.size()];
        long hits = 0;
        for (int i = 0; i < millis.length; i++) {
            long began = System.nanoTime();
            long beganCpu = threads.getCurrentThreadCpuTime();
            hits += asking.total(queries.get(i));
            millis[i] = millisSince(began);
            cpuMillis[i] = (threads.getCurrentThreadCpuTime() - beganCpu) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        Arrays.sort(cpuMillis);
        System.out.println(String.format(
                Locale.ROOT,
                "%-36s first %7.1f  p50 %7.2f  p99 %7.2f  cpu p50 %7.2f  cpu p99 %7.2f  hits %d",
                what,
                first,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                cpuMillis[millis.length / 2],
                cpuMillis[millis.length * 99 / 100],
                hits / millis.length));
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void say(String what, double millis) {
        System.out.println(String.format(Locale.ROOT, "%-36s first %7.1f", what, millis));
    }
}
