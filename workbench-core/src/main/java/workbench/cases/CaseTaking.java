package workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import workbench.journal.OpenChange;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** Takes a table of cases in: new ones are added, known ones altered; rows that contradict each other are at fault. */
final class CaseTaking {
    private final Cases cases;
    private final OpenChange change;
    private final List<Problem> problems = new ArrayList<>();

    CaseTaking(Cases cases, OpenChange change) {
        this.cases = cases;
        this.change = change;
    }

    CaseArrival take(List<CaseRow> rows) {
        int added = 0;
        int altered = 0;
        int unchanged = 0;
        for (CaseRow row : merged(rows)) {
            try {
                Optional<Case> known = cases.named(row.name());
                if (known.isEmpty()) {
                    cases.add(row.name(), row.kind(), row.attributes(), change);
                    added++;
                } else if (alter(known.get(), row)) {
                    altered++;
                } else {
                    unchanged++;
                }
            } catch (WorkbenchException fault) {
                fault.problems().forEach(one -> problems.add(new RowProblem(row.row(), "", one.what(), one.remedy())));
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        return new CaseArrival(added, altered, unchanged);
    }

    private boolean alter(Case known, CaseRow row) {
        CaseEdit edit = new CaseEdit(null, row.kind().isEmpty() ? null : row.kind(), row.attributes());
        return !cases.set(known, edit, change).equals(known);
    }

    /** One row a case: what several rows say of it is put together. */
    private List<CaseRow> merged(List<CaseRow> rows) {
        Map<String, CaseRow> byCase = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            CaseRow told = said(row);
            CaseRow earlier = byCase.get(Names.folded(row.name()));
            byCase.put(Names.folded(row.name()), earlier == null ? told : both(earlier, told));
        }
        return List.copyOf(byCase.values());
    }

    private static CaseRow said(CaseRow row) {
        Map<String, String> attributes = new TreeMap<>(row.attributes());
        attributes.values().removeIf(String::isBlank);
        return new CaseRow(row.row(), row.name(), row.kind().strip(), attributes);
    }

    private CaseRow both(CaseRow earlier, CaseRow later) {
        refuseContradiction(earlier, later, "kind", earlier.kind(), later.kind());
        Map<String, String> attributes = new TreeMap<>(earlier.attributes());
        later.attributes().forEach((name, content) -> {
            refuseContradiction(earlier, later, name, attributes.getOrDefault(name, ""), content);
            attributes.putIfAbsent(name, content);
        });
        return new CaseRow(
                earlier.row(), earlier.name(), earlier.kind().isEmpty() ? later.kind() : earlier.kind(), attributes);
    }

    private void refuseContradiction(CaseRow earlier, CaseRow later, String column, String one, String other) {
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            problems.add(new RowProblem(
                    later.row(),
                    column,
                    "rows %d and %d tell different things of case '%s': %s is '%s' and '%s'."
                            .formatted(earlier.row(), later.row(), later.name(), column, one, other),
                    "Let the two rows say the same, or delete one."));
        }
    }
}
