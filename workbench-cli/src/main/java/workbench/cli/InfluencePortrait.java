package workbench.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Passage;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.influence.EvidencePlace;
import workbench.influence.Influence;
import workbench.influence.Support;

/** One influence with its evidence. */
final class InfluencePortrait implements Answer {
    private static final int WORDS_SHOWN = 160;

    private final Workbench workbench;
    private final Influence one;
    private final Slugs slugs;
    private final Map<CodingId, Passage> passages;
    private final Map<CodingId, EvidencePlace> places;
    private final Map<CoderId, String> coders = new HashMap<>();

    InfluencePortrait(Workbench workbench, Influence one) {
        this.workbench = workbench;
        this.one = one;
        this.slugs = Slugs.of(workbench);
        this.passages = workbench
                .passages()
                .ofCodings(Stream.concat(one.evidence().stream(), one.against().stream())
                        .toList());
        this.places = workbench.influences().places(List.of(one));
        workbench.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    }

    @Override
    public void text(TextPage page) {
        page.line("%s %s"
                .formatted(
                        workbench.influences().words().write(one.spot()),
                        one.valence().sign()));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", one.id().toString());
        fields.put("status", one.status().slug() + (one.evidenceIsGone() ? ", but its evidence is gone" : ""));
        fields.put("effect", InfluenceWords.slug(one.effect()));
        fields.put("claimed by", one.claimedBy());
        fields.put("because", one.because());
        fields.put("gone", one.gone() == 0 ? null : one.gone() + " of the codings it rested on no longer stand");
        fields.put("its codings", said(one.support()));
        page.fields(fields);
        listed("Evidence", one.evidence(), page);
        listed("Against", one.against(), page);
    }

    /** What the codings said when it was drafted or last judged. */
    private static @Nullable String said(@Nullable Support support) {
        if (support == null || support.codings() == 0) {
            return null;
        }
        return "%d (%d +, %d −, %d −/+, %d 0, %d none) in %s by %s, %s disputed"
                .formatted(
                        support.codings(),
                        support.positive(),
                        support.negative(),
                        support.mixed(),
                        support.neutral(),
                        support.unsigned(),
                        CodedLines.counted(support.sources(), "source"),
                        CodedLines.counted(support.coders(), "coder"),
                        CodedLines.counted(support.disputed(), "passage"));
    }

    private void listed(String heading, List<CodingId> codings, TextPage page) {
        if (codings.isEmpty()) {
            return;
        }
        page.blank();
        page.line(heading);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        codings.forEach(coding ->
                lines.computeIfAbsent(line(coding), line -> new ArrayList<>()).add(coder(coding)));
        lines.forEach((line, coders) -> page.paragraph("  ", "%s (%s)".formatted(line, String.join(", ", coders))));
    }

    private String coder(CodingId coding) {
        EvidencePlace place = places.get(coding);
        return place == null ? "" : coders.getOrDefault(place.coder(), "");
    }

    private String line(CodingId coding) {
        Passage passage = passages.get(coding);
        EvidencePlace place = places.get(coding);
        String sign = place == null ? CodingWords.NO_SIGN : CodingWords.sign(place.sign());
        return "%-3s  %s".formatted(sign, passage == null ? "" : InfluenceWords.shown(passage, slugs, WORDS_SHOWN));
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object =
                InfluenceTable.of(workbench, List.of(one), true).object(one);
        object.put("support", SupportFields.ofAny(one.support()));
        List<Map<String, @Nullable Object>> words = new ArrayList<>();
        Stream.concat(one.evidence().stream(), one.against().stream()).forEach(coding -> {
            Passage passage = passages.get(coding);
            Map<String, @Nullable Object> shown = new LinkedHashMap<>();
            shown.put("coding", coding.toString());
            shown.put("speaks", one.evidence().contains(coding) ? "for" : "against");
            shown.put("source", passage == null ? null : passage.source().label());
            shown.put("words", passage == null ? null : passage.words());
            words.add(shown);
        });
        object.put("words", words);
        return object;
    }

    @Override
    public Table<?> table() {
        return InfluenceTable.of(workbench, List.of(one), true);
    }
}
