package workbench.network;

/**
 * Where a row stands.
 *
 * @param file its name, for people; empty where the row was typed as a command
 * @param row its line, the header being line 1
 */
public record RowPlace(String file, int row) {
    public static final RowPlace TYPED = new RowPlace("", 0);

    boolean isTyped() {
        return file.isEmpty();
    }

    /** For people: {@code row 3 of 'ties.csv'}. */
    @Override
    public String toString() {
        return isTyped() ? "the command" : "row %d of '%s'".formatted(row, file);
    }
}
