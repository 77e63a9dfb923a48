package workbench.cases;

import java.util.Map;
import workbench.id.CaseId;

/**
 * What is rated and compared: a site, network, event or participant, with attributes of its own.
 *
 * @param kind {@code site}, {@code network}, {@code event} or {@code participant}
 */
public record Case(CaseId id, String slug, String name, String kind, Map<String, String> attributes) {
    public Case {
        attributes = Map.copyOf(attributes);
    }
}
