package workbench.source.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import workbench.journal.Journal;
import workbench.problem.WorkbenchException;
import workbench.source.NewSource;
import workbench.source.Source;
import workbench.source.SourceIntake;

/**
 * Brings files into the study: reading in parallel, writing one file after the other, each whole or not at all; the whole
 * import is one change of the journal.
 */
public final class SourceImport {
    private final SourceIntake intake;
    private final Journal journal;

    public SourceImport(SourceIntake intake, Journal journal) {
        this.intake = intake;
        this.journal = journal;
    }

    /**
     * Imports the files in their order.
     *
     * @param progress is told each outcome as it comes
     * @return an outcome for each source made, file left as it was, or file refused
     */
    public List<ImportOutcome> run(ImportRequest request, Consumer<ImportOutcome> progress) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        Run run = new Run(request, journal.series("import", "source"));
        List<Path> paths = request.files().stream().map(ImportFile::path).toList();
        try (ParallelReading reading = ParallelReading.of(paths, request.options())) {
            Iterator<ImportFile> files = request.files().iterator();
            while (reading.hasNext()) {
                for (ImportOutcome outcome : run.take(files.next(), reading.next())) {
                    progress.accept(outcome);
                    outcomes.add(outcome);
                }
            }
        } finally {
            run.end();
        }
        return outcomes;
    }

    private final class Run {
        private final ImportRequest request;
        private final Journal.Series series;
        private final Map<String, Source> arrived = new HashMap<>();
        private int imported;

        private Run(ImportRequest request, Journal.Series series) {
            this.request = request;
            this.series = series;
        }

        private List<ImportOutcome> take(ImportFile file, ReadOutcome outcome) {
            return switch (outcome) {
                case ReadOutcome.Unreadable unreadable ->
                    List.of(new ImportOutcome.Refused(file.path(), unreadable.problem()));
                case ReadOutcome.Read read -> take(file, read.content());
            };
        }

        private List<ImportOutcome> take(ImportFile file, ReadFile content) {
            Source known = arrived.get(content.sha256());
            if (known == null) {
                known = intake.ofContent(content.sha256()).orElse(null);
            }
            if (known != null) {
                return List.of(new ImportOutcome.Unchanged(file.path(), known));
            }
            try {
                List<ImportOutcome> outcomes = request.dryRun()
                        ? content.texts().stream()
                                .map(text -> preview(file, content, text))
                                .toList()
                        : keep(file, content);
                if (outcomes.getFirst() instanceof ImportOutcome.Imported first) {
                    arrived.put(content.sha256(), first.source());
                }
                return outcomes;
            } catch (WorkbenchException refused) {
                return List.of(new ImportOutcome.Refused(
                        file.path(), refused.problems().getFirst()));
            }
        }

        private List<ImportOutcome> keep(ImportFile file, ReadFile content) {
            intake.keepOriginal(content.bytes(), content.sha256());
            return series.step(change -> {
                List<ImportOutcome> outcomes = new ArrayList<>();
                for (ReadText text : content.texts()) {
                    outcomes.add(outcome(file, text, intake.add(newSource(file, content, text), change)));
                }
                imported += outcomes.size();
                change.summarize("%d %s".formatted(imported, imported == 1 ? "source" : "sources"));
                return outcomes;
            });
        }

        private ImportOutcome preview(ImportFile file, ReadFile content, ReadText text) {
            return outcome(file, text, intake.preview(newSource(file, content, text)));
        }

        private void end() {
            if (imported > 0) {
                series.end();
            }
        }
    }

    private static NewSource newSource(ImportFile file, ReadFile content, ReadText text) {
        return new NewSource(
                content.name(),
                text.part(),
                text.format(),
                content.sha256(),
                text.text(),
                text.segments(),
                text.attributes(),
                file.details(),
                file.participants());
    }

    private static ImportOutcome outcome(ImportFile file, ReadText text, SourceIntake.Taken taken) {
        List<String> warnings = new ArrayList<>(text.warnings());
        warnings.addAll(taken.warnings());
        return new ImportOutcome.Imported(
                file.path(),
                taken.source(),
                text.segments().size(),
                taken.characters(),
                taken.turns(),
                file.details().kind() == null,
                taken.said(),
                warnings);
    }
}
