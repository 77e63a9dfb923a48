package workbench.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.CodingRow;
import workbench.network.Network;
import workbench.problem.WorkbenchException;
import workbench.timeline.Event;

class QuestionsTest {
    @TempDir
    Path folder;

    private FieldStudy study;

    @BeforeEach
    void begin() {
        study = new FieldStudy(folder);
        code("one.txt", "The tender failed", "planning", "negative", "1", "commissioning-network", "AB");
        code("one.txt", "Then café meetings kept us going", "engaging", "positive", "1", "commissioning-network", "AB");
        code("two.txt", "Less money again", "available-resources", "negative", "2", "commissioning-network", "AB");
        code("two.txt", "The lead nurse looked less than sure", "engaging", "negative", "2", "provider-network", "AB");
    }

    @AfterEach
    void end() {
        study.close();
    }

    private void code(
            String source, String quote, String code, String valence, String event, String affects, String coder) {
        assertThat(study.code(new CodingRow(
                                0, source, null, null, quote, code, valence, coder, event, affects, "", "", ""))
                        .applied())
                .isOne();
    }

    private Answer ask(String question, List<Network> affects, List<Event> events) {
        Questions questions = study.workbench().questions();
        return questions.ask(questions.find(question), new Asking(affects, List.of(), events, null, null, 1, 2));
    }

    private Network network(String words) {
        return study.workbench().networks().find(words);
    }

    private static List<@Nullable Object> column(Answer answer, String name) {
        int place = answer.columns().indexOf(name);
        return answer.lines().stream()
                .<@Nullable Object>map(line -> line.cells().get(place))
                .toList();
    }

    @Test
    void barriersAreWhatHinderedTheNetworkNamedInTheEventsNamed() {
        Event first = study.workbench().timeline().find("1");
        Event second = study.workbench().timeline().find("2");

        Answer all = ask("barriers", List.of(network("commissioners")), List.of(first, second));
        Answer later = ask("barriers", List.of(network("commissioners")), List.of(second));

        assertThat(column(all, "name")).containsExactlyInAnyOrder("Planning", "Available Resources");
        assertThat(column(later, "name")).containsExactly("Available Resources");
        assertThat(column(later, "sources")).containsExactly(List.of("S02"));
        assertThat(later.lines().getFirst().evidence())
                .extracting(Evidence::words, Evidence::attribution)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Less money again", "observation: provider-network"));
        assertThat(later.commands().getFirst())
                .isEqualTo("find --affects commissioning-network --event stability --valence=negative --valence=mixed");
    }

    @Test
    void facilitatorsAreWhatHelped() {
        assertThat(column(ask("facilitators", List.of(), List.of()), "name")).containsExactly("Engaging");
    }

    @Test
    void aSignThatFallsApartByNetworkIsToldNetworkByNetwork() {
        code("two.txt", "said the councillor", "engaging", "positive", "2", "commissioning-network", "AB");

        Answer answer = ask("split-signs", List.of(), List.of());

        assertThat(column(answer, "affects")).containsExactly("commissioning-network", "provider-network");
        assertThat(column(answer, "valence")).containsExactly("positive", "negative");
    }

    @Test
    void whatRestsOnOneExcerptIsThin() {
        assertThat(column(ask("thin", List.of(), List.of()), "restsOn"))
                .allMatch(why -> why.toString().contains("one excerpt"));
    }

    @Test
    void codesThatStandTogetherAsARuleAreTold() {
        code("one.txt", "The tender failed", "cost", "negative", "1", "commissioning-network", "AB");
        code("two.txt", "Less money again", "cost", "negative", "2", "commissioning-network", "AB");
        code("two.txt", "Less money again", "planning", "negative", "2", "commissioning-network", "AB");

        Answer answer = ask("together", List.of(), List.of());

        assertThat(column(answer, "name")).containsExactly("Cost");
        assertThat(column(answer, "withName")).containsExactly("Planning");
        assertThat(column(answer, "together")).containsExactly(2);
    }

    @Test
    void codersWhoDifferAreTold() {
        code("one.txt", "The tender failed", "planning", "positive", "1", "commissioning-network", "CD");

        assertThat(column(ask("coder-differences", List.of(), List.of()), "disputedExcerpts"))
                .containsExactly(1);
    }

    @Test
    void aSignThatRestsOnNotesAloneVanishesWithoutThem() {
        Answer answer = ask("without", List.of(), List.of());

        assertThat(column(answer, "name")).containsExactlyInAnyOrder("Available Resources", "Engaging");
        assertThat(column(answer, "without")).containsExactly("none", "none");
    }

    @Test
    void aCodeWellSupportedAndMissingFromTheTableIsLeftOut() {
        study.bring(
                "three.txt",
                "P1: The tender came too late.\n",
                workbench.source.SourceKind.INTERVIEW,
                "commissioning-network",
                "1",
                "2017-05");
        code("three.txt", "The tender came too late", "planning", "negative", "1", "commissioning-network", "AB");

        assertThat(column(ask("left-out-of-the-table", List.of(), List.of()), "name"))
                .containsExactly("Planning");
    }

    @Test
    void theNamesOfANetworkAreLookedForInTheTexts() {
        Network network = network("commissioners");
        study.workbench().networks().set(network.id(), null, List.of("navigators"), List.of(), null);

        Answer answer = ask("names", List.of(), List.of());

        assertThat(answer.lines())
                .filteredOn(line -> line.cells().get(1).equals("navigators"))
                .extracting(line -> line.cells().get(2))
                .containsExactly(1);
    }

    @Test
    void everyQuestionHasAnAnswerInAnEmptyStudyToo() {
        study.workbench().undo(4, true);
        Questions questions = study.workbench().questions();
        Asking asking = new Asking(List.of(), List.of(network("commissioners")), List.of(), null, null, 3, 2);

        for (Question question : questions.all()) {
            Answer answer = questions.ask(question, asking);
            assertThat(answer.sentence()).as(question.name()).isNotBlank();
            answer.lines().forEach(line -> assertThat(line.cells()).hasSameSizeAs(answer.columns()));
        }
    }

    @Test
    void anUnknownQuestionIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> study.workbench().questions().find("bariers"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("barriers");
    }

    @Test
    void eachOfTheThirtyEightStandsInTheManualAndEachNamedOneIsThere() throws Exception {
        String manual = Files.readString(Path.of("..", "docs", "questions.md"));
        Set<String> named = new java.util.TreeSet<>();
        List<Integer> numbers = new ArrayList<>();
        manual.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).forEach(line -> {
            numbers.add(Integer.valueOf(line.split("\\|")[1].strip()));
            java.util.regex.Matcher names =
                    java.util.regex.Pattern.compile("`ask ([a-z-]+)").matcher(line);
            while (names.find()) {
                named.add(names.group(1));
            }
        });
        assertThat(numbers)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 38).boxed().toList());
        assertThat(named)
                .isEqualTo(study.workbench().questions().all().stream()
                        .map(Question::name)
                        .collect(Collectors.toCollection(java.util.TreeSet::new)));
    }
}
