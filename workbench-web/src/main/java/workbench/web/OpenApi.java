package workbench.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.call.Commands;
import workbench.cli.call.FileUse;
import workbench.cli.call.Operation;
import workbench.cli.call.Parameter;

/** Tells the API in the form of OpenAPI 3.1: the commands as they are, and the few addresses that are none. */
final class OpenApi {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Commands commands;

    OpenApi(Commands commands) {
        this.commands = commands;
    }

    /** The document, as an object for JSON. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                object(
                        "title",
                        "The workbench",
                        "version",
                        Workbench.VERSION,
                        "description",
                        "The commands of the command line, over HTTP: GET reads and POST changes. Answers are those of"
                                + " '--format json'; 'workbench COMMAND --help' tells more of each."));
        document.put("servers", List.of(object("url", "/api/v1")));
        document.put("security", List.of(object("token", List.of())));
        document.put("paths", paths());
        document.put("components", components());
        return document;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/server", object("get", get("server", "What is served, and who codes.", "application/json")));
        paths.put(
                "/changes",
                object(
                        "get",
                        get(
                                "changes",
                                "Every change as it is made, as events of the kind 'change'.",
                                "text/event-stream")));
        paths.put("/openapi.json", object("get", get("openapi", "This document.", "application/json")));
        for (Operation operation : commands.operations()) {
            paths.put("/" + String.join("/", operation.path()), methods(operation));
        }
        return paths;
    }

    private static Map<String, Object> get(String id, String summary, String kind) {
        return object("operationId", id, "summary", summary, "responses", responses(kind));
    }

    /** A command that reads files is sent them; one that changes the study is sent its parameters, and may be asked too. */
    private static Map<String, Object> methods(Operation operation) {
        Map<String, Object> methods = new LinkedHashMap<>();
        boolean sent = operation.parameters().stream().anyMatch(one -> one.file() == FileUse.READ && one.required());
        if (!sent) {
            methods.put("get", reading(operation));
        }
        if (operation.changes() || sent) {
            methods.put("post", changing(operation));
        }
        return methods;
    }

    private static Map<String, Object> reading(Operation operation) {
        List<Object> parameters = new ArrayList<>();
        operation.parameters().stream()
                .filter(one -> one.file() == FileUse.NONE)
                .forEach(one -> parameters.add(object(
                        "name", one.name(),
                        "in", "query",
                        "required", one.required(),
                        "description", one.description(),
                        "schema", schema(one))));
        if (takesEnding(operation)) {
            parameters.add(object(
                    "name", "as",
                    "in", "query",
                    "required", operation.files() == Operation.Files.ALWAYS,
                    "description", "The ending of the file that is wanted as answer, such as csv or xlsx.",
                    "schema", object("type", "string")));
        }
        Map<String, Object> method = get(id(operation, "get"), operation.description(), kind(operation));
        method.put("parameters", parameters);
        return method;
    }

    private static boolean takesEnding(Operation operation) {
        return operation.files() != Operation.Files.NEVER
                && operation.parameter(CommandApi.FILE_WANTED).isEmpty();
    }

    private static Map<String, Object> changing(Operation operation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        operation.parameters().forEach(one -> properties.put(one.name(), described(one)));
        Map<String, Object> schema = object("type", "object", "properties", properties, "additionalProperties", false);
        List<String> required = operation.parameters().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        boolean files = operation.parameters().stream().anyMatch(one -> one.file() == FileUse.READ);
        Map<String, Object> content = object("multipart/form-data", object("schema", schema));
        Map<String, Object> method = get(id(operation, "post"), operation.description(), kind(operation));
        method.put(
                "parameters",
                List.of(
                        header("Workbench-Coder", "Who acts, percent-encoded; the study's own coder if not said."),
                        header("If-Match", "The ETag of the answer on which the change rests, with 'Workbench-Of'."),
                        header(
                                "Workbench-Of",
                                "The ids of what is changed; refused with 412 if they changed meanwhile.")));
        if (!files) {
            content = object("application/json", object("schema", schema));
        } else if (operation.parameters().stream().noneMatch(one -> one.file() == FileUse.READ && one.required())) {
            content.put("application/json", object("schema", schema));
        }
        method.put("requestBody", object("content", content, "required", true));
        return method;
    }

    private static Map<String, Object> header(String name, String description) {
        return object(
                "name",
                name,
                "in",
                "header",
                "required",
                false,
                "description",
                description,
                "schema",
                object("type", "string"));
    }

    private static String id(Operation operation, String method) {
        return method + "-" + String.join("-", operation.path());
    }

    private static String kind(Operation operation) {
        if (operation.files() == Operation.Files.ALWAYS) {
            return "application/octet-stream";
        }
        return operation.json() ? "application/json" : "text/plain";
    }

    private static Map<String, Object> described(Parameter parameter) {
        Map<String, Object> schema = schema(parameter);
        schema.put("description", parameter.description());
        return schema;
    }

    private static Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> one = object("type", parameter.flag() ? "boolean" : "string");
        if (parameter.file() == FileUse.READ) {
            one.put("format", "binary");
        }
        if (!parameter.values().isEmpty()) {
            one.put("enum", parameter.values());
        }
        return parameter.repeatable() ? object("type", "array", "items", one) : one;
    }

    private static Map<String, Object> responses(String kind) {
        Map<String, Object> answer = object(
                "description",
                "The answer; ETag is the number of the study's last change, Workbench-Said what was said beside it.",
                "content",
                object(kind, object("schema", object())));
        Map<String, Object> refused = object(
                "description",
                "Why not, and what to do.",
                "content",
                object("application/problem+json", object("schema", object("$ref", PROBLEM))));
        return object("200", answer, "default", refused);
    }

    private static Map<String, Object> components() {
        Map<String, Object> text = object("type", "string");
        Map<String, Object> number = object("type", "integer");
        Map<String, Object> single = object(
                "type", "object", "properties", object("what", text, "remedy", text, "row", number, "column", text));
        Map<String, Object> problem = object(
                "type",
                "object",
                "properties",
                object(
                        "type", text,
                        "title", text,
                        "status", number,
                        "detail", text,
                        "problems", object("type", "array", "items", single)));
        return object(
                "schemas",
                object("Problem", problem),
                "securitySchemes",
                object("token", object("type", "http", "scheme", "bearer")));
    }

    private static Map<String, Object> object(Object... namesAndContents) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndContents.length; at += 2) {
            object.put((String) namesAndContents[at], namesAndContents[at + 1]);
        }
        return object;
    }
}
