package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.noteforms.Format;
import care.tandem.notes.BeginGroupNote;
import care.tandem.notes.BeginNote;
import care.tandem.notes.GroupNotes;
import care.tandem.notes.Notes;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Sessions;
import care.tandem.sessions.ToDoLine;
import care.tandem.sessions.ToDoPage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Which notes a therapist owes, and what it costs to look at a calendar. */
@InServer
class ToDoTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private static final LocalDate TODAY = Writing.today();

    @Inject
    Sessions sessions;

    @Inject
    Notes notes;

    @Inject
    GroupNotes groups;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @PersistenceUnit(unitName = "portal-ejb.jar#tandem")
    EntityManagerFactory entities;

    @Test
    void keepsWhatIsWrittenAbout() throws SQLException {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.morning(TODAY, id(CLIENT)));
        noteOn(session, CLIENT, false);
        assertThatThrownBy(() -> sessions.cancel(new CancelSession(session, 0, Reach.THIS)))
                .hasMessage("refused.session.cancel.held");
    }

    /** A doubled tap, or a desk and a telephone: whoever comes second goes on with what the first began. */
    @Test
    void haveOneNoteEachHoweverManyBeginItAtOnce() throws Exception {
        as(THERAPIST);
        for (int day = 20; day < 26; day++) {
            UUID session = sessions.plan(Plans.past(day, CLIENT, PEER));
            assertThat(AtOnce.twice(() -> noteOn(session, CLIENT))).hasSize(1);
            assertThat(AtOnce.twice(() -> groups.begin(new BeginGroupNote(session, Format.SOAP, null))))
                    .hasSize(1)
                    .doesNotContain(noteOn(session, CLIENT));
        }
    }

    @Test
    void tellsWhichNotesAreOwedTheOldestSessionFirst() throws SQLException {
        as(THERAPIST);
        UUID unwritten = sessions.plan(Plans.past(9, CLIENT));
        UUID drafted = sessions.plan(Plans.past(8, CLIENT));
        UUID signed = sessions.plan(Plans.past(7, CLIENT));
        UUID group = sessions.plan(Plans.past(6, CLIENT, PEER));
        UUID missed = sessions.plan(Plans.past(5, CLIENT));
        UUID off = sessions.plan(Plans.past(4, CLIENT));
        UUID ahead = sessions.plan(Plans.past(-1, CLIENT));
        UUID draft = noteOn(drafted, CLIENT, false);
        noteOn(signed, CLIENT, true);
        sessions.attend(new AttendSession(group, Map.of(id(CLIENT), Attendance.CANCELLED)));
        sessions.attend(new AttendSession(missed, Map.of(id(CLIENT), Attendance.NO_SHOW)));
        sessions.cancel(new CancelSession(off, 0, Reach.THIS));

        List<ToDoLine> owed = all();
        assertThat(owed).extracting(ToDoLine::startsAt).isSorted();
        assertThat(owed)
                .extracting(ToDoLine::session)
                .containsSubsequence(unwritten, drafted, group)
                .doesNotContain(signed, missed, off, ahead);
        assertThat(owed)
                .filteredOn(line -> line.session().equals(drafted))
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo(draft))
                .satisfies(line -> assertThat(line.daysSince()).isEqualTo(8))
                .satisfies(line -> assertThat(line.noteState()).isEqualTo("DRAFT"));
        assertThat(owed)
                .filteredOn(line -> line.session().equals(group))
                .singleElement()
                .satisfies(line -> assertThat(line.clientName()).isEqualTo("peer"))
                .satisfies(line -> assertThat(line.shared()).isTrue());
        as(THERAPIST2);
        assertThat(all()).extracting(ToDoLine::session).doesNotContain(unwritten, drafted, group);
    }

    @Test
    void costsAsLittleAtAThousandSessionsAsAtTen() {
        writing(BIRCH).enter(THERAPIST);
        LocalDate day = TODAY.minusWeeks(51);
        sessions.plan(Plans.weeklyIn(BIRCH, day, 6, 10, CLIENT));
        List<Long> few = costs(day);
        for (int i = 0; i < 20; i++) {
            sessions.plan(Plans.weeklyIn(BIRCH, day, 6, 52, CLIENT));
        }
        assertThat(sessions.day(day)).hasSizeGreaterThan(20);
        assertThat(sessions.toDo(0).all()).isGreaterThan(1_000);
        assertThat(costs(day)).isEqualTo(few).allMatch(cost -> cost <= 4);
    }

    private List<Long> costs(LocalDate day) {
        UUID one = sessions.day(day).get(0).id();
        return List.of(
                statements(THERAPIST, () -> sessions.day(day)),
                statements(THERAPIST, () -> sessions.week(day)),
                statements(THERAPIST, () -> sessions.toDo(0)),
                statements(THERAPIST, () -> sessions.open(one)),
                statements(CLIENT, () -> sessions.upcoming()));
    }

    private long statements(Person person, Runnable act) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        writing(BIRCH).enter(person);
        act.run();
        statistics.setStatisticsEnabled(false);
        writing(BIRCH).enter(THERAPIST);
        return statistics.getPrepareStatementCount();
    }

    private List<ToDoLine> all() {
        ToDoPage first = sessions.toDo(0);
        return IntStream.range(0, first.getPages())
                .mapToObj(sessions::toDo)
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    private UUID noteOn(UUID session, Person client) {
        return notes.begin(new BeginNote(id(client), session, Format.SOAP, null, false));
    }

    /** A note on a session. */
    private UUID noteOn(UUID session, Person client, boolean sign) {
        UUID note = noteOn(session, client);
        if (sign) {
            notes.sign(Passages.signed(Passages.whole(note)));
        } else {
            notes.keep(Passages.whole(note));
        }
        return note;
    }

    private static UUID id(Person person) {
        return person.of(ALDER);
    }

    private static Writing writing(Practice practice) {
        return Writing.in(practice);
    }

    private static void as(Person person) {
        writing(ALDER).enter(person);
    }
}
