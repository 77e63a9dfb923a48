package workbench.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EvidencePickTest {
    record Coded(int source, int coder, UUID id) {}

    private static List<UUID> picked(List<Coded> codings) {
        EvidencePick pick = new EvidencePick();
        for (Coded one : codings) {
            if (pick.wants(one.source())) {
                pick.add(one.source(), one.coder(), one.id());
            }
        }
        assertThat(pick.passed()).isEqualTo(codings.size());
        return pick.picked();
    }

    @Property
    void whatIsPickedDoesNotHangOnTheOrderAndHasOneOfEachSourceFirst(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 79) Integer> seeds, @ForAll long order) {
        List<Coded> codings = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            codings.add(new Coded(seeds.get(i) / 4, seeds.get(i) % 4, new UUID(1, i)));
        }
        List<Coded> shuffled = new ArrayList<>(codings);
        Collections.shuffle(shuffled, new Random(order));

        List<UUID> picked = picked(codings);

        assertThat(picked(shuffled)).isEqualTo(picked);
        assertThat(picked).hasSize(Math.min(EvidencePick.MOST, codings.size())).doesNotHaveDuplicates();
        int sources = (int) codings.stream().map(Coded::source).distinct().count();
        Set<Integer> first = picked.stream()
                .limit(Math.min(EvidencePick.MOST, sources))
                .map(id -> codings.get((int) id.getLeastSignificantBits()).source())
                .collect(Collectors.toSet());
        assertThat(first).hasSize(Math.min(EvidencePick.MOST, sources));
    }
}
