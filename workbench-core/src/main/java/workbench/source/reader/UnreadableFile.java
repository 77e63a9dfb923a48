package workbench.source.reader;

import workbench.problem.Problem;

/** A file that could not be read as a source, with the reason and the way out. The message is the cause alone. */
public final class UnreadableFile extends Exception implements Problem {
    private final String file;
    private final String remedy;

    /**
     * @param file its name without the folder
     * @param cause what is wrong, as the end of a sentence: {@code it is encrypted}
     */
    public UnreadableFile(String file, String cause, String remedy) {
        super(cause);
        this.file = file;
        this.remedy = remedy;
    }

    @Override
    public String what() {
        return "'%s' could not be read: %s.".formatted(file, getMessage());
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
