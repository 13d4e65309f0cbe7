package care.tandem.stories;

import care.tandem.run.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What stands in the tables, seen by the one whom no policy hides anything from. */
final class Rows {

    /** Every table of the demo's clinics but for the trail and what was seen: how many rows, and what is in them. */
    private static final String EVERYTHING = "select string_agg(format('select %L || count(*) || '' '' || "
            + "coalesce(sum(hashtext(r::text)::bigint), 0) from %I r where %I in "
            + "(select id from clinic where slug in (''riverside'', ''hilltop''))', table_name || ' ', table_name, "
            + "column_name), ' union all ' order by table_name) from information_schema.columns "
            + "where table_schema = 'public' and table_name not in ('audit_entry', 'seen_item') "
            + "and table_name !~ '^log_(tree|node|head|keyset|check)$' "
            + "and (column_name = 'clinic_id' or table_name = 'clinic' and column_name = 'id')";

    private final String url;
    private final String password;

    Rows(Stack stack) {
        this(stack.database().server().url(), stack);
    }

    private Rows(String url, Stack stack) {
        this.url = url;
        password = stack.state().secret("postgres");
    }

    /** Those of Keycloak. */
    static Rows ofKeycloak(Stack stack) {
        return new Rows(stack.database().keycloak().url(), stack);
    }

    /** All that people of the demo have written, in one line that changes with it. */
    String written() {
        return text("select string_agg(line, ', ' order by line) from (" + text(EVERYTHING) + ") as rows (line)");
    }

    private String text(String query) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }
}
