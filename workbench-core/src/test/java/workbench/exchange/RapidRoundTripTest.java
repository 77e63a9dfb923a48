package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeMarks;
import workbench.codebook.CodeOrigin;
import workbench.codebook.Wording;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.CoderId;
import workbench.id.Ids;
import workbench.id.SummaryId;
import workbench.rating.Summary;
import workbench.rating.SummaryStatus;

class RapidRoundTripTest {
    @Property(tries = 60)
    void aNoteComesBackFromASheetAsItWentIn(@ForAll("notes") String note) throws IOException {
        Path file = Files.createTempFile("notes", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RapidXlsx.write(template(note), out);
        }
        check(RapidXlsxReading.read(file), note);
        Files.delete(file);
    }

    @Property(tries = 60)
    void aNoteComesBackFromADocumentAsItWentIn(@ForAll("notes") String note) throws IOException {
        Path file = Files.createTempFile("notes", ".docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RapidDocx.write(template(note), out);
        }
        check(RapidDocxReading.read(file), note);
        Files.delete(file);
    }

    private static void check(FilledTemplate filled, String note) {
        assertThat(filled.identity()).isNotNull();
        assertThat(filled.heads()).anyMatch(head -> head.startsWith("Participant: nurse-i"));
        assertThat(filled.rows())
                .filteredOn(row -> !row.key().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell(RapidColumn.NOTE))
                            .isEqualTo(CellText.clean(note).strip());
                    assertThat(row.cell(RapidColumn.STAMPS)).isEqualTo("00:12:30; 13:05");
                    assertThat(row.cell(RapidColumn.ASKED)).isEqualTo("n");
                });
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("ab \n\r\t=+-@'_x0041<&>é\uD83D\uDE42")
                        .ofMaxLength(40));
    }

    private static RapidTemplate template(String note) {
        Code code = new Code(
                CodeId.next(),
                new CodebookId(Ids.next()),
                "cfir-2009/cost",
                "Cost",
                CodeLevel.CONSTRUCT,
                null,
                CodeOrigin.FRAMEWORK,
                List.of(),
                Wording.NONE,
                null,
                null,
                1,
                false,
                1,
                CodeMarks.NONE);
        Summary standing = new Summary(
                SummaryId.next(),
                CaseId.next(),
                code.id(),
                null,
                null,
                null,
                note,
                List.of("00:12:30", "13:05"),
                false,
                null,
                List.of(),
                CoderId.next(),
                null,
                SummaryStatus.DRAFT,
                Instant.EPOCH);
        return new RapidTemplate(
                new RapidIdentity(Ids.next(), Ids.next(), Ids.next(), null, Ids.next()),
                "A study",
                "Gull Point",
                "nurse-i",
                null,
                "S03",
                List.of(new RapidTemplate.Domain(
                        "Intervention characteristics", List.of(new RapidTemplate.Line(code, 0, List.of(), standing)))),
                Map.of());
    }
}
