package workbench.codebook;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON of Jackson 3 as the schema validator reads it; the validator itself knows Jackson 2 only. */
final class SchemaNode implements JsonNode {
    private final tools.jackson.databind.JsonNode node;
    private final String pointer;

    private SchemaNode(tools.jackson.databind.JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    /** Makes these of Jackson's. */
    static final class Factory implements JsonNodeFactory {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode wrapped
                    ? wrapped
                    : new SchemaNode((tools.jackson.databind.JsonNode) node, "");
        }

        @Override
        public JsonNode create(String json) {
            return new SchemaNode(mapper.readTree(json), "");
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> SimpleType.OBJECT;
            case ARRAY -> SimpleType.ARRAY;
            case STRING, BINARY -> SimpleType.STRING;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case NULL, MISSING -> SimpleType.NULL;
            case NUMBER -> whole() ? SimpleType.INTEGER : SimpleType.NUMBER;
        };
    }

    private boolean whole() {
        return node.isIntegralNumber()
                || node.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean asBoolean() {
        return node.asBoolean();
    }

    @Override
    public String asString() {
        return node.asString();
    }

    @Override
    public BigInteger asInteger() {
        return node.decimalValue().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return node.decimalValue();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new SchemaNode(node.path(i), pointer + "/" + i));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        node.properties()
                .forEach(property -> properties.put(
                        property.getKey(),
                        new SchemaNode(
                                property.getValue(), pointer + "/" + JsonNode.encodeJsonPointer(property.getKey()))));
        return properties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaNode that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }
}
