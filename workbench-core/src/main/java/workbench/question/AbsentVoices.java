package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.matrix.Tally;
import workbench.network.Network;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;

/** Networks that others speak of, and that say little or nothing themselves. */
record AbsentVoices() implements Question {
    @Override
    public String name() {
        return "absent-voices";
    }

    @Override
    public int number() {
        return 19;
    }

    @Override
    public String words() {
        return "Which voices are absent, heard only through others?";
    }

    @Override
    public String options() {
        return "--between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Query inTime = asking.ofAnyNetwork().query().build();
        Map<String, Tally> own = byKey(material, inTime, Property.NETWORK);
        Map<String, Tally> spokenOf = byKey(material, inTime, Property.AFFECTS);
        CodedEvidence evidence = new CodedEvidence(material, names, asking.evidencePerLine());
        List<Answer.Line> lines = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        material.networks().all().stream()
                .sorted(Comparator.comparing(Network::name))
                .forEach(network -> {
                    Tally said = own.get(network.id().toString());
                    Tally about = spokenOf.get(network.id().toString());
                    int ownWords = said == null ? 0 : said.cell().excerpts();
                    int ofOthers = about == null ? 0 : about.cell().excerpts();
                    if (ownWords == 0 && ofOthers > 0) {
                        silent.add(network.name());
                    }
                    lines.add(Answer.Line.of(
                            evidence.of(asking.ofAnyNetwork()
                                    .query()
                                    .where(new Criterion.Affecting(network.id()))
                                    .whereNot(new Criterion.OfNetwork(network.id()))
                                    .build()),
                            ofOthers,
                            network.slug(),
                            ownWords,
                            said == null ? 0 : said.participants().size(),
                            said == null
                                    ? List.of()
                                    : said.kinds().stream().sorted().toList(),
                            ofOthers));
                });
        return new Answer(
                silent.isEmpty()
                        ? "Every network that is spoken of has words of its own."
                        : "Heard only through others: %s.".formatted(String.join(", ", silent)),
                List.of("network", "ownExcerpts", "ownSpeakers", "ownKinds", "excerptsAboutIt"),
                lines,
                List.of("Own words are those attributed to the network; those about it are coded as affecting it."),
                List.of("matrix --rows network --columns affects" + asking.options()));
    }

    private static Map<String, Tally> byKey(Material material, Query query, Property property) {
        Map<String, Tally> tallies = new HashMap<>();
        material.matrices()
                .tally(List.of(property), query)
                .forEach(tally -> tallies.put(tally.key().getFirst(), tally));
        return tallies;
    }
}
