package workbench.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import workbench.journal.Journal;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.storage.Database;
import workbench.storage.Schema;
import workbench.storage.StorageFailure;

/**
 * The index over excerpts, codings, segments and memos, derived from the database. It follows the journal: before each
 * search it is brought to the last change. One that is missing, damaged or of another version is made anew, with the same
 * answers; where its folder cannot be written, a temporary one serves. Safe for use by several threads.
 */
public final class SegmentIndex implements AutoCloseable {
    private final Path path;
    private final Database database;
    private final Journal journal;
    private final IndexedRowStore rows;
    private final TouchedRowStore touched;
    private @Nullable IndexFolder folder;
    private @Nullable IndexWriter writer;
    private @Nullable SearcherManager searchers;
    private @Nullable StudyAnalyzer analyzer;
    private IndexMark mark = IndexMark.NONE;

    /** @param folder the study's {@code index} folder; nothing is opened or made before it is needed */
    public SegmentIndex(Path folder, Database database, Journal journal) {
        this.path = folder;
        this.database = database;
        this.journal = journal;
        this.rows = new IndexedRowStore(database);
        this.touched = new TouchedRowStore(database, journal);
    }

    /** What a search does with the index. */
    interface SearchWork<T> {
        T run(StudySearcher searcher) throws IOException;
    }

    /**
     * Brings the index to the last change; does nothing if it is there.
     *
     * @throws WorkbenchException if no index can be written anywhere
     */
    public synchronized void catchUp() {
        long seq = journal.lastSeq();
        if (searchers == null || mark.seq() != seq) {
            bringTo(markOf(seq));
        }
    }

    /**
     * Throws the index away and makes it from the database.
     *
     * @throws WorkbenchException if no index can be written anywhere
     */
    public synchronized void rebuild() {
        startAgain(markOf(journal.lastSeq()));
    }

    /** Cuts text into words as the index does. */
    synchronized StudyAnalyzer analyzer() {
        catchUp();
        if (analyzer == null) {
            throw new IllegalStateException("an index that caught up has an analyzer");
        }
        return analyzer;
    }

    /** Searches the index as it is after the last change; one that turns out to be damaged is made anew, once. */
    <T> T search(SearchWork<T> work) {
        catchUp();
        try {
            return attempt(work);
        } catch (IOException | InternalError damaged) { // the latter where a mapped file was cut
            rebuild();
        } catch (WorkbenchException | StorageFailure noFaultOfTheIndex) {
            throw noFaultOfTheIndex;
        } catch (RuntimeException failed) {
            if (isWhole()) {
                throw failed;
            }
            rebuild();
        }
        try {
            return attempt(work);
        } catch (IOException cause) {
            throw unwritable(cause);
        }
    }

    private <T> T attempt(SearchWork<T> work) throws IOException {
        SearcherManager manager = manager();
        IndexSearcher searcher = manager.acquire();
        try {
            return work.run((StudySearcher) searcher);
        } finally {
            manager.release(searcher);
        }
    }

    private synchronized SearcherManager manager() throws IOException {
        if (searchers == null) {
            throw new IOException("the index is not open");
        }
        return searchers;
    }

    /** Reads every file of the index and compares its checksum. */
    private boolean isWhole() {
        try {
            return attempt(searcher -> {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            });
        } catch (IOException | InternalError damaged) {
            return false;
        }
    }

    private IndexMark markOf(long seq) {
        return new IndexMark(
                IndexMark.FORMAT,
                Schema.newest(),
                rows.language(),
                seq,
                rows.changeId(seq).orElse(""));
    }

    private void bringTo(IndexMark now) {
        try {
            if (searchers == null) {
                openFolder();
            }
            if (!mark.equals(now)) {
                follow(now);
            } else if (searchers == null) {
                openSearchers(now);
            }
        } catch (IOException | IllegalArgumentException missingOrDamaged) {
            startAgain(now);
        }
    }

    private void openFolder() throws IOException {
        if (folder == null) {
            folder = IndexFolder.at(path);
        }
        mark = folder.mark();
    }

    private void follow(IndexMark now) throws IOException {
        if (folder == null
                || !mark.leadsTo(now)
                || !rows.changeId(mark.seq()).orElse("").equals(mark.change())) {
            throw new IOException("the index is of another study or version");
        }
        if (searchers == null) {
            openSearchers(now);
        }
        Stale stale = staleSince(mark.seq());
        if (!stale.isNothing()) {
            if (writer == null) {
                writer = folder.append(new StudyAnalyzer(now.language()));
            }
            write(writer, stale, now);
            manager().maybeRefreshBlocking();
        }
        mark = now;
    }

    private Stale staleSince(long seq) throws IOException {
        SearcherManager manager = manager();
        IndexSearcher searcher = manager.acquire();
        try {
            int excerpts = searcher.getIndexReader().docFreq(new Term(Fields.TYPE, Fields.EXCERPT_TYPE));
            Stale stale = touched.since(seq, excerpts);
            if (stale.allExcerpts()) {
                return stale;
            }
            Set<UUID> all = new HashSet<>(stale.excerpts());
            all.addAll(CodingPlaces.of(searcher, touched.codingsSince(seq)));
            return stale.withExcerpts(all);
        } finally {
            manager.release(searcher);
        }
    }

    private void startAgain(IndexMark now) {
        closeSearching();
        try {
            create(folder == null ? IndexFolder.at(path) : folder, now);
            return;
        } catch (IOException | IllegalArgumentException notHere) {
            closeSearching();
        }
        try {
            create(IndexFolder.temporary(), now);
        } catch (IOException nowhere) {
            throw unwritable(nowhere);
        }
    }

    private void create(IndexFolder where, IndexMark now) throws IOException {
        if (folder != null && folder != where) {
            folder.close();
        }
        folder = where;
        mark = IndexMark.NONE;
        try (IndexWriter fresh = where.create(new StudyAnalyzer(now.language()))) {
            write(fresh, Stale.EVERYTHING, now);
        }
        openSearchers(now);
        mark = now;
    }

    private void write(IndexWriter to, Stale stale, IndexMark now) throws IOException {
        new IndexWriting(database, rows, touched, to, new StudyAnalyzer(now.language())).apply(stale);
        to.setLiveCommitData(now.userData().entrySet());
        to.commit();
    }

    private void openSearchers(IndexMark now) throws IOException {
        if (folder == null) {
            throw new IOException("there is no folder to search");
        }
        searchers = new SearcherManager(DirectoryReader.open(folder.directory()), new StudySearchers());
        analyzer = new StudyAnalyzer(now.language());
    }

    private static final class StudySearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new StudySearcher(reader);
        }
    }

    private void closeSearching() {
        try {
            if (writer != null) {
                writer.rollback();
            }
            if (searchers != null) {
                searchers.close();
            }
        } catch (IOException | InternalError whatever) { // it is thrown away
            mark = IndexMark.NONE;
        } finally {
            writer = null;
            searchers = null;
        }
    }

    @Override
    public synchronized void close() {
        closeSearching();
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException cause) {
            throw unwritable(cause);
        }
    }

    private static WorkbenchException unwritable(IOException cause) {
        return new WorkbenchException(
                new Refusal(
                        "The index of the study could not be written or read back.",
                        "Check that the disk has space left, then ask again."),
                cause);
    }
}
