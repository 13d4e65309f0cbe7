package care.tandem.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** What the demo starts with: clinics and their people from a script. */
final class Demo {

    private Demo() {}

    /** Clinics, members and caseloads, written by the owner of the tables. */
    static void fillClinics(Access owner) {
        try (InputStream script = Objects.requireNonNull(Demo.class.getResourceAsStream("/demo/clinics.sql"));
                Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new CannotStart("The demo clinics could not be written: " + e.getMessage(), e);
        }
    }
}
