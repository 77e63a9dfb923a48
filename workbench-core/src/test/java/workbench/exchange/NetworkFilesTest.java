package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.network.ActorKind;
import workbench.network.Entry;
import workbench.network.NetworkOutcome;
import workbench.network.NewActor;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;
import workbench.source.NewParticipant;

class NetworkFilesTest {
    private static final NetworkSelection ALL = new NetworkSelection(null, null);

    @TempDir
    Path folder;

    private FieldStudy study;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private NetworkOutcome bring(Path... files) {
        return study.workbench()
                .configurations()
                .enter(NetworkTables.read(List.of(files)).rows(), Entry.tables(false));
    }

    private void bringExample() {
        bring(
                file("networks.csv", "network,origins\nimplementation-network,commissioners;provider-network\n"),
                file("actors.csv", "actor,kind,aliases\nLead nurse,person,the nurse\n=Tender & \"co\",thing,\n"),
                file(
                        "members.csv",
                        "actor,network,role,from,to,how,evidence\n"
                                + "Lead nurse,implementation-network,chair,1,1,asked,one.txt@The navigators never came\n"
                                + "the nurse,implementation-network,adviser,2,,,\n"
                                + "\"=Tender & \"\"co\"\"\",implementation-network,,1,,,\n"),
                file(
                        "ties.csv",
                        "a;b;type;directed;from;to\n"
                                + "commissioners;provider-network;transactional;;1;\n"
                                + "commissioners;provider-network;collaborative;;2;\n"));
    }

