package workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.coding.CodingResult;
import workbench.coding.CodingRow;
import workbench.coding.CodingStatus;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.source.Source;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.source.reader.ImportFile;
import workbench.source.reader.ImportOutcome;
import workbench.source.reader.ImportRequest;
import workbench.source.reader.ReadOptions;
import workbench.study.NewStudy;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;

/** A small invented study for tests: two networks, two events, one interview and one note. */
public final class FieldStudy implements AutoCloseable {
    public static final String INTERVIEW = "Interviewer: How did it begin? \uD83D\uDE42\n\n"
            + "P1: The tender failed, and nobody told us \u2018why\u2019.\n\n"
            + "Interviewer: And then?\n\n"
            + "P1: Then caf\u00e9 meetings kept us going. There was less money.\n\n"
            + "P2: The navigators never came. There was less money.\n";
    public static final String NOTE =
            "Hall, evening. The lead nurse looked less than sure.\n\nLess money again, said the councillor.\n";

    private final Path folder;
    private final Workbench workbench;

    /** @param folder empty, of the test's own */
    public FieldStudy(Path folder) {
        this.folder = folder;
        this.workbench =
                Workbench.create(folder.resolve("study"), new NewStudy("A study", "en", List.of("cfir-2009"), "AB"));
        workbench.networks().add("commissioning-network", List.of("commissioners"), List.of(), null);
        workbench.networks().add("provider-network", List.of(), List.of(), null);
        workbench.timeline().add(new NewEvent("Formation", 1, null, null, null, null, null));
        workbench.timeline().add(new NewEvent("Stability", 2, null, null, null, null, null));
        bring("one.txt", INTERVIEW, SourceKind.INTERVIEW, "commissioning-network", "1", "2017-04-12");
        bring("two.txt", NOTE, SourceKind.OBSERVATION, "provider-network", "2", "2018-02");
    }

    public Workbench workbench() {
        return workbench;
    }

    public Path path() {
        return folder.resolve("study");
    }

    public ImportOutcome bring(String file, String text, SourceKind kind, String network, String event, String date) {
        List<NetworkId> networks = network.isEmpty()
                ? List.of()
                : List.of(workbench.networks().find(network).id());
        List<EventId> events = event.isEmpty()
                ? List.of()
                : List.of(workbench.timeline().find(event).id());
        SourceEdit details = new SourceEdit(
                null,
                kind,
                FuzzyDate.read(date).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                networks,
                events,
                null,
                Map.of());
        return bring(file, text, details).getFirst();
    }

    public List<ImportOutcome> bring(String file, String text, SourceEdit details) {
        try {
            Path path = Files.createDirectories(folder.resolve("raw")).resolve(file);
            Files.writeString(path, text);
            return workbench
                    .imports()
                    .run(
                            new ImportRequest(
                                    List.of(new ImportFile(path, details, List.of())), ReadOptions.PLAIN, false),
                            outcome -> {});
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public Source source(String words) {
        return workbench.sources().find(words);
    }

    /** Codes a quote, without event, network, voice or note. */
    public CodingResult code(String source, String quote, String code, String valence) {
        return code(row(source, quote, code, valence));
    }

    public CodingResult code(CodingRow... rows) {
        return workbench.codings().code(List.of(rows).iterator(), CodingStatus.MADE);
    }

    public static CodingRow row(String source, String quote, String code, String valence) {
        return new CodingRow(0, source, null, null, quote, code, valence, "", "", "", "", "", "");
    }

    @Override
    public void close() {
        workbench.close();
    }
}
