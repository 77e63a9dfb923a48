package workbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.coding.CodingStatus;
import workbench.query.Criterion;
import workbench.query.Query;

/** A query as JSON, so that a workbook can say which codings it holds; it names things by their ids only. */
final class QueryJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QueryJson() {}

    static ObjectNode write(Query query) {
        ObjectNode node = JSON.createObjectNode();
        node.put("words", query.words());
        node.put("researcherTurns", query.researcherTurns());
        node.put("counted", query.counted());
        ArrayNode statuses = node.putArray("statuses");
        query.statuses().stream().sorted().forEach(status -> statuses.add(status.name()));
        ArrayNode clauses = node.putArray("clauses");
        for (Query.Clause clause : query.clauses()) {
            ObjectNode one = clauses.addObject();
            one.put("not", clause.not());
            ArrayNode any = one.putArray("any");
            for (Criterion criterion : clause.any()) {
                any.addObject().put("is", criterion.getClass().getSimpleName()).set("of", JSON.valueToTree(criterion));
            }
        }
        return node;
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} makes */
    static Query read(JsonNode node) {
        List<Query.Clause> clauses = new ArrayList<>();
        for (JsonNode one : node.path("clauses")) {
            List<Criterion> any = new ArrayList<>();
            one.path("any").forEach(criterion -> any.add(criterion(criterion)));
            clauses.add(new Query.Clause(one.path("not").asBoolean(false), any));
        }
        List<CodingStatus> statuses = new ArrayList<>();
        node.path("statuses").forEach(status -> statuses.add(CodingStatus.valueOf(status.asString())));
        JsonNode words = node.path("words");
        return new Query(
                words.isString() ? words.asString() : null,
                clauses,
                node.path("researcherTurns").asBoolean(false),
                java.util.Set.copyOf(statuses),
                node.path("counted").asBoolean(false));
    }

    private static Criterion criterion(JsonNode node) {
        Class<?> kind = kinds(Criterion.class)
                .filter(known -> known.getSimpleName().equals(node.path("is").asString("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion " + node.path("is")));
        return (Criterion) JSON.treeToValue(node.path("of"), kind);
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(QueryJson::kinds)
                : Stream.of(sealed);
    }
}
