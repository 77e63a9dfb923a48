package workbench.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One step of the demo.
 *
 * @param commands the words of each, without the study's
 */
record DemoStep(String title, List<List<String>> commands, Showing showing) {
    /**
     * What of a command's answer is shown.
     *
     * @param forPerson whether it is laid out as on a terminal
     * @param cut takes what is shown from the whole answer
     */
    record Showing(boolean forPerson, UnaryOperator<String> cut) {
        private static final int LONGEST = 110;

        static Showing lastLine() {
            return new Showing(false, DemoStage::lastLine);
        }

        static Showing all() {
            return new Showing(true, UnaryOperator.identity());
        }

        /** The first lines, and how many there are more. */
        static Showing first(int lines) {
            return new Showing(true, words -> begun(words.strip().lines().toList(), lines));
        }

        /** The lines that hold a word. */
        static Showing linesWith(String word) {
            return new Showing(
                    true,
                    words -> words.lines()
                            .filter(line -> line.contains(word))
                            .map(String::strip)
                            .collect(Collectors.joining("\n")));
        }

        /** The lines that say something, without the excerpts that they rest on; long ones shortened. */
        static Showing withoutExcerpts(int lines) {
            return new Showing(
                    true,
                    words -> begun(
                            words.lines()
                                    .filter(line -> !line.startsWith("    "))
                                    .map(Showing::cutShort)
                                    .toList(),
                            lines));
        }

        private static String cutShort(String line) {
            return line.codePointCount(0, line.length()) <= LONGEST
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST - 2)).stripTrailing() + " …";
        }

        private static String begun(List<String> all, int lines) {
            return all.size() <= lines
                    ? String.join("\n", all)
                    : "%s%n... and %d lines more"
                            .formatted(String.join("\n", all.subList(0, lines)).strip(), all.size() - lines);
        }
    }

    /** Steps of which the commands are many of one kind; the first is shown. */
    static DemoStep quiet(String title, List<List<String>> commands) {
        return new DemoStep(title, commands, Showing.lastLine());
    }

    static DemoStep shown(String title, List<String> command) {
        return shown(title, command, Showing.all());
    }

    static DemoStep shown(String title, List<String> command, Showing showing) {
        return new DemoStep(title, List.of(command), showing);
    }
}
