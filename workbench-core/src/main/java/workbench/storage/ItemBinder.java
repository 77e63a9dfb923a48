package workbench.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of a statement for one item. */
public interface ItemBinder<T> {
    void bind(PreparedStatement statement, T item) throws SQLException;
}
