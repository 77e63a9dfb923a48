package workbench.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed while it commits: what it had acknowledged stands, a transaction stands whole or not at all. No H2 is
 * to be taken that fails this (docs/decisions/0003-h2.md).
 */
class KilledCommitTest {
    private static final int LARGE = 60_000;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        for (int round = 0; round < 4; round++) {
            Path own = Files.createDirectory(folder.resolve("small" + round));
            Victim.Said said = new Victim.Said(own.resolve("said.txt"));
            Process victim = start(own, "small", said);
            said.waitFor(40 + round * 37, victim);
            victim.destroyForcibly().waitFor();
            long acknowledged = said.lines().size();
            assertThat(rowsIn(own)).isGreaterThanOrEqualTo(acknowledged * 3).matches(rows -> rows % 3 == 0);
        }
    }

    @Test
    void aLargeTransactionIsNeverTorn() throws Exception {
        for (int delayMillis : new int[] {0, 30, 60, 100, 160, 250}) {
            Path own = Files.createDirectory(folder.resolve("large" + delayMillis));
            Victim.Said said = new Victim.Said(own.resolve("said.txt"));
            Process victim = start(own, "large", said);
            said.waitFor(1, victim);
            Thread.sleep(delayMillis);
            victim.destroyForcibly().waitFor();
            long rows = rowsIn(own);
            assertThat(rows).as("killed %d ms into the commit", delayMillis).isIn(0L, (long) LARGE);
            assertThat(rows == LARGE || !said.lines().contains("done")).isTrue();
        }
    }

    private static Process start(Path folder, String size, Victim.Said said) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString(),
                        size))
                .redirectOutput(said.file().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long rowsIn(Path folder) throws DatabaseUnusable {
        try (Database database = Database.open(folder, DatabaseAccess.WRITE)) {
            return database.first("SELECT COUNT(*) FROM kept", Binder.NOTHING, row -> row.getLong(1))
                    .orElseThrow();
        }
    }

    /** The process that is killed. */
    static final class Victim {
        private Victim() {}

        /** What it said before it was killed, a line each. */
        record Said(Path file) {
            /** Whole lines only: a kill may cut the last one. */
            List<String> lines() throws IOException {
                String all = Files.exists(file) ? Files.readString(file) : "";
                return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
            }

            void waitFor(int count, Process victim) throws IOException, InterruptedException {
                while (lines().size() < count) {
                    assertThat(victim.isAlive()).as("the victim lives").isTrue();
                    Thread.sleep(2);
                }
            }
        }

        public static void main(String[] arguments) throws DatabaseUnusable {
            Database database = Database.open(Path.of(arguments[0]), DatabaseAccess.CREATE);
            database.update("CREATE TABLE kept (id BIGINT PRIMARY KEY, words VARCHAR)", Binder.NOTHING);
            database.sync();
            if (arguments[1].equals("small")) {
                for (long i = 1; ; i++) {
                    insert(database, (i - 1) * 3, 3);
                    System.out.println(i);
                }
            }
            database.transaction(() -> {
                rows(database, 0, LARGE);
                System.out.println("committing");
                return null;
            });
            System.out.println("done");
        }

        private static void insert(Database database, long from, int count) {
            database.transaction(() -> {
                rows(database, from, count);
                return null;
            });
        }

        private static void rows(Database database, long from, int count) {
            database.updateEach(
                    "INSERT INTO kept VALUES (?, ?)",
                    IntStream.range(0, count).mapToObj(i -> from + i).toList(),
                    (statement, id) -> {
                        statement.setLong(1, id);
                        statement.setString(2, "some words that fill the row " + id);
                    });
        }
    }
}
