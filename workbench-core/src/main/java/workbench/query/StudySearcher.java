package workbench.query;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Searches the index as it was at one moment, and keeps the numbers it gave to values as long as that moment is looked at. */
final class StudySearcher extends IndexSearcher {
    private final Map<Property, ValueNumbers> numbers = new ConcurrentHashMap<>();

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
}
