package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Passage;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.rating.Rating;
import workbench.rating.SeenRating;

/** Ratings with the words they rest on, construct by construct and case by case. */
final class RatingPage implements Answer {
    private static final int WORDS_SHOWN = 140;

    private final RatingWords words;
    private final Slugs slugs;
    private final List<SeenRating> ratings;
    private final boolean history;
    private final Map<CodingId, Passage> passages;

    RatingPage(Workbench workbench, RatingWords words, List<SeenRating> ratings, boolean history) {
        this.words = words;
        this.slugs = Slugs.of(workbench);
        this.ratings = ratings;
        this.history = history;
        this.passages = workbench
                .passages()
                .ofCodings(ratings.stream()
                        .flatMap(one -> one.rating().evidence().stream())
                        .toList());
    }

    @Override
    public void text(TextPage page) {
        if (ratings.isEmpty()) {
            page.table(table());
        }
        String last = "";
        for (SeenRating one : ratings) {
            String subject = words.subject(one.rating());
            if (!subject.equals(last)) {
                if (!last.isEmpty()) {
                    page.blank();
                }
                page.line(subject);
                last = subject;
            }
            rating(one, page);
        }
    }

    void rating(SeenRating one, TextPage page) {
        Rating rating = one.rating();
        page.paragraph(
                "  ",
                "%s %s%s%s"
                        .formatted(
                                words.rater(rating),
                                RatingWords.shown(one),
                                history ? " (" + one.standing().slug() + ")" : one.outdated() ? " (outdated)" : "",
                                rating.because() == null ? "" : "  " + rating.because()));
        excerpts(rating).forEach(excerpt -> page.paragraph("      ", excerpt));
    }

    /** A line an excerpt, once also where several codings of it are evidence. */
    List<String> excerpts(Rating rating) {
        Map<ExcerptId, String> lines = new LinkedHashMap<>();
        for (CodingId coding : rating.evidence()) {
            Passage passage = passages.get(coding);
            if (passage != null) {
                lines.putIfAbsent(passage.excerpt().id(), InfluenceWords.shown(passage, slugs, WORDS_SHOWN));
            }
        }
        return List.copyOf(lines.values());
    }

    /** The words a rating rests on, as JSON has them. */
    List<Map<String, @Nullable Object>> objects(Rating rating) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (CodingId coding : rating.evidence()) {
            Passage passage = passages.get(coding);
            if (passage != null) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                object.put("coding", coding.toString());
                object.put("excerpt", passage.excerpt().id().toString());
                object.put("source", passage.source().label());
                object.put(
                        "attribution",
                        workbench.coding.Attribution.inWords(passage.source(), slugs.network(passage.network())));
                object.put("text", passage.restricted() ? null : passage.words());
                objects.add(object);
            }
        }
        return objects;
    }

    @Override
    public @Nullable Object json() {
        Table<SeenRating> table = table();
        return ratings.stream()
                .map(one -> {
                    Map<String, @Nullable Object> object = table.object(one);
                    object.put("excerpts", objects(one.rating()));
                    return object;
                })
                .toList();
    }

    @Override
    public Table<SeenRating> table() {
        return RatingTable.of(words, ratings, history);
    }
}
