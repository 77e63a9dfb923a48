package workbench.network;

import java.util.List;

/**
 * What became of rows about networks. Networks and actors of which rows speak are counted too.
 *
 * @param added how many are new
 * @param changed how many are another than before
 * @param unchanged how many stood as the rows say
 * @param records those of which the rows speak, as they stand now
 * @param said what was done beside what the rows say, or left aside; a sentence each
 */
public record NetworkOutcome(int added, int changed, int unchanged, List<NetworkRecord> records, List<String> said) {
    public NetworkOutcome {
        records = List.copyOf(records);
        said = List.copyOf(said);
    }
}
