package workbench.influence;

/**
 * A row of a table of influences, as somebody wrote it; empty where nothing stands.
 *
 * @param row line number in the file, the header being line 1
 * @param claimedBy empty for the researcher
 * @param status empty for what the evidence gives: accepted with, claimed without
 * @param evidence codings separated by {@code ;} ({@link workbench.coding.EvidenceWords}), {@code *} or {@code *inherited}
 * @param against likewise
 */
public record InfluenceRow(
        int row,
        String event,
        String network,
        String code,
        String valence,
        String effect,
        String claimedBy,
        String because,
        String status,
        String evidence,
        String against) {}
