package workbench.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one request, with what was uploaded; nobody else may look into it, and it goes with the request. */
final class RequestFolder implements AutoCloseable {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\]");
    private static final int LONGEST_NAME = 200;

    private @Nullable Path made;

    Path path() {
        Path folder = made;
        if (folder == null) {
            try {
                folder = Files.createTempDirectory("workbench-request-");
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            made = folder;
        }
        return folder;
    }

    /**
     * Puts an uploaded file here, under its own name and folders.
     *
     * @return its path, relative to this folder
     */
    String keep(UploadedFile file) {
        List<String> parts = List.of(file.filename().replace('\\', '/').split("/")).stream()
                .filter(part -> !part.isBlank() && !part.equals("."))
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(RequestFolder::isUnfit)) {
            throw new Turned(400, "A file's name is not to be used.", "Give the file a plain name, and send it again.");
        }
        String relative = String.join("/", parts);
        Path target = path().resolve(relative);
        try (InputStream bytes = file.content()) {
            Files.createDirectories(target.getParent());
            Files.copy(bytes, target);
        } catch (java.nio.file.FileAlreadyExistsException twice) {
            throw new Turned(
                    400, "Two files bear one name.", "Give one of them another name, or send them one by one.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return relative;
    }

    private static boolean isUnfit(String part) {
        return part.equals("..")
                || part.length() > LONGEST_NAME
                || UNFIT.matcher(part).find();
    }

    @Override
    public void close() {
        if (made == null) {
            return;
        }
        try (Stream<Path> inside = Files.walk(made)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException kept) {
            // the system's own folder for passing things; it is emptied sooner or later
        }
    }
}
