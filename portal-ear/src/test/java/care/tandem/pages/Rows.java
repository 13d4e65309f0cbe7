package care.tandem.pages;

import care.tandem.run.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** What stands in the tables about one clinic, seen by the one whom no policy hides anything from. */
final class Rows {

    /** Every table of what clinics own, but for the trail and its tree, what was seen and their keys: the number of rows and what is in them. */
    private static final String EVERYTHING = "select string_agg(format('select %%L || count(*) || '' '' || "
            + "coalesce(sum(hashtext(r::text)::bigint), 0) from %%I r where clinic_id = %%L', table_name || ' ', "
            + "table_name, '%1$s'), ' union all ' order by table_name) from information_schema.columns "
            + "where table_schema = 'public' and column_name = 'clinic_id' "
            + "and table_name not in ('audit_entry', 'seen_item', 'clinic_keyset', 'marking_keyset') "
            + "and table_name !~ '^log_(tree|node|head|keyset|check)$'";

    private final String url;
    private final String password;
    private final UUID clinic;

    Rows(Stack stack, UUID clinic) {
        this(stack, stack.database().server().url(), clinic);
    }

    private Rows(Stack stack, String url, UUID clinic) {
        this.url = url;
        this.clinic = clinic;
        password = stack.state().secret("postgres");
    }

    /** Those of Keycloak, which are of no clinic. */
    static Rows ofKeycloak(Stack stack) {
        return new Rows(stack, stack.database().keycloak().url(), new UUID(0, 0));
    }

    /** All that people have written there, in one line that changes with it. */
    String written() {
        return text("select string_agg(line, ', ') from (" + text(EVERYTHING.formatted(clinic)) + ") as rows (line)");
    }

    /** How many calls were refused so far. */
    long refusals() {
        return number("select count(*) from audit_entry where outcome = 'REFUSED' and clinic_id = '" + clinic + "'");
    }

    /** How many rows that table has of the clinic. */
    long of(String table) {
        return number("select count(*) from " + table + " where clinic_id = '" + clinic + "'");
    }

    long number(String query) {
        return Long.parseLong(text(query));
    }

    String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String commands) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(commands);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody finds who reads with this connection. */
    <T> T asking(Question<T> question) {
        try (Connection connection = connect()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that is asked of the database. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }
}
