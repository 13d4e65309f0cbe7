package care.tandem.pages;

import care.tandem.evidence.HeadsFile;
import care.tandem.evidence.LogHead;
import care.tandem.evidence.Verification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of a clinic in the hands of somebody who can do anything in the database, and of an admin who has it checked. */
final class LogOnTrial {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LogOnTrial() {}

    /** What is said where a line, counted from 0, is not the one that was signed: it is between the two heads next to it. */
    static String notAsSigned(Clinic clinic, int number) {
        return "Lines " + (head(clinic, "max(size) filter (where size <= " + number + ")") + 1) + " to "
                + head(clinic, "min(size) filter (where size > " + number + ")") + " are not those that were signed.";
    }
    /** An admin of a clinic in whose log there are so many lines besides. */
    static Person withLines(Clinic clinic, int number) {
        clinic.rows()
                .change("insert into audit_entry (clinic_id, id, at, subject, member_id, call, item, outcome) select '"
                        + clinic.id()
                        + "', gen_random_uuid(), now() - interval '5 minutes' + i * interval '1 ms', 'somebody', '"
                        + clinic.idOf(Member.THERAPIST)
                        + "', 'Goals.open', gen_random_uuid(), 'DONE' from generate_series(1, "
                        + number + ") i");
        return clinic.has(Member.ADMIN);
    }

    /** Has everything checked until all is in the tree that stands in the log by now. @return what was found */
    static List<String> check(Person admin) {
        Rows rows = admin.clinic().rows();
        String last = rows.text(inLog(admin.clinic(), "max(xact)"));
        String left =
                inLog(admin.clinic(), "count(*)") + " and xact <= '" + last + "' and (xact, id) > (select cut_xact, "
                        + "cut_entry from log_tree t where t.clinic_id = e.clinic_id)";
        do {
            long checks = rows.of("log_check");
            admin.open("/audit/proof").presses("check:send");
            awaits(() -> rows.of("log_check") > checks);
        } while (rows.number(left) > 0);
        return admin.open("/audit/proof").all("ul.findings > li > p").eachText();
    }

    private static String inLog(Clinic clinic, String what) {
        return "select " + what + " from audit_entry e where clinic_id = '" + clinic.id() + "'";
    }

    /** What is found by whoever has the database and what is kept outside it, and no server. */
    static List<String> foundWithoutServer(Clinic clinic) throws IOException {
        List<LogHead> outside = HeadsFile.in(clinic.stack().state().path("log-heads"), clinic.id())
                .heads();
        return clinic.rows().asking(connection -> Verification.of(connection, clinic.id(), outside)).findings().stream()
                .map(found -> found.kind() + " " + found.from() + " to " + found.to())
                .toList();
    }

    /** How many lines are in the tree. */
    static long size(Clinic clinic) {
        return clinic.rows().number("select size from log_tree where clinic_id = '" + clinic.id() + "'");
    }

    /** The end of a head, as an aggregate of those that are over lines of that number. */
    static long head(Clinic clinic, String which) {
        return clinic.rows()
                .number("select coalesce(" + which + ", 0) from log_head where clinic_id = '" + clinic.id() + "'");
    }

    /** A change to the row of the line with that number, counted from 0. */
    static String change(Clinic clinic, String change, int number) {
        return change + " where clinic_id = '" + clinic.id()
                + "' and id = (select n.id from log_node n where n.level = 0 " + "and n.number = " + number
                + " and n.clinic_id = '" + clinic.id() + "')";
    }

    static String ofTree(Clinic clinic, String change, String which) {
        return change + " where level = 0 and " + which + " and clinic_id = '" + clinic.id() + "'";
    }

    /** The same for each table of the log. */
    static String ofEachTable(String change) {
        return Stream.of("audit_entry", "log_tree", "log_node", "log_head")
                .map(change::formatted)
                .collect(Collectors.joining(";"));
    }

    private static void awaits(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come");
            }
        }
    }
}
