package care.tandem.doors;

import care.tandem.run.Access;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;

/** Founds the two practices, as the owner of the tables, whose credentials the server never holds. */
final class Practices {

    private Practices() {}

    static void found(Access owner) {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute(script());
        } catch (SQLException unfounded) {
            throw new IllegalStateException(unfounded);
        }
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Practices.class.getResourceAsStream("/doors/clinics.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
