package workbench.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coder;
import workbench.exchange.RapidResult.CellChange;
import workbench.guide.Guide.Question;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.problem.Refusal;
import workbench.rating.NewSummary;
import workbench.rating.RatingScale;
import workbench.rating.Summary;
import workbench.rating.SummaryOutcome;
import workbench.source.Participant;

/**
 * Rapid mode: a template is taken into the interview, filled in there, and comes back as summaries, drafts that a second
 * reader checks and that are deepened into coded excerpts later.
 *
 * @see <a href="https://doi.org/10.1186/s13012-021-01111-5">Nevedal et al. 2021, Implementation Science 16:67</a>
 */
public final class RapidMode {
    private final RapidRooms rooms;

    public RapidMode(RapidRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Writes the template of one interview; the file's ending ({@code .xlsx}, {@code .docx}) picks the form. Summaries that
     * stand are filled in.
     *
     * @return how many constructs it has
     */
    public int write(Path file, RapidRequest request) {
        RapidTemplate template = template(request);
        switch (CodebookReader.ending(file)) {
            case "xlsx" -> WholeFile.write(file, out -> RapidXlsx.write(template, out));
            case "docx" -> WholeFile.write(file, out -> RapidDocx.write(template, out));
            default -> throw wrongEnding(file);
        }
        return template.constructs();
    }

    /**
     * Takes in a filled template, in one change, or tells what that would change. Empty cells change nothing, and what a
     * second reader has been over is kept.
     *
     * @throws workbench.problem.WorkbenchException with every cell at fault; then nothing is done
     */
    public RapidResult take(Path file, boolean preview) {
        FilledTemplate filled = switch (CodebookReader.ending(file)) {
            case "xlsx" -> RapidXlsxReading.read(file);
            case "docx" -> RapidDocxReading.read(file);
            default -> throw wrongEnding(file);
        };
        RapidSubject subject = RapidSubject.of(file, filled, rooms);
        RapidReading reading = new RapidReading(filled, subject, rooms);
        List<NewSummary> wanted = reading.summaries();
        List<SummaryOutcome> outcomes =
                preview ? rooms.summaries().preview(wanted) : rooms.summaries().bring(wanted);
        List<CellChange> cells = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            SummaryOutcome outcome = outcomes.get(i);
            int place = i;
            outcome.changes()
                    .forEach(change -> cells.add(new CellChange(
                            reading.place(place, change.field()),
                            outcome.after().construct(),
                            change.field(),
                            change.from(),
                            change.to(),
                            outcome.kept())));
        }
        return new RapidResult(subject.ofCase(), subject.participant(), cells, outcomes, reading.said());
    }

    private static RuntimeException wrongEnding(Path file) {
        return FileTrouble.unread(file, "its ending is none of .xlsx and .docx", "Name a file that ends so.");
    }

    private RapidTemplate template(RapidRequest request) {
        Case ofCase = request.ofCase() != null ? request.ofCase() : caseOf(request.participant());
        Map<CoderId, String> coders = new HashMap<>();
        for (Coder coder : rooms.coders().all()) {
            coders.put(coder.id(), coder.name());
        }
        return new RapidTemplate(
                new RapidIdentity(
                        rooms.study().id(),
                        ofCase.id().value(),
                        request.participant().id().value(),
                        request.guide() == null ? null : request.guide().id().value(),
                        request.source() == null ? null : request.source().id().value()),
                rooms.study().title(),
                ofCase.name(),
                request.participant().pseudonym(),
                request.guide() == null ? null : request.guide().title(),
                request.source() == null ? null : request.source().label(),
                domains(request, ofCase.id()),
                coders);
    }

    private Case caseOf(Participant participant) {
        Set<CaseId> belonging = new LinkedHashSet<>();
        if (participant.caseId() != null) {
            belonging.add(participant.caseId());
        } else {
            rooms.sources().heardIn(participant.id()).stream()
                    .map(source -> source.caseId())
                    .filter(Objects::nonNull)
                    .forEach(belonging::add);
        }
        List<Case> cases = rooms.cases().all().stream()
                .filter(one -> belonging.contains(one.id()))
                .toList();
        if (cases.size() == 1) {
            return cases.getFirst();
        }
        String who = participant.pseudonym();
        throw cases.isEmpty()
                ? Refusal.because(
                        "'%s' belongs to no case.".formatted(who),
                        "Say which with '--case', or once and for all with 'participant set %s --case CASE'."
                                .formatted(who))
                : Refusal.because(
                        "'%s' speaks in sources of several cases: %s."
                                .formatted(
                                        who,
                                        String.join(
                                                ", ",
                                                cases.stream().map(Case::slug).toList())),
                        "Say which with '--case'.");
    }

    /** The constructs of the primary codebook, and further codes that the guide asks about, by domain. */
    private List<RapidTemplate.Domain> domains(RapidRequest request, CaseId ofCase) {
        CodeTree tree = rooms.codes().get();
        Map<CodeId, List<Question>> questions = new HashMap<>();
        if (request.guide() != null) {
            request.guide()
                    .questions()
                    .forEach(question -> question.codes()
                            .forEach(code -> questions
                                    .computeIfAbsent(code, key -> new ArrayList<>())
                                    .add(question)));
        }
        Map<CodeId, Summary> standing = new HashMap<>();
        rooms.summaries().all().stream()
                .filter(one -> one.ofCase().equals(ofCase)
                        && request.participant().id().equals(one.participant()))
                .forEach(one -> standing.put(one.construct(), one));
        Map<Code, List<RapidTemplate.Line>> lines = new LinkedHashMap<>();
        for (Code code : tree.codes()) {
            boolean framework =
                    code.codebook().equals(tree.codebooks().getFirst().id()) && !code.retired();
            boolean wanted = framework || questions.containsKey(code.id()) || standing.containsKey(code.id());
            if (wanted && RatingScale.unrateable(code).isEmpty()) {
                boolean below = code.parent() != null
                        && RatingScale.unrateable(tree.code(code.parent())).isEmpty();
                lines.computeIfAbsent(tree.domainOf(code.id()), domain -> new ArrayList<>())
                        .add(new RapidTemplate.Line(
                                code,
                                below ? 1 : 0,
                                questions.getOrDefault(code.id(), List.of()),
                                standing.get(code.id())));
            }
        }
        return lines.entrySet().stream()
                .map(entry -> new RapidTemplate.Domain(entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
