package workbench.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.network.Actor;
import workbench.network.Network;
import workbench.question.Material;
import workbench.question.Naming;
import workbench.text.Names;

/** Every name or alias leads to one code, and to one network or actor. */
record NamesCheck() implements Check {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public String about() {
        return "names and aliases that mean two codes, or two networks or actors";
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        for (Network network : material.networks().all()) {
            Stream.concat(Stream.of(network.slug(), network.name()), network.aliases().stream())
                    .forEach(name -> put(parties, name, "network " + network.slug()));
        }
        for (Actor actor : material.actors().all()) {
            Stream.concat(Stream.of(actor.slug(), actor.label()), actor.aliases().stream())
                    .forEach(name -> put(parties, name, "actor " + actor.slug()));
        }
        List<Finding> findings = new ArrayList<>(doubles(parties, "network list"));
        findings.addAll(doubles(codesByName(names.codes()), "codebook search"));
        return findings;
    }

    /** Codes in use, of the primary codebook and the study's own: short names are looked up in those. */
    private static Map<String, Set<String>> codesByName(CodeTree codes) {
        Map<String, Set<String>> byName = new LinkedHashMap<>();
        for (Code code : codes.codes()) {
            boolean primary =
                    code.codebook().equals(codes.codebooks().getFirst().id());
            boolean own = code.origin() == workbench.codebook.CodeOrigin.INDUCTIVE;
            if (!code.retired() && (primary || own)) {
                Stream.concat(Stream.of(code.name()), code.aliases().stream())
                        .forEach(name -> put(byName, name, "code " + code.path()));
            }
        }
        return byName;
    }

    private static void put(Map<String, Set<String>> byName, String name, String thing) {
        byName.computeIfAbsent(Names.folded(name), folded -> new LinkedHashSet<>())
                .add(thing);
    }

    private List<Finding> doubles(Map<String, Set<String>> byName, String command) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Finding(
                        name(),
                        Gravity.DOUBT,
                        "'%s' means several: %s.".formatted(entry.getKey(), String.join(", ", entry.getValue())),
                        command.endsWith("search") ? command + " " + entry.getKey() : command))
                .toList();
    }
}
