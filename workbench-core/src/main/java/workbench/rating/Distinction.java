package workbench.rating;

import java.util.UUID;
import workbench.id.CodeId;
import workbench.id.CoderId;

/**
 * That a team says otherwise than its rule whether a construct tells cases of high and low outcome apart.
 *
 * @param outcome the attribute by which cases are compared
 */
public record Distinction(UUID id, CodeId construct, String outcome, Verdict verdict, String because, CoderId madeBy) {}
