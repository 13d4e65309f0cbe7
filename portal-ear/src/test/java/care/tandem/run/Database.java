package care.tandem.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;

/**
 * The portal's database, ours or one from outside.
 *
 * @param server how the application signs in
 * @param owner how migrations sign in; absent when somebody else runs them
 * @param keycloak where Keycloak keeps its users
 */
public record Database(Access server, @Nullable Access owner, Access keycloak) {

    /** Roles and databases in the PostgreSQL of the runner, made on the first start. */
    static Database inside(StateDir state, int port) {
        String host = "jdbc:postgresql://127.0.0.1:" + port;
        Access superuser = new Access(host + "/postgres", "postgres", state.secret("postgres"));
        Access owner = new Access(host + "/tandem", "tandem_owner", state.secret("tandem_owner"));
        Access server = server(state, port);
        Access keycloak = new Access(host + "/keycloak", "keycloak", state.secret("keycloak"));
        try {
            if (!hasRoles(superuser)) {
                runScript(
                        superuser,
                        "roles.sql",
                        Map.of(
                                ":'owner_password'", "'" + owner.password() + "'",
                                ":'server_password'", "'" + server.password() + "'",
                                ":'keycloak_password'", "'" + keycloak.password() + "'"));
            }
            runScript(superuser, "fences.sql", Map.of());
        } catch (SQLException e) {
            throw new CannotStart("The roles of the database or their bounds could not be made: " + e.getMessage(), e);
        }
        return new Database(server, owner, keycloak);
    }

    /** How the application signs in to the PostgreSQL of the runner. */
    static Access server(StateDir state, int port) {
        return new Access(
                "jdbc:postgresql://127.0.0.1:" + port + "/tandem", "tandem_server", state.secret("tandem_server"));
    }

    /** The database that the environment names. */
    static Database outside(Map<String, String> environment) {
        String url = required(environment, "TANDEM_DB_URL");
        Access server =
                new Access(url, required(environment, "TANDEM_DB_USER"), required(environment, "TANDEM_DB_PASSWORD"));
        String ownerName = environment.get("TANDEM_DB_OWNER_USER");
        Access owner = ownerName == null
                ? null
                : new Access(url, ownerName, required(environment, "TANDEM_DB_OWNER_PASSWORD"));
        Access keycloak = new Access(url, "keycloak", environment.getOrDefault("TANDEM_KEYCLOAK_DB_PASSWORD", ""));
        return new Database(server, owner, keycloak.to("keycloak"));
    }

    /** Brings the tables up to date, as their owner, and says whether there were none before. */
    boolean migrate() {
        if (owner == null) {
            return false;
        }
        MigrateResult result = Flyway.configure(Database.class.getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .placeholders(Map.of("server", server.user()))
                .load()
                .migrate();
        return result.initialSchemaVersion == null;
    }

    private static boolean hasRoles(Access superuser) throws SQLException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from pg_database where datname = 'tandem'")) {
            return found.next();
        }
    }

    /** Passwords stand in it as psql's variables, and {@code \connect} changes the database. */
    private static void runScript(Access superuser, String name, Map<String, String> passwords) throws SQLException {
        String script = script(name);
        for (Map.Entry<String, String> password : passwords.entrySet()) {
            script = script.replace(password.getKey(), password.getValue());
        }
        for (String part : script.split("(?m)^\\\\connect ", -1)) {
            boolean first = part.startsWith("--");
            String database =
                    first ? "postgres" : part.lines().findFirst().orElseThrow().trim();
            String statements = first ? part : part.substring(part.indexOf('\n'));
            run(superuser.to(database), statements);
        }
    }

    private static void run(Access access, String statements) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*\\n", -1)) {
                statement.execute(one);
            }
        }
    }

    private static String script(String name) {
        try {
            return Files.readString(Built.config().resolve("database").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new CannotStart("TANDEM_DB_URL names a database outside: set " + variable + " too.");
        }
        return value;
    }
}
