package workbench.cases;

import java.util.Map;

/**
 * A case as a table has it.
 *
 * @param row line number in the file, the header being line 1
 * @param kind empty where it is not said
 * @param attributes those said; an empty value says nothing
 */
public record CaseRow(int row, String name, String kind, Map<String, String> attributes) {
    public CaseRow {
        attributes = Map.copyOf(attributes);
    }
}
