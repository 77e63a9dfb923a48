package workbench.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coder;
import workbench.id.CaseId;
import workbench.id.CodeId;

/** Lays ratings out as constructs by cases, and says which constructs tell cases of high and low outcome apart. */
public final class RatingMatrices {
    private final Ratings ratings;
    private final Distinctions distinctions;
    private final RatingRooms rooms;

    public RatingMatrices(Ratings ratings, Distinctions distinctions, RatingRooms rooms) {
        this.ratings = ratings;
        this.distinctions = distinctions;
        this.rooms = rooms;
    }

    /** @param summaries what stands in the cells besides */
    public RatingMatrix of(MatrixTerms terms, CellSummaries summaries) {
        RatingBook book = ratings.book();
        Coder rater = terms.rater() == null ? null : rooms.coders().find(terms.rater());
        List<Judgement> judged = book.judgements();
        Set<CodeId> constructs = new HashSet<>();
        Set<CaseId> cases = new HashSet<>();
        judged.forEach(one -> {
            constructs.add(one.subject().construct());
            cases.add(one.subject().ofCase());
        });
        ComparedCases compared = ComparedCases.of(shown(cases, terms), terms);
        return new Layout(book, rater, compared, terms, summaries).matrix(constructs);
    }

    private List<Case> shown(Set<CaseId> rated, MatrixTerms terms) {
        String attribute = terms.outcome() == null ? MatrixTerms.OUTCOME : terms.outcome();
        return rooms.cases().all().stream()
                .filter(one -> terms.all()
                        || rated.contains(one.id())
                        || one.attributes().containsKey(attribute))
                .toList();
    }

    private final class Layout {
        private final RatingBook book;
        private final @Nullable Coder rater;
        private final ComparedCases cases;
        private final MatrixTerms terms;
        private final CellSummaries summaries;
        private final CodeTree tree = rooms.tree().get();
        private final Map<CodeId, Distinction> overrides = new HashMap<>();
        private final List<RatingLine> lines = new ArrayList<>();
        private final Set<CodeId> headed = new LinkedHashSet<>();

        private Layout(
                RatingBook book,
                @Nullable Coder rater,
                ComparedCases cases,
                MatrixTerms terms,
                CellSummaries summaries) {
            this.book = book;
            this.rater = rater;
            this.cases = cases;
            this.terms = terms;
            this.summaries = summaries;
            distinctions.all().stream()
                    .filter(one -> one.outcome().equals(cases.attribute()))
                    .forEach(one -> overrides.put(one.construct(), one));
        }

        private RatingMatrix matrix(Set<CodeId> rated) {
            String lastBook = "";
            for (Code code : tree.codes()) {
                if (!rated.contains(code.id()) && !(terms.all() && isOffered(code))) {
                    continue;
                }
                List<Code> above = tree.withAncestors(code.id()).reversed();
                String own = tree.codebookOf(code).title();
                if (RatingScale.unrateable(above.getFirst()).isEmpty() && !own.equals(lastBook)) {
                    lines.add(new RatingLine(own, null, 0, List.of(), null));
                    lastBook = own;
                }
                for (Code one : above.subList(0, above.size() - 1)) {
                    if (headed.add(one.id())) {
                        lines.add(new RatingLine(one.name(), one, depth(one), List.of(), null));
                    }
                }
                headed.add(code.id());
                lines.add(line(code));
            }
            return new RatingMatrix(
                    cases.attribute(),
                    terms.rule(),
                    rater == null ? null : rater.name(),
                    cases.trouble(),
                    cases.columns(),
                    lines);
        }

        private boolean isOffered(Code code) {
            return !code.retired()
                    && RatingScale.unrateable(code).isEmpty()
                    && code.codebook().equals(tree.codebooks().getFirst().id());
        }

        private int depth(Code code) {
            return tree.withAncestors(code.id()).size() - 1;
        }

        private RatingLine line(Code code) {
            List<RatingCell> cells = cases.columns().stream()
                    .map(column -> cell(new RatingSubject(column.ofCase().id(), code.id())))
                    .toList();
            return new RatingLine(code.name(), code, depth(code), cells, verdict(code, cells));
        }

        private RatingCell cell(RatingSubject subject) {
            Judgement judgement = book.judgement(subject);
            SeenRating rating = rater == null
                    ? judgement.agreed()
                    : judgement.raters().stream()
                            .filter(one -> rater.id().equals(one.rating().rater()))
                            .findFirst()
                            .orElse(null);
            return new RatingCell(subject, rating, judgement, summaries.of(subject));
        }

        private RowVerdict verdict(Code code, List<RatingCell> cells) {
            List<RatingValue> low = valuesOf(cells, OutcomeGroup.LOW);
            List<RatingValue> high = valuesOf(cells, OutcomeGroup.HIGH);
            List<RatingValue> both = new ArrayList<>(low);
            both.addAll(high);
            List<Integer> lows = numbers(low);
            List<Integer> highs = numbers(high);
            long compared = cases.columns().stream()
                    .filter(column -> column.group() != OutcomeGroup.NEITHER)
                    .count();
            int mixed = count(both, RatingValue.MIXED);
            int notApplicable = count(both, RatingValue.NOT_APPLICABLE);
            int nominal = (int) both.stream().filter(RatingValue::isNominal).count();
            int missing = (int) compared - lows.size() - highs.size() - mixed - notApplicable - nominal;
            boolean letters = code.marks().nominal();
            Verdict fixed = letters || cases.trouble() != null
                    ? Verdict.NOT_COMPARED
                    : compared > 0 && notApplicable == compared ? Verdict.NOT_APPLICABLE : null;
            return new RowVerdict(
                    lows,
                    highs,
                    mixed,
                    missing,
                    notApplicable,
                    fixed != null ? fixed : terms.rule().verdict(lows, highs),
                    fixed != null ? fixed : terms.rule().other().verdict(lows, highs),
                    overrides.get(code.id()),
                    remark(letters, lows, highs));
        }

        private @Nullable String remark(boolean letters, List<Integer> low, List<Integer> high) {
            if (letters) {
                return "letters are not compared";
            }
            if (cases.trouble() != null) {
                return null;
            }
            int few = DistinguishingRule.FEWEST_CASES;
            if (low.size() < few || high.size() < few) {
                return "fewer than %d rated cases in the %s group"
                        .formatted(few, low.size() < few ? high.size() < few ? "low and in the high" : "low" : "high");
            }
            return high.getLast() < low.getFirst() ? "apart, but the other way round: the low group lies above" : null;
        }

        private List<RatingValue> valuesOf(List<RatingCell> cells, OutcomeGroup group) {
            List<RatingValue> values = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                RatingValue value = cells.get(i).value();
                if (value != null && cases.columns().get(i).group() == group) {
                    values.add(value);
                }
            }
            return values;
        }

        private static List<Integer> numbers(List<RatingValue> values) {
            return values.stream()
                    .filter(RatingValue::isNumber)
                    .map(RatingValue::number)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        private static int count(List<RatingValue> values, RatingValue wanted) {
            return (int) values.stream().filter(value -> value == wanted).count();
        }
    }
}
