package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

class NetworkPictureCommandTest {
    private static final String NETWORK = "commissioners";

    @TempDir
    private Path folder;

    private CodedStudy study = new CodedStudy(Path.of(""));

    @BeforeEach
    void tellOfANetwork() throws IOException {
        study = CodedStudy.in(folder);
        for (String actor : new String[] {"Ada & Co <b>", "Bede", "Cato"}) {
            study.done("actor", "add", actor);
        }
        study.done("network", "join", "Ada & Co <b>", "--network", NETWORK, "--from", "1", "--role", "buyer");
        study.done("network", "join", "Bede", "--network", NETWORK, "--from", "1", "--to", "1");
        study.done("network", "join", "Cato", "--network", NETWORK, "--from", "2");
        study.done("network", "tie", "Ada & Co <b>", "Bede", "--type", "transactional", "--from", "1", "--to", "1");
        study.done("network", "tie", "Ada & Co <b>", "Cato", "--type", "collaborative", "--from", "2");
    }

    private Map<String, String> places(String file) throws Exception {
        NodeList texts = TimelineCommandTest.parsed(folder.resolve(file)).getElementsByTagNameNS("*", "text");
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            places.put(text.getTextContent(), text.getAttribute("x") + " " + text.getAttribute("y"));
        }
        return places;
    }

    @Test
    void everybodyStandsWhereTheyStoodAtTheEventBefore() throws Exception {
        study.done("network", "picture", NETWORK, "--at", "1", "-o", "one.svg");
        study.done("network", "picture", NETWORK, "--at", "2", "-o", "two.svg");
        Map<String, String> first = places("one.svg");
        Map<String, String> second = places("two.svg");
        for (String actor : new String[] {"Ada & Co <b>", "Bede", "Cato"}) {
            assertThat(first).containsKey(actor);
            assertThat(second.get(actor)).isEqualTo(first.get(actor));
        }
        assertThat(first).containsKeys("buyer", "transactional").doesNotContainKey("collaborative");
        assertThat(second)
                .containsKeys("collaborative", "joined since the event before", "left since the event before");
    }

    @Test
    void allEventsStandSideBySide() throws Exception {
        study.done("network", "picture", NETWORK, "-o", "all.html");
        assertThat(Files.readString(folder.resolve("all.html")))
                .contains("1 Coming together", "2 Holding on", "<caption>Ties</caption>", "Ada &amp; Co &lt;b&gt;")
                .doesNotContain("<script", "<b>");
        study.done("network", "picture", NETWORK, "-o", "all.png");
        assertThat(folder.resolve("all.png")).isNotEmptyFile();
    }

    @Test
    void othersCanDrawItWithEverybodyWhereTheFileHasThem() throws Exception {
        JsonNode plan = study.json("network", "picture", NETWORK, "--width", "800", "--columns", "1");

        assertThat(plan.path("width").asInt()).isEqualTo(768);
        assertThat(plan.path("events")).hasSize(2);
        JsonNode second = plan.path("events").get(1);
        assertThat(second.path("standings")).hasSameSizeAs(plan.path("nodes"));
        assertThat(second.path("standings").findValuesAsString("presence")).contains("member", "joined", "left");
        assertThat(second.path("ties").get(0).path("type").asString()).isEqualTo("collaborative");
        assertThat(second.path("standings").findValues("x"))
                .isEqualTo(plan.path("events").get(0).path("standings").findValues("x"));
        assertThat(study.run("network", "picture", NETWORK, "--width", "3").err())
                .contains("A picture cannot be 3 wide.");
    }

    @Test
    void circlesAboutAnActorSayTheirRule() throws Exception {
        study.done("network", "picture", NETWORK, "--at", "2", "--ego", "Cato", "-o", "ego.svg");
        assertThat(String.join(" ", places("ego.svg").keySet()))
                .contains("Circles about Cato", "collaborative")
                .contains("seen from Cato");
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithAWayOut() {
        CommandLineRun nobody = study.run("network", "picture", "provider-network", "-o", "x.svg");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.err()).contains("Nobody is said to belong to 'provider-network'", "network join");
        study.done("actor", "add", "Stranger");
        CommandLineRun stranger = study.run("network", "picture", NETWORK, "--ego", "Stranger", "-o", "x.svg");
        assertThat(stranger.exit()).isEqualTo(1);
        assertThat(stranger.err()).contains("at no event a member");
        CommandLineRun ending = study.run("network", "picture", NETWORK, "-o", "x.gif");
        assertThat(ending.exit()).isEqualTo(2);
        assertThat(ending.err()).contains(".svg", ".png", ".html");
        assertThat(study.run("network", "picture", NETWORK, "-o", "nowhere/x.svg")
                        .exit())
                .isEqualTo(1);
        assertThat(study.run("network", "picture", NETWORK, "--at", "9", "-o", "x.svg")
                        .exit())
                .isEqualTo(1);
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }
}
