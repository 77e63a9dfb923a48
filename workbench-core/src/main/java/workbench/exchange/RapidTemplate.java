package workbench.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.guide.Guide.Question;
import workbench.id.CoderId;
import workbench.rating.Summary;

/**
 * What is written down during an interview, before it is.
 *
 * @param ofCase the case's name
 * @param participant the pseudonym
 * @param guide its title, or null
 * @param source the label of the interview, or null
 * @param coders names, for second readers
 */
record RapidTemplate(
        RapidIdentity identity,
        String study,
        String ofCase,
        String participant,
        @Nullable String guide,
        @Nullable String source,
        List<Domain> domains,
        Map<CoderId, String> coders) {
    RapidTemplate {
        domains = List.copyOf(domains);
        coders = Map.copyOf(coders);
    }

    /** The constructs of a domain, in framework order. */
    record Domain(String name, List<Line> lines) {
        Domain {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One construct.
     *
     * @param depth 1 for one that stands below another
     * @param questions of the guide, that ask about it
     * @param standing what is summarised already
     */
    record Line(
            Code code,
            int depth,
            List<Question> questions,
            @Nullable Summary standing) {
        Line {
            questions = List.copyOf(questions);
        }

        /** {@code 4. Was there money?}, one a line. */
        String question() {
            return questions.stream()
                    .map(question -> question.number() + ". " + question.words())
                    .collect(Collectors.joining("\n"));
        }

        /** Which values somebody may choose for it. */
        List<String> values() {
            return code.marks().nominal()
                    ? List.of("E", "I", "mixed", "not-applicable")
                    : List.of("-2", "-1", "0", "+1", "+2", "mixed", "not-applicable");
        }

        /** Whether a second reader has been over it, so that nothing filled in here counts any more. */
        boolean closed() {
            return standing != null && standing.isRead();
        }
    }

    int constructs() {
        return domains.stream().mapToInt(domain -> domain.lines().size()).sum();
    }

    /** What stands in a cell when the template is written. */
    String cell(Line line, RapidColumn column) {
        Summary standing = line.standing();
        return switch (column) {
            case CONSTRUCT -> line.code().name();
            case QUESTION -> line.question();
            case NOTE -> standing == null ? "" : standing.text();
            case STAMPS -> standing == null ? "" : String.join("; ", standing.stamps());
            case ASKED -> standing == null || standing.asked() == null ? "" : standing.asked() ? "y" : "n";
            case RATING -> standing == null ? "" : rating(standing);
            case READER ->
                standing == null || standing.secondReader() == null
                        ? ""
                        : coders.getOrDefault(standing.secondReader(), "");
            case STATUS -> standing == null ? "" : standing.status().slug();
        };
    }

    private static String rating(Summary standing) {
        if (standing.provisional() == null) {
            return "";
        }
        String word = standing.provisional().word();
        return word.matches("[12]") ? "+" + word : word;
    }

    /** The line at its head that says whose it is; compared when it is read back. */
    String caseLine() {
        return "Case: " + ofCase;
    }

    String participantLine() {
        return "Participant: " + participant;
    }

    /** What else there is to say of it. */
    String moreLine() {
        String by = guide == null ? "no guide" : "guide: " + guide;
        return source == null ? by : by + ", interview: " + source;
    }

    /** How it is filled in, a sentence each. */
    static List<String> instructions() {
        return List.of(
                "One row a construct. Write in Note what was said, in your own words; leave rows empty that did not come up.",
                "Time stamp: where in the recording, 00:12:30 or 12:30; several separated by ';'.",
                "Asked: y if you asked about it, n if you did not; this tells 'not asked' from 'not said' later.",
                "Provisional rating: what you would rate on the spot; it counts nowhere until somebody rates. The sign is that"
                        + " of the influence on the case: high complexity that hinders is minus.",
                "Second reader: who reads the note after you, another person than you. Status: draft until they have; checked"
                        + " if they found it right, changed if they changed it.",
                "Save the file and bring it in with 'workbench rapid import FILE --preview', which shows each cell that would"
                        + " change, then without '--preview'. An empty cell changes nothing, and what was checked stays.");
    }
}
