package workbench.rating;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Access;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;

/** A study of three cases with a coding on each of some constructs, opened in turn by those who rate. */
public final class RatedStudy implements AutoCloseable {
    /** Words that are coded as cost by AB. */
    public static final String ON_COST = "one.txt@The tender failed#cost";

    public static final String ON_PLANNING = "one.txt@nobody told us#planning";

    private final Path path;
    private Workbench workbench;

    public RatedStudy(Path folder) {
        FieldStudy study = new FieldStudy(folder);
        study.code("one.txt", "The tender failed", "cost", "negative");
        study.code("one.txt", "nobody told us", "planning", "negative");
        study.code("one.txt", "meetings kept us going", "intervention-source", "positive");
        study.code("two.txt", "Less money again", "complexity", "negative");
        study.workbench().cases().add("Gull Point", "site", Map.of("outcome", "high"));
        study.workbench().cases().add("Marlsea", "site", Map.of("outcome", "low"));
        study.workbench().cases().add("Brent", "site", Map.of("outcome", "low"));
        study.close();
        path = study.path();
        workbench = Workbench.open(path, Access.WRITE, "MK", "test");
    }

    public Workbench as(String coder) {
        workbench.close();
        workbench = Workbench.open(path, Access.WRITE, coder, "test");
        return workbench;
    }

    public Workbench workbench() {
        return workbench;
    }

    public static RatingRow row(String ofCase, String construct, String rater, String value, String because) {
        return new RatingRow(0, ofCase, construct, rater, value, because, List.of(ON_COST));
    }

    /** The one who acts rates cost in a case, on a coding of it. */
    public RatingResult rate(String ofCase, String value) {
        return rate(row(ofCase, "cost", "", value, "So it seems."));
    }

    public RatingResult rate(RatingRow... rows) {
        return workbench.ratings().enter(List.of(rows), EntryTerms.SET);
    }

    public RatingResult agree(String ofCase, String value) {
        return workbench
                .ratings()
                .enter(
                        List.of(new RatingRow(0, ofCase, "cost", "agreed", value, "We talked.", List.of())),
                        EntryTerms.agreeing(false));
    }

    /** MK rates, and RS. */
    public void rateByTwo(String ofCase, String first, String second) {
        as("MK");
        rate(ofCase, first);
        as("RS");
        rate(ofCase, second);
    }

    public CaseId ofCase(String words) {
        return workbench.cases().find(words).id();
    }

    public CodeId code(String words) {
        return workbench.codebooks().lookup().code(words).id();
    }

    public RatingSubject subject(String ofCase, String construct) {
        return new RatingSubject(ofCase(ofCase), code(construct));
    }

    public Judgement judgement(String ofCase) {
        return workbench.ratings().book().judgement(subject(ofCase, "cost"));
    }

    public CodingId coding(String words) {
        return workbench.evidence().codings(List.of(words)).getFirst();
    }

    /** What is agreed on cost in a case; null where nothing is. */
    public @Nullable SeenRating agreed(String ofCase) {
        return judgement(ofCase).agreed();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
