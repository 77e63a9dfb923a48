package workbench.question;

import java.util.List;
import workbench.codebook.Code;
import workbench.influence.Influence;

/** Influences that stand in the table without a single excerpt. */
record BareClaims() implements Question {
    @Override
    public String name() {
        return "claims-without-words";
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String words() {
        return "Which constructs are claimed without any excerpt?";
    }

    @Override
    public String options() {
        return "";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Influence> all = material.influences().counting();
        List<Answer.Line> lines = all.stream()
                .filter(one -> one.evidence().isEmpty())
                .map(one -> line(one, names))
                .toList();
        return new Answer(
                lines.isEmpty()
                        ? "Each of the %d influences that count rests on words.".formatted(all.size())
                        : "%d of %d influences that count rest on no words.".formatted(lines.size(), all.size()),
                List.of("event", "network", "code", "name", "valence", "status", "claimedBy"),
                lines,
                List.of("Memos may make claims too; only people can read those: 'memo list --kind analytic'."),
                List.of("influences --by-network --status claimed"));
    }

    private static Answer.Line line(Influence one, Naming names) {
        Code code = names.codes().code(one.code());
        return Answer.Line.of(
                List.of(),
                0,
                names.event(one.event()).slug(),
                names.network(one.network()).slug(),
                code.path(),
                code.name(),
                one.valence().slug(),
                one.status().slug(),
                one.claimedBy());
    }
}
