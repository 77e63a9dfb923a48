package workbench.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a sheet. */
sealed interface Entry {
    /** Longest text literal in a formula; Excel calls a file with a longer one damaged. */
    int LONGEST_LITERAL = 255;

    Entry NOTHING = new Words("", Look.PLAIN);

    Look look();

    /** What is to be read. */
    String shown();

    /** What {@code verify} compares, in one form for what was written and what was read. */
    String checked();

    /** Text; never a formula, whatever it begins with. */
    record Words(String text, Look look) implements Entry {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public String checked() {
            return text;
        }
    }

    /** A whole number. */
    record Count(long number, Look look) implements Entry {
        @Override
        public String shown() {
            return Long.toString(number);
        }

        @Override
        public String checked() {
            return Long.toString(number);
        }
    }

    /** Text that leads to a place in the same workbook. Where it leads is not compared: places move when rows come and go. */
    record Link(String shown, CellArea target, Look look) implements Entry {
        @Override
        public String checked() {
            return shown;
        }
    }

    static Entry words(@Nullable String text) {
        return words(text, Look.PLAIN);
    }

    static Entry words(@Nullable String text, Look look) {
        return text == null || text.isEmpty() ? NOTHING : new Words(CellText.clean(text), look);
    }

    static Entry count(long number) {
        return new Count(number, Look.PLAIN);
    }

    static Entry link(String shown, CellArea target, Look look) {
        String clean = CellText.clean(shown);
        return new Link(
                clean.length() <= LONGEST_LITERAL ? clean : clean.substring(0, LONGEST_LITERAL - 1) + "…",
                target,
                look);
    }

    static List<Entry> heads(String... titles) {
        return Arrays.stream(titles).map(title -> words(title, Look.HEAD)).toList();
    }
}
