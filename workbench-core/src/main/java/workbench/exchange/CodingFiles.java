package workbench.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import workbench.codebook.Code;
import workbench.id.CodingId;
import workbench.source.Source;
import workbench.study.AtomicFile;
import workbench.text.DefusedCell;

/** Writes the codings of a study as CSV or JSON, one row or object each. */
final class CodingFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Fields that are lists in JSON, joined by {@code ;} in CSV. */
    private static final Set<String> LISTS = Set.of("events", "affects");

    private static final Set<String> NUMBERS = Set.of("start", "end");

    private final ExportRooms rooms;
    private final ExportOptions options;
    private final StudyNames names;
    private final Map<Integer, Source> sources = new HashMap<>();

    CodingFiles(ExportRooms rooms, ExportOptions options) {
        this.rooms = rooms;
        this.options = options;
        this.names = rooms.names();
        rooms.sources().all().forEach(source -> sources.put(source.ordinal(), source));
    }

    int csv(Path file) {
        int[] count = {0};
        AtomicFile.write(file, part -> {
            try (CsvWriter csv = CodingListCsv.writer().build(part)) {
                csv.writeRecord(fieldNames());
                each(row -> {
                    count[0]++;
                    List<String> cells = new ArrayList<>();
                    fields(row)
                            .forEach((name, value) ->
                                    cells.add(NUMBERS.contains(name) ? value : DefusedCell.write(value)));
                    csv.writeRecord(cells);
                });
            }
        });
        return count[0];
    }

    int json(Path file) {
        int[] count = {0};
        AtomicFile.write(file, part -> {
            try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartArray();
                each(row -> {
                    count[0]++;
                    json.writeRaw("\n");
                    write(row, json);
                });
                json.writeEndArray();
            }
        });
        return count[0];
    }

    private void write(ExcerptRow row, JsonGenerator json) {
        json.writeStartObject();
        fields(row).forEach((name, value) -> {
            json.writeName(name);
            if (LISTS.contains(name)) {
                json.writeStartArray();
                for (String item : value.isEmpty() ? new String[0] : value.split(";")) {
                    json.writeString(item);
                }
                json.writeEndArray();
            } else if (NUMBERS.contains(name)) {
                json.writeNumber(Long.parseLong(value));
            } else if (value.isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(value);
            }
        });
        json.writeEndObject();
    }

    private void each(Consumer<ExcerptRow> taker) {
        CodingNumbers ids = new CodingNumbers();
        rooms.search().eachCoding(options.query(), id -> ids.add(id.value()));
        new ExcerptReading(rooms, names, options.identifying(), options.contextChars())
                .each(
                        java.util.stream.IntStream.range(0, ids.count())
                                .mapToObj(number -> new CodingId(ids.id(number)))
                                .iterator(),
                        taker);
    }

    private List<String> fieldNames() {
        List<String> fields = new ArrayList<>(List.of(
                "id",
                "source",
                "kind",
                options.identifying() ? "date" : "month",
                "start",
                "end",
                "quote",
                "before",
                "after",
                "code",
                "name",
                "domain",
                "valence",
                "events",
                "eventBasis",
                "affects",
                "attribution",
                "network",
                "role",
                "voice",
                "coder",
                "layer",
                "note",
                "consent",
                "quoteHash"));
        if (options.identifying()) {
            fields.addAll(List.of("title", "file", "speaker", "participant"));
        }
        return fields;
    }

    private Map<String, String> fields(ExcerptRow row) {
        Source source = sources.get(row.source());
        if (source == null) {
            throw new IllegalStateException("no source " + row.source());
        }
        Code code = names.code(row.code());
        String[] edges = row.position().split("-");
        List<String> values = new ArrayList<>(List.of(
                row.coding().toString(),
                source.label(),
                source.kind().slug(),
                row.month(),
                edges[0],
                edges[1],
                row.quote(),
                row.before(),
                row.after(),
                code.path(),
                code.name(),
                names.codes().domainOf(code.id()).slug(),
                row.valence() == null ? "" : row.valence().slug(),
                row.eventSlugs(),
                row.eventBasis(),
                row.affects().replace("; ", ";"),
                row.attribution(),
                row.network(),
                row.role(),
                row.voice(),
                row.coder(),
                row.layer(),
                row.note(),
                row.consent(),
                row.quoteHash()));
        if (options.identifying()) {
            values.addAll(List.of(source.title(), source.file(), row.speaker(), row.participant()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> titles = fieldNames();
        for (int i = 0; i < titles.size(); i++) {
            fields.put(titles.get(i), values.get(i));
        }
        return fields;
    }
}
