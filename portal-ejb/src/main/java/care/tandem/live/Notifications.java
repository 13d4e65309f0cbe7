package care.tandem.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * PostgreSQL's LISTEN and NOTIFY. Plain SQL, since no other way leads there; it touches no table, and so needs no
 * clinic. Triggers tell of what changes; from here comes only that somebody is writing.
 */
@ApplicationScoped
class Notifications {

    private static final Logger LOG = System.getLogger(Notifications.class.getName());
    /** Under a name of its own, by which those who run the database find it. */
    private static final String LISTEN =
            "set application_name = 'tandem-listening'; listen tandem_changes; listen tandem_writing";

    private static final String LISTEN_NO_MORE = "unlisten *; reset application_name";
    private static final int LOOK_UP_MILLIS = 1_000;
    private static final int ANSWER_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    /**
     * Hears what is notified for as long as that goes on.
     *
     * @param began told once it does: from now on nothing is missed
     * @throws SQLException when the connection is lost
     */
    void listen(BooleanSupplier goesOn, Runnable began, Consumer<Notice> heard) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LISTEN);
            try {
                began.run();
                while (goesOn.getAsBoolean()) {
                    hear(connection, heard);
                }
            } finally {
                // On a connection that is lost this fails, and so tells the pool not to take it back.
                statement.execute(LISTEN_NO_MORE);
            }
        }
    }

    private static void hear(Connection connection, Consumer<Notice> heard) throws SQLException {
        PGNotification[] notifications = connection.unwrap(PGConnection.class).getNotifications(LOOK_UP_MILLIS);
        if (notifications == null || notifications.length == 0) {
            requireAnswer(connection);
            return;
        }
        for (PGNotification notification : notifications) {
            Notice.in(notification.getParameter()).ifPresent(heard);
        }
    }

    /** A connection that a network has swallowed is silent, just like one on which nothing happens. */
    private static void requireAnswer(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLNonTransientConnectionException("The database does not answer any more", "08006");
        }
    }

    /** Lost when the database is away: it is said again two seconds later. */
    void send(Writing writing) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select pg_notify('tandem_writing', ?)")) {
            statement.setString(1, writing.text());
            statement.execute();
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "Nobody was told that somebody is writing", away);
        }
    }
}
