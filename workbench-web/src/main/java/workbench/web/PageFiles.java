package workbench.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the pages, from the class path: our own under {@code /app}, those of libraries (WebJars) under {@code /lib}.
 * Whoever works on the pages names their folder ({@code -Dworkbench.pages=DIR}) and needs only to reload.
 */
final class PageFiles {
    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_@-][A-Za-z0-9_.@-]*(/[A-Za-z0-9_@-][A-Za-z0-9_.@-]*)*");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final @Nullable Path development;
    private final Map<String, String> libraryVersions = new ConcurrentHashMap<>();

    /** @param development a folder to read the pages from, instead of those that came with the program */
    PageFiles(@Nullable Path development) {
        this.development = development;
    }

    /** The one page, whatever its address: what it shows is told by the address. */
    void page(Context request) {
        if (request.path().startsWith("/api/")) {
            throw new Turned(404, "There is no such address.", "/api/v1/openapi.json names all.");
        }
        byte[] index = own("index.html").orElseThrow();
        request.header("Content-Security-Policy", policy(new String(index, StandardCharsets.UTF_8)));
        request.contentType("text/html; charset=utf-8").result(index);
    }

    /** Whether a person in a browser waits for a page. */
    static boolean isForPeople(Context request) {
        String wanted = request.header("Accept");
        return wanted != null && wanted.contains("text/html") && !request.path().startsWith("/api/");
    }

    /** What people see who come without the link. */
    static void shut(Context request) {
        request.status(401).contentType("text/html; charset=utf-8").result("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Workbench</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>The workbench is shut here</h1>
                <p>Open the link that <code>workbench serve</code> printed: it holds the key to your study.
                After the workbench was started anew, the link is a new one.</p></main></body></html>
                """);
    }

    void ownFile(Context request) {
        give(request, below(request, "/app/").flatMap(this::own));
    }

    void libraryFile(Context request) {
        give(request, below(request, "/lib/").flatMap(this::library));
    }

    private static Optional<String> below(Context request, String prefix) {
        String path = request.path().substring(prefix.length());
        return PLAIN_PATH.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }

    private static void give(Context request, Optional<byte[]> file) {
        byte[] bytes = file.orElseThrow(
                () -> new Turned(404, "There is no such file.", "Go to the first page and begin there."));
        request.contentType(typeOf(request.path())).result(bytes);
    }

    private static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private Optional<byte[]> own(String path) {
        if (development == null) {
            return resource("/workbench/web/pages/" + path);
        }
        Path file = development.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code lit/index.js}: the file of the WebJar by that name, in the version that is on the class path. */
    private Optional<byte[]> library(String path) {
        String[] parts = path.split("/", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String version = libraryVersions.computeIfAbsent(parts[0], PageFiles::versionOf);
        return resource("/META-INF/resources/webjars/%s/%s/%s".formatted(parts[0], version, parts[1]));
    }

    private static String versionOf(String library) {
        return resource("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(library))
                .map(PageFiles::version)
                .orElse("none");
    }

    private static String version(byte[] properties) {
        Properties read = new Properties();
        try {
            read.load(new java.io.ByteArrayInputStream(properties));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read.getProperty("version", "none");
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream stream = PageFiles.class.getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Scripts and styles from here alone; of what stands in the page itself only the import map runs, by its hash. */
    private static String policy(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        String scripts = map.find() ? "'self' '" + hash(map.group(1)) + "'" : "'self'";
        return "default-src 'none'; script-src " + scripts
                + "; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
