package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the demo's study is made of, besides the files of the sample corpus: the commands that make it. */
final class DemoStudy {
    static final String TITLE = "Waymark in Marlsea";

    private DemoStudy() {}

    static List<String> init(String folder) {
        return List.of(
                "init",
                folder,
                "--title",
                TITLE,
                "--codebook",
                "cfir-2009",
                "--codebook",
                "network-elements",
                "--coder",
                "MK");
    }

    /** The site that is studied. */
    static List<String> site() {
        return List.of("case", "add", "Marlsea", "--kind", "site");
    }

    /** The parts of the study that codings speak of, each kind a step. */
    static List<DemoStep> parts() {
        return List.of(
                DemoStep.quiet("The networks that come together in it", networks()),
                DemoStep.quiet("What happened, in order: four events and one that is only expected", events()),
                DemoStep.quiet("Who speaks, and for whom", participants()),
                DemoStep.quiet("Codes that grew out of the material, beside the framework's", codes()),
                DemoStep.quiet(
                        "What the framework's domains are about here, and where a neighbour is near", subjects()));
    }

    private static List<List<String>> networks() {
        return List.of(
                List.of("network", "add", "Commissioning network", "--alias", "commissioners"),
                List.of("network", "add", "Provider network", "--alias", "Tern Centre"),
                List.of("network", "add", "Community network"),
                List.of(
                        "network",
                        "add",
                        "Implementation network",
                        "--origin",
                        "commissioning-network",
                        "--origin",
                        "provider-network"));
    }

    private static List<List<String>> events() {
        List<String> three = List.of("commissioning-network", "provider-network", "implementation-network");
        List<List<String>> events = new ArrayList<>();
        events.add(event(
                "Coming together",
                "1",
                "2021-01",
                "2021-07",
                "Policy and evidence bring commissioners and provider together.",
                three));
        events.add(event(
                "Steady by contract",
                "2",
                "2021-08",
                "2022-03",
                "A contract and scarce means settle who does what, while a tender is waited for.",
                three));
        events.add(event(
                "Looking again",
                "3",
                "2022-04",
                "2022-09",
                "The tender finds nobody; the networks take stock of how unready they are.",
                three));
        List<String> all = new ArrayList<>(three);
        all.add("community-network");
        events.add(event(
                "Working side by side",
                "4",
                "2022-10",
                "2023-04",
                "Commissioners and provider work together, and community groups come in.",
                all));
        events.add(List.of(
                "event",
                "add",
                "Taking root",
                "--order",
                "5",
                "--predicted",
                "--key-points",
                "The talk becomes part of what others do anyway.",
                "--network",
                "community-network"));
        return events;
    }

    private static List<String> event(
            String title, String order, String from, String to, String keyPoints, List<String> networks) {
        List<String> command = new ArrayList<>(List.of(
                "event", "add", title, "--order", order, "--from", from, "--to", to, "--key-points", keyPoints));
        networks.forEach(network -> command.addAll(List.of("--network", network)));
        return command;
    }

    private static List<List<String>> participants() {
        return List.of(
                participant("commissioner-a", "lead commissioner", "commissioning-network"),
                participant("commissioner-b", "contracts officer", "commissioning-network"),
                participant("councillor-c", "councillor", "commissioning-network"),
                participant("planner-g", "planner of the health board", "commissioning-network"),
                participant("provider-d", "programme lead", "provider-network"),
                participant("provider-e", "trainer", "provider-network"),
                participant("coordinator-h", "coordinator of a lunch club", "community-network"));
    }

    private static List<String> participant(String pseudonym, String role, String network) {
        return List.of("participant", "add", pseudonym, "--role", role, "--network", network, "--case", "marlsea");
    }

    private static List<List<String>> codes() {
        return List.of(
                code("Waiting for the contractor", "Work is put off to somebody who is still to be found by tender."),
                code(
                        "Forty days talk",
                        "What is said of the conversation itself: having it, putting it off, making it one's own."),
                code("Who holds the key", "Who lets others in: to rooms, lists, meetings and people."),
                code("Silence in the room", "What is not said, or not asked, where it could have been."));
    }

    private static List<List<String>> subjects() {
        return List.of(
                subject(
                        "inner-setting",
                        "the council's adult care commissioners and the Tern Centre, as they work together"),
                subject("outer-setting", "the health board, the care policy, and what Marlsea has of its own"),
                subject("characteristics-of-individuals", "commissioners, trainers and listeners; not those come home"),
                List.of(
                        "codebook",
                        "hint",
                        "readiness-for-implementation",
                        "--think-of",
                        "engaging",
                        "--when",
                        "turn-out",
                        "--when",
                        "buy-in",
                        "--text",
                        "Who did not come may not have been asked."));
    }

    private static List<String> subject(String domain, String words) {
        return List.of("codebook", "overlay", domain, "--subject", words);
    }

    private static List<String> code(String name, String definition) {
        return List.of("codebook", "add", name, "--definition", definition);
    }

    /** The files from the field, and what is known of the speech in them. */
    static List<DemoStep> material(Path corpus) {
        List<List<String>> speakers = new ArrayList<>();
        for (String file : List.of(
                "commissioner-a-initial.docx",
                "councillor-c-initial.txt",
                "provider-d-initial.vtt",
                "commissioner-b-contract.docx",
                "commissioner-a-midway.docx",
                "provider-d-midway.odt",
                "coordinator-h-late.vtt",
                "councillor-c-late.odt")) {
            speakers.add(List.of("source", "speakers", file, "--map", "Interviewer=researcher"));
        }
        speakers.add(List.of("source", "speakers", "focus-group-spring.txt", "--map", "Moderator=researcher"));
        return List.of(
                DemoStep.quiet(
                        "Interviews, field notes and documents, as they came from the field",
                        List.of(List.of(
                                "import",
                                "--manifest",
                                corpus.resolve("manifest.csv").toString()))),
                DemoStep.quiet("The interviewer's own turns are no material", speakers),
                DemoStep.quiet(
                        "A passage that was asked to be off the record is neither found nor counted from here on",
                        List.of(List.of(
                                "source",
                                "restrict",
                                "focus-group-spring.txt",
                                "--quote",
                                "Can this bit be off the record?",
                                "--until",
                                "Right, back on",
                                "--because",
                                "asked for"))),
                DemoStep.quiet(
                        "What two coders said of it, and what was thought on the way",
                        List.of(
                                List.of(
                                        "code",
                                        "--from",
                                        corpus.resolve("codings.csv").toString()),
                                List.of(
                                        "memo",
                                        "add",
                                        "--from",
                                        corpus.resolve("memos.csv").toString()))));
    }
}
