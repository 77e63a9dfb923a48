package workbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.exchange.FilledTemplate.Row;
import workbench.guide.Guide;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.rating.NewSummary;
import workbench.rating.RatingScale;
import workbench.rating.RatingValue;
import workbench.rating.Summary;
import workbench.rating.SummaryFault;
import workbench.rating.SummaryField;
import workbench.rating.SummaryStatus;

/** What was filled into a template, turned into summaries; every cell at fault is named, and then none is taken. */
final class RapidReading {
    /** {@code 4. Was there money?} */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*(\\d{1,4})[.)]");
    /** What a spreadsheet makes of {@code 12:30} that is pasted into it. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("0?[.,]\\d+");

    private final FilledTemplate filled;
    private final RapidSubject subject;
    private final RapidRooms rooms;
    private final Map<CodeId, Summary> standing = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> said;
    private final List<Row> taken = new ArrayList<>();

    RapidReading(FilledTemplate filled, RapidSubject subject, RapidRooms rooms) {
        this.filled = filled;
        this.subject = subject;
        this.rooms = rooms;
        this.said = new ArrayList<>(filled.said());
        rooms.summaries().all().stream()
                .filter(one -> one.ofCase().equals(subject.ofCase().id())
                        && subject.participant().id().equals(one.participant()))
                .forEach(one -> standing.put(one.construct(), one));
    }

    /** What was left aside. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Where the cell of a field is, of the summary at a place. */
    String place(int summary, SummaryField field) {
        return taken.get(summary).place(RapidColumn.of(field).orElse(RapidColumn.CONSTRUCT));
    }

    /** What the rows say that are filled in; throws all that is wrong with any of them. */
    List<NewSummary> summaries() {
        List<NewSummary> summaries = new ArrayList<>();
        for (Row row : filled.rows()) {
            if (saysSomething(row)) {
                summary(row).ifPresent(one -> {
                    summaries.add(one);
                    taken.add(row);
                });
            }
        }
        for (SummaryFault fault : rooms.summaries().faults(summaries)) {
            Row row = taken.get(fault.place());
            refuse(row, RapidColumn.of(fault.field()).orElse(RapidColumn.NOTE), fault.refusal());
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return summaries;
    }

    private boolean saysSomething(Row row) {
        String status = row.cell(RapidColumn.STATUS);
        return row.isFilledIn() || !(status.isEmpty() || status.equalsIgnoreCase(SummaryStatus.DRAFT.slug()));
    }

    private Optional<NewSummary> summary(Row row) {
        Code code = construct(row);
        Integer question = question(row);
        RatingValue rating = rating(row, code);
        List<String> stamps = stamps(row);
        Boolean asked = read(row, RapidColumn.ASKED, RapidReading::asked);
        SummaryStatus status = read(row, RapidColumn.STATUS, RapidReading::status);
        String reader = row.cell(RapidColumn.READER);
        return code == null
                ? Optional.empty()
                : Optional.of(new NewSummary(
                        subject.ofCase().id(),
                        code.id(),
                        subject.participant().id(),
                        subject.source(),
                        question,
                        note(row, code.id()),
                        stamps,
                        asked,
                        rating,
                        null,
                        null,
                        reader.isEmpty() ? null : reader,
                        status));
    }

    /** Null where the cell says what stands: not each character of a text survives a cell. */
    private @Nullable String note(Row row, CodeId code) {
        String note = row.cell(RapidColumn.NOTE);
        Summary before = standing.get(code);
        return before != null && CellText.clean(before.text()).strip().equals(note) ? null : note;
    }

    private @Nullable Code construct(Row row) {
        String name =
                row.cell(RapidColumn.CONSTRUCT).lines().findFirst().orElse("").strip();
        Optional<Code> byKey = row.key().isEmpty() ? Optional.empty() : byKey(row.key());
        if (byKey.isPresent() && (name.isEmpty() || name.equals(byKey.get().name()))) {
            return byKey.get();
        }
        if (name.isEmpty()) {
            refuse(
                    row,
                    RapidColumn.CONSTRUCT,
                    new Refusal("The row names no construct.", "Name one, or empty the row."));
            return null;
        }
        return read(row, RapidColumn.CONSTRUCT, ignored -> {
            Code code = rooms.lookup().get().code(name);
            RatingScale.unrateable(code).ifPresent(refusal -> {
                throw new WorkbenchException(refusal);
            });
            return code;
        });
    }

    private Optional<Code> byKey(String key) {
        return Ids.read(key)
                .flatMap(id -> rooms.codes().get().find(new CodeId(id)))
                .or(() -> rooms.codes().get().findByPath(key));
    }

    /** The one question of the guide that stands in the row; words of somebody's own are said to be left aside. */
    private @Nullable Integer question(Row row) {
        String words = row.cell(RapidColumn.QUESTION);
        List<Integer> numbers = NUMBERED.matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        if (!words.isEmpty() && numbers.isEmpty()) {
            said.add("%s: the question is none of a guide's and is not taken in; 'guide import' brings questions"
                    .formatted(row.place(RapidColumn.QUESTION)));
        }
        Guide guide = subject.guide();
        if (guide == null) {
            return null;
        }
        numbers.stream()
                .filter(number -> guide.question(number).isEmpty())
                .forEach(number -> refuse(
                        row,
                        RapidColumn.QUESTION,
                        new Refusal(
                                "The guide %s has no question %d.".formatted(guide.slug(), number),
                                "'guide show %s' lists them.".formatted(guide.slug()))));
        return numbers.size() == 1 ? numbers.getFirst() : null;
    }

    private @Nullable RatingValue rating(Row row, @Nullable Code code) {
        return read(row, RapidColumn.RATING, words -> {
            RatingValue value = RatingScale.read(words);
            if (code != null) {
                RatingScale.unfit(code, value).ifPresent(refusal -> {
                    throw new WorkbenchException(refusal);
                });
            }
            return value;
        });
    }

    private List<String> stamps(Row row) {
        List<String> stamps = Arrays.stream(row.cell(RapidColumn.STAMPS).split("[;\\n]"))
                .map(String::strip)
                .filter(stamp -> !stamp.isEmpty())
                .toList();
        Optional<String> clock = stamps.stream()
                .filter(stamp -> TIME_OF_DAY.matcher(stamp).matches())
                .findFirst();
        if (clock.isPresent()) {
            refuse(
                    row,
                    RapidColumn.STAMPS,
                    new Refusal(
                            "The spreadsheet has made a time of day of it (%s of a day).".formatted(clock.get()),
                            "Make the cell text, and type the time in the recording again, as 00:12:30."));
            return List.of();
        }
        return stamps;
    }

    private static Boolean asked(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> true;
            case "n", "no" -> false;
            default -> throw Refusal.because("'%s' is neither y nor n.".formatted(words), "Write y, n or nothing.");
        };
    }

    private static SummaryStatus status(String words) {
        return SummaryStatus.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no status of a note.".formatted(words), "Write draft, checked or changed."));
    }

    private <T> @Nullable T read(Row row, RapidColumn column, Function<String, T> reading) {
        String words = row.cell(column);
        if (words.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(words);
        } catch (WorkbenchException unknown) {
            unknown.problems().forEach(problem -> refuse(row, column, problem));
            return null;
        }
    }

    private void refuse(Row row, RapidColumn column, Problem why) {
        String place = row.place(column);
        problems.add(new Refusal(
                "%s%s: %s".formatted(place.substring(0, 1).toUpperCase(Locale.ROOT), place.substring(1), why.what()),
                why.remedy()));
    }
}
