package care.tandem.run;

import care.tandem.evidence.Finding;
import care.tandem.evidence.HeadsFile;
import care.tandem.evidence.LogHead;
import care.tandem.evidence.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code mvn -Pverify-log}: looks through the logs of all clinics for what somebody changed, with the database and what was
 * signed outside it, and without the portal. Reads alone, as the role of the server. Ends with 1 where something does not fit.
 */
public final class VerifyLog {

    private final Access database;
    private final Path heads;
    private final PrintStream out;

    private VerifyLog(Access database, Path heads, PrintStream out) {
        this.database = database;
        this.heads = heads;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        StateDir state = StateDir.at(Built.root().resolve(".tandem"));
        Access database = environment.containsKey("TANDEM_DB_URL")
                ? Database.outside(environment).server()
                : Database.server(state, Ports.fromEnvironment().database());
        Path heads = LogHeads.in(state, environment);
        if (!read(database, heads)) {
            System.exit(1);
        }
    }

    private static boolean read(Access database, Path heads) throws IOException {
        try {
            return in(database, heads, System.out);
        } catch (SQLException unread) {
            System.out.println("The log was not read to its end: " + unread.getMessage());
            System.out.println("Is the database running? TANDEM_DB_URL says where it is, else mvn -Prun starts it.");
            return false;
        }
    }

    /** Says of each clinic what it found. @return whether everything fits */
    static boolean in(Access database, Path heads, PrintStream out) throws SQLException, IOException {
        return new VerifyLog(database, heads, out).all();
    }

    private boolean all() throws SQLException, IOException {
        out.println("What was signed outside the database is read from " + heads);
        boolean fits = true;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            for (UUID clinic : clinics(connection)) {
                fits &= fits(connection, clinic);
                connection.rollback();
            }
        }
        out.println(fits ? "Everything fits." : "Not everything fits.");
        return fits;
    }

    private boolean fits(Connection connection, UUID clinic) throws SQLException, IOException {
        List<LogHead> outside = HeadsFile.in(heads, clinic).heads();
        set(connection, "app.clinic", clinic.toString());
        Verification.Result result = Verification.of(connection, clinic, outside);
        out.printf(
                "%s: %d lines, %d signatures, %d outside; %d lines are not in the tree yet%n",
                name(connection, clinic), result.lines(), result.heads(), result.outside(), result.waiting());
        for (Finding finding : result.findings()) {
            out.printf(
                    "  %s, lines %d to %d%s%n",
                    finding.kind(),
                    finding.from(),
                    finding.to(),
                    finding.entry() == null ? "" : ", entry " + finding.entry());
        }
        return result.findings().isEmpty();
    }

    /** Also the nil clinic, which has the traces of those who found none. */
    private static List<UUID> clinics(Connection connection) throws SQLException {
        set(connection, "app.clock", "log");
        List<UUID> clinics = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select clinic_id from log_tree order by clinic_id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                clinics.add(rows.getObject(1, UUID.class));
            }
        }
        connection.rollback();
        return clinics;
    }

    private static String name(Connection connection, UUID clinic) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select slug from clinic where id = ?")) {
            statement.setObject(1, clinic);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "outside all clinics";
            }
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.executeQuery().close();
        }
    }
}
