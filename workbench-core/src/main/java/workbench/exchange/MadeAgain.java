package workbench.exchange;

import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The workbook as the study would give it now, compared with the seal of the one delivered: what differs has changed in the
 * study since. It also tells the comparisons how what was altered by hand had been.
 */
final class MadeAgain implements Book {
    private final ReadSeal seal;
    private final ExcerptComparison excerpts;
    private final Map<String, SheetComparison> sheets;
    private final FaultList faults;
    private final Digests digests = new Digests();
    private final BitSet met = new BitSet();
    private int made;
    private @Nullable UUID firstMade;

    MadeAgain(ReadSeal seal, ExcerptComparison excerpts, Map<String, SheetComparison> sheets, FaultList faults) {
        this.seal = seal;
        this.excerpts = excerpts;
        this.sheets = sheets;
        this.faults = faults;
    }

    @Override
    public Page begin(SheetForm form) {
        if (SealedBook.holdsExcerpts(form.name())) {
            return excerptPage(form);
        }
        // a workbook of an older version has fewer sheets
        return seal.rows().containsKey(form.name()) || form.name().equals(ExcerptPlaces.CELLS)
                ? page(form.name())
                : SealedBook.nowhere().begin(form);
    }

    private Page page(String sheet) {
        List<int[]> sealed = seal.rows().getOrDefault(sheet, List.of());
        SheetComparison comparison = sheets.get(sheet);
        Map<IntBuffer, Integer> left = new HashMap<>();
        sealed.forEach(row -> left.merge(IntBuffer.wrap(row), 1, Integer::sum));
        return new Page() {
            private int index;
            private int different;

            @Override
            public void row(List<Entry> entries) {
                List<String> cells = checked(entries);
                int[] now = digests.cells(cells);
                int waiting = left.getOrDefault(IntBuffer.wrap(now), 0);
                boolean known = waiting > 0;
                if (known) {
                    left.put(IntBuffer.wrap(now), waiting - 1);
                }
                different += known ? 0 : 1;
                if (comparison != null
                        && index < sealed.size()
                        && comparison.asksFor(index)
                        && IntBuffer.wrap(now).equals(IntBuffer.wrap(sealed.get(index)))) {
                    comparison.was(index, cells);
                }
                index++;
            }

            @Override
            public void end() {
                int gone = left.values().stream().mapToInt(Integer::intValue).sum();
                // where excerpts stand says nothing new of the study
                if (different + gone > 0 && !sheet.equals(ExcerptPlaces.CELLS)) {
                    faults.add(
                            sheet,
                            "",
                            Fault.Kind.STUDY_CHANGED,
                            "The study would now give %d other rows here, and no longer %d of those delivered."
                                    .formatted(different, gone));
                }
            }
        };
    }

    private Page excerptPage(SheetForm form) {
        int coding =
                form.columns().stream().map(SheetForm.Column::title).toList().indexOf(ExcerptsSheet.CODING);
        return new Page() {
            private boolean heading = true;

            @Override
            public void row(List<Entry> entries) {
                if (!heading) {
                    List<String> cells = checked(CellText.fit(entries));
                    compare(UUID.fromString(cells.get(coding)), cells.subList(1, cells.size()));
                }
                heading = false;
            }
        };
    }

    private void compare(UUID coding, List<String> cells) {
        int number = seal.codings().of(coding);
        if (number < 0) {
            made++;
            firstMade = firstMade == null ? coding : firstMade;
            return;
        }
        met.set(number);
        boolean unchanged = digests.row(cells) == seal.digest(number);
        if (!unchanged) {
            faults.add(
                    excerpts.sheetOf(number),
                    excerpts.cellOf(number).orElse(""),
                    Fault.Kind.STUDY_CHANGED,
                    "Coding %s is not the same in the study any more.".formatted(coding));
        }
        if (excerpts.asksFor(number)) {
            excerpts.is(number, cells, unchanged);
        }
    }

    private static List<String> checked(List<Entry> entries) {
        return CellText.fit(entries).stream().map(Entry::checked).toList();
    }

    /** Tells of codings that came or went. */
    void end() {
        if (made > 0) {
            faults.add(
                    ExcerptPlaces.SHEET,
                    "",
                    Fault.Kind.STUDY_CHANGED,
                    "The study has %d more codings that belong here, the first is %s.".formatted(made, firstMade));
        }
        for (int number = met.nextClearBit(0); number < seal.codings().count(); number = met.nextClearBit(number + 1)) {
            faults.add(
                    excerpts.sheetOf(number),
                    excerpts.cellOf(number).orElse(""),
                    Fault.Kind.STUDY_CHANGED,
                    "Coding %s no longer counts here: it was changed, withdrawn or removed."
                            .formatted(seal.codings().id(number)));
        }
    }
}
