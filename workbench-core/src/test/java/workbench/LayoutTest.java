package workbench;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps the law of imports: rooms are read, and imported, in the order of ROOMS. */
class LayoutTest {
    static final List<String> ROOMS = List.of(
            "text",
            "problem",
            "id",
            "storage",
            "journal",
            "study",
            "privacy",
            "codebook",
            "cases",
            "timeline",
            "network",
            "source",
            "source.reader",
            "guide",
            "coding",
            "recoding",
            "memo",
            "query",
            "matrix",
            "coverage",
            "influence",
            "rating",
            "agreement",
            "question",
            "lint",
            "picture",
            "exchange");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbench");

    private static String packageOf(String room) {
        return "workbench." + room;
    }

    @Test
    void aRoomImportsOnlyTheRoomsBeforeIt() {
        for (int room = 0; room < ROOMS.size() - 1; room++) {
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(ROOMS.get(room)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(room + 1, ROOMS.size()).stream()
                            .map(LayoutTest::packageOf)
                            .toArray(String[]::new))
                    .because("rooms are read, and imported, in the order of ROOMS")
                    .check(classes);
        }
    }

    @Test
    void noRoomKnowsTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("workbench..")
                .and()
                .resideOutsideOfPackage("workbench")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("workbench")
                .check(classes);
    }

    @Test
    void theRoomsAreJustThosePackages() {
        Set<String> found = new TreeSet<>();
        classes.forEach(one -> {
            String name = one.getPackageName();
            if (name.startsWith("workbench.")) {
                found.add(name.substring("workbench.".length()));
            }
        });
        assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void aLibraryIsSpokenToInOnePlace() {
        onlyIn("java.sql..", "Store", "workbench.storage", "workbench.journal");
        onlyIn("org.apache.lucene..", null, "workbench.query");
        classes()
                .that(describe("speak POI or PDFBox", LayoutTest::speaksOffice))
                .should()
                .resideInAnyPackage("workbench.source.reader", "workbench.exchange")
                .check(classes);
    }

    private static boolean speaksOffice(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..")
                        .test(dependency.getTargetClass()));
    }

    private void onlyIn(String library, @Nullable String ending, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .and(describe(
                        "are no " + ending,
                        one -> ending == null || !outermost(one).getSimpleName().endsWith(ending)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(classes);
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(LayoutTest::outermost).orElse(one);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    @Test
    void aClassSaysWhatItIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Data|Base)")
                .check(classes);
    }
}
