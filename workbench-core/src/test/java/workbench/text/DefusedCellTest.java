package workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DefusedCellTest {
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars("'=+-@\t\r\n a").ofMaxLength(6);
        return Arbitraries.oneOf(awkward, Arbitraries.strings().ofMaxLength(20));
    }

    @Property
    void everyTextComesBackAndNoneIsTakenForAFormula(@ForAll("cells") String text) {
        assertThat(DefusedCell.read(DefusedCell.write(text))).isEqualTo(text);
        assertThat(DefusedCell.write(text)).doesNotContainPattern("\\A[=+\\-@\\t\\r]");
    }

    @Example
    void onlyWhatIsDangerousOrLooksDefusedGetsAnApostrophe() {
        assertThat(List.of("=1+1", "+44", "-", "@home", "\tx", "\rx", "'=x", "'quoted'", "'", "", "a=b"))
                .extracting(DefusedCell::write)
                .containsExactly("'=1+1", "'+44", "'-", "'@home", "'\tx", "'\rx", "''=x", "'quoted'", "'", "", "a=b");
        assertThat(DefusedCell.read("'quoted'")).isEqualTo("'quoted'");
    }
}