    @Test
    void tablesComeInAsOneChangeInAnyOrderAndAgainWithoutDoubles() {
        long before = study.workbench().journal().lastSeq();
        bringExample();

        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before + 1);
        NetworkOutcome again =
                bring(folder.resolve("ties.csv"), folder.resolve("members.csv"), folder.resolve("networks.csv"));
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(6);
        NetworkOutcome changed = bring(
                file("members.csv", "actor,network,role,from,to\nLead nurse,implementation-network,convener,1,1\n"));
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(study.workbench()
                        .configurations()
                        .records()
                        .memberships()
                        .getFirst()
                        .how())
                .isEqualTo("asked");
        study.workbench().undo(2, false);
        assertThat(study.workbench().configurations().records().memberships()).isEmpty();
        assertThat(study.workbench().actors().all()).isEmpty();
    }

    @Test
    void aTrialSaysWhatWouldComeOfItAndChangesNothing() {
        long before = study.workbench().journal().lastSeq();

        NetworkOutcome outcome = study.workbench()
                .configurations()
                .enter(
                        NetworkTables.read(List.of(file("m.csv", "actor,network,from\nA,provider-network,1\n")))
                                .rows(),
                        Entry.tables(true));

        assertThat(outcome.added()).isEqualTo(2);
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before);
        assertThat(study.workbench().actors().all()).isEmpty();
    }

    @Test
    void everyFaultyRowIsNamedWithFileAndColumnAndNothingIsDone() {
        List<Problem> problems = refusedProblems(
                file(
                        "members.csv",
                        "actor,network,from,to,evidence\nA,provider-network,1,,\nB,no-such,1,,\nC,provider-network,2,1,\n"
                                + "D,provider-network,7,,\nE,provider-network,1,,one.txt@never said\n"),
                file("ties.csv", "a,b,type,from\nA,A,knows,1\n,B,knows,1\n"));

        assertThat(problems)
                .extracting(Problem::what)
                .satisfiesExactlyInAnyOrder(
                        what -> assertThat(what)
                                .startsWith("Row 3 of 'members.csv', column 'network': there is no network"),
                        what -> assertThat(what).startsWith("Row 5 of 'members.csv', column 'from': there is no event"),
                        what -> assertThat(what).startsWith("Row 6 of 'members.csv', column 'evidence':"),
                        what -> assertThat(what).startsWith("Row 3 of 'ties.csv', column 'a': it is empty"));
        assertThat(study.workbench().actors().all()).isEmpty();
        assertThat(refusedProblems(
                        file("members.csv", "actor,network,from,to\nC,provider-network,2,1\n"),
                        file("ties.csv", "a,b,type,from\nA,A,knows,1\n")))
                .extracting(Problem::what)
                .satisfiesExactlyInAnyOrder(
                        what -> assertThat(what).startsWith("Row 2 of 'members.csv': it would end at event 1"),
                        what -> assertThat(what).startsWith("Row 2 of 'ties.csv': a tie of a to itself"));
    }

    @Test
    void rowsThatContradictEachOtherAreNamedBoth() {
        assertThat(refusedProblems(file(
                        "m.csv",
                        "actor,network,role,from,to\nA,provider-network,lead,1,1\nA,provider-network,chair,1,1\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("Row 3 of 'm.csv'", "row 2 of 'm.csv'"));
        assertThat(refusedProblems(
                        file("f.csv", "network,event,focus\nprovider-network,1,this\n"),
                        file("g.csv", "network,event,focus\nprovider-network,formation,that\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("Row 2 of 'g.csv'", "row 2 of 'f.csv'"));
        assertThat(refusedProblems(file(
                        "m.csv",
                        "actor,network,role,from,to\nA,provider-network,lead,1,\nA,provider-network,chair,2,\n")))
                .anySatisfy(problem -> assertThat(problem.what()).contains("Row 3 of 'm.csv'", "(row 2 of 'm.csv')"));
    }

    @Test
    void aTableOfUnknownColumnsAnotherEncodingOrNoRowsIsRefused() {
        assertThat(refusedProblems(file("x.csv", "foo,bar\n1,2\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("x.csv", "foo, bar"));
        assertThat(refusedProblems(folder.resolve("none.csv"))).hasSize(1);
        assertThat(refusedProblems(file("x.csv", ""))).hasSize(1);
        assertThat(refusedProblems(file("x.csv", "actor,actor\nA,B\n"))).hasSize(1);
        assertThat(refusedProblems(file("x.csv", "actor\n\"A\n"))).hasSize(1);
        assertThat(NetworkTables.read(List.of(file("x.csv", "actor,colour\nA,red\n")))
                        .said())
                .singleElement()
                .asString()
                .contains("'colour'");
    }

    private List<Problem> refusedProblems(Path... files) {
        try {
            bring(files);
            return List.of();
        } catch (WorkbenchException refused) {
            return new ArrayList<>(refused.problems());
        }
    }

    @Test
    void graphMlIsReadBackByAnotherParserWithItsTimes() throws IOException {
        bringExample();
        Path written = folder.resolve("n.graphml");
        study.workbench().networkFiles().graph(written, ALL);

        Graph<String, DefaultEdge> graph =
                new Pseudograph<>(SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
        Map<String, Map<String, String>> vertices = new HashMap<>();
        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), one -> new HashMap<>()).put(edge.getSecond(), value.getValue()));
        importer.addVertexAttributeConsumer(
                (vertex, value) -> vertices.computeIfAbsent(vertex.getFirst(), one -> new HashMap<>())
                        .put(vertex.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(Files.readString(written)));

        assertThat(graph.vertexSet()).hasSize(5);
        assertThat(edges.values())
                .hasSize(5)
                .anySatisfy(edge -> assertThat(edge)
                        .containsEntry("type", "transactional")
                        .containsEntry("relation", "tie")
                        .containsEntry("fromOrder", "1")
                        .containsEntry("toOrder", "1"));
        assertThat(edges.values())
                .anySatisfy(edge -> assertThat(edge)
                        .containsEntry("type", "collaborative")
                        .containsEntry("fromOrder", "2")
                        .doesNotContainKey("toOrder"));
        assertThat(vertices.values())
                .anySatisfy(vertex -> assertThat(vertex)
                        .containsEntry("label", "=Tender & \"co\"")
                        .containsEntry("kind", "thing"));
    }

    @Test
    void gexfIsValidReadBackAndDynamic() throws IOException {
        bringExample();
        bring(file("d.csv", "a,b,type,directed,from,to\nLead nurse,provider-network,reports to,yes,1,1\n"));
        Path written = folder.resolve("n.gexf");
        study.workbench().networkFiles().graph(written, ALL);

        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.importGraph(graph, new StringReader(Files.readString(written)));

        assertThat(graph.vertexSet()).hasSize(5);
        assertThat(graph.edgeSet()).hasSize(6);
        String text = Files.readString(written);
        assertThat(text)
                .contains("mode=\"dynamic\"", "start=\"1.0\" end=\"1.0\"", "type=\"directed\"")
                .contains("<node id=\"lead-nurse\" label=\"Lead nurse\" start=\"1.0\">");
    }

    @Test
    void whatGoesOutNamesNoParticipantAndDefusesFormulas() throws IOException {
        var participant =
                study.workbench().participants().add(new NewParticipant("secret-person", null, null, null, List.of()));
        study.workbench().actors().add(new NewActor("+49", ActorKind.PERSON, List.of(), participant.id()));
        bring(file("m.csv", "actor,network,role,from\n'+49,provider-network,=role,1\n"));

        study.workbench().networkFiles().graph(folder.resolve("edges.csv"), ALL);
        study.workbench().networkFiles().graph(folder.resolve("g.gexf"), ALL);
        study.workbench().networkFiles().tables(folder.resolve("out"), ALL);

        assertThat(Files.readString(folder.resolve("edges.csv"))).contains("'=role");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.startsWith(folder.resolve("out"))
                            || one.toString().endsWith("gexf"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                assertThat(Files.readString(file)).doesNotContain("secret-person", "one.txt");
            }
        }
        assertThat(bring(folder.resolve("out")).changed()).isZero();
        assertThat(study.workbench().actors().find("+49").participant()).isEqualTo(participant.id());
    }

    @Test
    void oneNetworkOrOneEventGoesOutAlone() {
        bringExample();
        var provider = study.workbench().networks().find("provider-network").id();
        var second = study.workbench().timeline().find("2").id();

        assertThat(study.workbench()
                        .networkFiles()
                        .graph(folder.resolve("a.csv"), new NetworkSelection(provider, null)))
                .isEqualTo(new NetworkFiles.Written(2, 2));
        assertThat(study.workbench().networkFiles().graph(folder.resolve("b.csv"), new NetworkSelection(null, second)))
                .isEqualTo(new NetworkFiles.Written(5, 3));
        assertThatThrownBy(() -> study.workbench().networkFiles().graph(folder.resolve("b.xyz"), ALL))
                .hasMessageContaining("no ending");
    }
}
