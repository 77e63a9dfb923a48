package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.Access;
import workbench.Workbench;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Terminal;
import workbench.cli.call.Call;
import workbench.cli.call.Called;
import workbench.cli.call.FileUse;
import workbench.cli.call.NotToChange;
import workbench.cli.call.Operation;
import workbench.cli.call.Parameter;
import workbench.problem.Problem;

/** Commands called on a study that is open. */
class StudyCommandsTest {
    private static final String WORDS = "Nobody told us about the plan. The money came late, and it was not enough.";

    @TempDir
    Path folder;

    private Path sent;
    private Workbench workbench;
    private StudyCommands commands;

    @BeforeEach
    void open() throws IOException {
        CommandLineRun.makeStudy(folder);
        Files.writeString(folder.resolve("interview.txt"), WORDS);
        CommandLineRun.onStudy(folder, "import", "interview.txt").done();
        sent = Files.createDirectory(folder.resolve("sent"));
        workbench = Workbench.open(folder.resolve("study"), Access.WRITE, null, "test");
        commands = new StudyCommands(workbench);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Called call(String path, boolean mayChange, String as, String coder, String... parameters) {
        Map<String, List<String>> values = new HashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            values.computeIfAbsent(parameters[at], name -> new ArrayList<>()).add(parameters[at + 1]);
        }
        return commands.call(
                new Call(List.of(path.split(" ")), values, mayChange, coder, sent, as, Call.Progress.UNHEARD));
    }

    private Called ask(String path, String... parameters) {
        return call(path, false, null, null, parameters);
    }

    private Called change(String path, String... parameters) {
        return call(path, true, null, "Zoe", parameters);
    }

    private static JsonNode json(Called called) {
        assertThat(called.problems()).isEmpty();
        assertThat(called.fault()).isNull();
        return JsonMapper.shared().readTree(called.answer());
    }

    @Test
    void eachOperationAnswersOrRefusesWithASentence() {
        for (Operation operation : commands.operations()) {
            Map<String, List<String>> values = new HashMap<>();
            operation.parameters().stream()
                    .filter(Parameter::required)
                    .forEach(one -> values.put(one.name(), List.of(one.name().equals("source") ? "S01" : "1")));
            String as = operation.files() == Operation.Files.ALWAYS ? "xlsx" : null;
            Called called =
                    commands.call(new Call(operation.path(), values, true, "Zoe", sent, as, Call.Progress.UNHEARD));

            assertThat(called.fault()).as(operation.name()).isNull();
            assertThat(called.exit()).as(operation.name()).isIn(0, 1, 2);
            for (Problem problem : called.problems()) {
                assertThat(problem.what()).as(operation.name()).isNotBlank();
            }
            assertThat(called.done()
                            || !called.problems().isEmpty()
                            || !called.answer().isBlank())
                    .as(operation.name() + " says something")
                    .isTrue();
        }
    }

    @Test
    void noTwoParametersOfACommandBearOneName() {
        for (Operation operation : commands.operations()) {
            assertThat(operation.parameters())
                    .as(operation.name())
                    .extracting(Parameter::name)
                    .doesNotHaveDuplicates()
                    .doesNotContain("study", "format", "output", "help");
        }
    }

    @Test
    void whatNamesAPathSaysWhatBecomesOfTheFile() {
        Surroundings silent = silent(folder);
        CommandLine all =
                Catalogue.commandLine(silent, new Refusals(silent, new KeptRefusals()), StudyDoor.OPENING, List.of());
        List<String> bare = new ArrayList<>();
        all.getSubcommands().forEach((name, command) -> addBare(bare, name, command));

        assertThat(bare)
                .as("commands that make or serve a study name its folder alone")
                .containsOnly("demo", "init", "serve");
    }

    private static void addBare(List<String> bare, String name, CommandLine command) {
        command.getSubcommands().forEach((below, one) -> addBare(bare, name + " " + below, one));
        command.getCommandSpec().args().stream()
                .filter(StudyCommandsTest::isPath)
                .filter(arg -> !(arg.userObject() instanceof Field field)
                        || !field.isAnnotationPresent(NamesFile.class)
                                && field.getDeclaringClass() != StudyOptions.class)
                .filter(arg -> !arg.hidden())
                .forEach(arg -> bare.add(name));
    }

    private static boolean isPath(ArgSpec arg) {
        return arg.type() == Path.class || Arrays.asList(arg.auxiliaryTypes()).contains(Path.class);
    }

