package care.tandem.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the database keeps from the server's own role, beside rows of other clinics. */
@InServer
class FencesTest {

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void leadItToItsOwnDatabaseOnly() throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            assertThat(session.rows("select datname from pg_database where datallowconn "
                            + "and has_database_privilege(current_user, oid, 'connect')"))
                    .containsExactly("tandem");
        }
    }

    @Test
    void letItMakeNothingThatNoPolicyHolds() throws SQLException {
        try (DatabaseSession session = DatabaseSession.nowhere(database)) {
            for (String making : new String[] {
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, '')",
                "create temporary table hidden (words text)",
                "create table hidden (words text)",
                "create schema hidden",
                "create database hidden",
                "create role hidden",
                "create extension dblink",
                "copy member to program 'cat'",
                "select pg_read_file('postgresql.conf')"
            }) {
                assertThat(session.refusal(making)).as(making).isIn("42501", "25001");
            }
        }
    }
}
