package workbench.cli;

import java.util.ArrayList;
import java.util.List;

/** What the demo asks of its study. */
final class DemoQuestions {
    /** The cell that is followed home. */
    static final String CELL_CODE = "readiness-for-implementation";

    static final String CELL_EVENT = "3";

    private DemoQuestions() {}

    static DemoStep hindrances() {
        return DemoStep.shown(
                "What hindered the commissioning network in events 2 and 3, and who said so? (counts at the end)",
                List.of(
                        "find",
                        "--affects",
                        "commissioning-network",
                        "--valence",
                        "-",
                        "--event",
                        "2",
                        "--event",
                        "3",
                        "--limit",
                        "2",
                        "--context",
                        "40"));
    }

    static DemoStep against() {
        return DemoStep.shown(
                "And what speaks against it?",
                List.of(
                        "find",
                        "--affects",
                        "commissioning-network",
                        "--valence",
                        "+",
                        "--event",
                        "2",
                        "--event",
                        "3",
                        "--limit",
                        "2",
                        "--context",
                        "0",
                        "--brief"));
    }

    static DemoStep matrix() {
        List<String> command = new ArrayList<>(List.of("matrix", "--rows", "code", "--columns", "event", "--exactly"));
        for (String code : List.of(
                "external-policy-and-incentives",
                "evidence-strength-and-quality",
                "implementation-climate",
                "available-resources",
                CELL_CODE,
                "reflecting-and-evaluating",
                "relative-priority")) {
            command.add("--code");
            command.add(code);
        }
        return DemoStep.shown("Seven constructs through the events, each cell with its sign", command);
    }

    static DemoStep cell() {
        return DemoStep.shown(
                "One cell of it, Readiness for Implementation at event 3, down to the words it rests on",
                List.of(
                        "find",
                        "--code",
                        CELL_CODE,
                        "--exactly",
                        "--event",
                        CELL_EVENT,
                        "--limit",
                        "1",
                        "--context",
                        "40",
                        "--brief"));
    }

    /** The same, for the program to read. */
    static List<String> cellAsJson() {
        return List.of(
                "find", "--code", CELL_CODE, "--exactly", "--event", CELL_EVENT, "--limit", "1", "--format", "json");
    }
}
