package workbench.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.coding.Attribution;
import workbench.coding.Coding;
import workbench.coding.CodingLine;
import workbench.coding.EventBasis;
import workbench.coding.Voice;
import workbench.id.CodingId;
import workbench.id.NetworkId;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.text.TextRange;
import workbench.timeline.FuzzyDate;

/** Puts codings into words for an export, keeping back what may not leave the study. */
final class ExcerptReading {
    static final String WITHHELD = "(words withheld: the consent does not cover quotation)";
    private static final int HASH_BYTES = 8;
    /** In a range of days the months are left. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2})-\\d{2}");

    private final ExportRooms rooms;
    private final StudyNames names;
    private final boolean identifying;
    private final int contextChars;
    private @Nullable SourceContext last;

    ExcerptReading(ExportRooms rooms, StudyNames names, boolean identifying, int contextChars) {
        this.rooms = rooms;
        this.names = names;
        this.identifying = identifying;
        this.contextChars = contextChars;
    }

    /** Hands over the rows of codings; those of one source should stand together. */
    void each(Iterator<CodingId> ids, Consumer<ExcerptRow> taker) {
        rooms.codings().lines(ids, contextChars, line -> taker.accept(row(line)));
    }

    private ExcerptRow row(CodingLine line) {
        SourceContext context = contextOf(line.source());
        Source source = line.source();
        Coding coding = line.coding();
        TextRange range = line.excerpt().range();
        Participant speaking = context.speaking(line.speaker()).orElse(null);
        String network = Attribution.of(line.excerpt().network(), speaking, source)
                .map(names::network)
                .orElse(null);
        boolean quotable = context.mayQuote(range);
        return new ExcerptRow(
                coding.id().value(),
                source.ordinal(),
                coding.code(),
                coding.valence(),
                context.restsOnUnknownConsent(speaking),
                !quotable,
                quotable ? line.quote() : WITHHELD,
                around(line.before(), range.start() - length(line.before()), quotable, context),
                around(line.after(), range.end(), quotable, context),
                range.toString(),
                date(source, identifying),
                identifying ? Optional.ofNullable(line.speaker()).orElse("") : "",
                identifying && speaking != null ? speaking.pseudonym() : "",
                speaking == null ? "" : Optional.ofNullable(speaking.role()).orElse(""),
                Attribution.inWords(source, network),
                network == null ? "" : network,
                Optional.ofNullable(line.excerpt().voice()).map(Voice::slug).orElse(""),
                coding.affects().stream()
                        .map((NetworkId id) -> names.network(id))
                        .sorted()
                        .collect(Collectors.joining("; ")),
                names.events(coding.events()).stream()
                        .map(event -> event.ordinal() + " " + event.title())
                        .collect(Collectors.joining("; ")),
                names.eventSlugs(coding.events()),
                Optional.ofNullable(coding.eventBasis()).map(EventBasis::slug).orElse(""),
                names.coder(coding.coder()),
                coding.layer().slug(),
                Optional.ofNullable(coding.note()).orElse(""),
                context.consentInWords(speaking),
                hash(source, range, line.quote()));
    }

    private SourceContext contextOf(Source source) {
        SourceContext known = last;
        if (known == null || !known.source().equals(source)) {
            known = new SourceContext(source, rooms.sources(), rooms.participants());
            last = known;
        }
        return known;
    }

    private String around(String words, int start, boolean quotable, SourceContext context) {
        int length = length(words);
        return length == 0 || !quotable || !context.mayQuote(new TextRange(start, start + length))
                ? ""
                : identifying
                        ? context.blanked(words, start)
                        : context.withoutLabels(context.blanked(words, start), start);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The date of a source, as precise as may go out. */
    static String date(Source source, boolean identifying) {
        FuzzyDate date = source.said() != null ? source.said() : source.written();
        if (date == null) {
            return "undated";
        }
        return identifying ? date.words() : months(date);
    }

    /** A date without its days. */
    static String months(FuzzyDate date) {
        return DAY.matcher(date.month()).replaceAll("$1");
    }

    static String hash(Source source, TextRange range, String quote) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((source.sha256() + "|" + range + "|" + quote).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
