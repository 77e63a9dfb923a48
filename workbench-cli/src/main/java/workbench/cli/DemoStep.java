package workbench.cli;

import java.util.List;

/**
 * One step of the demo.
 *
 * @param commands the words of each, without the study's
 */
record DemoStep(String title, List<List<String>> commands, Showing showing) {
    /** What of a command's answer is shown. */
    enum Showing {
        LAST_LINE,
        ALL
    }

    /** Steps of which the commands are many of one kind; the first is shown. */
    static DemoStep quiet(String title, List<List<String>> commands) {
        return new DemoStep(title, commands, Showing.LAST_LINE);
    }

    static DemoStep shown(String title, List<String> command) {
        return new DemoStep(title, List.of(command), Showing.ALL);
    }
}
