package workbench.privacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On what basis and for what somebody's words may be used; unknown is shown as unknown.
 *
 * @param uses empty where nothing was said of uses
 */
public record Consent(ConsentBasis basis, Set<ConsentUse> uses) {
    public static final Consent UNKNOWN = new Consent(ConsentBasis.UNKNOWN, Set.of());
    public static final Consent WITHDRAWN = new Consent(ConsentBasis.WITHDRAWN, Set.of());

    public Consent {
        uses = Set.copyOf(uses);
    }

    /** As people write it: {@code written}, or {@code written:analysis+quotation}; empty if it is no consent. */
    public static Optional<Consent> read(String words) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split(":", 2);
        Optional<ConsentBasis> basis = Arrays.stream(ConsentBasis.values())
                .filter(one -> one.slug().equals(parts[0].strip()))
                .findFirst();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<ConsentUse> uses = EnumSet.noneOf(ConsentUse.class);
        if (parts.length == 2) {
            for (String word : parts[1].split("[+ ,]+")) {
                Optional<ConsentUse> use = Arrays.stream(ConsentUse.values())
                        .filter(one -> one.slug().equals(word))
                        .findFirst();
                if (use.isEmpty()) {
                    return Optional.empty();
                }
                uses.add(use.get());
            }
        }
        if (basis.get() == ConsentBasis.WITHDRAWN && !uses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Consent(basis.get(), uses));
    }

    /** Whether it covers this use; where nothing was said of uses it does, unless it was withdrawn. */
    public boolean allows(ConsentUse use) {
        return basis != ConsentBasis.WITHDRAWN && (uses.isEmpty() || uses.contains(use));
    }

    /** As {@link #read} takes it. */
    @Override
    public String toString() {
        return basis.slug() + (uses.isEmpty() ? "" : ":" + usesInWords());
    }

    /** The uses joined by {@code +}, in a fixed order. */
    public String usesInWords() {
        return uses.stream().sorted().map(ConsentUse::slug).collect(Collectors.joining("+"));
    }
}
