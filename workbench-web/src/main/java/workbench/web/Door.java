package workbench.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in. The link that is printed bears a random token; it is turned into a cookie that no script and no other
 * site gets hold of, and goes from the address. Scripts send the token as a bearer.
 *
 * <p>A name that was made to lead here (DNS rebinding) is refused by its {@code Host}, a form or script of another site by
 * its {@code Origin}.
 */
final class Door {
    private static final int SECRET_BYTES = 24;
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final String token = secret();
    private final String session = secret();
    private volatile int port;

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Known once the server listens. */
    void opensAt(int listening) {
        port = listening;
    }

    /** The address that is printed, with the token. */
    String link() {
        return address() + "/?token=" + token;
    }

    /** Without the token: for the sentence that tells others who has the study. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Lets a request pass, or answers it. */
    void check(Context request) {
        if (!isOurs(request.header("Host"))) {
            throw new Turned(421, "This address is not the workbench's.", "Open " + address() + " instead.");
        }
        String origin = request.header("Origin");
        if (origin != null && !isOurs(origin.replaceFirst("^http://", ""))) {
            throw foreign();
        }
        if (comesByLink(request)) {
            letIn(request);
            return;
        }
        if (bearsToken(request)) {
            return;
        }
        if (!same(session, request.cookie(cookieName()))) {
            throw new Turned(
                    401,
                    "This page is shut.",
                    "Open the link that 'workbench serve' printed, or send its token: 'Authorization: Bearer TOKEN'.");
        }
        if (!READING.contains(request.method()) && !isSameOrigin(request)) {
            throw foreign();
        }
    }

    private static Turned foreign() {
        return new Turned(403, "Another site may not use the workbench.", "Use its own pages.");
    }

    /** Cookies are sent to every port of a host, so each server has a name of its own. */
    private String cookieName() {
        return "workbench-" + port;
    }

    private boolean isOurs(@Nullable String host) {
        return host != null && (host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port));
    }

    /** Browsers say where a change comes from; whoever bears the cookie and does not is none of ours. */
    private static boolean isSameOrigin(Context request) {
        String site = request.header("Sec-Fetch-Site");
        return site == null ? request.header("Origin") != null : site.equals("same-origin");
    }

    private boolean comesByLink(Context request) {
        return request.method().equals(HandlerType.GET) && same(token, request.queryParam("token"));
    }

    private boolean bearsToken(Context request) {
        String bearer = request.header("Authorization");
        return bearer != null && bearer.startsWith("Bearer ") && same(token, bearer.substring(7));
    }

    private void letIn(Context request) {
        Cookie cookie = new Cookie(cookieName(), session);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        request.cookie(cookie);
        String left = request.queryParamMap().entrySet().stream()
                .filter(each -> !each.getKey().equals("token"))
                .flatMap(each -> each.getValue().stream().map(one -> Addresses.pair(each.getKey(), one)))
                .collect(java.util.stream.Collectors.joining("&"));
        String path = request.path().replaceFirst("^/{2,}", "/"); // '//host' would lead elsewhere
        request.redirect(left.isEmpty() ? path : path + "?" + left, io.javalin.http.HttpStatus.SEE_OTHER);
        request.skipRemainingHandlers();
    }

    /** Compares in a time that tells nothing of how much is right. */
    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
