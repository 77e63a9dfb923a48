package workbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.coding.EventBasis;
import workbench.coding.Layer;
import workbench.coding.Valence;
import workbench.coding.Voice;
import workbench.id.NetworkId;
import workbench.privacy.ConsentUse;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.query.Criterion;
import workbench.query.Overlap;

/** What people type for a filter, turned into what is asked; refused where it names nothing. */
final class FilterWords {
    private static final String NONE = "none";

    private final Workbench workbench;
    private final @Nullable String codebook;
    private final boolean exactly;
    private final boolean withOrigins;

    /**
     * @param codebooks where short names of codes are looked up, if it is exactly one
     * @param withOrigins whether a network means those it was formed of too
     */
    FilterWords(Workbench workbench, List<String> codebooks, boolean exactly, boolean withOrigins) {
        this.workbench = workbench;
        this.codebook = codebooks.size() == 1 ? codebooks.getFirst() : null;
        this.exactly = exactly;
        this.withOrigins = withOrigins;
    }

    private Code find(String words) {
        return workbench.codebooks().lookup().code(words, codebook);
    }

    Criterion code(String words) {
        return new Criterion.Code(find(words).id(), exactly);
    }

    Criterion domain(String words) {
        CodeTree tree = workbench.codebooks().tree();
        Code found = find(words);
        if (found.parent() != null) {
            throw Refusal.because(
                    "'%s' is no domain: it stands below %s."
                            .formatted(words, tree.domainOf(found.id()).name()),
                    "Use '--code' for a code and all below it.");
        }
        return new Criterion.Domain(found.id());
    }

    Criterion with(String words, String overlap) {
        Overlap how = Overlap.read(overlap)
                .orElseThrow(() -> usage("'%s' is no overlap.".formatted(overlap), "Say same, overlapping or turn."));
        return new Criterion.With(find(words).id(), how);
    }

    Criterion without(String words) {
        return new Criterion.Without(find(words).id());
    }

    Criterion codebook(String words) {
        return new Criterion.InCodebook(workbench.codebooks().codebook(words).id());
    }

    Criterion event(String words) {
        return new Criterion.AtEvent(
                isNone(words) ? null : workbench.timeline().find(words).id());
    }

    Criterion basis(String words) {
        return new Criterion.Basis(one(EventBasis.values(), EventBasis::slug, words, "basis of an event"));
    }

    /** Attribution; any of these. */
    List<Criterion> network(String words) {
        boolean nobodys = isNone(words) || words.strip().equalsIgnoreCase("unattributed");
        return nobodys
                ? List.of(new Criterion.OfNetwork(null))
                : networks(words)
                        .map(Criterion.OfNetwork::new)
                        .map(Criterion.class::cast)
                        .toList();
    }

    /** Any of these. */
    List<Criterion> affects(String words) {
        return isNone(words)
                ? List.of(new Criterion.Affecting(null))
                : networks(words)
                        .map(Criterion.Affecting::new)
                        .map(Criterion.class::cast)
                        .toList();
    }

    private Stream<NetworkId> networks(String words) {
        NetworkId named = workbench.networks().find(words).id();
        return withOrigins ? workbench.networks().withOrigins(named).stream() : Stream.of(named);
    }

    Criterion valence(String words) {
        if (isNone(words)) {
            return new Criterion.WithValence(null);
        }
        return new Criterion.WithValence(Valence.read(words)
                .orElseThrow(() -> usage(
                        "'%s' is no valence.".formatted(words),
                        "Say + (positive), - (negative), +/- (mixed), 0 (neutral) or none.")));
    }

    Criterion voice(String words) {
        return new Criterion.InVoice(one(Voice.values(), Voice::slug, words, "voice"));
    }

    Criterion layer(String words) {
        return new Criterion.InLayer(one(Layer.values(), Layer::slug, words, "layer"));
    }

    Criterion coder(String words) {
        return new Criterion.ByCoder(workbench.coders().find(words).id());
    }

    Criterion source(String words) {
        return new Criterion.InSource(workbench.sources().find(words).id());
    }

    Criterion caseOf(String words) {
        return new Criterion.InCase(workbench.cases().find(words).id());
    }

    Criterion participant(String words) {
        return new Criterion.SaidBy(workbench.participants().find(words).id());
    }

    /** Sources and participants whose consent keeps their words from being quoted. */
    List<Criterion> notToQuote() {
        Stream<Criterion> sources = workbench.sources().all().stream()
                .filter(source -> !source.consent().allows(ConsentUse.QUOTATION))
                .map(source -> new Criterion.InSource(source.id()));
        Stream<Criterion> participants = workbench.participants().all().stream()
                .filter(participant -> !participant.consent().allows(ConsentUse.QUOTATION))
                .map(participant -> new Criterion.SaidBy(participant.id()));
        return Stream.concat(sources, participants).toList();
    }

    Criterion attribute(String words) {
        int equals = words.indexOf('=');
        if (equals <= 0) {
            throw usage("'%s' names no attribute and value.".formatted(words), "Write NAME=VALUE.");
        }
        return new Criterion.WithAttribute(
                words.substring(0, equals).strip(), words.substring(equals + 1).strip());
    }

    private static boolean isNone(String words) {
        return words.strip().equalsIgnoreCase(NONE);
    }

    /** The one of {@code values} whose slug is typed; wrong usage if there is none. */
    static <T> T one(T[] values, Function<T, String> slug, String words, String kind) {
        return Arrays.stream(values)
                .filter(value -> slug.apply(value).equals(words.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> usage(
                        "'%s' is no %s.".formatted(words, kind),
                        "There are: %s."
                                .formatted(Arrays.stream(values).map(slug).collect(Collectors.joining(", ")))));
    }

    static void refuseNegative(int limit, int offset, int context) {
        if (limit < 0 || offset < 0 || context < 0) {
            throw usage("--limit, --offset and --context are counted from 0.", "Leave them out.");
        }
    }

    static WorkbenchException usage(String what, String remedy) {
        return new WorkbenchException(new Refusal(what, remedy, ProblemKind.USAGE));
    }
}
