package workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.query.Query;

/** A study made by version 0.1.0 with the schema's first step, kept as a file. */
class OlderStudyTest {
    @TempDir
    Path folder;

    @Test
    void isBroughtUpWhenItIsOnlyRead() throws IOException {
        unzip();
        try (Workbench workbench = Workbench.open(folder, Access.READ, null, "test")) {
            assertThat(workbench.search().count(Query.ALL)).isEqualTo(1);
            assertThat(workbench.timeline().all()).hasSize(1);
        }
    }

    @Test
    void isBroughtUpWhenItIsChanged() throws IOException {
        unzip();
        try (Workbench workbench = Workbench.open(folder, Access.WRITE, null, "test")) {
            workbench.networks().add("providers", java.util.List.of(), java.util.List.of(), null);
            workbench.undo(2, false);
            assertThat(workbench.search().count(Query.ALL)).isZero();
        }
    }

    private void unzip() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        OlderStudyTest.class.getResourceAsStream("study-of-schema-1.zip"), "the kept study");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
