package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import workbench.source.SegmentKind;

/** Reads Markdown; the text is the file's with all its marks, the structure says where headings, items and rows lie. */
final class MarkdownReader implements SourceReader {
    @Override
    public String format() {
        return "md";
    }

    /** Nothing in a Markdown file tells it from plain text for certain, so its ending must. */
    @Override
    public boolean takes(FileContent file) {
        return switch (file.ending()) {
            case "md", "markdown", "mdown", "mkd" -> ByteHabits.looksLikeText(file.bytes());
            default -> false;
        };
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        TextNormaliser text = Encodings.read(file, options);
        return List.of(TextLayout.verbatim(
                "", format(), text.text(), new Places(text.text()).find(), Map.of(), text.warnings()));
    }

    /** Walks the blocks of a document; nesting is as deep as the parser allows. */
    private static final class Places {
        private final String text;
        private final List<Placed> found = new ArrayList<>();

        private Places(String text) {
            this.text = text;
        }

        private List<Placed> find() {
            int from = endOfFrontMatter();
            if (from > 0) {
                found.add(Placed.stretch(SegmentKind.PARAGRAPH, 0, 0, from));
            }
            Parser parser = Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(100)
                    .build();
            addAll(parser.parse(text.substring(from)), from, 0);
            return found;
        }

        private void addAll(Node parent, int shift, int depth) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                switch (node) {
                    case Heading heading -> addHeading(heading, shift);
                    case Paragraph paragraph -> addParagraph(paragraph, shift, depth);
                    case BulletList list -> addAll(list, shift, depth + 1);
                    case OrderedList list -> addAll(list, shift, depth + 1);
                    case ListItem item -> addAll(item, shift, depth);
                    case BlockQuote quote -> addAll(quote, shift, depth);
                    case Document document -> addAll(document, shift, depth);
                    case ThematicBreak line -> {}
                    case Block other -> addWhole(other, SegmentKind.PARAGRAPH, 0, shift);
                    default -> {}
                }
            }
        }

        private void addHeading(Heading heading, int shift) {
            List<SourceSpan> lines = heading.getSourceSpans();
            if (lines.isEmpty()) {
                return;
            }
            SourceSpan first = lines.getFirst();
            int start = shift + first.getInputIndex();
            boolean underlined = text.charAt(start) != '#';
            SourceSpan last = underlined && lines.size() > 1 ? lines.get(lines.size() - 2) : lines.getLast();
            int end = shift + last.getInputIndex() + last.getLength();
            int at = start;
            while (!underlined && at < end && text.charAt(at) == '#') {
                at++;
            }
            add(SegmentKind.HEADING, heading.getLevel(), Whitespace.skip(text, at, end), end);
        }

        private void addParagraph(Paragraph paragraph, int shift, int depth) {
            List<SourceSpan> lines = paragraph.getSourceSpans();
            if (lines.size() > 1 && isRule(lines.get(1), shift)) {
                for (int i = 0; i < lines.size(); i++) {
                    int start = shift + lines.get(i).getInputIndex();
                    if (i != 1) {
                        add(
                                SegmentKind.TABLE_ROW,
                                0,
                                start,
                                start + lines.get(i).getLength());
                    }
                }
            } else {
                addWhole(paragraph, depth > 0 ? SegmentKind.LIST_ITEM : SegmentKind.PARAGRAPH, depth, shift);
            }
        }

        /** {@code |---|:--:|}: the line below the head of a table. */
        private boolean isRule(SourceSpan line, int shift) {
            int start = shift + line.getInputIndex();
            String words = text.substring(start, start + line.getLength()).strip();
            return words.contains("-") && words.contains("|") && words.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        }

        private void addWhole(Node node, SegmentKind kind, int level, int shift) {
            List<SourceSpan> lines = node.getSourceSpans();
            if (!lines.isEmpty()) {
                SourceSpan last = lines.getLast();
                add(
                        kind,
                        level,
                        shift + lines.getFirst().getInputIndex(),
                        shift + last.getInputIndex() + last.getLength());
            }
        }

        private void add(SegmentKind kind, int level, int start, int end) {
            if (start < end) {
                found.add(Placed.stretch(kind, level, start, end));
            }
        }

        /** Where the text begins after facts between two lines of {@code ---}; 0 if there are none. */
        private int endOfFrontMatter() {
            if (!text.startsWith("---\n")) {
                return 0;
            }
            int close = text.indexOf("\n---\n", 3);
            return close < 0
                            || close > 10_000
                            || text.substring(4, Math.max(4, close)).contains("\n\n")
                    ? 0
                    : close + 5;
        }
    }
}
