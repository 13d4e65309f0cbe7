package care.tandem.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Takes connections and tells PostgreSQL, for the length of the transaction, which clinic and which person it works
 * for, and which day it is there. Row-level security does the rest, for native SQL too. Outside a transaction nothing is
 * set, and nothing seen.
 */
public class ClinicConnections implements MultiTenantConnectionProvider<UUID> {

    private static final long serialVersionUID = 1L;
    private static final String DATA_SOURCE = "java:jboss/datasources/TandemDS";
    private static final String SET_UP = "select set_config('app.clinic', ?, true), set_config('app.person', ?, true), "
            + "set_config('app.today', ?, true)";

    /** Held, since looking it up anew for each transaction showed in the profile of a save. */
    private transient volatile @Nullable DataSource database;

    @Override
    public Connection getConnection(UUID clinic) throws SQLException {
        Connection connection = getAnyConnection();
        try (var statement = connection.prepareStatement(SET_UP)) {
            statement.setString(1, clinic.toString());
            statement.setString(2, person());
            statement.setString(3, today());
            statement.execute();
            return connection;
        } catch (SQLException unusable) {
            connection.close();
            throw unusable;
        }
    }

    private static String person() {
        CurrentMember member = RequestContext.member();
        return member == null ? "" : member.getSubject();
    }

    private static String today() {
        CurrentClinic clinic = RequestContext.clinic();
        return clinic == null ? "" : clinic.today().toString();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        DataSource source = database;
        if (source == null) {
            source = lookedUp();
            database = source;
        }
        return source.getConnection();
    }

    /** The name is a constant, never input. */
    @SuppressWarnings("BanJNDI")
    private static DataSource lookedUp() throws SQLException {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new SQLException("The server has no data source " + DATA_SOURCE, missing);
        }
    }

    @Override
    public void releaseConnection(UUID clinic, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    /** One connection for the whole transaction, since what is set on it lasts as long. */
    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> unwrapType) {
        return unwrapType.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> unwrapType) {
        return unwrapType.cast(this);
    }
}
