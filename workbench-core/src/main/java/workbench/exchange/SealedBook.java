package workbench.exchange;

import java.util.List;
import java.util.UUID;

/** Hands sheets on to a book, and the digest of each row to a seal. */
final class SealedBook implements Book {
    private final Book book;
    private final Seal seal;
    private final Digests digests = new Digests();

    SealedBook(Book book, Seal seal) {
        this.book = book;
        this.seal = seal;
    }

    /** A book that keeps nothing: for making the seal alone. */
    static Book nowhere() {
        return form -> entries -> {};
    }

    @Override
    public Page begin(SheetForm form) {
        Page page = book.begin(form);
        boolean excerpts = holdsExcerpts(form.name());
        int coding =
                form.columns().stream().map(SheetForm.Column::title).toList().indexOf(ExcerptsSheet.CODING);
        return new Page() {
            private boolean heading = true;

            @Override
            public void row(List<Entry> entries) {
                List<Entry> fitted = CellText.fit(entries);
                page.row(fitted);
                List<String> checked = fitted.stream().map(Entry::checked).toList();
                if (!excerpts) {
                    seal.row(form.name(), digests.cells(checked));
                } else if (!heading) {
                    // the first column is the number of the row, by which people sort
                    seal.coding(UUID.fromString(checked.get(coding)), digests.row(checked.subList(1, checked.size())));
                }
                heading = false;
            }

            @Override
            public void end() {
                page.end();
            }
        };
    }

    static boolean holdsExcerpts(String sheet) {
        return sheet.equals(ExcerptPlaces.SHEET) || sheet.matches(ExcerptPlaces.SHEET + " \\d+");
    }
}
