package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.Coder;
import workbench.coding.Coding;
import workbench.coding.CodingStatus;
import workbench.coding.EventBasis;
import workbench.coding.Layer;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.timeline.Event;

/** Codings in words: what their codes, coders, networks and events are called. */
final class CodingWords {
    /** Printed where no valence was given. */
    static final String NO_SIGN = "·";

    private final CodeTree tree;
    private final Slugs slugs;
    private final Map<CoderId, String> coders;
    private final Map<EventId, String> numbered;

    private CodingWords(Workbench workbench) {
        this.tree = workbench.codebooks().tree();
        this.slugs = Slugs.of(workbench);
        this.coders = workbench.coders().all().stream().collect(Collectors.toMap(Coder::id, Coder::name));
        this.numbered = workbench.timeline().all().stream()
                .collect(Collectors.toMap(Event::id, event -> event.ordinal() + " " + event.title()));
    }

    static CodingWords of(Workbench workbench) {
        return new CodingWords(workbench);
    }

    Slugs slugs() {
        return slugs;
    }

    CodeTree tree() {
        return tree;
    }

    Code code(Coding coding) {
        return tree.code(coding.code());
    }

    String path(CodeId code) {
        return tree.code(code).path();
    }

    /** The last part of the path of a code's domain. */
    String domain(CodeId code) {
        return tree.domainOf(code).slug();
    }

    String coder(CoderId id) {
        return coders.getOrDefault(id, id.toString());
    }

    static @Nullable String valence(Coding coding) {
        return coding.valence() == null ? null : coding.valence().slug();
    }

    static @Nullable String basis(Coding coding) {
        return coding.eventBasis() == null ? null : coding.eventBasis().slug();
    }

    static String sign(@Nullable Valence valence) {
        return valence == null ? NO_SIGN : valence.sign();
    }

    /** The same with what it belongs to. */
    Map<String, @Nullable Object> object(Coding coding, LinkedIds links) {
        Map<String, @Nullable Object> object = object(coding);
        object.put("linkedTo", links.halves(coding.id()));
        object.put("origin", links.origin(coding.id()));
        return object;
    }

    /** One coding as JSON has it. */
    Map<String, @Nullable Object> object(Coding coding) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", coding.id().toString());
        object.put("code", path(coding.code()));
        object.put("name", code(coding).name());
        object.put("domain", domain(coding.code()));
        object.put("valence", valence(coding));
        object.put("events", slugs.events(coding.events()));
        object.put("eventBasis", basis(coding));
        object.put("affects", slugs.networks(coding.affects()));
        object.put("coder", coder(coding.coder()));
        object.put("layer", coding.layer().slug());
        object.put("status", coding.status().slug());
        object.put("note", coding.note());
        object.put("codedAt", coding.codedAt().toString());
        return object;
    }

    /** One coding as a line: {@code − Available resources (event 2 Stability, inherited; affects provider-network)  AB}. */
    String line(Coding coding) {
        List<String> details = new ArrayList<>();
        if (!coding.events().isEmpty()) {
            details.add(events(coding));
        }
        if (!coding.affects().isEmpty()) {
            details.add("affects " + String.join(", ", slugs.networks(coding.affects())));
        }
        if (coding.layer() == Layer.AGREED) {
            details.add("agreed");
        }
        if (coding.status() != CodingStatus.MADE) {
            details.add(coding.status().slug());
        }
        String more = details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
        return "%-3s %s%s  %s".formatted(sign(coding.valence()), code(coding).name(), more, coder(coding.coder()));
    }

    private String events(Coding coding) {
        String events = coding.events().stream()
                .map(event -> numbered.getOrDefault(event, event.toString()))
                .collect(Collectors.joining(", "));
        return "event " + events + (coding.eventBasis() == EventBasis.INHERITED ? ", inherited" : "");
    }
}
