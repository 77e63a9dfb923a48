package workbench.network;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Measures of a network at one event, on the simple undirected graph of its parties: its members, and whoever the ties shown
 * there join. Two parties are adjacent where at least one tie of any type holds between them, in whichever direction. That
 * somebody belongs to the network is no tie.
 *
 * @param members how many actors belong to it
 * @param parties how many vertices the graph has
 * @param adjacentPairs how many pairs are tied
 * @param components the sizes of its components, largest first
 * @param degrees of each party, largest first
 * @see <a href="https://doi.org/10.1017/CBO9780511815478">Wasserman and Faust 1994, Social Network Analysis, chapter 4</a>
 */
public record NetworkMeasures(
        Configuration of,
        int members,
        int parties,
        int adjacentPairs,
        List<Integer> components,
        Map<Party, Integer> degrees) {
    public NetworkMeasures {
        components = List.copyOf(components);
        degrees = Collections.unmodifiableMap(new LinkedHashMap<>(degrees));
    }

    static NetworkMeasures of(Configuration configuration) {
        Graph<Party, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        configuration.members().forEach(one -> graph.addVertex(new Party.OfActor(one.actor())));
        for (Association one : configuration.associations()) {
            graph.addVertex(one.from());
            graph.addVertex(one.to());
            graph.addEdge(one.from(), one.to()); // a second tie of the pair changes nothing
        }
        Map<Party, Integer> degrees = new LinkedHashMap<>();
        graph.vertexSet().stream()
                .sorted(Comparator.comparingInt(graph::degreeOf).reversed())
                .forEach(party -> degrees.put(party, graph.degreeOf(party)));
        return new NetworkMeasures(
                configuration,
                (int) configuration.members().stream()
                        .map(Membership::actor)
                        .distinct()
                        .count(),
                graph.vertexSet().size(),
                graph.edgeSet().size(),
                new ConnectivityInspector<>(graph)
                        .connectedSets().stream()
                                .map(Set::size)
                                .sorted(Comparator.reverseOrder())
                                .toList(),
                degrees);
    }

    /**
     * Density: the share of pairs of parties that are tied, 2L / (g(g - 1)) of L tied pairs and g parties, from 0 to 1, without
     * unit (Wasserman and Faust 1994, section 4.2.5).
     *
     * @return empty where there are fewer than two parties
     */
    public OptionalDouble density() {
        return parties < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(2.0 * adjacentPairs / ((double) parties * (parties - 1)));
    }

    /** How many parties are tied to nobody: those of degree 0 (Wasserman and Faust 1994, section 4.2.3). */
    public int isolates() {
        return (int) degrees.values().stream().filter(degree -> degree == 0).count();
    }

    /** The mean of the degrees, 2L / g (Wasserman and Faust 1994, section 4.2.3); empty where there is no party. */
    public OptionalDouble meanDegree() {
        return parties == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * adjacentPairs / parties);
    }

    /** What each measure means, by its name, as answers print it. */
    public static Map<String, String> definitions() {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put(
                "parties",
                "members at the event, and actors and networks that ties shown there join; belonging is no tie");
        definitions.put("tiedPairs", "pairs of parties between whom at least one tie holds, of any type and direction");
        definitions.put("density", "share of all pairs that are tied: 2L / (g (g - 1)), L tied pairs, g parties");
        definitions.put(
                "components",
                "largest sets of parties who reach each other by ties; a party without ties is one alone");
        definitions.put("isolates", "parties of degree 0");
        definitions.put("degree", "with how many parties a party is tied; mean degree: 2L / g");
        definitions.put("source", "Wasserman & Faust 1994, Social Network Analysis, chapter 4");
        return Collections.unmodifiableMap(definitions);
    }
}
