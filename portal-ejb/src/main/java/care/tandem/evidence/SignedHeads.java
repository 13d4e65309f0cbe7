package care.tandem.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was signed of a clinic's log and what came of checking it, in the database, over a connection that works for the clinic. */
final class SignedHeads {

    private final ClinicSql sql;
    private final UUID clinic;

    SignedHeads(Connection connection, UUID clinic) {
        this.sql = new ClinicSql(connection);
        this.clinic = clinic;
    }

    void add(LogHead head) throws SQLException {
        sql.change(
                "insert into log_head (clinic_id, id, size, first, root, at, signature) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)",
                clinic,
                head.size(),
                head.first(),
                ClinicSql.bytes(head.root()),
                head.at(),
                ClinicSql.bytes(head.signature()));
    }

    /** Heads, the oldest first. */
    List<LogHead> all() throws SQLException {
        return heads("order by h.size, h.first", clinic);
    }

    /** The latest heads, the newest first. */
    List<LogHead> latest(int most) throws SQLException {
        return heads("order by h.size desc, h.first desc limit ?", clinic, most);
    }

    /** The one over so many lines. */
    Optional<LogHead> over(long size) throws SQLException {
        return heads("and h.size = ? order by h.first desc", clinic, size).stream()
                .findFirst();
    }

    private List<LogHead> heads(String which, Object... values) throws SQLException {
        String query = "select h.size, h.first, h.root, h.at, k.public_key, h.signature from log_head h "
                + "join log_keyset k on k.clinic_id = h.clinic_id where h.clinic_id = ? " + which;
        return sql.select(
                query,
                row -> new LogHead(
                        clinic,
                        row.getLong(1),
                        row.getLong(2),
                        ClinicSql.text(row, 3),
                        ClinicSql.instant(row, 4),
                        ClinicSql.text(row, 5),
                        ClinicSql.text(row, 6)),
                values);
    }

    void add(LogCheck check) throws SQLException {
        sql.change(
                "insert into log_check (clinic_id, id, begun_at, ended_at, lines, heads, outside, findings) "
                        + "values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?::jsonb)",
                clinic,
                check.begun(),
                check.ended(),
                check.lines(),
                check.heads(),
                check.outside(),
                check.json());
    }

    /** What came of looking through the log the last time. */
    Optional<LogCheck> latestCheck() throws SQLException {
        String query =
                "select begun_at, ended_at, lines, heads, outside, findings::text from log_check where clinic_id = ? "
                        + "order by ended_at desc limit 1";
        return sql
                .select(
                        query,
                        row -> LogCheck.of(
                                ClinicSql.instant(row, 1),
                                ClinicSql.instant(row, 2),
                                row.getLong(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getString(6)),
                        clinic)
                .stream()
                .findFirst();
    }
}
