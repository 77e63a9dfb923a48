package workbench.source.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a line begins a new paragraph. */
final class PdfBreaks {
    private static final Pattern BULLET = Pattern.compile("^[•▪▫■□●○◦‣⁃∙·➢➤✓✔–—*-]( |$).*");
    private static final Pattern NUMBER =
            Pattern.compile("^(\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][.)]|\\([ivx]+\\)|§ ?\\d+)( .*|$)");
    private static final Pattern LABEL = Pattern.compile("^([\\p{Lu}\\d\\[][\\p{L}\\p{N}_.'’\\] -]{0,30}?) ?:( .*|$)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…]['\"”’»)\\]]*\\d{0,2}$");
    private static final Pattern LEADER = Pattern.compile(".*(\\. ?){4,}\\d*$|.*…{2,} ?\\d*$");
    /** All of the size of type. */
    private static final double INDENT = 0.8;

    private static final double SIZE_CHANGE = 0.08;
    private static final double WIDER_GAP = 1.3;

    private final Map<String, Integer> labels = new HashMap<>();
    private final double leading;

    PdfBreaks(List<PdfLine> lines) {
        this.leading = leading(lines);
        for (PdfLine line : lines) {
            String label = label(line);
            if (label != null) {
                labels.merge(label, 1, Integer::sum);
            }
        }
    }

    /**
     * @param paragraph the lines so far, at least one
     * @param after the line after next, if any
     */
    boolean isBetween(List<PdfLine> paragraph, PdfLine line, @Nullable PdfLine after) {
        PdfLine before = paragraph.getLast();
        if (changesSize(before, line) || begins(before, line) || changesToOrFromBold(paragraph, line)) {
            return true;
        }
        if (before.column() != line.column()) {
            return !continuesInNextColumn(before, line);
        }
        double gap = line.baseline() - before.baseline();
        if (gap < 0 || gap > WIDER_GAP * leading * line.size()) {
            return true;
        }
        double step = line.left() - before.left();
        double indent = INDENT * line.size();
        if (step > indent) {
            return !isHanging(paragraph, line, after);
        }
        if (step < -indent) {
            return paragraph.size() > 1 || (endsEarly(before, line) && endsSentence(before));
        }
        return endsEarly(before, line) && (endsSentence(before) || !startsLowerCase(line));
    }

    static boolean hasBullet(PdfLine line) {
        return BULLET.matcher(line.text()).matches();
    }

    /** A bullet or a number. */
    static boolean hasMarker(PdfLine line) {
        return hasBullet(line) || NUMBER.matcher(line.text()).matches();
    }

    private boolean begins(PdfLine before, PdfLine line) {
        String text = line.text();
        char first = text.charAt(0);
        if (LEADER.matcher(before.text()).matches()) {
            return true;
        }
        boolean mayBeDash = first == '-' || first == '–' || first == '—' || first == '*';
        if (hasBullet(line) && (!mayBeDash || endsEarly(before, line))) {
            return true;
        }
        if (NUMBER.matcher(text).matches() && (endsSentence(before) || endsEarly(before, line))) {
            return true;
        }
        String label = label(line);
        return label != null && (labels.getOrDefault(label, 0) > 2 || endsSentence(before) || endsEarly(before, line));
    }

    /** Both as a whole and where the lines meet: small capitals inside a paragraph are no change. */
    private static boolean changesSize(PdfLine before, PdfLine line) {
        return differ(before.size(), line.size())
                && differ(
                        before.words().getLast().size(), line.words().getFirst().size());
    }

    private static boolean differ(double size, double other) {
        return Math.abs(size - other) > SIZE_CHANGE * Math.max(size, other);
    }

    private static boolean changesToOrFromBold(List<PdfLine> paragraph, PdfLine line) {
        boolean allBold = paragraph.stream().allMatch(PdfBreaks::isBold);
        if (allBold) {
            return !line.words().getFirst().bold();
        }
        return isBold(line) && !paragraph.getLast().words().getLast().bold() && endsEarly(paragraph.getLast(), line);
    }

    private static boolean isBold(PdfLine line) {
        return line.words().stream().allMatch(PdfWord::bold);
    }

    private static boolean continuesInNextColumn(PdfLine before, PdfLine line) {
        if (before.text().endsWith("-") || startsLowerCase(line)) {
            return true;
        }
        boolean indented = line.left() - line.columnLeft() > INDENT * line.size();
        return !indented && !endsSentence(before) && !endsEarly(before, line);
    }

    /** Whether the line stands under the words behind a bullet, number or label, or is a second line set in on purpose. */
    private static boolean isHanging(List<PdfLine> paragraph, PdfLine line, @Nullable PdfLine after) {
        if (paragraph.size() > 1) {
            return false;
        }
        PdfLine first = paragraph.getFirst();
        if (hasMarker(first) || label(first) != null) {
            return !(endsEarly(first, line) && endsSentence(first));
        }
        boolean nextGoesBack =
                after != null && after.column() == line.column() && line.left() - after.left() > INDENT * line.size();
        return !nextGoesBack && !endsEarly(first, line) && !endsSentence(first);
    }

    /** Whether the next line's first word would still have fitted: the line was ended on purpose. */
    private static boolean endsEarly(PdfLine line, PdfLine next) {
        PdfWord word = next.words().getFirst();
        double space = 0.3 * line.size();
        double slack = 0.02 * (line.columnRight() - line.columnLeft());
        return line.right() + space + (word.right() - word.left()) < line.columnRight() - slack;
    }

    private static boolean endsSentence(PdfLine line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }

    private static boolean startsLowerCase(PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static @Nullable String label(PdfLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.matches() && label.group(1).split(" ").length <= 4 ? label.group(1) : null;
    }

    /** The usual distance of baselines inside paragraphs, of the size of type: a low one, since paragraphs stand farther apart. */
    private static double leading(List<PdfLine> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            double distance = (line.baseline() - before.baseline()) / line.size();
            if (before.column() == line.column() && distance > 0.8 && distance < 4) {
                distances.add(distance);
            }
        }
        if (distances.isEmpty()) {
            return 1.2;
        }
        Collections.sort(distances);
        return distances.get(distances.size() * 3 / 10);
    }
}
