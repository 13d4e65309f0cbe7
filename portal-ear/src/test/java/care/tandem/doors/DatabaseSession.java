package care.tandem.doors;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A session in the database as the server's own role, past every line of Java: what somebody could do who broke into
 * the server. Whatever it does is undone at its end, unless it is kept.
 */
final class DatabaseSession implements AutoCloseable {

    private final Connection connection;

    private DatabaseSession(Connection connection) {
        this.connection = connection;
    }

    /** With no clinic and no person set. */
    static DatabaseSession nowhere(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new DatabaseSession(connection);
    }

    static DatabaseSession in(Practice practice, DataSource database) throws SQLException {
        return in(practice.id(), database);
    }

    /** As somebody of the practice: the database shows some rows to one person alone. */
    static DatabaseSession of(Person person, Practice practice, DataSource database) throws SQLException {
        DatabaseSession session = in(practice, database);
        session.set("app.person", person.subject(practice));
        return session;
    }

    static DatabaseSession in(UUID clinic, DataSource database) throws SQLException {
        DatabaseSession session = nowhere(database);
        session.set("app.clinic", clinic.toString());
        return session;
    }

    void set(String setting, String value) throws SQLException {
        rows("select set_config(?, ?, true)", setting, value);
    }

    /** The first column of each row. */
    List<String> rows(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
            return rows;
        }
    }

    String one(String sql, @Nullable Object... values) throws SQLException {
        List<String> rows = rows(sql, values);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows for " + sql);
        }
        return rows.get(0);
    }

    long count(String table) throws SQLException {
        return Long.parseLong(one("select count(*) from " + table));
    }

    /** How many rows it changed. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The SQL state with which the database refuses this; "done" when it does not. The attempt is undone. */
    String refusal(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (PreparedStatement statement = prepared(sql)) {
            int changed = statement.executeUpdate();
            return changed == 0 ? "nothing changed" : "done";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        } finally {
            connection.rollback(before);
        }
    }

    void keep() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
