package workbench.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbench.network.Network;
import workbench.query.Found;
import workbench.query.Hit;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;

/** Under which names a network goes in the sources. */
record NetworkNames() implements Question {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public int number() {
        return 13;
    }

    @Override
    public String words() {
        return "Under which names does the same network appear in the sources?";
    }

    @Override
    public String options() {
        return "--network NETWORK";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        List<Network> asked = asking.networks().isEmpty() ? material.networks().all() : asking.networks();
        List<Answer.Line> lines = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (Network network : asked) {
            Stream.concat(Stream.of(network.name()), network.aliases().stream())
                    .distinct()
                    .forEach(name -> {
                        Found<Hit> found =
                                material.search().segments(phrase(name), new Page(1, 0, SortBy.SOURCE, 0, false));
                        lines.add(Answer.Line.of(List.of(), 0, network.slug(), name, (int) found.total()));
                        if (found.total() > 0) {
                            commands.add("find '\"%s\"' --in segments".formatted(name.replace("\"", "")));
                        }
                    });
        }
        long met = lines.stream()
                .filter(line -> !Integer.valueOf(0).equals(line.cells().get(2)))
                .count();
        return new Answer(
                "%d of %d names that the study knows occur in the texts.".formatted(met, lines.size()),
                List.of("network", "calledSo", "segments"),
                lines,
                List.of("Only names that the study knows are looked for; 'network set NETWORK --alias NAME' adds one."
                        + " Turns of the researcher are left out."),
                commands);
    }

    private static Query phrase(String name) {
        return Query.builder().words('"' + name.replace("\"", "") + '"').build();
    }
}
