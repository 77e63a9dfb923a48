package workbench.web;

import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import workbench.journal.Change;

/**
 * Tells open pages what changed, and how far long work has come, by server-sent events; on a thread of its own, so that a
 * page that does not listen holds up nobody.
 */
final class LiveChanges {
    private final Set<SseClient> listening = ConcurrentHashMap.newKeySet();
    private final ExecutorService voice = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("live-changes").unstarted(work));

    void listen(SseClient page) {
        page.keepAlive();
        page.onClose(() -> listening.remove(page));
        listening.add(page);
        page.sendComment("listening");
    }

    /** @param page the one that made the change; null if it was a script */
    void tell(Change change, @Nullable String page) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("seq", change.seq());
        said.put("at", change.at().toString());
        said.put("who", change.who());
        said.put("what", change.what());
        said.put("entity", change.entity());
        said.put("id", change.entityId() == null ? null : change.entityId().toString());
        said.put("summary", change.summary());
        said.put("undoes", change.undoes());
        said.put("page", page);
        send("change", said);
    }

    /** @param total how many steps there will be; -1 if nobody knows */
    void progress(String task, long done, long total, @Nullable String page) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("task", task);
        said.put("done", done);
        said.put("total", total);
        said.put("page", page);
        send("progress", said);
    }

    /** Finds out which pages went away. */
    void beat() {
        voice.execute(() -> listening.forEach(page -> page.sendComment("still here")));
    }

    private void send(String event, Map<String, @Nullable Object> said) {
        String words = JsonAnswer.words(said);
        voice.execute(() -> listening.forEach(page -> page.sendEvent(event, words)));
    }

    void close() {
        voice.shutdown();
        listening.forEach(SseClient::close);
    }
}
