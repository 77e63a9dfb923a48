package workbench.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLookupTest {
    @TempDir
    Path folder;

    private StudyOfCodes study;
    private CodeLookup lookup;

    @BeforeEach
    void open() throws Exception {
        study = new StudyOfCodes(folder);
        study.codebooks.add(BuiltInCodebooks.read("cfir-2009"));
        study.codebooks.add(BuiltInCodebooks.read("cfir-2022"));
        study.codebooks.addCode(NewCode.named("Waiting")
                .under(study.codebooks.lookup().code("planning").id()));
        lookup = study.codebooks.lookup();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private String path(String words) {
        return lookup.code(words).path();
    }

    @Test
    void findsByPathEndNameAndAlias() {
        String resources = "cfir-2009/inner-setting/readiness-for-implementation/available-resources";
        assertThat(path(resources)).isEqualTo(resources);
        assertThat(path("available-resources")).isEqualTo(resources);
        assertThat(path("readiness-for-implementation/available-resources")).isEqualTo(resources);
        assertThat(path("Available  resources")).isEqualTo(resources);
        assertThat(path("Resource availability")).isEqualTo(resources);
        assertThat(path("external policy and incentives"))
                .isEqualTo("cfir-2009/outer-setting/external-policy-and-incentives");
        assertThat(path("External Policy & Incentives"))
                .isEqualTo("cfir-2009/outer-setting/external-policy-and-incentives");
        assertThat(path("waiting")).isEqualTo("cfir-2009/process/planning/waiting");
        assertThat(path(lookup.code("planning").id().toString())).isEqualTo("cfir-2009/process/planning");
        assertThatThrownBy(() -> path("resources")).hasMessageContaining("no code");
    }

    @Test
    void curlyQuotesAreQuotes() {
        study.codebooks.addCode(NewCode.named("People's \u201Cown\u201D rooms"));
        assertThat(study.codebooks.lookup().code("People\u2019s \"own\" rooms").slug())
                .isEqualTo("peoples-own-rooms");
    }

    @Test
    void shortFormsSpeakOfThePrimaryCodebookUnlessAnotherIsNamed() {
        assertThat(path("culture")).startsWith("cfir-2009/");
        assertThat(lookup.code("culture", "cfir-2022").path()).startsWith("cfir-2022/");
        assertThatThrownBy(() -> path("teaming"))
                .hasMessageContaining("but there is cfir-2022/implementation-process/teaming");
        assertThatThrownBy(() -> lookup.code("innovation-deliverers", "cfir-2022"))
                .hasMessageContaining("may mean 3 codes");
        assertThat(lookup.code("engaging/innovation-deliverers", "cfir-2022").path())
                .contains("/engaging/");
        assertThatThrownBy(() -> lookup.code("culture", "tdf")).hasMessageContaining("no codebook 'tdf'");
    }

    @Test
    void aMisspeltCodeIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> path("availble-resources"))
                .hasMessageContaining(
                        "the nearest: cfir-2009/inner-setting/readiness-for-implementation/available-resources");
        assertThatThrownBy(() -> path("process/planing")).hasMessageContaining("cfir-2009/process/planning");
        assertThatThrownBy(() -> path("")).hasMessageContaining("no code");
        assertThatThrownBy(() -> path("!!!")).hasMessageContaining("no code");
    }

    @Test
    void aMillionLookupsOfFewWordsAreQuick() {
        String[] words = {"available-resources", "Resource availability", "culture", "planning", "waiting"};
        long began = System.nanoTime();
        for (int i = 0; i < 1_000_000; i++) {
            lookup.codeInUse(words[i % words.length]);
        }
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(3_000);
    }

    @Test
    void searchFindsWordsInNamesAndCriteriaNamesFirst() {
        assertThat(lookup.search("resources avail", "cfir-2009").getFirst().slug())
                .isEqualTo("available-resources");
        assertThat(lookup.search("resources", null).size()).isGreaterThan(2);
        assertThat(lookup.search("money rooms", "cfir-2009")).isNotNull();
        assertThat(lookup.search("xyzzy", null)).isEmpty();
        assertThat(lookup.search(" ", null)).isEmpty();
    }

    @Test
    void aStudyWithoutCodebooksSaysSo(@TempDir Path other) throws Exception {
        try (StudyOfCodes empty = new StudyOfCodes(other)) {
            assertThatThrownBy(() -> empty.codebooks.lookup().code("x")).hasMessageContaining("no codebook yet");
        }
    }
}
