package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.caseload.Caseloads;
import care.tandem.caseload.Deactivate;
import care.tandem.caseload.Departures;
import care.tandem.caseload.HandOver;
import care.tandem.caseload.Handovers;
import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Role;
import care.tandem.people.BeginTie;
import care.tandem.people.PersonFilter;
import care.tandem.people.TieFilter;
import care.tandem.people.TieKind;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What admins decide on who works with whom: refused at its field, once, and in a few statements. */
@InServer
class CaseloadsTest {

    private static final LocalDate TODAY = Writing.today();

    @Inject
    Caseloads caseloads;

    @Inject
    Handovers handovers;

    @Inject
    Departures departures;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    @Test
    void beginForThoseWhoAreWhatTheTieWants() {
        as(ADMIN);
        assertRefused("who", "refused.member.role.THERAPIST", TieKind.CASELOAD, CLIENT, CLIENT2);
        assertRefused("who", "refused.member.role.THERAPIST", TieKind.CASELOAD, SUPERVISOR, CLIENT2);
        assertRefused("whom", "refused.member.role.CLIENT", TieKind.CASELOAD, THERAPIST, THERAPIST2);
        assertRefused("whom", "refused.tie.oneself", TieKind.CASELOAD, PEER, PEER);
        assertRefused("who", "refused.member.role.SUPERVISOR", TieKind.SUPERVISION, THERAPIST, THERAPIST2);
        assertRefused("whom", "refused.member.role.THERAPIST", TieKind.SUPERVISION, SUPERVISOR, CLIENT);
        assertRefused("whom", "refused.tie.taken.CASELOAD", TieKind.CASELOAD, THERAPIST, CLIENT);
        assertRefused("whom", "refused.tie.taken.SUPERVISION", TieKind.SUPERVISION, SUPERVISOR, THERAPIST2);
    }

    private void assertRefused(String field, String key, TieKind kind, Person who, Person whom) {
        BeginTie command = new BeginTie(kind, who.of(ALDER), whom.of(ALDER), TODAY, null);
        assertThatThrownBy(() -> caseloads.begin(command))
                .as("%s %s %s", kind, who, whom)
                .hasMessage(key)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void areOfThisClinicAlone() {
        as(ADMIN);
        BeginTie elsewhere = new BeginTie(TieKind.CASELOAD, THERAPIST.of(BIRCH), CLIENT.of(ALDER), TODAY, null);
        assertThatThrownBy(() -> caseloads.begin(elsewhere)).isInstanceOf(NotFound.class);
        HandOver away = new HandOver(THERAPIST.of(ALDER), null, THERAPIST.of(BIRCH), false, TODAY, "Why", 1);
        assertThatThrownBy(() -> handovers.weigh(away)).isInstanceOf(NotFound.class);
        Deactivate gone = new Deactivate(COLLEAGUE.of(ALDER), THERAPIST.of(BIRCH), false, "Why", 1);
        assertThatThrownBy(() -> departures.weigh(gone)).isInstanceOf(NotFound.class);
    }

    @Test
    void areHeldByTheDatabaseToOneTieADay() throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            String again = "insert into %s (clinic_id, id, %s, since) select clinic_id, gen_random_uuid(), %s, "
                    + "since + 3 from %1$s limit 1";
            assertThat(session.refusal(
                            again.formatted("caseload", "therapist_id, client_id", "therapist_id, client_id")))
                    .isEqualTo("23P01");
            assertThat(session.refusal(again.formatted(
                            "supervision", "supervisor_id, supervisee_id", "supervisor_id, supervisee_id")))
                    .isEqualTo("23P01");
            assertThat(session.refusal("update caseload set until = since - 2")).isEqualTo("23514");
            assertThat(session.refusal("update caseload set since = since - 1")).isEqualTo("42501");
        }
    }

    @Test
    void costAFewStatements() {
        Statements statements = Statements.countedIn(entities);
        try {
            TieFilter ofOne = new TieFilter(TieKind.CASELOAD, THERAPIST.of(BIRCH), true, PersonFilter.ALL);
            assertThat(statements.of(ADMIN, () -> caseloads.page(ofOne))).isLessThanOrEqualTo(4);
            assertThat(statements.of(ADMIN, () -> caseloads.choosable(Role.THERAPIST, PersonFilter.ALL)))
                    .isLessThanOrEqualTo(4);
            assertThat(statements.of(ADMIN, handovers::latest)).isLessThanOrEqualTo(4);
            assertThat(statements.of(CLIENT, handovers::told)).isLessThanOrEqualTo(4);
            assertThat(statements.of(ADMIN, () -> handovers.look(THERAPIST.of(BIRCH), CLIENT.of(BIRCH))))
                    .isLessThanOrEqualTo(8);
        } finally {
            statements.countNoMore();
        }
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
