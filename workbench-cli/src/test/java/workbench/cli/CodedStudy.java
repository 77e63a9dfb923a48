package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A small study in a folder of its own: one interview, two networks, two events. */
record CodedStudy(Path folder) {
    static final String TEXT = """
            Interviewer: How did it begin? 🙂

            P1: The tender failed, and nobody told us ‘why’.

            Interviewer: And then?

            P1: Then café meetings kept us going. There was less money.

            P2: The navigators never came. There was less money. We waited.
            """;

    static CodedStudy in(Path folder) throws IOException {
        CommandLineRun.makeStudy(folder);
        CodedStudy study = new CodedStudy(folder);
        study.done("network", "add", "Provider network");
        study.done("event", "add", "Holding on", "--order", "2");
        Files.writeString(folder.resolve("one.txt"), TEXT);
        study.done(
                "import",
                "one.txt",
                "--kind",
                "interview",
                "--network",
                "commissioners",
                "--event",
                "1",
                "--date",
                "2017-04");
        return study;
    }

    CommandLineRun run(String... words) {
        return CommandLineRun.onStudy(folder, words);
    }

    CommandLineRun done(String... words) {
        return run(words).done();
    }

    JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--format", "json"));
        return done(all.toArray(String[]::new)).json();
    }

    /** Codes words of the interview; answers with the coding's id. */
    String code(String quote, String code, String... more) {
        List<String> all = new ArrayList<>(List.of("code", "one.txt", "--quote", quote, "--as", code));
        all.addAll(List.of(more));
        return json(all.toArray(String[]::new)).path("codings").get(0).asString();
    }

    int total(String... filters) {
        List<String> all = new ArrayList<>(List.of("find"));
        all.addAll(List.of(filters));
        return json(all.toArray(String[]::new)).path("total").asInt();
    }
}
