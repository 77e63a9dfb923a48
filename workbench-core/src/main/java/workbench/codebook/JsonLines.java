package workbench.codebook;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import workbench.problem.Problem;

/** In which line of a JSON text each of its values begins. */
final class JsonLines implements FaultPlaces {
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param json without a fault of grammar */
    JsonLines(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
    }

    @Override
    public Problem fault(String pointer, String what, String remedy) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return new CodebookFault(lines.getOrDefault(at, 1), pointer, what, remedy);
    }
}
