package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    private record Stretch(long start, long end) {
        boolean overlaps(long otherStart, long otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void overlapAsEachStretchAloneWould(long seed) throws IOException {
        Random random = new Random(seed);
        List<Stretch> stretches = new ArrayList<>();
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
                long run = 0;
                for (int i = 0; i < 400; i++) { // in rising runs, as sources come into the index
                    run = i % 50 == 0 ? random.nextInt(20_000) : run + random.nextInt(90);
                    stretches.add(new Stretch(run, run + 1 + random.nextInt(60)));
                    Document document = new Document();
                    document.add(
                            new NumericDocValuesField("s", stretches.getLast().start()));
                    document.add(
                            new NumericDocValuesField("e", stretches.getLast().end()));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                Stretches found = Stretches.of(new IndexSearcher(reader), MatchAllDocsQuery.INSTANCE, "s", "e");
                Stretches.Asking asking = found.new Asking();
                long start = 0;
                for (int i = 0; i < 2_000; i++) {
                    start = i % 300 == 0 ? random.nextInt(25_000) : start + random.nextInt(70);
                    long from = start;
                    long to = start + 1 + random.nextInt(80);
                    assertThat(asking.overlap(from, to))
                            .isEqualTo(stretches.stream().anyMatch(one -> one.overlaps(from, to)));
                }
            }
        }
    }
}
