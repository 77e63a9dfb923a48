package workbench.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbench.id.CoderId;
import workbench.problem.Refusal;

/**
 * Why a summary cannot be brought.
 *
 * @param place which one, from 0
 * @param field where the fault lies
 */
public record SummaryFault(int place, SummaryField field, Refusal refusal) {
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{1,2}:)?[0-5]?\\d:[0-5]\\d([.,]\\d{1,3})?(\\s*[-–]\\s*(\\d{1,2}:)?[0-5]?\\d:[0-5]\\d([.,]\\d{1,3})?)?");
    private static final int LONGEST_STAMPS = 1_000;

    static List<SummaryFault> of(
            List<NewSummary> wanted, Map<SummaryKey, Summary> standing, Map<CoderId, String> names, String acting) {
        List<SummaryFault> faults = new ArrayList<>();
        Map<SummaryKey, Integer> places = new HashMap<>();
        for (int place = 0; place < wanted.size(); place++) {
            NewSummary one = wanted.get(place);
            int at = place;
            if (places.putIfAbsent(one.key(), place) != null) {
                faults.add(new SummaryFault(
                        at,
                        SummaryField.TEXT,
                        new Refusal(
                                "There is a second summary of the same case, construct and participant.",
                                "Write both into one.")));
            }
            Summary before = standing.get(one.key());
            stamps(one).ifPresent(refusal -> faults.add(new SummaryFault(at, SummaryField.STAMPS, refusal)));
            asked(one, before).ifPresent(refusal -> faults.add(new SummaryFault(at, SummaryField.ASKED, refusal)));
            reader(one, before, names, acting)
                    .ifPresent(refusal -> faults.add(new SummaryFault(at, SummaryField.SECOND_READER, refusal)));
            words(one, before).ifPresent(refusal -> faults.add(new SummaryFault(at, SummaryField.TEXT, refusal)));
        }
        return faults;
    }

    private static Optional<Refusal> stamps(NewSummary wanted) {
        List<String> stamps = wanted.stamps() == null ? List.of() : wanted.stamps();
        if (String.join("\n", stamps).length() > LONGEST_STAMPS) {
            return Optional.of(new Refusal("There are too many time stamps.", "Keep the weightiest hundred."));
        }
        return stamps.stream()
                .filter(stamp -> !STAMP.matcher(stamp.strip()).matches())
                .findFirst()
                .map(stamp -> new Refusal(
                        "'%s' is no time in a recording.".formatted(stamp),
                        "Write 00:12:30 or 12:30, a stretch as 12:30-13:05; several separated by ';'."));
    }

    /** A provisional rating of nothing must not say the contrary of what was asked. */
    private static Optional<Refusal> asked(NewSummary wanted, @Nullable Summary before) {
        Boolean asked = wanted.asked() != null ? wanted.asked() : before == null ? null : before.asked();
        RatingValue value =
                wanted.provisional() != null ? wanted.provisional() : before == null ? null : before.provisional();
        if (asked == null || value == null) {
            return Optional.empty();
        }
        return value == (asked ? RatingValue.NOT_ASKED : RatingValue.NOT_SAID)
                ? Optional.of(new Refusal(
                        "Asked is '%s', and the provisional rating says %s.".formatted(asked ? "y" : "n", value.word()),
                        "Correct one of them."))
                : Optional.empty();
    }

    private static Optional<Refusal> reader(
            NewSummary wanted, @Nullable Summary before, Map<CoderId, String> names, String acting) {
        String author = before != null && !before.text().isEmpty()
                ? names.getOrDefault(before.author(), "")
                : wanted.author() == null ? acting : wanted.author().strip();
        String reader = wanted.secondReader() != null
                ? wanted.secondReader().strip()
                : before == null || before.secondReader() == null ? null : names.get(before.secondReader());
        SummaryStatus status = wanted.status();
        if (status != null && status != SummaryStatus.DRAFT && (reader == null || reader.isEmpty())) {
            return Optional.of(new Refusal(
                    "It is %s, and no second reader is named.".formatted(status.slug()),
                    "Name the coder who has read it, or let it be a draft."));
        }
        return wanted.secondReader() != null && author.equals(reader)
                ? Optional.of(new Refusal(
                        "%s wrote it and cannot be its second reader.".formatted(author), "Name another coder."))
                : Optional.empty();
    }

    private static Optional<Refusal> words(NewSummary wanted, @Nullable Summary before) {
        boolean empty = (wanted.text() == null || wanted.text().isBlank())
                && (before == null || before.text().isEmpty());
        boolean needed = wanted.status() == SummaryStatus.CHECKED
                || wanted.status() == SummaryStatus.CHANGED
                || (wanted.asked() == null && wanted.provisional() == null);
        return empty && needed
                ? Optional.of(new Refusal("There are no words.", "Write what was said, or leave all of it empty."))
                : Optional.empty();
    }
}