    private static Surroundings silent(Path folder) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Surroundings(
                new BufferedReader(Reader.nullReader()), nowhere, nowhere, Map.of(), folder, Terminal.NONE);
    }

    @Test
    void answersAsTheCommandLineDoes() {
        JsonNode called = json(ask("source segments", "source", "S01"));

        assertThat(JsonMapper.shared()
                        .readTree(CommandLineRun.onStudy(folder, "source", "segments", "S01", "--format", "json")
                                .out()))
                .isEqualTo(called);
    }

    @Test
    void takesNoValueForAnOption() {
        for (String words : List.of("--coder=X", "-", "-o /tmp/x", "a\n--text=b", "=", "\"quoted\"")) {
            if (!words.equals("-")) {
                assertThat(json(change("memo add", "text", words)).get("text").asString())
                        .isEqualTo(words.strip());
            }
            assertThat(ask("source show", "source", words).problems().getFirst().what())
                    .contains("no source");
        }
    }

    @Test
    void nobodyTypesHere() {
        assertThat(change("memo add", "text", "-").problems().getFirst().what()).contains("nobody types here");
    }

    @Test
    void whoIsNamedActs() {
        json(change("code", "source", "S01", "at", "0-30", "as", "planning", "valence", "-"));

        assertThat(json(ask("codings")).get(0).get("coder").asString()).isEqualTo("Zoe");
        assertThat(workbench.journal().who()).isEqualTo("AB");
    }

    @Test
    void namesTheNearestWhereAParameterIsMisspelt() {
        Called called = ask("source segments", "sauce", "S01");

        assertThat(called.exit()).isEqualTo(Refusals.USAGE);
        assertThat(called.problems().getFirst().remedy()).contains("'source'");
    }

    @Test
    void reachesNoFileThatWasNotSent() throws IOException {
        Files.writeString(folder.resolve("codings.csv"), "source,code,start,end\nS01,planning,0,30\n");
        Files.createSymbolicLink(sent.resolve("link.csv"), folder.resolve("codings.csv"));
        for (String path :
                List.of("../codings.csv", folder.resolve("codings.csv").toString(), "link.csv", "a/../../x")) {
            assertThat(change("code", "from", path).problems().getFirst().what())
                    .contains("that were sent");
        }
        Files.writeString(sent.resolve("manifest.csv"), "file\n../interview.txt\n");
        assertThat(change("import", "manifest", "manifest.csv")
                        .problems()
                        .getFirst()
                        .what())
                .contains("that were sent");

        Files.copy(folder.resolve("codings.csv"), sent.resolve("codings.csv"));
        assertThat(json(change("code", "from", "codings.csv")).get("applied").asInt())
                .isEqualTo(1);
    }

    @Test
    void writesTheFileThatIsAskedFor() {
        Called written = call("export", false, "xlsx", null);

        assertThat(written.file()).isNotNull().exists();
        assertThat(ask("export").problems().getFirst().what()).contains("answers with a file");
        assertThat(call("sources", false, "../x", null).problems().getFirst().what())
                .contains("no ending");
    }

    @Test
    void readingMayAskWhatAChangingCommandShows() {
        assertThat(ask("study tidier").done()).isTrue();
        assertThat(ask("study tidier", "set", "why", "text", "T").problems().getFirst())
                .isInstanceOf(NotToChange.class);
    }

    @Test
    void aStudyOpenToBeReadIsNotChanged() {
        workbench.close();
        workbench = Workbench.open(folder.resolve("study"), Access.READ, null, "test");
        commands = new StudyCommands(workbench);

        assertThat(change("memo add", "text", "T").problems().getFirst())
                .isEqualTo(new NotToChange(
                        "The study is open to be read only.", "Serve it without '--read-only' to change it.", true));
        assertThat(ask("sources").done()).isTrue();
    }

    @Test
    void importTellsHowFarItHasCome() throws IOException {
        for (int file = 0; file < 4; file++) {
            Files.writeString(sent.resolve(file + ".txt"), "Words of file " + file + ".");
        }
        List<Long> heard = new ArrayList<>();
        Called called = commands.call(new Call(
                List.of("import"),
                Map.of("path", List.of("0.txt", "1.txt", "2.txt", "3.txt")),
                true,
                null,
                sent,
                null,
                (task, done, total) -> heard.add(done)));

        assertThat(json(called).get("imported")).hasSize(4);
        assertThat(heard).endsWith(4L);
    }

    @Test
    void knowsWhichParametersAreFiles() {
        Operation operation = commands.find(List.of("import")).orElseThrow();

        assertThat(operation.changes()).isTrue();
        assertThat(operation.parameter("path").orElseThrow().file()).isEqualTo(FileUse.READ);
        assertThat(operation.parameter("dry-run").orElseThrow().flag()).isTrue();
        assertThat(commands.find(List.of("serve"))).isEmpty();
    }
}
