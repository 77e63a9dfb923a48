package workbench.query;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import workbench.storage.Database;

/**
 * Deletes what is stale and adds what the database holds now. One thread (the caller's) reads rows, others make documents;
 * few sources wait at a time, so that memory does not grow with the study.
 */
final class IndexWriting {
    private static final int THREADS = 2;
    private static final int WAITING = 4;

    private final Database database;
    private final IndexedRowStore rows;
    private final TouchedRowStore touched;
    private final IndexWriter writer;
    private final StudyAnalyzer analyzer;
    /** One for each thread at work. */
    private final Queue<WordsOnce> idle = new ConcurrentLinkedQueue<>();

    IndexWriting(
            Database database,
            IndexedRowStore rows,
            TouchedRowStore touched,
            IndexWriter writer,
            StudyAnalyzer analyzer) {
        this.database = database;
        this.rows = rows;
        this.touched = touched;
        this.writer = writer;
        this.analyzer = analyzer;
    }

    /** Brings the index to what the database holds; the caller commits. */
    void apply(Stale stale) throws IOException {
        delete(stale);
        if (stale.allExcerpts() || stale.allSegments()) {
            addAll(stale);
        } else {
            addSome(stale);
        }
        if (stale.allMemos() || !stale.memos().isEmpty()) {
            for (IndexedMemo memo : rows.memos(stale.allMemos() ? null : stale.memos())) {
                writer.addDocument(document(memo, words()));
            }
        }
    }

    private void delete(Stale stale) throws IOException {
        if (stale.allExcerpts()) {
            writer.deleteDocuments(
                    new Term(Fields.TYPE, Fields.EXCERPT_TYPE), new Term(Fields.TYPE, Fields.CODING_TYPE));
        }
        if (stale.allSegments()) {
            writer.deleteDocuments(new Term(Fields.TYPE, Fields.SEGMENT_TYPE));
        }
        if (stale.allMemos()) {
            writer.deleteDocuments(new Term(Fields.TYPE, Fields.MEMO_TYPE));
        }
        writer.deleteDocuments(terms(Fields.SOURCE, stale.sources()));
        writer.deleteDocuments(terms(Fields.HOME, stale.sources()));
        writer.deleteDocuments(terms(Fields.BLOCK, stale.excerpts()));
        writer.deleteDocuments(terms(Fields.KEY, stale.memos()));
    }

    private static Term[] terms(String field, Collection<UUID> ids) {
        return ids.stream().map(id -> new Term(field, Fields.bytes(id))).toArray(Term[]::new);
    }

    private void addAll(Stale stale) throws IOException {
        Map<UUID, Set<UUID>> wanted = stale.allExcerpts() ? Map.of() : touched.bySource(stale.excerpts());
        try (Adding adding = new Adding(THREADS)) {
            for (IndexedSource source : IndexedSourceStore.all(database)) {
                UUID id = source.source().id().value();
                boolean whole = stale.sources().contains(id);
                Set<UUID> only = whole || stale.allExcerpts() ? null : wanted.getOrDefault(id, Set.of());
                adding.add(rows.material(source, whole || stale.allSegments(), only));
            }
        }
    }

    private void addSome(Stale stale) throws IOException {
        Map<UUID, Set<UUID>> bySource = touched.bySource(stale.excerpts());
        List<UUID> sources = new ArrayList<>(stale.sources());
        bySource.keySet().stream().filter(id -> !stale.sources().contains(id)).forEach(sources::add);
        try (Adding adding = new Adding(sources.size() > 2 ? THREADS : 0)) {
            for (IndexedSource source : IndexedSourceStore.these(database, sources)) {
                UUID id = source.source().id().value();
                boolean whole = stale.sources().contains(id);
                adding.add(rows.material(source, whole, whole ? null : bySource.get(id)));
            }
        }
    }

    private WordsOnce words() {
        WordsOnce words = idle.poll();
        return words == null ? new WordsOnce(analyzer) : words;
    }

    private void write(SourceMaterial material) throws IOException {
        WordsOnce words = words();
        write(material, new SourceDocuments(material, words));
        idle.add(words);
    }

    private void write(SourceMaterial material, SourceDocuments documents) throws IOException {
        for (IndexedExcerpt excerpt : material.excerpts()) {
            List<List<IndexableField>> block = documents.block(excerpt);
            if (!block.isEmpty()) {
                writer.addDocuments(block);
            }
        }
        if (material.withSegments()) {
            writer.addDocuments(
                    material.segments().stream().map(documents::segment).toList());
        }
    }

    private static List<IndexableField> document(IndexedMemo memo, WordsOnce words) {
        List<IndexableField> document = new ArrayList<>();
        BytesRef id = Fields.bytes(memo.id());
        document.add(new StringField(Fields.TYPE, Fields.MEMO_TYPE, Field.Store.NO));
        document.add(new StringField(Fields.KEY, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, id));
        document.add(PassageFields.keyword(Fields.CODER, memo.coder()));
        document.add(NumericDocValuesField.indexedField(
                Fields.FIRST_DAY, memo.date().first().toEpochDay()));
        document.add(NumericDocValuesField.indexedField(
                Fields.LAST_DAY, memo.date().last().toEpochDay()));
        memo.subjects().forEach(subject -> document.add(PassageFields.keyword(Fields.SUBJECT, subject)));
        words.addTo(document, memo.text());
        return document;
    }

    /** Hands sources to the threads that make documents of them; with no threads it does so at once. */
    private final class Adding implements AutoCloseable {
        private final ThreadPoolExecutor threads;
        private final Deque<Future<?>> given = new ArrayDeque<>();
        private final boolean inline;

        Adding(int count) {
            this.inline = count == 0;
            this.threads = new ThreadPoolExecutor(
                    Math.max(count, 1),
                    Math.max(count, 1),
                    1,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(WAITING),
                    new ThreadPoolExecutor.CallerRunsPolicy());
        }

        void add(SourceMaterial material) throws IOException {
            if (inline) {
                write(material);
                return;
            }
            while (!given.isEmpty() && given.getFirst().isDone()) {
                settle(given.removeFirst());
            }
            given.add(threads.submit(() -> {
                write(material);
                return null;
            }));
        }

        @Override
        public void close() throws IOException {
            try {
                for (Future<?> future : given) {
                    settle(future);
                }
            } finally {
                threads.shutdownNow();
            }
        }

        private static void settle(Future<?> future) throws IOException {
            try {
                future.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("indexing was interrupted", stopped);
            }
        }
    }
}
