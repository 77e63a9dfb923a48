package workbench.exchange;

import java.util.List;
import java.util.stream.Collectors;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.codebook.Exclusion;
import workbench.codebook.Wording;

/** The sheet <i>Codebook</i>: what each code means, in framework order. */
final class CodesSheet {
    private CodesSheet() {}

    static void write(Book book, CodeTree tree) {
        SheetForm form = new SheetForm(
                "Codebook",
                List.of(
                        SheetForm.column("Path", 46),
                        SheetForm.column("Name", 32),
                        SheetForm.column("Level", 13),
                        SheetForm.column("Origin", 11),
                        SheetForm.column("Also called", 26),
                        SheetForm.column("Definition", 60),
                        SheetForm.column("Include", 46),
                        SheetForm.column("Exclude", 46),
                        SheetForm.column("Examples", 46),
                        SheetForm.column("Note", 30),
                        SheetForm.column("Codebook", 14),
                        SheetForm.column("Version", 9),
                        SheetForm.column("Retired", 9)),
                0,
                2,
                true,
                8);
        Book.Page page = book.begin(form);
        page.row(form.heads());
        for (Codebook codebook : tree.codebooks()) {
            for (Code code : tree.codesOf(codebook.id())) {
                page.row(entries(codebook, code));
            }
        }
        page.end();
    }

    private static List<Entry> entries(Codebook codebook, Code code) {
        Wording wording = code.wording();
        return List.of(
                Entry.words(code.path(), Look.ID),
                Entry.words(code.name()),
                Entry.words(code.level().slug()),
                Entry.words(code.origin().slug()),
                Entry.words(String.join("; ", code.aliases())),
                Entry.words(wording.definition(), Look.WORDS),
                Entry.words(String.join("\n", wording.include()), Look.WORDS),
                Entry.words(
                        wording.exclude().stream().map(CodesSheet::inWords).collect(Collectors.joining("\n")),
                        Look.WORDS),
                Entry.words(String.join("\n", wording.examples()), Look.WORDS),
                Entry.words(wording.note(), Look.WORDS),
                Entry.words(codebook.slug() + " " + codebook.version()),
                Entry.count(code.version()),
                Entry.words(code.retired() ? "retired" : ""));
    }

    private static String inWords(Exclusion exclusion) {
        return exclusion.see() == null ? exclusion.text() : "%s → %s".formatted(exclusion.text(), exclusion.see());
    }
}
