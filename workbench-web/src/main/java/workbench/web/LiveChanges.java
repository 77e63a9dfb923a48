package workbench.web;

import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import workbench.journal.Change;

/** Tells open pages what changed, and how far long work has come, by server-sent events. */
final class LiveChanges {
    private final Set<SseClient> listening = ConcurrentHashMap.newKeySet();

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
        listening.forEach(page -> page.sendComment("still here"));
    }

    private void send(String event, Map<String, @Nullable Object> said) {
        String words = JsonAnswer.words(said);
        listening.forEach(page -> page.sendEvent(event, words));
    }

    void close() {
        listening.forEach(SseClient::close);
    }
}
