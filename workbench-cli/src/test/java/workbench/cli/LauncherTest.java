package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path temporary;

    @BeforeAll
    static void bashAndTheLauncherAreHere() {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")),
                "no bash here");
        assumeTrue(Files.exists(FakeInstallation.launcher()), "the launcher is not here");
    }

    private Path folder(String name) throws IOException {
        return temporary.toRealPath().resolve(name);
    }

    @Test
    void startsTheNewestJdkInTheCallersFolderThroughASymbolicLink() throws Exception {
        var release = FakeInstallation.release(folder("re lease"))
                .withJdk("17.0.9")
                .withJdk("21.0.10")
                .withJdk("21.0.9");
        Path elsewhere = Files.createDirectories(folder("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("wb"), Path.of("../re lease/workbench"));

        var run = release.run(elsewhere, link, Map.of(), "find", "two words", "-", "");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "jdk=21.0.10",
                        "folder=" + elsewhere,
                        "[" + release.root().resolve("lib/workbench-cli-0.1.0.jar") + "]")
                .endsWith("[find]\n[two words]\n[-]\n[]\n");
    }

    @Test
    void aLocaleThatIsNotUtf8IsMadeOne() throws Exception {
        var release = FakeInstallation.release(folder("release")).withJdk("25");

        assertThat(release.run(release.root(), release.root().resolve("workbench"), Map.of("LC_ALL", "C"), "find", "é")
                        .out())
                .contains("locale=C.UTF-8", "[é]");
        assertThat(release.run(
                                release.root(),
                                release.root().resolve("workbench"),
                                Map.of("LC_ALL", "de_DE.UTF-8"),
                                "sources")
                        .out())
                .contains("locale=de_DE.UTF-8");
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
        var release = FakeInstallation.release(folder("release")).withJdk("17.0.9");

        var run = release.run("--version");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("JDK 21", "JAVA_HOME");
    }

    @Test
    void theExitCodeIsTheProgramsOwn() throws Exception {
        var release = FakeInstallation.release(folder("release")).withJdk("25");

        var run = release.run(release.root(), release.root().resolve("workbench"), Map.of("FAKE_EXIT", "3"), "sources");

        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void longWorkGetsTheSecondCompilerAndShortWorkDoesNot() throws Exception {
        var release = FakeInstallation.release(folder("release")).withJdk("25");

        assertThat(release.run("sources").out()).contains("TieredStopAtLevel=1");
        assertThat(release.run("-s", "import", "sources").out()).contains("TieredStopAtLevel=1");
        assertThat(release.run("-s", "study", "import", "a.txt").out()).doesNotContain("TieredStopAtLevel");
        assertThat(release.run("code", "--from", "codings.csv").out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aCloneIsBuiltOnFirstUseAndAgainWhenASourceIsNewer() throws Exception {
        var clone = FakeInstallation.clone(folder("clone")).withJdk("25").withMaven(FakeInstallation.makingJars());

        var first = clone.run("sources");
        assertThat(first.err()).contains("Building");
        assertThat(first.out()).contains("[sources]").doesNotContain("Building");
        assertThat(clone.run("sources").err()).isEmpty();
        assertThat(clone.mavenRuns()).isEqualTo(1);

        Path source = Files.createFile(clone.root().resolve("workbench-core/src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        clone.run("sources");
        assertThat(clone.mavenRuns()).isEqualTo(2);
    }

    @Test
    void thePagesAreServedFromAJarOfTheirOwn() throws Exception {
        var clone = FakeInstallation.clone(folder("clone")).withJdk("25").withMaven(FakeInstallation.makingJars());

        var served = clone.run("-s", "study", "serve", "--port", "0");
        var listed = clone.run("sources", "serve");

        assertThat(served.out())
                .containsPattern("\\[.*/workbench-web-0.1.0.jar]\n\\[-s]\n\\[study]\n\\[serve]")
                .doesNotContain("TieredStopAtLevel", "AOTCache");
        assertThat(listed.out()).contains("/workbench-cli-0.1.0.jar]").doesNotContain("workbench-web");
        try (Stream<Path> jars = Files.find(
                clone.root().resolve("workbench-cli/target"), 2, (file, seen) -> file.endsWith("pages-1.0.jar"))) {
            assertThat(jars).as("the libraries of the pages, beside the others").hasSize(1);
        }
        Path page = Files.createFile(clone.root().resolve("workbench-web/src/main/page.js"));
        Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(5)));
        clone.run("sources");
        assertThat(clone.mavenRuns()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsNamesItsLogAndLeavesNothingHalfDone() throws Exception {
        var clone = FakeInstallation.clone(folder("clone"))
                .withJdk("25")
                .withMaven("echo '[ERROR] no such symbol'\nexit 1\n");

        var run = clone.run("sources");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("build.log", "no such symbol");
        clone.withMaven(FakeInstallation.makingJars());
        assertThat(clone.run("sources").exit()).isZero();
    }

    @Test
    void theLockOfABuildThatDiedIsTakenOver() throws Exception {
        var clone = FakeInstallation.clone(folder("clone")).withJdk("25").withMaven(FakeInstallation.makingJars());
        Path target = Files.createDirectories(clone.root().resolve("workbench-cli/target"));
        Files.writeString(target.resolve("build.lock"), "999999999\n");

        var run = clone.run("sources");

        assertThat(run.exit()).isZero();
        assertThat(target.resolve("build.lock")).doesNotExist();
    }

    @Test
    void aQuickStartThatCannotBeMadeIsNoFaultAndIsNotTriedAgain() throws Exception {
        var release = FakeInstallation.release(folder("release")).withJdk("25");

        assertThat(release.run("sources").out()).doesNotContain("AOTCache");
        assertThat(release.root().resolve("lib/quick-25.failed")).exists();
    }

    @Test
    void aQuickStartIsMadeOnceAndUsed() throws Exception {
        String making = """
                for word; do
                    case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}"; exit 0;; esac
                    echo "[$word]"
                done
                """;
        var release = FakeInstallation.release(folder("release")).withJdk("25.0.1", making);

        var run = release.run("sources");

        assertThat(run.out()).contains("[-XX:AOTCache=" + release.root().resolve("lib/quick-25.0.1") + "]");
        assertThat(run.err()).isEmpty();
    }
}
