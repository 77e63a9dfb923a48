package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.FileName;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.id.EventId;
import workbench.network.Network;
import workbench.network.Party;
import workbench.picture.Picture;
import workbench.picture.PictureFormat;
import workbench.study.AtomicFile;

@Command(
        name = "picture",
        description = {
            "Draws a network: at one event, or at every event side by side.",
            "",
            "Everybody stands at the same place at every event, so that what differs between two pictures is the network.",
            "Who is not there is drawn as a ghost. With '--ego' the others stand on circles about one of them, the nearer the",
            "closer they work together."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network picture implementation-network -o network.svg",
            "  workbench network picture implementation-network --at 2 -o network-2.png",
            "  workbench network picture implementation-network --at 4 --ego \"Provider D\" -o circles.svg"
        })
final class NetworkPictureCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

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
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where the picture is written; its ending picks the format (.svg, .png, .html).")
    @NamesFile(FileUse.WRITE)
    private Path file = Path.of("");

    NetworkPictureCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
    }

    @Override
    public Integer call() {
        PictureFormat format = PictureFormat.ofEnding(FileName.ending(file))
                .orElseThrow(() -> FilterWords.usage(
                        "'%s' names no picture.".formatted(file),
                        "Use one of: .%s.".formatted(String.join(", .", List.copyOf(PictureFormat.endings())))));
        try (Workbench workbench = study.open()) {
            Network found = workbench.networks().find(network);
            EventId event = at == null ? null : workbench.timeline().find(at).id();
            Party middle =
                    ego == null ? null : workbench.configurations().parties().find(ego);
            Picture picture = workbench.pictures().network(found.id(), event, middle);
            AtomicFile.write(around.file(file), path -> picture.write(path, format));
            around.sayWritten(file);
        }
        return 0;
    }
}
