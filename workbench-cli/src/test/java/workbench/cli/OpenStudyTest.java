package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import workbench.Access;
import workbench.Workbench;
import workbench.cli.call.Call;
import workbench.cli.call.Called;
import workbench.cli.call.Operation;
import workbench.cli.call.Parameter;

/**
 * A study that stays open under changes answers as one that was just opened: nothing that is kept in memory between two
 * commands is out of date, and what is asked of the open study is what the command line says.
 */
class OpenStudyTest {
    /** What is asked besides the commands that need to be told nothing; `_` stands for a space in a word. */
    private static final List<String> ASKED = List.of(
            "source show S01",
            "source text S01",
            "source segments S01",
            "source speakers S01",
            "reading S01",
            "codebook show cfir-2009",
            "codebook show inductive",
            "codebook search waiting",
            "network show commissioners",
            "network show steering-group",
            "event show 1",
            "participant show manager-a",
            "case show harbour",
            "find money --wide",
            "find --event=1 --network=commissioners",
            "find nobody --in=segments",
            "find thought --in=memos",
            "matrix --rows=tree --filled --columns=network",
            "matrix --rows=construct --columns=event --cells=valence",
            "matrix --rows=participant --columns=affects",
            "guide show opening",
            "ask barriers");

    /** Each touches what several rooms know: names, orders, speakers, wordings. */
    private static final List<String> CHANGES = List.of(
            "codebook add Waiting --definition=They_wait",
            "code S01 --quote=We_waited. --as=waiting --valence=- --event=1 --affects=commissioners",
            "code S01 --quote=nobody_told_us --as=planning --valence=-",
            "codebook rename waiting Waiting_and_waiting",
            "codebook define waiting-and-waiting --definition=They_wait_for_others",
            "codebook add Queue --under=waiting-and-waiting",
            "codebook overlay planning --definition=Our_own_rule",
            "participant add manager-a --network=commissioners",
            "source speakers S01 --map=P1=manager-a",
            "case add Harbour --kind=site",
            "source set S01 --title=The_first_one --case=harbour --network=provider-network",
            "network set commissioners --name=Commissioning_board",
            "network add Steering_group",
            "network join manager-a --network=steering-group --from=1",
            "event add Before_all --order=3",
            "event set 3 --title=After_all",
            "guide import opening.csv",
            "memo add --text=a_thought --about=code:waiting-and-waiting",
            "query save money --words=money",
            "codebook retire planning");

    @TempDir
    Path folder;

    @Test
    void answersAfterEachChangeAsOneThatWasJustOpened() throws IOException {
        CodedStudy study = CodedStudy.in(folder);
        Path sent = Files.createDirectory(folder.resolve("sent"));
        Files.writeString(sent.resolve("opening.csv"), "number,question,codes\n1,How did it begin?,planning\n");
        List<String> after;
        List<String> asked;
        try (Workbench workbench = Workbench.open(folder.resolve("study"), Access.WRITE, "AB", "test")) {
            StudyCommands commands = new StudyCommands(workbench);
            asked = asked(commands);
            for (int at = 0; at < CHANGES.size(); at++) {
                if (at % 5 == 0) {
                    asked.forEach(question -> call(commands, question, false, sent)); // whatever it keeps, it has kept
                }
                String change = CHANGES.get(at);
                Called made = call(commands, change, true, sent);
                assertThat(made.problems()).as(change).isEmpty();
                assertThat(made.fault()).as(change).isNull();
            }
            after = new ArrayList<>();
            for (String question : asked) {
                Called told = call(commands, question, false, sent);
                assertThat(told.problems()).as(question).isEmpty();
                after.add(question + "\n" + steady(told.answer()));
            }
        }

        List<String> anew = asked.stream()
                .map(question ->
                        question + "\n" + steady(study.run(inJson(question)).out()))
                .toList();
        assertThat(after).containsExactlyElementsOf(anew);
        assertThat(anew)
                .anySatisfy(
                        answer -> assertThat(answer).startsWith("codebook show").contains("Waiting and waiting"));
    }

    /** Every command that only reads and needs to be told nothing, and those above. */
    private static List<String> asked(StudyCommands commands) {
        Stream<String> plain = commands.operations().stream()
                .filter(operation ->
                        !operation.changes() && operation.json() && operation.files() != Operation.Files.ALWAYS)
                .filter(operation -> operation.parameters().stream().noneMatch(Parameter::required))
                .map(Operation::name);
        return Stream.concat(plain, ASKED.stream()).toList();
    }

    private static Called call(StudyCommands commands, String typed, boolean mayChange, Path sent) {
        Operation operation = commands.operations().stream()
                .filter(one -> typed.equals(one.name()) || typed.startsWith(one.name() + " "))
                .max(Comparator.comparing(one -> one.path().size()))
                .orElseThrow();
        Iterator<Parameter> positionals =
                operation.parameters().stream().filter(Parameter::positional).iterator();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String word : words(typed).stream().skip(operation.path().size()).toList()) {
            String[] parts = word.startsWith("--")
                    ? (word.substring(2) + (word.contains("=") ? "" : "=true")).split("=", 2)
                    : new String[] {positionals.next().name(), word};
            values.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return commands.call(new Call(operation.path(), values, mayChange, null, sent, null, Call.Progress.UNHEARD));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split(" "))
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    private static String[] inJson(String typed) {
        List<String> all = new ArrayList<>(words(typed));
        all.addAll(List.of("--format", "json"));
        return all.toArray(String[]::new);
    }

    /** Without what differs between any two answers. */
    private static String steady(String answer) {
        return JsonMapper.shared().readTree(answer).toString().replaceAll("\"tookMillis\":\\d+", "\"tookMillis\":0");
    }
}
