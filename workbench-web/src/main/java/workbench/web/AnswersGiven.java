package workbench.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last answers to changes, by the key that a page gave each: a page whose server was lost sends a change again, and it
 * must not be made twice. Asked only when a change has its turn, so that one that is still being made is waited for.
 */
final class AnswersGiven {
    private static final int MOST = 500;

    private final Map<String, CommandAnswer> byKey = new LinkedHashMap<>();

    /**
     * What the change of that key was answered, made now if it was not before.
     *
     * @param key null if the change bears none
     */
    CommandAnswer once(@Nullable String key, Supplier<CommandAnswer> change) {
        CommandAnswer before = key == null ? null : byKey.get(key);
        if (before != null) {
            return before;
        }
        CommandAnswer answer = change.get();
        if (key != null && !answer.isFile()) {
            keep(key, answer);
        }
        return answer;
    }

    private void keep(String key, CommandAnswer answer) {
        byKey.put(key, answer);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }
}
