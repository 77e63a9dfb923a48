package workbench.source.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.source.reader.LabelLine.Form;

/**
 * Decides which labels are speakers. A label of a speaker's shape ({@code P1}, {@code Interviewer}) counts where such
 * labels come at least twice; any other must come again, and the labelled lines must make up much of the text, as they do
 * in a transcript and not in notes; a name that comes once is believed between labelled turns. In doubt there is no
 * speaker.
 */
final class LabelEvidence {
    /**
     * A line with a label.
     *
     * @param place index of the block it stands in
     * @param block the same, blocks that are but a time stamp not counted
     */
    record Candidate(LabelLine line, int place, int block, Form form) {
        String name() {
            return line.name();
        }

        Candidate as(Form other) {
            return new Candidate(line, place, block, other);
        }
    }

    private static final int SPOKEN_CHARS = 25;

    private final List<Candidate> candidates;
    private final int blockCount;
    /** Whether the lines are cues of a recording, in which there are no headers and no notes. */
    private final boolean cues;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> speakers = new HashSet<>();

    LabelEvidence(List<Candidate> candidates, int blockCount, boolean cues) {
        this.candidates = candidates.stream()
                .filter(candidate -> !LabelWords.neverSpeaks(candidate.name()))
                .toList();
        this.blockCount = blockCount;
        this.cues = cues;
        this.candidates.forEach(candidate -> counts.merge(candidate.name(), 1, Integer::sum));
    }

    /** Those that are believed, in reading order. */
    List<Candidate> believed() {
        if (candidates.isEmpty()) {
            return List.of();
        }
        believeShapes();
        believeRecurring();
        List<Candidate> sure =
                candidates.stream().filter(c -> speakers.contains(c.name())).toList();
        return sure.isEmpty() ? sure : withSinglesBetween();
    }

    private void believeShapes() {
        List<Candidate> shaped = candidates.stream()
                .filter(candidate -> LabelWords.namesSpeaker(candidate.name()) || isHeadOfWords(candidate))
                .toList();
        if (shaped.size() < 2) {
            return;
        }
        Set<String> names = new HashSet<>();
        shaped.forEach(candidate -> names.add(candidate.name()));
        boolean recurs = names.size() < shaped.size();
        boolean list = !recurs && names.size() > 2 && names.stream().allMatch(name -> isListMark(name));
        if (list || (names.equals(Set.of("A")) || names.equals(Set.of("Q")))) {
            return;
        }
        speakers.addAll(names);
    }

    /** A name and a time on a line of their own, as Otter and Teams write them; a name in a column of speakers. */
    private static boolean isHeadOfWords(Candidate candidate) {
        boolean stamped = candidate.form() == Form.STAMPED && candidate.line().seconds() != null;
        return (stamped || candidate.form() == Form.NAMED_COLUMN) && LabelName.isCapitalised(candidate.name());
    }

    /** Recommendations and deliverables are numbered too ({@code R1}, {@code D2}); each comes once. */
    private static boolean isListMark(String name) {
        return LabelWords.isNumbered(name) && name.charAt(0) != 'P' && name.charAt(0) != 'S';
    }

    private void believeRecurring() {
        List<Candidate> recurring = candidates.stream()
                .filter(candidate -> counts.getOrDefault(candidate.name(), 0) >= 2)
                .filter(candidate -> speakers.contains(candidate.name()) || isNameLike(candidate))
                .toList();
        if (recurring.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        Set<Integer> blocks = new HashSet<>();
        recurring.forEach(candidate -> {
            names.add(candidate.name());
            blocks.add(candidate.block());
        });
        double share = blocks.size() / (double) blockCount;
        int span = recurring.getLast().block() - recurring.getFirst().block() + 1;
        double density = blocks.size() / (double) span;
        boolean manySpeak = names.size() >= 2 && recurring.size() >= 4 && share >= 0.2 && density >= 0.3;
        boolean oneSpeaks = recurring.size() >= 3 && share >= 0.6;
        boolean besideShapes = !speakers.isEmpty() && density >= 0.3 && share >= 0.1;
        if ((manySpeak || oneSpeaks || besideShapes) && soundsSpoken(recurring)) {
            speakers.addAll(names);
        }
    }

    private boolean isNameLike(Candidate candidate) {
        boolean capitalised = LabelName.isCapitalised(candidate.name());
        return switch (candidate.form()) {
            case COLON -> capitalised || (LabelName.isOneWord(candidate.name()) && (cues || comesOften(candidate)));
            case STAMPED -> capitalised || cues || comesOften(candidate);
            case BRACKET, TAB, NAMED_COLUMN, BOLD -> capitalised;
            case DIARISED -> true;
        };
    }

    private boolean comesOften(Candidate candidate) {
        return counts.getOrDefault(candidate.name(), 0) >= 3;
    }

    /** Facts (“Deadline: May”) seldom end as sentences do, and are short. */
    private boolean soundsSpoken(List<Candidate> lines) {
        long spoken = lines.stream()
                .map(Candidate::line)
                .filter(LabelEvidence::soundsSpoken)
                .count();
        return cues || spoken * 3 >= lines.size();
    }

    /** Whether the words after the label are like speech: a sentence, or long. */
    static boolean soundsSpoken(LabelLine line) {
        return line.standsAlone() || line.endsAsSentence() || line.end() - line.bodyStart() >= SPOKEN_CHARS;
    }

    /** Adds names that come once, where the blocks before and after are labelled ones. */
    private List<Candidate> withSinglesBetween() {
        Set<Integer> labelled = new HashSet<>();
        candidates.stream().filter(c -> speakers.contains(c.name())).forEach(c -> labelled.add(c.block()));
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (speakers.contains(candidate.name()) || isSingleBetween(candidate, labelled)) {
                all.add(candidate);
            }
        }
        return all;
    }

    private boolean isSingleBetween(Candidate candidate, Set<Integer> labelled) {
        if (candidate.form() != Form.COLON && candidate.form() != Form.STAMPED) {
            return false;
        }
        boolean before = labelled.contains(candidate.block() - 1) || (candidate.block() == 0 && cues);
        boolean after = labelled.contains(candidate.block() + 1) || candidate.block() == blockCount - 1;
        boolean nameLike = LabelName.isCapitalised(candidate.name()) || (cues && LabelName.isOneWord(candidate.name()));
        return nameLike && (cues ? before || after : before && after);
    }
}
