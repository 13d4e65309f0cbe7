package care.tandem.doors;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What calls left in the audit trail of a clinic. */
final class Traces {

    private static final String LINE = "select concat_ws(' ', call, outcome, why) from audit_entry ";

    private final DataSource database;
    private final UUID clinic;
    private final String since;
    private final List<UUID> before;

    private Traces(DataSource database, UUID clinic) throws SQLException {
        this.database = database;
        this.clinic = clinic;
        this.since = latest();
        this.before = ids();
    }

    static Traces from(DataSource database, UUID clinic) throws SQLException {
        return new Traces(database, clinic);
    }

    /** The traces left since, as {@code Goals.accept REFUSED refused.stale}. */
    List<String> left() throws SQLException {
        return left(LINE);
    }

    /** Who left a trace, and about what, since. */
    List<String> whoAndWhat() throws SQLException {
        return left("select concat_ws(' ', subject, member_id, item) from audit_entry ");
    }

    private List<String> left(String line) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(clinic, database)) {
            List<String> lines = new ArrayList<>();
            for (UUID id : ids()) {
                if (!before.contains(id)) {
                    lines.add(session.one(line + "where id = ?", id));
                }
            }
            return lines;
        }
    }

    private String latest() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(clinic, database)) {
            return session.rows("select coalesce(max(at), '-infinity') from audit_entry")
                    .get(0);
        }
    }

    /** Of the latest moment before and all later ones: the whole trail of all tests is long. */
    private List<UUID> ids() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(clinic, database)) {
            return session.rows("select id from audit_entry where at >= '" + since + "' order by at").stream()
                    .map(UUID::fromString)
                    .toList();
        }
    }
}
