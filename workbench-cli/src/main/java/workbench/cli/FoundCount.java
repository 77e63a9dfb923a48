package workbench.cli;

/** The first line of what was found. */
final class FoundCount {
    private FoundCount() {}

    /** @param thing what one of them is called */
    static String line(long total, int shown, int offset, String thing) {
        if (total == 0) {
            return "No %s found.".formatted(thing);
        }
        String all = CodedLines.counted(total, thing);
        if (shown == total) {
            return all + ".";
        }
        if (shown == 0) {
            return all + "; none after the first %,d.".formatted(offset);
        }
        int last = offset + shown;
        String which = shown == 1 ? "number %,d".formatted(last) : "%,d to %,d".formatted(offset + 1, last);
        return "%s; %s shown%s.".formatted(all, which, last < total ? ", '--offset %d' goes on".formatted(last) : "");
    }
}
