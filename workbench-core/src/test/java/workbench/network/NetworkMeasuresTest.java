package workbench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkMeasuresTest {
    @TempDir
    Path folder;

    /** The six children of Wasserman and Faust 1994 (section 4.2) and who lives near whom: four of fifteen pairs, three components. */
    @Test
    void measuresTheSimpleGraphOfMembersAndTies() {
        try (NetworksOverTime study = new NetworksOverTime(folder)) {
            for (String child : new String[] {"Allison", "Drew", "Eliot", "Keith", "Ross", "Sarah"}) {
                study.join(child, "", "1", "");
            }
            study.tie("Allison", "Ross", "lives near", "1", "");
            study.tie("Allison", "Sarah", "lives near", "1", "");
            study.tie("Ross", "Sarah", "lives near", "1", "");
            study.tie("Drew", "Eliot", "lives near", "1", "");
            study.tie("Drew", "Eliot", "friend", "1", "");

            NetworkMeasures measures =
                    study.configurations().measures(study.network(NetworksOverTime.IMPLEMENTATION), study.event(1));

            assertThat(measures.parties()).isEqualTo(6);
            assertThat(measures.adjacentPairs()).isEqualTo(4);
            assertThat(measures.density().orElseThrow()).isCloseTo(4 / 15.0, within(1e-9));
            assertThat(measures.components()).containsExactly(3, 2, 1);
            assertThat(measures.isolates()).isEqualTo(1);
            assertThat(measures.meanDegree().orElseThrow()).isCloseTo(8 / 6.0, within(1e-9));
            assertThat(measures.degrees().values()).containsExactly(2, 2, 2, 1, 1, 0);
        }
    }

    @Test
    void densityIsNotDefinedOfFewerThanTwoParties() {
        try (NetworksOverTime study = new NetworksOverTime(folder)) {
            study.join("Allison", "", "1", "");

            NetworkMeasures measures =
                    study.configurations().measures(study.network(NetworksOverTime.IMPLEMENTATION), study.event(1));

            assertThat(measures.density()).isEmpty();
            assertThat(measures.components()).containsExactly(1);
        }
    }
}
