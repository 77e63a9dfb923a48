package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.id.CodeId;

class IndexHealingTest {
    @TempDir
    Path folder;

    private SmallStudy study;
    private Path index;
    private CodeId code;
    private UUID coder;
    private UUID source;

    @BeforeEach
    void begin() {
        study = new SmallStudy(folder);
        index = folder.resolve("index");
        code = study.code("money", null);
        coder = study.coder("Ada");
        source = study.source("interview", "2017", "P1: There was less money.\nP2: There was no money at all.");
        study.coding(study.excerpt(source, "less money", null), code, coder, "negative");
        study.coding(study.excerpt(source, "no money", null), code, coder, "negative");
        assertThat(total(study.index)).isEqualTo(2);
        study.index.close();
    }

    @AfterEach
    void end() {
        study.close();
    }

    private long total(SegmentIndex open) {
        Search search = new Search(open, study.database, study::tree);
        return search.excerpts(
                        Query.builder()
                                .words("money")
                                .where(new Criterion.Code(code))
                                .build(),
                        Page.FIRST)
                .total();
    }

    private long totalAfresh() {
        try (SegmentIndex open = study.anotherIndex(index)) {
            return total(open);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    void anIndexThatIsUpToDateIsOnlyRead() throws IOException {
        List<Path> before = files();
        assertThat(totalAfresh()).isEqualTo(2);
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aDeletedIndexIsMadeAnew() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(totalAfresh()).isEqualTo(2);
    }

    @Test
    void anIndexOfRubbishIsHealedEvenWhereItsLockIsRubbishToo() throws IOException {
        for (Path file : files()) {
            Files.writeString(file, "rubbish");
        }
        Files.writeString(index.resolve("write.lock"), "rubbish");
        assertThat(totalAfresh()).isEqualTo(2);
    }

    @Test
    void anyFileCutInHalfOrEmptiedOrGoneIsHealed() throws IOException {
        for (int which = 0; which < files().size(); which++) {
            for (int part = 0; part < 3; part++) {
                Path file = files().get(which);
                if (part == 2) {
                    Files.delete(file);
                } else {
                    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                        open.setLength(part == 0 ? open.length() / 2 : 0);
                    }
                }
                assertThat(totalAfresh()).as("%s, part %d", file, part).isEqualTo(2);
                assertThat(totalAfresh()).isEqualTo(2);
            }
        }
    }

    @Test
    void anIndexCutWhileItIsOpenIsHealed() throws IOException {
        try (SegmentIndex open = study.anotherIndex(index)) {
            assertThat(total(open)).isEqualTo(2);
            for (Path file : files()) {
                Files.write(file, new byte[0]);
            }
            assertThat(total(open)).isEqualTo(2);
        }
        assertThat(totalAfresh()).isEqualTo(2);
    }

    @Test
    void anIndexThatIsBehindCatchesUp() {
        UUID third = study.excerpt(source, "was less money", null);
        assertThat(totalAfresh()).isEqualTo(2);
        study.coding(third, code, coder, null);
        assertThat(totalAfresh()).isEqualTo(3);
    }

    @Test
    void anUndoIsSeen() {
        try (SegmentIndex open = study.anotherIndex(index)) {
            study.journal.undo().last(1, true);
            assertThat(total(open)).isEqualTo(1);
            study.journal.undo().last(1, true);
            assertThat(total(open)).isEqualTo(2);
        }
        assertThat(totalAfresh()).isEqualTo(2);
    }

    @Test
    void aCodingThatWentToAnotherExcerptIsFoundThereOnly() {
        try (SegmentIndex open = study.anotherIndex(index)) {
            assertThat(total(open)).isEqualTo(2);
            UUID wider = study.excerpt(source, "was less money", null);
            study.change(change -> {
                UUID coding = study.database
                        .first(
                                "SELECT c.id FROM coding c JOIN excerpt e ON e.id = c.excerpt_id ORDER BY e.start_at LIMIT 1",
                                workbench.storage.Binder.NOTHING,
                                row -> row.getObject(1, UUID.class))
                        .orElseThrow();
                change.altering("coding", coding);
                study.sql("UPDATE coding SET excerpt_id = ? WHERE id = ?", wider, coding);
                return null;
            });
            assertThat(total(open)).isEqualTo(2);
        }
    }

    @Test
    void anIndexOfAnotherDatabaseIsNotTrusted() {
        study.sql("UPDATE change SET id = RANDOM_UUID() WHERE seq = (SELECT MAX(seq) FROM change)");
        study.sql("UPDATE coding SET status = 'withdrawn'");
        assertThat(totalAfresh()).isZero();
    }

    @Test
    void anotherLanguageCutsWordsAnew() {
        study.sql("UPDATE setting SET content = 'de' WHERE name = 'language'");
        assertThat(totalAfresh()).isEqualTo(2);
    }

    @Test
    void whereTheFolderCannotBeWrittenATemporaryOneServes() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        try (SegmentIndex open = study.anotherIndex(file.resolve("index"))) {
            assertThat(total(open)).isEqualTo(2);
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void whileAnotherProcessWritesATemporaryOneServes() throws IOException {
        try (SegmentIndex first = study.anotherIndex(index)) {
            study.coding(study.excerpt(source, "was less money", null), code, coder, null);
            assertThat(total(first)).isEqualTo(3);
            study.coding(study.excerpt(source, "There was less money", null), code, coder, null);
            assertThat(totalAfresh()).isEqualTo(4);
            assertThat(total(first)).isEqualTo(4);
        }
    }
}
