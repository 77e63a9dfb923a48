package workbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import workbench.problem.Refusal;

/**
 * Compares a delivered workbook with what it was (by its seal) and with what the study would give now. Sorting, filtering,
 * formatting, and saving by another program are no fault.
 */
final class WorkbookCheck {
    private final ExportRooms rooms;

    WorkbookCheck(ExportRooms rooms) {
        this.rooms = rooms;
    }

    /** @throws workbench.problem.WorkbenchException if the file is no workbook of this study */
    VerifyResult verify(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Refusal.because("There is no file '%s'.".formatted(path), "Check the name.");
        }
        try (XlsxFile file = new XlsxFile(path)) {
            ReadSeal seal = ReadSeal.of(file)
                    .orElseThrow(() -> Refusal.because(
                            "'%s' cannot be checked: it was not exported by workbench, or its hidden sheet '%s' is gone."
                                    .formatted(path.getFileName(), SealWriter.SHEET),
                            "Check a workbook made by 'export' that was not rebuilt by another program."));
            if (!seal.about().study().equals(rooms.study().id())) {
                throw Refusal.because(
                        "'%s' was exported from another study.".formatted(path.getFileName()),
                        "Name the study it is of with '-s'.");
            }
            return compare(file, seal);
        } catch (IOException unreadable) {
            throw Refusal.because(
                    "'%s' could not be read as an Excel workbook (%s)."
                            .formatted(path.getFileName(), reason(unreadable)),
                    "Open it in a spreadsheet program and save it again as .xlsx.");
        }
    }

    private static String reason(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse("");
    }

    private VerifyResult compare(XlsxFile file, ReadSeal seal) throws IOException {
        FaultList faults = new FaultList();
        ExcerptComparison excerpts = new ExcerptComparison(seal, faults);
        excerpts.compare(file);
        Map<String, SheetComparison> sheets = new LinkedHashMap<>();
        for (var sealed : seal.rows().entrySet()) {
            if (file.has(sealed.getKey())) {
                SheetComparison sheet = new SheetComparison(sealed.getKey(), sealed.getValue(), faults);
                sheet.compare(file);
                sheets.put(sealed.getKey(), sheet);
            } else {
                faults.add(sealed.getKey(), "", Fault.Kind.SHEET_DELETED, "The sheet is missing.");
            }
        }
        for (String sheet : file.sheets()) {
            if (!seal.rows().containsKey(sheet)
                    && !SealedBook.holdsExcerpts(sheet)
                    && !sheet.equals(SealWriter.SHEET)) {
                faults.add(sheet, "", Fault.Kind.SHEET_ADDED, "The sheet was added or renamed by hand.");
            }
        }
        MadeAgain again = new MadeAgain(seal, excerpts, sheets, faults);
        make(again, seal.about(), faults);
        excerpts.end();
        sheets.values().forEach(SheetComparison::end);
        return result(seal, faults);
    }

    private void make(MadeAgain again, SealAbout about, FaultList faults) {
        try {
            new StudyWorkbook(rooms, about.options(), about.occasion(), about.rowsOfASheet()).write(again);
            again.end();
        } catch (IllegalArgumentException gone) { // something the workbook was filtered by
            faults.add(
                    "",
                    "",
                    Fault.Kind.STUDY_CHANGED,
                    "What the workbook was filtered by is no longer in the study, so it cannot be compared with it.");
        }
    }

    private VerifyResult result(ReadSeal seal, FaultList faults) {
        SealAbout about = seal.about();
        long now = rooms.journal().lastSeq();
        int changed = faults.count(Fault.Kind.STUDY_CHANGED);
        int byHand = faults.total() - changed;
        String made = "Made on %s after change %d of the journal; "
                .formatted(about.occasion().day(), about.occasion().journal());
        String study = now == about.occasion().journal()
                ? changed == 0
                        ? "the study is as it was then"
                        : "the journal has not gone on, yet the study differs from it"
                : "the study has gone on to change %d, %s"
                        .formatted(
                                now, changed == 0 ? "without touching what is in it" : "which touches what is in it");
        String hand = byHand == 0
                ? "nothing was altered by hand"
                : "%d %s altered by hand".formatted(byHand, byHand == 1 ? "thing was" : "things were");
        return new VerifyResult(
                seal.codings().count(),
                about.occasion().day(),
                about.occasion().journal(),
                now,
                faults.kept(),
                faults.total(),
                "%s%s; %s. %d codings were compared."
                        .formatted(made, study, hand, seal.codings().count()));
    }
}
