package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.evidence.LogChecker;
import care.tandem.evidence.LogHead;
import care.tandem.evidence.LogKeeper;
import care.tandem.evidence.LogProofs;
import care.tandem.people.People;
import care.tandem.people.PersonFilter;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How lines of the log come into the tree, and what is proved by it. */
@InServer
class EvidenceTest {

    private static final String LATE = "insert into audit_entry (clinic_id, id, at, subject, call, outcome) "
            + "values ('%s', '%s', now(), 'late', 'Goals.open', 'DONE')";

    @Inject
    LogKeeper keeper;

    @Inject
    LogChecker checker;

    @Inject
    LogProofs proofs;

    @Inject
    People people;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void takesInWhatWasWrittenSinceAndNothingTwice() throws SQLException {
        UUID entry = written();
        keeper.keep(ALDER.id());
        long size = size();
        keeper.keep(ALDER.id());

        assertThat(size()).isEqualTo(size);
        assertThat(leaves(entry)).isOne();
        assertThat(checker.check(ALDER.id()).findings()).isEmpty();
    }

    /** It got its number before others that were committed already; none of these may be taken in before it. */
    @Test
    void passesOverNoLineThatIsCommittedLate() throws SQLException {
        keeper.keep(ALDER.id());
        UUID late = UUID.randomUUID();
        UUID soon;
        try (DatabaseSession slow = DatabaseSession.in(ALDER, database)) {
            slow.change(LATE.formatted(ALDER.id(), late));
            soon = written();
            keeper.keep(ALDER.id());
            assertThat(leaves(soon)).as("written after one that still runs").isZero();
            slow.keep();
        }
        keeper.keep(ALDER.id());

        assertThat(leaves(late)).isOne();
        assertThat(leaves(soon)).isOne();
        assertThat(checker.check(ALDER.id()).findings()).isEmpty();
    }

    @Test
    void waitsForNobodyWhoIsAtTheSameLogAlready() throws SQLException {
        UUID entry = written();
        try (DatabaseSession other = DatabaseSession.in(ALDER, database)) {
            other.rows("select id from log_tree for update");
            keeper.keep(ALDER.id());
            assertThat(leaves(entry)).isZero();

            keeper.keep(BIRCH.id());
            assertThat(checker.check(BIRCH.id()).findings())
                    .as("another clinic's goes on")
                    .isEmpty();
        }
        keeper.keep(ALDER.id());
        assertThat(leaves(entry)).isOne();
    }

    @Test
    void provesEachLineAndThatTheLogOnlyGrew() throws SQLException {
        keeper.keep(ALDER.id());
        UUID entry = written();
        keeper.keep(ALDER.id());
        Writing.in(ALDER).enter(ADMIN);

        assertThat(proofs.ofLine(entry).fits()).isTrue();
        List<LogHead> heads = proofs.state().heads();
        assertThat(heads).hasSizeGreaterThan(1);
        assertThat(proofs.between(heads.get(1).size(), heads.get(0).size()).fits())
                .isTrue();
        assertThatThrownBy(
                        () -> proofs.between(heads.get(0).size(), heads.get(1).size()))
                .isInstanceOf(NotFound.class);

        UUID waiting = written();
        Writing.in(ALDER).enter(ADMIN);
        assertThat(proofs.ofLine(waiting).head()).isNull();
        Writing.in(BIRCH).enter(ADMIN);
        assertThatThrownBy(() -> proofs.ofLine(entry)).isInstanceOf(NotFound.class);
    }

    @Test
    void isChangedByNobodyInTheServer() throws SQLException {
        keeper.keep(ALDER.id());
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            for (String change : List.of(
                    "update log_node set number = number + 1",
                    "delete from log_node",
                    "update log_head set size = size + 1",
                    "delete from log_head",
                    "update log_keyset set made_at = now()",
                    "update log_check set lines = 0",
                    "insert into audit_entry (clinic_id, id, at, subject, call, outcome, xact) values ('" + ALDER.id()
                            + "', gen_random_uuid(), now(), '', '', 'DONE', '1')")) {
                assertThat(session.refusal(change)).as(change).isEqualTo("42501");
            }
        }
    }

    /** @return the line that it left */
    private UUID written() throws SQLException {
        Writing.in(ALDER).enter(THERAPIST);
        people.caseload(PersonFilter.ALL);
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return UUID.fromString(
                    session.one("select id from audit_entry where call = 'People.caseload' order by at desc, id "
                            + "desc limit 1"));
        }
    }

    private long size() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return Long.parseLong(session.one("select size from log_tree"));
        }
    }

    private long leaves(UUID entry) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            return Long.parseLong(session.one("select count(*) from log_node where level = 0 and id = ?", entry));
        }
    }
}
