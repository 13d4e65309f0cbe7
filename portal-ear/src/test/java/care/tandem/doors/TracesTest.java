package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.audit.AuditTrail;
import care.tandem.audit.LogFilter;
import care.tandem.door.Stale;
import care.tandem.door.Trace;
import care.tandem.goals.AcceptGoal;
import care.tandem.goals.GoalFilter;
import care.tandem.goals.GoalState;
import care.tandem.goals.Goals;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the audit trail says when a call does not end as the caller meant it to. */
@InServer
class TracesTest {

    @Inject
    Goals goals;

    @Inject
    AuditTrail trail;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void nameWhoDidWhatToWhich() throws SQLException {
        UUID goal = Writing.in(ALDER).proposedGoal();
        Writing.in(ALDER).enter(THERAPIST);
        long seen = goals.open(goal).version();
        Traces traces = Traces.from(database, ALDER.id());

        goals.accept(new AcceptGoal(goal, seen, true));
        goals.open(goal);

        assertThat(traces.left()).containsExactlyInAnyOrder("Goals.accept DONE", "Goals.open DONE");
        assertThat(traces.whoAndWhat()).containsOnly("alder-therapist " + THERAPIST.of(ALDER) + " " + goal);
    }

    @Test
    void tellTheAdminWhoseRecordItWasAndListsOnlyWhenAsked() {
        UUID goal = Writing.in(ALDER).proposedGoal();
        Writing.in(ALDER).enter(THERAPIST);
        goals.open(goal);
        goals.list(GoalFilter.OPEN);
        Writing.in(ALDER).enter(ADMIN);

        assertThat(trail.page(withoutLists()).lines())
                .noneMatch(line -> line.item() == null && line.outcome() == Trace.Outcome.DONE)
                .filteredOn(line -> goal.equals(line.item()))
                .isNotEmpty()
                .allMatch(line -> line.whose().equals("client"));
        assertThat(trail.page(LogFilter.ALL).lines())
                .anyMatch(line -> line.call().equals("Goals.list"));
    }

    private static LogFilter withoutLists() {
        return new LogFilter(null, null, List.of(), null, null, null, false, null);
    }

    @Test
    void sayRefusedWhenSomebodyElseWasFaster() throws Exception {
        UUID goal = Writing.in(ALDER).proposedGoal();
        Writing.in(ALDER).enter(THERAPIST);
        long seen = goals.open(goal).version();
        Traces traces = Traces.from(database, ALDER.id());

        Throwable thrown;
        try (DatabaseSession faster = DatabaseSession.in(ALDER, database)) {
            faster.change("update goal set version = version + 1 where id = ?", goal);
            thrown = AtOnce.thrownBy(database, waiting -> faster.keep(), () -> {
                goals.accept(new AcceptGoal(goal, seen, true));
                return goal;
            });
        }

        assertThat(thrown).isInstanceOf(Stale.class);
        assertThat(traces.left()).containsExactly("Goals.accept REFUSED refused.stale");
        assertThat(goals.open(goal).isWaitingForMe()).isTrue();
    }

    @Test
    void sayFailedWhenTheDatabaseBreaksOffTheChange() throws Exception {
        UUID goal = Writing.in(ALDER).proposedGoal();
        Writing.in(ALDER).enter(THERAPIST);
        long seen = goals.open(goal).version();
        Traces traces = Traces.from(database, ALDER.id());

        Throwable thrown;
        try (DatabaseSession blocking = DatabaseSession.in(ALDER, database)) {
            blocking.rows("select id from goal where id = ? for update", goal);
            thrown = AtOnce.thrownBy(
                    database, waiting -> blocking.rows("select pg_cancel_backend(" + waiting + ")"), () -> {
                        goals.accept(new AcceptGoal(goal, seen, true));
                        return goal;
                    });
        }

        assertThat(thrown).isNotNull();
        assertThat(traces.left()).singleElement().asString().startsWith("Goals.accept FAILED");
        assertThat(goals.open(goal).state()).isEqualTo(GoalState.PROPOSED);
    }

    @Test
    void areKeptByTheDatabaseItself() throws SQLException {
        Writing.in(ALDER).proposedGoal();
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(session.refusal("update audit_entry set outcome = 'DONE'"))
                    .isEqualTo("42501");
            assertThat(session.refusal("delete from audit_entry")).isEqualTo("nothing changed");
            assertThat(session.refusal("truncate audit_entry")).isEqualTo("42501");
        }
    }
}
