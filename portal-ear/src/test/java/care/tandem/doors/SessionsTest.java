package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import care.tandem.sessions.AgendaView;
import care.tandem.sessions.Agendas;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.ComingSession;
import care.tandem.sessions.MoveSession;
import care.tandem.sessions.PrepareSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.SessionLine;
import care.tandem.sessions.Sessions;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Sessions through their door: whose they are, what a client gets to see of them, and what they prepare. */
@InServer
class SessionsTest {

    private static final LocalDate TOMORROW = Writing.today().plusDays(1);

    @Inject
    Sessions sessions;

    @Inject
    Agendas agendas;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void standInTheirTherapistsDayAndWeekAlone() {
        UUID session = writing().session();
        as(THERAPIST);
        assertThat(ids(sessions.day(TOMORROW))).contains(session);
        assertThat(ids(sessions.week(TOMORROW))).contains(session);
        assertThat(ids(sessions.day(TOMORROW.minusDays(1)))).doesNotContain(session);
        assertThat(ids(sessions.day(TOMORROW.plusDays(1)))).doesNotContain(session);
        assertThat(ids(sessions.week(TOMORROW.minusWeeks(1)))).doesNotContain(session);
        assertThat(ids(sessions.week(TOMORROW.plusWeeks(1)))).doesNotContain(session);

        as(THERAPIST2);
        assertThat(ids(sessions.day(TOMORROW))).doesNotContain(session);
        assertThat(ids(sessions.week(TOMORROW))).doesNotContain(session);
    }

    @Test
    void arePlannedForOnesOwnClientsAlone() {
        as(THERAPIST);
        for (Person person : new Person[] {CLIENT2, FORMER, THERAPIST2}) {
            assertThatThrownBy(() -> sessions.plan(Plans.morning(TOMORROW, id(person))))
                    .as("%s", person)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> sessions.plan(Plans.morning(TOMORROW, id(CLIENT), id(CLIENT2))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.plan(Plans.morning(TOMORROW, CLIENT.of(BIRCH))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areNotThereForAnotherTherapist() {
        UUID session = writing().session();
        as(THERAPIST2);
        assertNotThere(session);
        as(PEER);
        assertNotThere(session);
        writing(BIRCH).enter(THERAPIST);
        assertNotThere(session);
    }

    private void assertNotThere(UUID session) {
        assertThatThrownBy(() -> sessions.open(session)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.move(moved(session, 0, TOMORROW, Reach.THIS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.cancel(new CancelSession(session, 0, Reach.THIS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.attend(new AttendSession(session, Map.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellAClientOfTheirOwnAndOfNobodyElse() {
        as(THERAPIST);
        UUID group = sessions.plan(Plans.morning(TOMORROW, id(CLIENT), id(PEER)));
        UUID alone = sessions.plan(Plans.morning(TOMORROW, id(PEER)));
        UUID past = sessions.plan(Plans.morning(TOMORROW.minusDays(3), id(CLIENT)));

        as(CLIENT);
        List<ComingSession> coming = sessions.upcoming();
        assertThat(coming)
                .extracting(ComingSession::id)
                .contains(group)
                .doesNotContain(alone, past)
                .hasSizeLessThanOrEqualTo(12);
        assertThat(coming)
                .allSatisfy(session -> assertThat(session.toString()).doesNotContain("peer"))
                .anySatisfy(session -> assertThat(session.therapistName()).isEqualTo("therapist"))
                .filteredOn(session -> session.id().equals(group))
                .singleElement()
                .matches(ComingSession::shared);
        as(CLIENT2);
        assertThat(sessions.upcoming()).extracting(ComingSession::id).doesNotContain(group, alone, past);
    }

    @Test
    void tellTheirClientsThatTheyAreCancelled() {
        as(THERAPIST2);
        UUID session = sessions.plan(Plans.morning(TOMORROW, id(CLIENT2)));
        sessions.cancel(new CancelSession(session, 0, Reach.THIS));
        as(CLIENT2);
        assertThat(sessions.upcoming())
                .filteredOn(coming -> coming.id().equals(session))
                .singleElement()
                .matches(ComingSession::cancelled)
                .matches(coming -> !coming.isOpen());
        assertThatThrownBy(() -> agendas.prepare(new PrepareSession(session, AgendaView.NONE, "Exams", "")))
                .hasMessage("refused.session.cancelled");
    }

    @Test
    void holdNoWordThatWasWritten() throws SQLException {
        UUID session = writing().session();
        try (DatabaseSession tables = DatabaseSession.in(ALDER, database)) {
            assertThat(tables.one("select encode(place, 'hex') from session where id = ?", session))
                    .isNotEmpty()
                    .doesNotContain(HexFormat.of().formatHex("Room".getBytes(UTF_8)));
            String agenda = "select encode(matters || since, 'hex') from agenda where session_id = ?";
            assertThat(tables.one(agenda, session))
                    .isNotEmpty()
                    .doesNotContain(HexFormat.of().formatHex("Friday".getBytes(UTF_8)))
                    .doesNotContain(HexFormat.of().formatHex("Slept".getBytes(UTF_8)));
        }
    }

    @Test
    void sayWhoCame() {
        as(THERAPIST);
        UUID group = sessions.plan(Plans.morning(Writing.today(), id(CLIENT), id(PEER)));
        sessions.attend(new AttendSession(group, Map.of(id(CLIENT), Attendance.LATE)));

        assertThat(attendee(group, CLIENT).attendance()).isEqualTo(Attendance.LATE);
        assertThat(attendee(group, PEER).attendance()).isEqualTo(Attendance.EXPECTED);
        long version = sessions.open(group).version();
        assertThatThrownBy(() -> sessions.cancel(new CancelSession(group, version, Reach.THIS)))
                .hasMessage("refused.session.cancel.held");
        assertThat(sessions.open(group).line().cancelled()).isFalse();
    }

    @Test
    void areMovedByWhoSawThemAsTheyAre() {
        UUID session = writing().session();
        as(THERAPIST);
        sessions.move(moved(session, 0, TOMORROW.plusDays(1), Reach.THIS));
        assertThat(ids(sessions.day(TOMORROW.plusDays(1)))).contains(session);
        assertThat(ids(sessions.day(TOMORROW))).doesNotContain(session);
        assertThatThrownBy(() -> sessions.move(moved(session, 0, TOMORROW, Reach.THIS)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> sessions.cancel(new CancelSession(session, 0, Reach.THIS)))
                .isInstanceOf(Stale.class);
    }

    private static MoveSession moved(UUID session, long version, LocalDate day, Reach reach) {
        return Plans.moved(session, version, day, 15, reach, true);
    }

    private Attendee attendee(UUID session, Person person) {
        return sessions.open(session).line().clients().stream()
                .filter(client -> client.client().equals(id(person)))
                .findFirst()
                .orElseThrow();
    }

    static List<UUID> ids(List<SessionLine> lines) {
        return lines.stream().map(SessionLine::id).toList();
    }

    private static UUID id(Person person) {
        return person.of(ALDER);
    }

    private static Writing writing() {
        return writing(ALDER);
    }

    private static Writing writing(Practice practice) {
        return Writing.in(practice);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
