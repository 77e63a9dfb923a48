package workbench.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last answers to changes, by the key that a page gave each: a page whose server was lost sends a change again, and it
 * must not be made twice.
 */
final class AnswersGiven {
    private static final int MOST = 500;

    private final Map<String, CommandAnswer> byKey = new LinkedHashMap<>();

    synchronized Optional<CommandAnswer> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    synchronized void keep(String key, CommandAnswer answer) {
        byKey.put(key, answer);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }
}
