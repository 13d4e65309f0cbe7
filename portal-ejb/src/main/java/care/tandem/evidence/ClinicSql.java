package care.tandem.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Statements over a connection that works for one clinic, and what they take and answer as what it is. */
final class ClinicSql {

    private final Connection connection;

    ClinicSql(Connection connection) {
        this.connection = connection;
    }

    /** Reads a row of an answer. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> select(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    void change(String sql, Object... values) throws SQLException {
        changeAll(sql, List.<Object[]>of(values));
    }

    /** The same with each of several values. */
    void changeAll(String sql, List<Object[]> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : each) {
                fill(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Bytes in Base64. */
    static String text(ResultSet row, int column) throws SQLException {
        return Base64.getEncoder().encodeToString(row.getBytes(column));
    }

    static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
