package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.NetworkId;
import workbench.picture.NetworkLook;

@Command(
        name = "picture",
        description = {
            "Draws a network: at one event, or at every event side by side.",
            "",
            "Everybody stands at the same place at every event, so that what differs between two pictures is the network.",
            "Who is not there is drawn as a ghost. With '--ego' the others stand on circles about one of them, the nearer the",
            "closer they work together. Without a file it tells where everybody stands, so that others can draw it."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network picture implementation-network -o network.svg",
            "  workbench network picture implementation-network --at 2 -o network-2.png",
            "  workbench network picture implementation-network --at 4 --ego \"Provider D\" -o circles.svg"
        })
final class NetworkPictureCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "NETWORK", description = "Its slug, name or alias.")
    private String network = "";

    @Option(names = "--at", paramLabel = "EVENT", description = "The event; every event if not said.")
    private @Nullable String at;

    @Option(
            names = "--ego",
            paramLabel = "ACTOR",
            description = "An actor or network around whom the others are drawn in circles.")
    private @Nullable String ego;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "How wide the picture shall be, 400 to 4000; as fits what is drawn if not said.")
    private @Nullable Integer width;

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "How many events stand side by side; as fits what is drawn if not said.")
    private @Nullable Integer columns;

    NetworkPictureCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            NetworkId drawn = workbench.networks().find(network).id();
            NetworkLook look = look(workbench);
            answer.give(
                    NetworkPlanPage.of(workbench, workbench.pictures().plan(drawn, look)),
                    PictureFiles.of(() -> workbench.pictures().network(drawn, look)));
        }
        return 0;
    }

    private NetworkLook look(Workbench workbench) {
        if (width != null && (width < NetworkLook.LEAST_WIDTH || width > NetworkLook.GREATEST_WIDTH)) {
            throw FilterWords.usage(
                    "A picture cannot be %d wide.".formatted(width),
                    "Give '--width' a number from %d to %d."
                            .formatted(NetworkLook.LEAST_WIDTH, NetworkLook.GREATEST_WIDTH));
        }
        if (columns != null && columns < 1) {
            throw FilterWords.usage(
                    "There is no picture in %d columns.".formatted(columns), "Give '--columns' 1 or more.");
        }
        return new NetworkLook(
                at == null ? null : workbench.timeline().find(at).id(),
                ego == null ? null : workbench.configurations().parties().find(ego),
                width,
                columns);
    }
}
