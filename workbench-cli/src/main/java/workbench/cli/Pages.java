package workbench.cli;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A part of a long row of things. */
final class Pages {
    private Pages() {}

    /** @param limit how many at most; 0: all */
    static <T> Iterator<T> of(Iterator<T> all, int offset, int limit) {
        Stream<T> rest = StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .skip(offset);
        return (limit == 0 ? rest : rest.limit(limit)).iterator();
    }
}
