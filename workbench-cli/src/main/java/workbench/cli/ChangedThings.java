package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.coding.Excerpt;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.journal.Change;

/** The things that changes are about, called as people call them; read once for many changes. */
final class ChangedThings {
    private final Map<UUID, String> names;
    private final Map<UUID, Excerpt> excerpts;
    private final Map<UUID, String> labels;

    private ChangedThings(Map<UUID, String> names, Map<UUID, Excerpt> excerpts, Map<UUID, String> labels) {
        this.names = names;
        this.excerpts = excerpts;
        this.labels = labels;
    }

    static ChangedThings of(Workbench workbench, List<Change> changes) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, String> labels = new HashMap<>();
        workbench.sources().all().forEach(source -> labels.put(source.id().value(), source.label()));
        labels.forEach((id, label) -> names.put(id, "source:" + label));
        workbench.codebooks().tree().codes().forEach(code -> names.put(code.id().value(), "code:" + code.path()));
        workbench.networks().all().forEach(one -> names.put(one.id().value(), "network:" + one.slug()));
        workbench.timeline().all().forEach(one -> names.put(one.id().value(), "event:" + one.slug()));
        workbench.cases().all().forEach(one -> names.put(one.id().value(), "case:" + one.slug()));
        workbench.participants().all().forEach(one -> names.put(one.id().value(), "participant:" + one.pseudonym()));
        names.put(workbench.study().id(), "study");
        if (changes.stream().anyMatch(change -> change.entity().equals("memo"))) {
            workbench.memos().all().forEach(memo -> names.put(memo.id().value(), "memo:" + memo.id()));
        }
        Map<UUID, Excerpt> excerpts = new HashMap<>();
        workbench
                .codings()
                .excerptsOf(ids(changes, "coding", CodingId::new))
                .forEach((coding, excerpt) -> excerpts.put(coding.value(), excerpt));
        workbench
                .codings()
                .excerpts(ids(changes, "excerpt", ExcerptId::new))
                .forEach(excerpt -> excerpts.put(excerpt.id().value(), excerpt));
        return new ChangedThings(names, excerpts, labels);
    }

    private static <I> List<I> ids(List<Change> changes, String entity, Function<UUID, I> id) {
        return changes.stream()
                .filter(change -> change.entity().equals(entity))
                .map(Change::entityId)
                .filter(Objects::nonNull)
                .distinct()
                .map(id)
                .toList();
    }

    /** As {@code --about} takes it; null where the change is about several things, or about one that does not stand. */
    @Nullable
    String words(Change change) {
        UUID id = change.entityId();
        if (id == null) {
            return null;
        }
        return excerpts.containsKey(id) ? change.entity() + ":" + id : names.get(id);
    }

    /** The label of the source it happened in, where it is about a source or a place in one. */
    @Nullable
    String source(Change change) {
        Excerpt excerpt = excerptOf(change);
        return labels.get(excerpt == null ? change.entityId() : excerpt.source().value());
    }

    @Nullable
    String excerpt(Change change) {
        Excerpt excerpt = excerptOf(change);
        return excerpt == null ? null : excerpt.id().toString();
    }

    private @Nullable Excerpt excerptOf(Change change) {
        return change.entityId() == null ? null : excerpts.get(change.entityId());
    }
}
