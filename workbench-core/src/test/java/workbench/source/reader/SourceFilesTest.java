package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    private static final String SHA = "d89830ee14e7b15de3e83159deaa24be44878152d1b705bfac8cd883a2e96c1b";

    @TempDir
    Path folder;

    @Test
    void readsManyFilesInTheirOrderAndGoesOnAfterRefusals() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(
                    write("note" + i + ".txt", ("A plain note, number " + i + ".\n").getBytes(StandardCharsets.UTF_8)));
        }
        files.add(1, write("empty.txt", new byte[0]));
        files.add(2, folder.resolve("missing.txt"));
        files.add(3, folder);
        files.add(4, write("field.docx", Zips.docx(Zips.paragraph("In the hall."))));
        try (ParallelReading reading = ParallelReading.of(files, ReadOptions.PLAIN)) {
            List<ReadOutcome> outcomes = new ArrayList<>();
            reading.forEachRemaining(outcomes::add);
            assertThat(outcomes).extracting(ReadOutcome::file).isEqualTo(files);
            assertThat(outcomes.subList(1, 4)).allMatch(ReadOutcome.Unreadable.class::isInstance);
            assertThat(outcomes.get(4))
                    .isInstanceOfSatisfying(
                            ReadOutcome.Read.class,
                            read -> assertThat(read.content().texts().getFirst().text())
                                    .isEqualTo("In the hall."));
        }
    }

    @Test
    void givesBytesAndHash() throws Exception {
        Path file = write("a.txt", "abc def ghi\n".getBytes(StandardCharsets.UTF_8));
        try (SourceFiles sources = SourceFiles.open()) {
            ReadFile read = sources.read(file, ReadOptions.PLAIN);
            assertThat(read.name()).isEqualTo("a.txt");
            assertThat(read.bytes()).hasSize(12);
            assertThat(read.sha256()).isEqualTo(SHA);
        }
    }

    @Test
    void tellsWhatAFileIsThatIsNamedOtherwise() throws Exception {
        Path file = write("old.doc", "{\\rtf1\\ansi We met in the hall.\\par}".getBytes(StandardCharsets.US_ASCII));
        try (SourceFiles sources = SourceFiles.open()) {
            assertThat(sources.read(file, ReadOptions.PLAIN)
                            .texts()
                            .getFirst()
                            .warnings()
                            .getFirst())
                    .startsWith("It is named .doc but is RTF");
            assertRefused(sources, write("a.docx", "plain words".getBytes(StandardCharsets.UTF_8)), "named .docx");
            assertRefused(sources, write("b.docx", "PK\3\4 nonsense".getBytes(StandardCharsets.UTF_8)), "cut short");
            assertRefused(sources, write("c.zip", Zips.zip(Map.of("../../d.txt", "x"))), "zip archive");
            assertRefused(sources, write("e.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}), "picture");
            assertRefused(sources, write("f.doc", oldOffice("WordDocument")), ".doc");
            assertRefused(sources, write("g.docx", oldOffice("EncryptedPackage")), "password");
        }
        assertThat(folder.resolve("../../d.txt")).doesNotExist();
    }

    @Test
    void usesOneWorkerForOneFileAfterTheOtherAndReplacesItWhenItIsKilled() throws Exception {
        Path file = write("field.docx", Zips.docx(Zips.paragraph("In the hall.")));
        var workers = new WorkerPool(WorkerSettings.USUAL);
        try (var sources = new SourceFiles(SourceReaders.all(), workers)) {
            sources.read(file, ReadOptions.PLAIN);
            List<Long> first = workers.idleProcesses();
            sources.read(file, ReadOptions.PLAIN);
            assertThat(workers.idleProcesses()).hasSize(1).isEqualTo(first);
            ProcessHandle worker = ProcessHandle.of(first.getFirst()).orElseThrow();
            worker.destroyForcibly();
            worker.onExit().join();
            assertThat(sources.read(file, ReadOptions.PLAIN).texts()).hasSize(1);
            assertThat(workers.idleProcesses()).hasSize(1).isNotEqualTo(first);
        }
    }

    @Test
    void refusesABombInAWorkerAndGoesOnWithTheSameOne() throws Exception {
        Path bomb = write("bomb.docx", Zips.bomb("word/document.xml", 600));
        Path fine = write("field.docx", Zips.docx(Zips.paragraph("In the hall.")));
        try (SourceFiles sources = SourceFiles.open()) {
            assertRefused(sources, bomb, "unfolds");
            assertThat(sources.read(fine, ReadOptions.PLAIN).texts()).hasSize(1);
        }
    }

    @Test
    void endsAReaderThatNeverReturns() throws Exception {
        Path file = write("endless.docx", Zips.docx(Zips.paragraph("endless")));
        var settings = new WorkerSettings(StubbornWorker.class.getName(), Duration.ofSeconds(2), 64, 2, 1 << 20);
        try (var sources = new SourceFiles(SourceReaders.all(), new WorkerPool(settings))) {
            assertRefused(sources, file, "within 2 seconds");
        }
    }

    @Test
    void toldWhenAWorkerRunsOutOfMemory() throws Exception {
        Path file = write("greedy.docx", Zips.docx(Zips.paragraph("greedy")));
        var settings = new WorkerSettings(StubbornWorker.class.getName(), Duration.ofSeconds(20), 64, 2, 1 << 20);
        try (var sources = new SourceFiles(SourceReaders.all(), new WorkerPool(settings))) {
            assertRefused(sources, file, "64 MB of memory");
        }
    }

    private static void assertRefused(SourceFiles sources, Path file, String cause) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> sources.read(file, ReadOptions.PLAIN))
                .withMessageContaining(cause);
    }

    private static byte[] oldOffice(String stream) {
        byte[] file = new byte[1024];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
