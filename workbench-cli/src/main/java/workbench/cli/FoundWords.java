package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.query.Hit;
import workbench.text.CodePoints;
import workbench.text.TextRange;

/**
 * How hits are told.
 *
 * @param ids whether people see the ids of excerpts and codings
 * @param brief whether the counts below the hits are left out
 * @param offset how many hits came before those shown
 */
record FoundWords(CodingWords codings, Lighting lighting, boolean ids, boolean brief, int offset) {
    /** A hit as JSON has it. */
    Map<String, @Nullable Object> object(Hit hit, LinkedIds links) {
        Slugs slugs = codings.slugs();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", hit.excerpt() == null ? null : hit.excerpt().toString());
        object.put("source", source(hit));
        object.put("start", hit.range().start());
        object.put("end", hit.range().end());
        object.put("text", hit.text());
        object.put("before", hit.before());
        object.put("after", hit.after());
        object.put("speaker", hit.speaker());
        object.put("participant", slugs.participant(hit.participant()));
        object.put("voice", hit.voice() == null ? null : hit.voice().slug());
        object.put("segment", hit.segment() == null ? null : hit.segment().number());
        object.put("page", hit.segment() == null ? null : hit.segment().page());
        object.put("seconds", hit.segment() == null ? null : hit.segment().seconds());
        object.put("attribution", attribution(hit));
        object.put("network", slugs.network(hit.network()));
        object.put("events", slugs.events(hit.events()));
        object.put("matches", matches(hit.matches()));
        object.put(
                "codings",
                hit.codings().stream()
                        .map(coding -> codings.object(coding, links))
                        .toList());
        return object;
    }

    private static Map<String, @Nullable Object> source(Hit hit) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("id", hit.source().id().toString());
        source.put("label", hit.source().label());
        source.put("title", hit.source().title());
        source.put("kind", hit.source().kind().slug());
        source.put("date", hit.source().date());
        return source;
    }

    static List<List<Integer>> matches(List<TextRange> ranges) {
        return ranges.stream().map(range -> List.of(range.start(), range.end())).toList();
    }

    String attribution(Hit hit) {
        return hit.source().attribution(codings.slugs().network(hit.network()));
    }

    /** The line above a hit: {@code S03  interview: commissioning-network  P1 (commissioner-a)  2017-04-12  42-57}. */
    String heading(Hit hit) {
        String rest = Stream.of(
                        attribution(hit),
                        who(hit),
                        hit.voice() == null ? null : hit.voice().slug(),
                        hit.source().date(),
                        hit.range().toString(),
                        hit.segment() == null
                                ? null
                                : "segment " + hit.segment().number(),
                        page(hit),
                        ids && hit.excerpt() != null ? hit.excerpt().toString() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
        return lighting.strong(hit.source().label()) + "  " + rest;
    }

    private @Nullable String who(Hit hit) {
        String participant = codings.slugs().participant(hit.participant());
        String speaker = hit.speaker();
        if (speaker == null || participant == null || speaker.equals(participant)) {
            return speaker == null ? participant : speaker;
        }
        return speaker + " (" + participant + ")";
    }

    private static @Nullable String page(Hit hit) {
        return hit.segment() == null || hit.segment().page() == null
                ? null
                : "p. " + hit.segment().page();
    }

    /** Its words as a person reads them: what stands around is faint, what was looked for is set off. */
    String passage(Hit hit) {
        String words =
                lighting.dim(begun(hit.before())) + lit(hit.text(), hit.matches()) + lighting.dim(ended(hit.after()));
        return words.replaceAll("\\s+", " ");
    }

    /** From the first whole word on. */
    private static String begun(String before) {
        return before.isBlank() ? "" : "… " + before.replaceFirst("^\\S*\\s+", "");
    }

    /** Up to the last whole word. */
    private static String ended(String after) {
        return after.isBlank() ? "" : after.replaceFirst("\\s+\\S*$", "") + " …";
    }

    String lit(String text, List<TextRange> matches) {
        CodePoints words = CodePoints.of(text);
        StringBuilder lit = new StringBuilder();
        int at = 0;
        for (TextRange match : matches) {
            lit.append(text, words.toChar(at), words.toChar(match.start()));
            lit.append(lighting.found(words.cut(match)));
            at = match.end();
        }
        return lit.append(text, words.toChar(at), text.length()).toString();
    }
}
