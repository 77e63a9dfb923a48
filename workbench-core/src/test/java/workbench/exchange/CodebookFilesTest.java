package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodebookFile;
import workbench.codebook.Exclusion;
import workbench.codebook.FileCode;
import workbench.codebook.Wording;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

class CodebookFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> paths(CodebookFile book) {
        return book.codes().stream().map(FileCode::path).toList();
    }

    private static final CodebookFile AWKWARD = new CodebookFile(
            "awk",
            "",
            "awk",
            "",
            null,
            null,
            null,
            null,
            List.of(
                    new FileCode(
                            "awk/a",
                            "=HYPERLINK(\"http://x\")",
                            CodeLevel.CODE,
                            List.of("one|two", "back\\slash", "end\\"),
                            new Wording(
                                    "-1 is said, \"so\"\nto speak 😀",
                                    List.of("a|b\\", "@c", "d"),
                                    List.of(
                                            new Exclusion("x -> y", null),
                                            new Exclusion("z", "awk/a/b"),
                                            new Exclusion("q|r", "cfir-2009/process/engaging")),
                                    List.of("'=1", "''=2", "'plain"),
                                    "'+note"),
                            null,
                            "#00695c",
                            null),
                    new FileCode("awk/a/b", "<b>&amp;", CodeLevel.CODE, List.of(), Wording.NONE, null, null, null)));

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx"})
    void whatIsWrittenIsReadAsItWas(String ending) {
        Path out = folder.resolve("awk." + ending);
        CodebookWriter.write(AWKWARD, out);
        assertThat(CodebookReader.faults(out, null)).isEmpty();
        assertThat(CodebookReader.read(out, null)).isEqualTo(AWKWARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cfir-2009", "cfir-2022", "network-elements"})
    void theFrameworksComeThroughTables(String id) throws IOException {
        CodebookFile book = BuiltInCodebooks.read(id);
        for (String ending : List.of("csv", "xlsx", "json")) {
            Path out = folder.resolve(id + "." + ending);
            CodebookWriter.write(book, out);
            CodebookFile back = CodebookReader.read(out, null);
            assertThat(paths(back)).isEqualTo(paths(book));
            for (int i = 0; i < book.codes().size(); i++) {
                assertThat(back.codes().get(i))
                        .usingRecursiveComparison()
                        .ignoringFields("more")
                        .isEqualTo(book.codes().get(i));
            }
            if (!ending.equals("csv")) {
                assertThat(back)
                        .usingRecursiveComparison()
                        .ignoringFields("codes.more", "more")
                        .isEqualTo(book);
                assertThat(back.furtherTexts()).isEqualTo(book.furtherTexts());
            }
        }
        CodebookFile other = CodebookReader.read(folder.resolve(id + ".csv"), "mine");
        assertThat(other.id()).isEqualTo("mine");
        assertThat(paths(other)).allMatch(path -> path.startsWith("mine/"));
    }

    @Test
    void theFormsOfTheReadmeAreOne() throws IOException {
        String rest = "definition,include,exclude,example,colour,aliases\n";
        String tail =
                ",The first time a volunteer sees a person.,Nerves before the visit.|Who opened the door.,Later visits. -> %s,She had baked.,,opening visit\n";
        Path byPath = file(
                "bridges.csv",
                "path,name," + rest
                        + "bridges/visits,Visits,All.,Any visit.,,,#00695c,\nbridges/visits/first-visit,First visit"
                        + tail.formatted("bridges/visits"));
        Path byParent = file(
                "Bridges.csv",
                "name,parent," + rest + "First visit,Visits" + tail.formatted("visits")
                        + "Visits,,All.,Any visit.,,,#00695c,\n");
        Path relative = file(
                "x.csv",
                "\uFEFFPath;Name;Definition;Include;Exclude;Example;Color;Alias\nvisits;Visits;All.;Any visit.;;;#00695c;\nvisits/first-visit;First visit"
                        + tail.formatted("visits").replace(',', ';'));
        CodebookFile one = CodebookReader.read(byPath, null);
        assertThat(one.id()).isEqualTo("bridges");
        assertThat(one.codes().get(1).wording().exclude())
                .containsExactly(new Exclusion("Later visits.", "bridges/visits"));
        assertThat(CodebookReader.read(byParent, null).codes()).isEqualTo(one.codes());
        assertThat(CodebookReader.read(relative, "bridges").codes()).isEqualTo(one.codes());
        assertThat(CodebookReader.read(byPath, "b2").codes().get(1).wording().exclude())
                .containsExactly(new Exclusion("Later visits.", "b2/visits"));
    }

    @Test
    void pathsWithoutTheIdTakeTheOneAskedForEvenIfADomainIsCalledSo() throws IOException {
        Path csv =
                file("codebook.csv", "path,name,definition\ninner,Inner,Inner\ninner/money,Money,m\nouter,Outer,o\n");
        assertThat(paths(CodebookReader.read(csv, "bench")))
                .containsExactly("bench/inner", "bench/inner/money", "bench/outer");
        assertThat(paths(CodebookReader.read(csv, "inner")))
                .containsExactly("inner/inner", "inner/inner/money", "inner/outer");
        assertThat(paths(CodebookReader.read(csv, null))).first().isEqualTo("codebook/inner");
    }

    @Test
    void everyFaultOfATableIsNamedWithRowAndColumn() throws IOException {
        Path csv = file(
                "f.csv",
                "path,name,level,exclude,colour,aliases\n"
                        + "f/a,A,,,,\n"
                        + "f/a,Again,,,,\n"
                        + "f/gone/b,B,,,,\n"
                        + ",C,,,,\n"
                        + "f/d,,,,,\n"
                        + "f/e,E,theme,,,\n"
                        + "f/g,G,,x -> f/nowhere,,\n"
                        + "f/h,H,,x -> see there,,\n"
                        + "f/i,I,,,green,\n"
                        + "f/j,J,,,,a,b\n"
                        + "f/k,K,,,,a|a\n");
        List<Problem> faults = CodebookReader.faults(csv, "f");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
        assertThat(faults)
                .extracting(fault -> ((RowProblem) fault).row() + " " + ((RowProblem) fault).column())
                .containsExactlyInAnyOrder(
                        "3 path",
                        "4 path",
                        "5 path",
                        "6 name",
                        "7 level",
                        "8 exclude",
                        "9 exclude",
                        "10 colour",
                        "11 ",
                        "12 aliases");
        assertThatThrownBy(() -> CodebookReader.read(csv, "f"))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.problems()).hasSize(10));
    }

    @Test
    void circlesAndStrayParentsAreNamed() throws IOException {
        Path csv = file("c.csv", "name,parent\nA,B\nB,A\nC,Nobody\nD,A\nE,E\nF,\nf,\n");
        assertThat(CodebookReader.faults(csv, null))
                .extracting(fault -> ((RowProblem) fault).row() + " " + fault.what())
                .anyMatch(fault -> fault.startsWith("2 'A' stands under itself"))
                .anyMatch(fault -> fault.startsWith("3 'B' stands under itself"))
                .anyMatch(fault -> fault.startsWith("4 There is no code 'Nobody'"))
                .anyMatch(fault -> fault.startsWith("6 'E' stands under itself"))
                .anyMatch(fault -> fault.startsWith("8 The name 'f' stands in row 7 too"));
    }

    @Test
    void headersThatCannotBeAreNamed() throws IOException {
        assertThat(CodebookReader.faults(file("a.csv", "path,name,name,foo\nx,X,,\n"), null))
                .hasSize(2);
        assertThat(CodebookReader.faults(file("b.csv", "definition\nx\n"), null))
                .hasSize(1);
        assertThat(CodebookReader.faults(file("c.csv", "path,name,parent\nx,X,\n"), null))
                .hasSize(1);
        assertThat(CodebookReader.faults(file("d.csv", ""), null)).hasSize(1);
        assertThat(CodebookReader.faults(file("e.csv", "name\n"), null)).hasSize(1);
        assertThat(CodebookReader.faults(file("g.csv", "name,definition\nA,\"open\nB,\n"), null))
                .hasSize(1);
        assertThat(CodebookReader.faults(file("h.doc", "x"), null)).hasSize(1);
        assertThat(CodebookReader.faults(folder.resolve("none.csv"), null)
                        .getFirst()
                        .what())
                .contains("no such file");
        assertThat(CodebookReader.faults(folder.resolve("none"), null)).hasSize(1);
        Files.write(folder.resolve("latin.csv"), "name\nRäume\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CodebookReader.faults(folder.resolve("latin.csv"), null)
                        .getFirst()
                        .remedy())
                .contains("UTF-8");
    }

    @Test
    void hostileSpreadsheetsAreRefused() throws IOException {
        Path good = folder.resolve("good.xlsx");
        CodebookWriter.write(AWKWARD, good);
        Path secret = file("secret.txt", "TOP-SECRET");
        Path xxe = folder.resolve("xxe.xlsx");
        Path utf16 = folder.resolve("utf16.xlsx");
        Path bomb = folder.resolve("bomb.xlsx");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + secret + "\">]>";
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(good));
                ZipOutputStream one = new ZipOutputStream(Files.newOutputStream(xxe));
                ZipOutputStream two = new ZipOutputStream(Files.newOutputStream(utf16));
                ZipOutputStream three = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean strings = entry.getName().endsWith("sharedStrings.xml");
                String hostile = content.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(doctype))
                        .replaceFirst("<t>", "<t>&e;");
                put(one, entry.getName(), (strings ? hostile : content).getBytes(StandardCharsets.UTF_8));
                put(
                        two,
                        entry.getName(),
                        strings
                                ? hostile.replaceFirst("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)
                                : content.getBytes(StandardCharsets.UTF_8));
                put(three, entry.getName(), strings ? new byte[70_000_000] : content.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Path hostile : List.of(xxe, utf16, bomb, file("no.xlsx", "PK nothing"), file("empty.xlsx", ""))) {
            List<Problem> faults = CodebookReader.faults(hostile, null);
            assertThat(faults).as(hostile.toString()).hasSize(1);
            assertThat(faults.getFirst().what()).contains("could not be read").doesNotContain("TOP-SECRET");
        }
        byte[] bytes = Files.readAllBytes(good);
        Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(CodebookReader.faults(folder.resolve("cut.xlsx"), null)).hasSize(1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void aSpreadsheetOfSomeoneElseIsRead() throws IOException {
        Path xlsx = folder.resolve("Own list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(xlsx)) {
            var sheet = workbook.createSheet("Tabelle1");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Name");
            head.createCell(1).setCellValue("Parent");
            var year = sheet.createRow(2);
            year.createCell(0).setCellValue(2017);
            var below = sheet.createRow(3);
            below.createCell(0).setCellFormula("\"Spr\"&\"ing\"");
            below.createCell(1).setCellValue("2017");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        assertThat(paths(CodebookReader.read(xlsx, null))).containsExactly("own-list/2017", "own-list/2017/spring");
    }

    @Test
    void pagesAndDocumentsAreReadableAndEscaped() throws IOException {
        Path html = folder.resolve("awk.html");
        CodebookWriter.write(AWKWARD, html);
        var page = Jsoup.parse(Files.readString(html));
        assertThat(page.select("script,img,link")).isEmpty();
        assertThat(page.select("h3").text()).isEqualTo("<b>&amp;");
        assertThat(page.select("a[href]").getFirst().attr("href")).isEqualTo("#awk/a/b");
        Path docx = folder.resolve("awk.docx");
        CodebookWriter.write(AWKWARD, docx);
        try (InputStream in = Files.newInputStream(docx);
                var words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(words.getText()).contains("<b>&amp;", "z → awk/a/b", "😀", "Code elsewhere");
        }
        CodebookWriter.write(BuiltInCodebooks.read("cfir-2009"), folder.resolve("cfir.docx"));
        CodebookWriter.write(BuiltInCodebooks.read("cfir-2009"), folder.resolve("cfir.html"));
    }

    @Test
    void whereNothingCanBeWrittenItIsSaid() {
        assertThatThrownBy(() -> CodebookWriter.write(AWKWARD, folder.resolve("x.pdf")))
                .hasMessageContaining("not written as");
        assertThatThrownBy(() -> CodebookWriter.write(AWKWARD, folder.resolve("none/x.csv")))
                .hasMessageContaining("folder");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Property(tries = 500)
    void entriesComeBackOutOfACell(@ForAll List<String> entries) {
        List<String> plain = entries.stream()
                .map(entry -> entry.replaceAll("[^\\\\|abc>-]", ""))
                .filter(entry -> !entry.isEmpty())
                .toList();
        assertThat(CellEntries.split(CellEntries.join(plain))).isEqualTo(plain);
    }
}
