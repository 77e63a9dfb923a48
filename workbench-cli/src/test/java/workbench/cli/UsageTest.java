package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import workbench.problem.RowProblem;

class UsageTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandShowsAnExampleInItsHelp() {
        return Catalogue.entries().stream().flatMap(entry -> tests("", entry));
    }

    private Stream<DynamicTest> tests(String before, Catalogue.Entry entry) {
        String name = (before + " " + entry.name()).strip();
        DynamicTest own = DynamicTest.dynamicTest(name, () -> {
            String help = CommandLineRun.in(folder, (name + " --help").split(" "))
                    .done()
                    .out();
            assertThat(help).contains("Example", "workbench " + name, "--help");
        });
        return Stream.concat(Stream.of(own), entry.parts().stream().flatMap(part -> tests(name, part)));
    }

    @Test
    void theHelpNamesEveryCommand() {
        String help = CommandLineRun.in(folder, "--help").done().out();

        assertThat(Catalogue.entries()).allSatisfy(entry -> assertThat(help).contains("  " + entry.name() + " "));
    }

    @Test
    void aMisspeltCommandIsWrongUsageAndTheNearestIsNamed() {
        CommandLineRun run = CommandLineRun.in(folder, "sorces");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'sorces'", "'sources'");
        assertThat(CommandLineRun.in(folder, "source", "shw").err()).contains("'show'");
    }

    @Test
    void noCommandIsWrongUsageAndShowsTheHelpWithoutAnAnswer() {
        CommandLineRun run = CommandLineRun.in(folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("import");
    }

    @Test
    void anUnknownOptionADateThatIsNoneAndAMissingNameAreWrongUsage() {
        CommandLineRun.makeStudy(folder);

        assertThat(CommandLineRun.onStudy(folder, "sources", "--formt", "json").exit())
                .isEqualTo(2);
        CommandLineRun date = CommandLineRun.onStudy(folder, "event", "add", "X", "--from", "2017-99");
        assertThat(date.exit()).isEqualTo(2);
        assertThat(date.err()).contains("2017-99", "2017-03");
        assertThat(CommandLineRun.onStudy(folder, "network", "add").exit()).isEqualTo(2);
    }

    @Test
    void aValueMayLookLikeAnOption() {
        CommandLineRun.makeStudy(folder);

        CommandLineRun.onStudy(folder, "network", "add", "Other", "--alias", "-o-")
                .done();

        assertThat(CommandLineRun.onStudy(folder, "network", "show", "-o-").exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.onStudy(folder, "network", "show", "--", "-o-")
                        .out())
                .contains("Other");
    }

    @Test
    void aFaultOfTheProgramEndsWith70AndShowsNoTraceUnlessAsked() {
        var err = new java.io.StringWriter();
        var surroundings = new workbench.cli.answer.Surroundings(
                new java.io.BufferedReader(new java.io.StringReader("")),
                new java.io.PrintWriter(new java.io.StringWriter()),
                new java.io.PrintWriter(err, true),
                java.util.Map.of(),
                folder,
                workbench.cli.answer.Terminal.NONE);

        int exit =
                new Refusals(surroundings, new SaidRefusals(surroundings)).tell(new IllegalStateException("a fault"));

        assertThat(exit).isEqualTo(70);
        assertThat(err.toString()).contains("WORKBENCH_TRACE").doesNotContain("\tat ");
    }

    @Test
    void aFaultOfARowSaysItsPlaceOnce() {
        assertThat(Refusals.what(new RowProblem(3, "code", "Row 3, column 'code': it is empty.", "Fill it.")))
                .isEqualTo("Row 3, column 'code': it is empty.");
        assertThat(Refusals.what(new RowProblem(1, "path", "The column 'path' occurs twice.", "Keep one.")))
                .isEqualTo("line 1: The column 'path' occurs twice.");
        assertThat(Refusals.what(new RowProblem(4, "date", "it is no date.", "Write one.")))
                .isEqualTo("line 4, date: it is no date.");
    }

    @Test
    void aMisspeltOptionIsWrongUsageAndTheNearestIsNamed() {
        CommandLineRun run = CommandLineRun.in(folder, "find", "--valance", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'--valence'");
        assertThat(CommandLineRun.in(folder, "fnd").err()).contains("Did you mean 'find'?");
    }
}
