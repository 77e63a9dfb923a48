package workbench.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement, counted from 1. */
public interface Binder {
    Binder NOTHING = statement -> {};

    void bind(PreparedStatement statement) throws SQLException;

    /** Parameters in order, each as JDBC takes it. */
    static Binder of(@Nullable Object... parameters) {
        return statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
        };
    }
}
