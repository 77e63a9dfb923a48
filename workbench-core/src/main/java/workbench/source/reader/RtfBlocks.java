package workbench.source.reader;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import workbench.source.SegmentKind;

/** Gathers the paragraphs, rows and notes that a parser of Rich Text tells of, command by command. */
final class RtfBlocks extends RtfListenerAdaptor {
    /** Groups whose words are the author's; all others that have a name hold fonts, pictures, headers and the like. */
    private static final Set<Command> SPOKEN = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.dptxbxtext,
            Command.footnote,
            Command.annotation);

    private final List<Block> found = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private State state = State.PLAIN;
    private RtfParagraph paragraph = new RtfParagraph();
    private final Deque<RtfParagraph> interrupted = new ArrayDeque<>();
    private boolean inTable;
    private int headingLevel;
    private int deletedChars;

    /** What holds inside a group, and ends with it. */
    private record State(
            boolean skipped, boolean bold, boolean deleted, boolean hidden, boolean note, SegmentKind kind) {
        static final State PLAIN = new State(false, false, false, false, false, SegmentKind.PARAGRAPH);

        State skip() {
            return new State(true, bold, deleted, hidden, note, kind);
        }

        State with(boolean newBold, boolean newDeleted, boolean newHidden) {
            return new State(skipped, newBold, newDeleted, newHidden, note, kind);
        }

        State asNote(SegmentKind noteKind) {
            return new State(skipped, false, deleted, hidden, true, noteKind);
        }

        State inside() {
            return new State(skipped, bold, deleted, hidden, false, kind);
        }
    }

    /** The blocks in reading order, notes last. */
    List<Block> finish() {
        endRow();
        endParagraph();
        found.addAll(notes);
        notes.clear();
        return found;
    }

    /** Whether groups were opened and not closed, as in a file that was cut off. */
    boolean isOpen() {
        return !outer.isEmpty();
    }

    /** Characters of deletions that were left out. */
    int deletedChars() {
        return deletedChars;
    }

    @Override
    public void processGroupStart() {
        outer.push(state);
        state = state.inside();
    }

    @Override
    public void processGroupEnd() {
        if (state.note && !interrupted.isEmpty()) {
            notes.addAll(paragraph.end(state.kind, 0));
            paragraph = interrupted.pop();
        }
        state = outer.isEmpty() ? State.PLAIN : outer.pop();
    }

    @Override
    public void processString(String string) {
        if (state.deleted) {
            deletedChars += string.length();
        } else if (!state.skipped && !state.hidden) {
            paragraph.append(TextNormaliser.normalise(string), state.bold);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (state.skipped) {
            return;
        }
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case b -> state = state.with(on, state.deleted, state.hidden);
            case v -> state = state.with(state.bold, state.deleted, on);
            case deleted -> state = state.with(state.bold, on, state.hidden);
            case plain -> state = state.with(false, state.deleted, false);
            case pard -> {
                inTable = false;
                headingLevel = 0;
            }
            case intbl -> inTable = true;
            case outlinelevelN -> headingLevel = parameter < 9 ? parameter + 1 : 0;
            case listtext, pntext -> {
                paragraph.markItem();
                state = state.skip();
            }
            case footnote -> beginNote(SegmentKind.FOOTNOTE);
            case annotation -> beginNote(SegmentKind.COMMENT);
            case par, sect, page -> breakParagraph();
            case cell -> endCell();
            case row -> endRow();
            case nestcell, nestrow -> paragraph.append(" ", state.bold);
            case line, softline -> say("\n");
            default -> otherwise(command, optional);
        }
    }

    private void otherwise(Command command, boolean optional) {
        String character = character(command);
        if (!character.isEmpty()) {
            say(character);
        } else if (command == Command.optionalcommand
                || ((optional || command.getCommandType() == CommandType.Destination) && !SPOKEN.contains(command))) {
            state = state.skip();
        }
    }

    private static String character(Command command) {
        return switch (command) {
            case tab -> "\t";
            case emdash -> "—";
            case endash -> "–";
            case lquote -> "‘";
            case rquote -> "’";
            case ldblquote -> "“";
            case rdblquote -> "”";
            case bullet -> "•";
            case nonbreakingspace -> "\u00a0";
            case nonbreakinghyphen -> "\u2011";
            case emspace, enspace, qmspace -> " ";
            case backslash -> "\\";
            case opencurly -> "{";
            case closecurly -> "}";
            default -> "";
        };
    }

    private void say(String words) {
        if (!state.deleted && !state.hidden) {
            paragraph.append(words, state.bold);
        }
    }

    private void beginNote(SegmentKind kind) {
        interrupted.push(paragraph);
        paragraph = new RtfParagraph();
        state = state.asNote(kind);
    }

    private void breakParagraph() {
        if (inTable || !interrupted.isEmpty()) {
            paragraph.append("\n", false);
        } else {
            endRow();
            endParagraph();
        }
    }

    private void endParagraph() {
        boolean heading = headingLevel > 0;
        found.addAll(paragraph.end(heading ? SegmentKind.HEADING : SegmentKind.PARAGRAPH, headingLevel));
        paragraph = new RtfParagraph();
    }

    private void endCell() {
        cells.add(paragraph.oneLine());
        paragraph = new RtfParagraph();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            String row = String.join("\t", cells).stripTrailing();
            cells.clear();
            if (!Whitespace.fills(row)) {
                found.add(new Block(SegmentKind.TABLE_ROW, row, 0, null, 0, null, null));
            }
        }
    }
}
