package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the launcher with JDKs that only tell how they were started, and a Maven that only makes empty jars, so that
 * the launcher is tested without building anything.
 */
record FakeInstallation(Path root) {
    record Run(int exit, String out, String err) {}

    /** A release: the launcher beside {@code lib/}. */
    static FakeInstallation release(Path root) throws IOException {
        FakeInstallation made = new FakeInstallation(Files.createDirectories(root));
        Files.copy(launcher(), root.resolve("workbench"));
        Files.createDirectories(root.resolve("lib"));
        Files.createFile(root.resolve("lib/workbench-cli-0.1.0.jar"));
        Files.createFile(root.resolve("lib/workbench-web-0.1.0.jar"));
        return made;
    }

    /** A clone: the launcher beside sources. */
    static FakeInstallation clone(Path root) throws IOException {
        FakeInstallation made = new FakeInstallation(Files.createDirectories(root));
        Files.copy(launcher(), root.resolve("workbench"));
        Files.createFile(root.resolve("pom.xml"));
        Files.createDirectories(root.resolve("codebooks"));
        for (String module : List.of("workbench-core", "workbench-cli", "workbench-web")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.createFile(root.resolve(module).resolve("pom.xml"));
        }
        Files.createDirectories(root.resolve("workbench-cli/src/build"));
        return made;
    }

    static Path launcher() {
        return Path.of("..", "workbench").toAbsolutePath().normalize();
    }

    FakeInstallation withJdk(String version) throws IOException {
        return withJdk(version, """
                case "$*" in *WarmUp*) exit 1;; esac
                echo "jdk=%s"
                echo "locale=$LC_ALL"
                echo "folder=$PWD"
                for word; do echo "[$word]"; done
                exit ${FAKE_EXIT:-0}
                """.formatted(version));
    }

    FakeInstallation withJdk(String version, String script) throws IOException {
        Path jdk = root.resolve("jdks").resolve(version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(jdk.resolve("bin/java"), script);
        executable(jdk.resolve("bin/javac"), "exit 1\n");
        return this;
    }

    /** A Maven that writes down that it ran. */
    FakeInstallation withMaven(String script) throws IOException {
        Files.createDirectories(root.resolve("bin"));
        executable(root.resolve("bin/mvn"), "echo run >>\"%s\"\n%s".formatted(root.resolve("maven-runs"), script));
        return this;
    }

    static String makingJars() {
        return """
                mkdir -p workbench-core/target workbench-cli/target/lib workbench-web/target/lib
                : >workbench-core/target/workbench-core-0.1.0.jar
                : >workbench-cli/target/workbench-cli-0.1.0.jar
                : >workbench-cli/target/lib/other-1.0.jar
                : >workbench-web/target/workbench-web-0.1.0.jar
                : >workbench-web/target/lib/other-1.0.jar
                : >workbench-web/target/lib/pages-1.0.jar
                """;
    }

    long mavenRuns() throws IOException {
        Path runs = root.resolve("maven-runs");
        return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    Run run(String... words) throws Exception {
        return run(root, root.resolve("workbench"), Map.of(), words);
    }

    Run run(Path folder, Path launcher, Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path out = Files.createTempFile(root, "out", "");
        Path err = Files.createTempFile(root, "err", "");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> own = builder.environment();
        own.keySet()
                .removeIf(name -> name.startsWith("WORKBENCH_") || name.startsWith("LC_") || name.equals("JAVA_HOME"));
        own.put("HOME", root.resolve("nobody").toString());
        own.put("PATH", root.resolve("bin") + ":" + own.get("PATH"));
        own.put("WORKBENCH_JDKS", root.resolve("jdks") + "/*");
        own.putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher did not end: " + Files.readString(err));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
