package workbench.cli.answer;

/**
 * Whether a person sits at the other end, as the launcher found out.
 *
 * @param columns its width
 */
public record Terminal(boolean input, boolean output, boolean errors, int columns) {
    /** Nobody watches: files and pipes. */
    public static final Terminal NONE = new Terminal(false, false, false, 80);

    private static final int NARROWEST = 40;

    public Terminal {
        columns = Math.max(columns, NARROWEST);
    }

    /** Of this process: the launcher says {@code -Dworkbench.terminal=in,out,err} and {@code -Dworkbench.columns=120}. */
    public static Terminal ofProcess() {
        String ends = System.getProperty("workbench.terminal", "");
        return new Terminal(
                ends.contains("in"),
                ends.contains("out"),
                ends.contains("err"),
                Integer.getInteger("workbench.columns", 80));
    }
}
