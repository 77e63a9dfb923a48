package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.coding.Attribution;
import workbench.matrix.Tally;
import workbench.privacy.ConsentBasis;
import workbench.privacy.ConsentUse;
import workbench.query.Property;
import workbench.source.Source;

/** Which coded excerpts may be quoted, on what consent, and under which label. */
record Publishable() implements Question {
    @Override
    public String name() {
        return "publishable";
    }

    @Override
    public int number() {
        return 35;
    }

    @Override
    public String words() {
        return "Which excerpts may be published (consent, anonymity), and under which label?";
    }

    @Override
    public String options() {
        return "--network NETWORK --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Map<String, Integer> excerpts = new HashMap<>();
        Map<String, Set<String>> networks = new HashMap<>();
        for (Tally tally : material.matrices()
                .tally(List.of(Property.SOURCE), asking.query().build())) {
            String source = tally.key().getFirst();
            excerpts.put(source, tally.cell().excerpts());
            networks.computeIfAbsent(source, id -> new HashSet<>()).addAll(tally.networks());
        }
        List<Source> sources = excerpts.keySet().stream()
                .map(names::source)
                .sorted(Comparator.comparingInt(Source::ordinal))
                .toList();
        List<Answer.Line> lines = new ArrayList<>();
        int free = 0;
        for (Source source : sources) {
            int count = excerpts.getOrDefault(source.id().toString(), 0);
            boolean mayQuote = source.consent().allows(ConsentUse.QUOTATION);
            boolean known = source.consent().basis() != ConsentBasis.UNKNOWN;
            free += mayQuote && known ? count : 0;
            List<String> labels = names
                    .networks(networks.getOrDefault(source.id().toString(), Set.of()))
                    .stream()
                    .map(network -> Attribution.inWords(source, network))
                    .toList();
            lines.add(Answer.Line.of(
                    List.of(),
                    count,
                    source.label(),
                    source.consent().toString(),
                    !mayQuote ? "no" : known ? "yes" : "consent unknown",
                    count,
                    labels));
        }
        int all = excerpts.values().stream().mapToInt(Integer::intValue).sum();
        return new Answer(
                "%d of %d coded excerpts stand in sources whose consent is known and covers quotation."
                        .formatted(free, all),
                List.of("source", "consent", "mayBeQuoted", "excerpts", "labels"),
                lines,
                List.of(
                        "A participant's own consent may narrow this: 'participant list' shows it, and exports keep such words back.",
                        "A label that rests on fewer than three people may identify one of them: see 'lint'."),
                List.of("sources", "participant list", "export FILE.xlsx"));
    }
}
