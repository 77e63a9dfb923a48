package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.FieldStudy;
import workbench.id.ActorId;
import workbench.id.AssociationId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.network.ActorKind;
import workbench.network.Association;
import workbench.network.Configuration;
import workbench.network.Network;
import workbench.network.Party;
import workbench.picture.NetworkFrame.Presence;
import workbench.picture.NetworkFrame.Standing;
import workbench.picture.NetworkSeries.Pair;
import workbench.problem.WorkbenchException;
import workbench.timeline.Event;

class NetworkPictureTest {
    private static final List<String> TYPES = List.of("transactional", "collaborative", "rivals", "informal & <odd>");

    private static Event event(int order) {
        return new Event(
                EventId.next(),
                "e" + order,
                "Event <" + order + ">",
                order,
                null,
                null,
                order == 3,
                null,
                null,
                List.of(),
                null);
    }

    private static String label(int number) {
        return switch (number % 5) {
            case 0 -> "Actor " + number;
            case 1 -> "The very long name of an organisation with many words, number " + number;
            case 2 -> "רשת " + number + " 🛟";
            case 3 -> "Unbreakablelonglabelthatnobodycanread" + number;
            default -> "A&B <" + number + ">";
        };
    }

    /** An invented network of so many actors at three events. */
    static NetworkSeries series(int actors) {
        Random random = new Random(actors);
        Network network = new Network(NetworkId.next(), "harbour", "Harbour & <co>", null, List.of(), List.of());
        List<NetworkNode> nodes = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            ActorKind kind = ActorKind.values()[i % 4];
            nodes.add(new NetworkNode(
                    new Party.OfActor(ActorId.next()), label(i), Optional.of(kind), i % 3 == 0 ? "other" : ""));
        }
        List<NetworkFrame> frames = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int order = 1; order <= 3; order++) {
            Event event = event(order);
            List<Association> ties = new ArrayList<>();
            for (int i = 1; i < actors; i++) {
                int other = random.nextInt(i);
                pairs.add(new Pair(other, i));
                ties.add(new Association(
                        AssociationId.next(),
                        nodes.get(i).party(),
                        nodes.get(other).party(),
                        TYPES.get(random.nextInt(TYPES.size())),
                        random.nextBoolean(),
                        event.id(),
                        null,
                        List.of()));
            }
            List<Standing> standings = IntStream.range(0, actors)
                    .mapToObj(i -> new Standing(
                            Presence.values()[random.nextInt(5)], i % 2 == 0 ? "does the work of role " + i : null))
                    .toList();
            frames.add(new NetworkFrame(
                    new Configuration(network, event, null, List.of(), ties, List.of(), List.of(), List.of()),
                    null,
                    standings));
        }
        return new NetworkSeries(network, nodes, pairs, frames);
    }

    private static NetworkPicture picture(NetworkSeries series, @Nullable EventId at, @Nullable Party ego) {
        return new NetworkPicture("A study", 3, series, NetworkLook.of(at, ego));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 25, 60})
    void anyNumberOfActorsIsLegibleAtOneEventAndAtAll(int actors) {
        NetworkSeries series = series(actors);
        EventId second = series.frames().get(1).configuration().event().id();
        SceneCheck.isLegible(picture(series, second, null).scene());
        SceneCheck.isLegible(picture(series, null, null).scene());
        SceneCheck.isLegible(
                picture(series, second, series.nodes().getFirst().party()).scene());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 60})
    void everybodyStandsAtTheSamePlaceAtEveryEventAndNoRoomOverlaps(int actors) {
        NetworkPlaces places = NetworkPlaces.still(series(actors), 672);
        assertThat(places.spots().get(1)).isEqualTo(places.spots().get(0));
        assertThat(places.spots().get(2)).isEqualTo(places.spots().get(0));
        assertApart(places, 1);
        assertThat(NetworkPlaces.still(series(actors), 672).spots()).isEqualTo(places.spots());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 60})
    void aroundAnEgoEachKeepsItsDirection(int actors) {
        NetworkPlaces places = NetworkPlaces.around(0, series(actors));
        for (int frame = 0; frame < 3; frame++) {
            assertApart(places, frame);
            for (int i = 1; i < actors; i++) {
                Spot now = places.spots()
                        .get(frame)
                        .get(i)
                        .plus(-places.middle().x(), -places.middle().y());
                Spot first = places.spots()
                        .get(0)
                        .get(i)
                        .plus(-places.middle().x(), -places.middle().y());
                assertThat(Math.atan2(now.y(), now.x())).isEqualTo(Math.atan2(first.y(), first.x()), within(1e-6));
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static void assertApart(NetworkPlaces places, int frame) {
        int count = places.labels().size();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                assertThat(places.box(frame, i).overlaps(places.box(frame, j)))
                        .as("%d and %d", i, j)
                        .isFalse();
            }
        }
    }

    @Test
    void theRingTellsHowCloselyTheyAreTied() {
        NetworkSeries series = series(6);
        NetworkFrame frame = series.frames().getFirst();
        List<Standing> all = IntStream.range(0, 6)
                .mapToObj(i -> new Standing(i == 5 ? Presence.ABSENT : Presence.MEMBER, null))
                .toList();
        Association works = tie(series, 0, 1, "Collaborative");
        Association pays = tie(series, 2, 0, "transactional");
        Association both = tie(series, 1, 0, "transactional");
        Configuration before = frame.configuration();
        NetworkFrame told = new NetworkFrame(
                new Configuration(
                        before.network(),
                        before.event(),
                        null,
                        List.of(),
                        List.of(works, pays, both),
                        List.of(),
                        List.of(),
                        List.of()),
                null,
                all);
        int[] rings = NetworkPlaces.rings(0, series, told);
        assertThat(rings[1]).isEqualTo(1);
        assertThat(rings[2]).isEqualTo(2);
        assertThat(rings[3]).isEqualTo(3);
        assertThat(rings[5]).isEqualTo(4);
    }

    private static Association tie(NetworkSeries series, int from, int to, String type) {
        return new Association(
                AssociationId.next(),
                series.nodes().get(from).party(),
                series.nodes().get(to).party(),
                type,
                false,
                EventId.next(),
                null,
                List.of());
    }

    @Test
    void typesOfTiesDifferInTheirLineNotOnlyInColour() {
        NetworkSeries series = series(12);
        TieStyles styles = new TieStyles(series.frames().getFirst().ties());
        List<String> lines = TYPES.stream()
                .map(type -> styles.line(type, new Spot(0, 0), new Spot(50, 0), false))
                .map(marks -> marks.size() + " "
                        + ((Mark.Line) marks.getFirst()).pen().dash() + " "
                        + ((Mark.Line) marks.getFirst()).pen().width())
                .distinct()
                .toList();
        assertThat(lines).hasSize(TYPES.size());
    }

    @Test
    void aPlanHasEverybodyWhereTheFileHasThem() {
        NetworkSeries series = series(12);
        NetworkPicture picture = new NetworkPicture("A study", 3, series, new NetworkLook(null, null, 900, 1));

        NetworkPlan plan = picture.plan();

        assertThat(plan.width()).isEqualTo(900 - 2 * SceneDraft.MARGIN);
        assertThat(plan.spots()).hasSameSizeAs(plan.frames());
        assertThat(plan.spots())
                .allSatisfy(spots -> assertThat(spots)
                        .isEqualTo(plan.spots().getFirst())
                        .allMatch(spot -> spot.x() >= 0 && spot.x() <= plan.width() && spot.y() <= plan.height()));
        assertThat(picture.scene().width()).isEqualTo(900);
        SceneCheck.isLegible(picture.scene());
    }

    @Test
    void aNetworkOfWhichNothingIsToldIsRefused(@TempDir Path folder) {
        try (FieldStudy study = new FieldStudy(folder)) {
            NetworkId network =
                    study.workbench().networks().find("commissioners").id();
            assertThatThrownBy(() -> study.workbench().pictures().network(network, NetworkLook.of(null, null)))
                    .isInstanceOf(WorkbenchException.class)
                    .hasMessageContaining("Nobody is said to belong to 'commissioning-network'");
        }
    }
}
