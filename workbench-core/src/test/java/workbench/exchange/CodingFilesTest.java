package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.matrix.Dimension;
import workbench.query.Query;

class CodingFilesTest {
    @TempDir
    Path folder;

    @Test
    void writesOneRowACodingAndNamesNobody() throws IOException {
        try (ExportedStudy study = new ExportedStudy(folder)) {
            Path csv = folder.resolve("codings.csv");
            Path json = folder.resolve("codings.json");
            assertThat(study.exports().csv(csv, ExportOptions.of(Query.ALL, false)))
                    .isEqualTo(7);
            assertThat(study.exports().json(json, ExportOptions.of(Query.ALL, false)))
                    .isEqualTo(7);
            assertThat(Files.readString(csv))
                    .startsWith("id,source,kind,month,start,end,quote,")
                    .contains("'=SUM(1,2) is what", "'+44 and @home")
                    .doesNotContain("Ada Secret", "one.txt", "2017-04-12");
            JsonNode all = JsonMapper.builder().build().readTree(Files.readString(json));
            assertThat(all.size()).isEqualTo(7);
            JsonNode two = all.valueStream()
                    .filter(row -> row.path("quote").asString("").startsWith("caf\u00e9"))
                    .findFirst()
                    .orElseThrow();
            assertThat(two.path("events").valueStream().map(JsonNode::asString))
                    .containsExactly("formation", "stability");
            assertThat(two.path("affects").get(0).asString()).isEqualTo("provider-network");
            assertThat(two.path("role").asString()).isEqualTo("nurse");
            assertThat(two.path("start").isInt()).isTrue();
        }
    }

    @Test
    void writesAMatrixAlone() throws IOException {
        try (ExportedStudy study = new ExportedStudy(folder)) {
            var matrix = study.workbench()
                    .matrices()
                    .count(Dimension.by(Dimension.By.SOURCE), Dimension.by(Dimension.By.VALENCE), Query.ALL, false);
            study.exports().matrix(folder.resolve("m.csv"), matrix);
            study.exports().matrix(folder.resolve("m.html"), matrix);
            study.exports().matrix(folder.resolve("m.xlsx"), matrix);
            assertThat(Files.readString(folder.resolve("m.csv"))).contains("\nS01,S01,negative,negative,2,2,1,");
            assertThat(Files.readString(folder.resolve("m.html")))
                    .contains("<td class=\"negative\">2 (\u2212)")
                    .doesNotContain("<script", "http");
            assertThat(folder.resolve("m.xlsx")).isNotEmptyFile();
        }
    }
}
