package workbench.query;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Searches the index as it was at one moment, and keeps what took long to find out as long as that moment is looked at. */
final class StudySearcher extends IndexSearcher {
    private final Map<Property, ValueNumbers> numbers = new ConcurrentHashMap<>();
    private volatile @Nullable Overlapped last;

    private record Overlapped(Query query, String start, String end, Stretches stretches) {}

    StudySearcher(IndexReader reader) {
        super(reader);
    }

    /** The values of a property, numbered; read once. */
    ValueNumbers numbers(Property property) throws IOException {
        ValueNumbers known = numbers.get(property);
        if (known == null) {
            known = ValueNumbers.of(this, property);
            numbers.put(property, known);
        }
        return known;
    }

    /** The stretches that a query finds; those asked for last are kept, since pages and counts ask for them again. */
    Stretches stretches(Query query, String start, String end) throws IOException {
        Overlapped known = last;
        if (known == null
                || !known.query().equals(query)
                || !known.start().equals(start)
                || !known.end().equals(end)) {
            known = new Overlapped(query, start, end, Stretches.of(this, query, start, end));
            last = known;
        }
        return known.stretches();
    }
}
