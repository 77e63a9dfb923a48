package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.source.Speaker;

/** The speaker labels of a source as rows. */
final class SpeakerTable {
    private SpeakerTable() {}

    static Table<Speaker> of(Workbench workbench, List<Speaker> speakers) {
        Slugs slugs = Slugs.of(workbench);
        List<Column<Speaker>> columns = List.of(
                Column.of("label", Speaker::label),
                Column.of("turns", Speaker::turns),
                Column.<Speaker>of("participant", speaker -> slugs.participant(speaker.participant()))
                        .headed("means")
                        .shownAs(speaker -> speaker.researcher()
                                ? "the researcher"
                                : speaker.participant() == null
                                        ? "nobody yet"
                                        : slugs.participant(speaker.participant())),
                Column.data("researcher", Speaker::researcher));
        return new Table<>(columns, speakers, "This source has no speaker labels.");
    }
}
