package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import care.tandem.sessions.AgendaView;
import care.tandem.sessions.Agendas;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.PrepareSession;
import care.tandem.sessions.Sessions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What clients want to speak of: theirs to write until a session begins, and its therapist's to read. */
@InServer
class AgendasTest {

    private static final LocalDate TOMORROW = Writing.today().plusDays(1);

    @Inject
    Sessions sessions;

    @Inject
    Agendas agendas;

    @Test
    void arePreparedByTheirClientAndReadByTheirTherapist() {
        UUID session = writing().session();
        as(CLIENT);
        AgendaView agenda = agendas.open(session);
        assertThat(agenda.matters()).isEqualTo("The test on Friday");
        agendas.prepare(new PrepareSession(session, agenda.version(), "My sister", ""));

        as(THERAPIST);
        assertThat(attendee(session, CLIENT).matters()).isEqualTo("My sister");
        assertThat(attendee(session, CLIENT).since()).isNull();
        assertThat(sessions.day(TOMORROW))
                .filteredOn(line -> line.id().equals(session))
                .singleElement()
                .satisfies(line -> assertThat(line.clients().get(0).matters()).isEqualTo("My sister"));
    }

    @Test
    void arePreparedByNobodyElse() {
        as(THERAPIST);
        UUID group = sessions.plan(Plans.morning(TOMORROW, id(CLIENT), id(PEER)));
        UUID alone = sessions.plan(Plans.morning(TOMORROW, id(PEER)));
        as(CLIENT);
        agendas.prepare(new PrepareSession(group, AgendaView.NONE, "Only mine", ""));
        assertThatThrownBy(() -> agendas.open(alone)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.prepare(new PrepareSession(alone, AgendaView.NONE, "x", "")))
                .isInstanceOf(NotFound.class);
        as(PEER);
        assertThat(agendas.open(group).matters()).isEmpty();
        writing(BIRCH).enter(CLIENT);
        assertThatThrownBy(() -> agendas.open(group)).isInstanceOf(NotFound.class);
    }

    @Test
    void arePreparedOnlyUntilTheyBegin() {
        as(THERAPIST);
        UUID begun = sessions.plan(Plans.morning(TOMORROW.minusDays(2), id(CLIENT)));
        as(CLIENT);
        assertThat(agendas.open(begun).session().isOpen()).isFalse();
        assertThatThrownBy(() -> agendas.prepare(new PrepareSession(begun, AgendaView.NONE, "Late", "")))
                .hasMessage("refused.agenda.begun");
        assertThat(agendas.open(begun).matters()).isEmpty();
    }

    @Test
    void areNotPreparedOverWhatWasSentFromAnotherDevice() {
        UUID session = writing().session();
        as(CLIENT);
        assertThatThrownBy(() -> agendas.prepare(new PrepareSession(session, AgendaView.NONE, "Again", "")))
                .isInstanceOf(Stale.class);
        assertThat(agendas.open(session).matters()).isEqualTo("The test on Friday");
    }

    private Attendee attendee(UUID session, Person person) {
        return sessions.open(session).line().clients().stream()
                .filter(client -> client.client().equals(id(person)))
                .findFirst()
                .orElseThrow();
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
