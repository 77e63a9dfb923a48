package workbench.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the current row. */
public interface RowTaker {
    void take(ResultSet row) throws SQLException;
}
