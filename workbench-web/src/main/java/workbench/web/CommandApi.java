package workbench.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workbench.Workbench;
import workbench.cli.call.Call;
import workbench.cli.call.Called;
import workbench.cli.call.Commands;
import workbench.cli.call.Operation;
import workbench.journal.Change;

/** Runs the command that a path names, and gives its JSON: {@code GET /api/v1/source/segments?source=S01}. */
final class CommandApi {
    static final String FILE_WANTED = "as";

    private final Commands commands;
    private final StudyTurns study;
    private final LiveChanges pages;
    private final AnswersGiven given = new AnswersGiven();

    CommandApi(Commands commands, StudyTurns study, LiveChanges pages) {
        this.commands = commands;
        this.study = study;
        this.pages = pages;
    }

    void read(Context request) {
        Operation operation = operation(request);
        try (RequestFolder folder = new RequestFolder()) {
            CommandAnswer answer = run(request, operation, parameters(request.queryParamMap()), false, folder);
            answer.give(request);
        }
    }

    void run(Context request) {
        Operation operation = operation(request);
        try (RequestFolder folder = new RequestFolder()) {
            Map<String, List<String>> parameters =
                    request.isMultipartFormData() ? uploaded(request, folder) : sent(request);
            run(request, operation, parameters, operation.changes(), folder).give(request);
        }
    }

    private Operation operation(Context request) {
        String path = request.pathParam("command");
        return commands.find(List.of(path.split("/")))
                .orElseThrow(() -> new Turned(
                        404,
                        "There is no command '%s'.".formatted(path.replace('/', ' ')),
                        "/api/v1/openapi.json names all."));
    }

    private CommandAnswer run(
            Context request,
            Operation operation,
            Map<String, List<String>> parameters,
            boolean mayChange,
            RequestFolder folder) {
        String as = operation.parameter(FILE_WANTED).isPresent() ? null : taken(parameters, FILE_WANTED);
        String page = request.header("Workbench-Page");
        Call call = new Call(
                operation.path(),
                parameters,
                mayChange,
                coder(request),
                folder.path(),
                as,
                (task, done, total) -> pages.progress(task, done, total, page));
        if (!mayChange) {
            return study.ask(workbench -> answer(operation, call, workbench));
        }
        ReadBefore read = ReadBefore.of(request);
        String key = request.header("Idempotency-Key");
        return study.change(
                page,
                workbench -> given.once(key, () -> {
                    read.refuseIfChanged(workbench);
                    return answer(operation, call, workbench);
                }));
    }

    private CommandAnswer answer(Operation operation, Call call, Workbench workbench) {
        long before = workbench.journal().lastSeq();
        Called called = commands.call(call);
        long after = workbench.journal().lastSeq();
        return CommandAnswer.of(operation, called, after, after > before);
    }

    private static @Nullable String coder(Context request) {
        String named = request.header("Workbench-Coder");
        return named == null || named.isBlank() ? null : Addresses.decoded(named);
    }

    private static @Nullable String taken(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.remove(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static Map<String, List<String>> parameters(Map<String, List<String>> query) {
        return new LinkedHashMap<>(query);
    }

    /** A JSON object's fields: a list is several values, null is none. */
    private static Map<String, List<String>> sent(Context request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        JsonNode object = JsonAnswer.read(request.body());
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            List<String> values = new ArrayList<>();
            Iterable<JsonNode> nodes = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            for (JsonNode node : nodes) {
                if (node.isContainer()) {
                    throw new Turned(
                            400,
                            "'%s' holds more than words.".formatted(field.getKey()),
                            "Send a string, or a list of strings.");
                }
                if (!node.isNull()) {
                    values.add(node.asString());
                }
            }
            if (!values.isEmpty()) {
                parameters.put(field.getKey(), values);
            }
        }
        return parameters;
    }

    private static Map<String, List<String>> uploaded(Context request, RequestFolder folder) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.formParamMap());
        request.uploadedFileMap()
                .forEach((name, files) -> parameters
                        .computeIfAbsent(name, any -> new ArrayList<>())
                        .addAll(files.stream().map(folder::keep).toList()));
        return parameters;
    }

    /** What a page had read when it asked for a change: the number of the last change then, and the things it would alter. */
    private record ReadBefore(long seq, List<UUID> things) {
        static ReadBefore of(Context request) {
            String seq = request.header("If-Match");
            String things = request.header("Workbench-Of");
            if (seq == null || things == null) {
                return new ReadBefore(0, List.of());
            }
            try {
                return new ReadBefore(
                        Long.parseLong(seq.replace("\"", "").strip()),
                        List.of(things.split(",")).stream()
                                .map(id -> UUID.fromString(id.strip()))
                                .toList());
            } catch (IllegalArgumentException malformed) {
                throw new Turned(
                        400,
                        "'If-Match' or 'Workbench-Of' is not to be understood.",
                        "Send the ETag of the answer you read, and the ids of what you change.");
            }
        }

        void refuseIfChanged(Workbench workbench) {
            List<Change> since =
                    things.isEmpty() ? List.of() : workbench.journal().touching(things, seq);
            if (!since.isEmpty()) {
                Change last = since.getLast();
                throw new Turned(
                        412,
                        "%s has changed this meanwhile: %s (change %d)."
                                .formatted(last.who(), last.summary(), last.seq()),
                        "Look at what it is now, and change it again if you still want to.");
            }
        }
    }
}
