package workbench.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the current row. */
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
