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

    /** How much people have written in all: rows, and how often they were changed. */
    long written() {
        return number("select (select count(*) from goal) + (select count(*) from step)"
                + " + (select count(*) from goal_entry) + (select count(*) from note)"
                + " + (select count(*) from note_section) + (select coalesce(sum(version), 0) from goal)"
                + " + (select coalesce(sum(version), 0) from note) + (select count(*) from session)"
                + " + (select count(*) from agenda) + (select coalesce(sum(version), 0) from session)"
                + " + (select coalesce(sum(version), 0) from session_client)"
                + " + (select coalesce(sum(version), 0) from agenda) + (select count(*) from psychotherapy_note)"
                + " + (select coalesce(sum(version), 0) from psychotherapy_note)");
    }

    /** How many calls were refused so far. */
    long refusals() {
        return number("select count(*) from audit_entry where outcome = 'REFUSED'");
    }

    /** Each table but for the trail and what was seen, with how many rows it has and what is in them, in one number. */
    String everything() {
        String tables = "select string_agg(format('select %L || count(*) || '' '' || "
                + "coalesce(sum(hashtext(r::text)::bigint), 0) from %I r', tablename || ' ', tablename), "
                + "' union all ' order by tablename) from pg_tables "
                + "where schemaname = 'public' "
                + "and tablename not in ('audit_entry', 'seen_item', 'flyway_schema_history')";
        return text("select string_agg(line, ', ') from (" + text(tables) + ") as rows (line)");
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
