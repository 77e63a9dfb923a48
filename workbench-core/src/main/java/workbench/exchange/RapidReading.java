package workbench.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.exchange.FilledTemplate.Row;
import workbench.guide.Guide;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.id.SourceId;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.rating.NewSummary;
import workbench.rating.RatingScale;
import workbench.rating.RatingValue;
import workbench.rating.SummaryFault;
import workbench.rating.SummaryField;
import workbench.rating.SummaryStatus;
import workbench.source.Participant;
import workbench.source.Source;

/** What was filled into a template, turned into summaries; every cell at fault is named, and then none is taken. */
final class RapidReading {
    /** {@code 4. Was there money?} */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*(\\d{1,4})[.)]");
    /** What a spreadsheet makes of {@code 12:30} that is pasted into it. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("0?[.,]\\d+");

    private final Path file;
    private final FilledTemplate filled;
    private final RapidRooms rooms;
    private final RapidIdentity identity;
    private final Case ofCase;
    private final Participant participant;
    private final @Nullable Guide guide;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> said;
    private final List<Row> taken = new ArrayList<>();

    RapidReading(Path file, FilledTemplate filled, RapidRooms rooms) {
        this.file = file;
        this.filled = filled;
        this.rooms = rooms;
        this.said = new ArrayList<>(filled.said());
        this.identity = identity();
        this.ofCase = rooms.cases().all().stream()
                .filter(one -> one.id().value().equals(identity.ofCase()))
                .findFirst()
                .orElseThrow(() -> gone("case"));
        this.participant = rooms.participants().all().stream()
                .filter(one -> one.id().value().equals(identity.participant()))
                .findFirst()
                .orElseThrow(() -> gone("participant"));
        this.guide = rooms.guides().all().stream()
                .filter(one -> one.id().value().equals(identity.guide()))
                .findFirst()
                .orElse(null);
        checkHead("Case: ", ofCase.name());
        checkHead("Participant: ", participant.pseudonym());
    }

    private RapidIdentity identity() {
        if (filled.identity() == null) {
            throw FileTrouble.unread(
                    file,
                    "it does not say whom it was made for, or is no rapid template",
                    "Fill in a file that 'rapid template' wrote; copy what was typed into a new one if need be.");
        }
        if (!filled.identity().study().equals(rooms.study().id())) {
            throw Refusal.because(
                    "'%s' was made for another study.".formatted(file.getFileName()),
                    "Bring it into the study that it was written from.");
        }
        return filled.identity();
    }

    private WorkbenchException gone(String what) {
        return Refusal.because(
                "The %s that '%s' was made for is no longer in the study.".formatted(what, file.getFileName()),
                "Bring it back with 'undo', or write a new template.");
    }

    /** Who overwrites the name at the head means another person than the template was made for. */
    private void checkHead(String beginning, String name) {
        filled.heads().stream()
                .map(String::strip)
                .filter(head -> head.startsWith(beginning))
                .filter(head -> !head.substring(beginning.length())
                        .strip()
                        .replaceFirst("\\s+\\((no guide|guide: ).*\\)$", "")
                        .equals(name))
                .findFirst()
                .ifPresent(head -> {
                    throw Refusal.because(
                            "'%s' says '%s', and was made for %s."
                                    .formatted(file.getFileName(), head, name),
                            "A template is for one interview: write one with 'rapid template --for PERSON' and copy"
                                    + " the notes into it.");
                });
    }

    Case ofCase() {
        return ofCase;
    }

    Participant participant() {
        return participant;
    }

    /** What was left aside. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Where the cell of a field is, of the summary at a place. */
    String place(int summary, SummaryField field) {
        return taken.get(summary)
                .place(RapidColumn.of(field).orElse(RapidColumn.CONSTRUCT));
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
        return row.isFilledIn()
                || !(status.isEmpty() || status.equalsIgnoreCase(SummaryStatus.DRAFT.slug()));
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
                        ofCase.id(),
                        code.id(),
                        participant.id(),
                        identity.source() == null ? null : source(identity.source()),
                        question,
                        row.cell(RapidColumn.NOTE),
                        stamps,
                        asked,
                        rating,
                        null,
                        null,
                        reader.isEmpty() ? null : reader,
                        status));
    }

    private @Nullable SourceId source(UUID id) {
        return rooms.sources().all().stream()
                .map(Source::id)
                .filter(one -> one.value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Code construct(Row row) {
        String name = row.cell(RapidColumn.CONSTRUCT).lines().findFirst().orElse("").strip();
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
        List<Integer> numbers = NUMBERED.matcher(words).results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
        if (!words.isEmpty() && numbers.isEmpty()) {
            said.add("%s: the question is none of a guide's and is not taken in; 'guide import' brings questions"
                    .formatted(row.place(RapidColumn.QUESTION)));
        }
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
        Optional<String> clock =
                stamps.stream().filter(stamp -> TIME_OF_DAY.matcher(stamp).matches()).findFirst();
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
