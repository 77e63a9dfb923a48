package workbench.rating;

import workbench.id.CaseId;
import workbench.id.CodeId;

/** What is rated: a construct in a case. */
public record RatingSubject(CaseId ofCase, CodeId construct) {}
