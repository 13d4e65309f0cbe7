package care.tandem.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An address in PostgreSQL and who signs in there. */
public record Access(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Access to(String database) {
        return new Access(url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + database), user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
