package care.tandem.doors;

import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.tandem.door.NotFound;
import care.tandem.noteforms.Format;
import care.tandem.notes.BeginNote;
import care.tandem.notes.Drafts;
import care.tandem.notes.FormatUsed;
import care.tandem.notes.LastTime;
import care.tandem.notes.Notes;
import care.tandem.notes.SessionOfDay;
import care.tandem.notes.TellOfSession;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.Attendee;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.PlanSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Repeat;
import care.tandem.sessions.SessionTime;
import care.tandem.sessions.Sessions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A note and the session it is the record of: how it comes to be, and what signing says of who came. */
@InServer
class RecordOfSessionTest {

    @Inject
    Sessions sessions;

    @Inject
    Notes notes;

    @Inject
    Drafts drafts;

    @Test
    void isOfferedTheSessionsOfItsDayThatNobodyWroteAbout() {
        LocalDate day = Writing.today().minusDays(31);
        as(THERAPIST);
        UUID open = sessions.plan(Plans.morning(day, id(CLIENT)));
        UUID written = sessions.plan(Plans.morning(day, id(CLIENT)));
        UUID missed = sessions.plan(Plans.morning(day, id(CLIENT)));
        UUID off = sessions.plan(Plans.morning(day, id(CLIENT)));
        UUID other = sessions.plan(Plans.morning(day, id(PEER)));
        UUID before = sessions.plan(Plans.morning(day.minusDays(1), id(CLIENT)));
        noteOn(written);
        sessions.attend(new AttendSession(missed, Map.of(id(CLIENT), Attendance.NO_SHOW)));
        sessions.cancel(new CancelSession(off, 0, Reach.THIS));

        assertThat(drafts.sessionsOn(id(CLIENT), day))
                .extracting(SessionOfDay::id)
                .contains(open)
                .doesNotContain(written, missed, off, other, before);
        as(THERAPIST2);
        assertThatThrownBy(() -> drafts.sessionsOn(id(CLIENT), day)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesItsSessionOffTheListOfWhatIsToWrite() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(32, CLIENT));
        UUID note = writing().emptyDraft();
        assertThat(isOwed(session)).isTrue();

        drafts.tellOf(new TellOfSession(note, session));
        assertThat(notes.open(note).session()).isEqualTo(session);
        assertThat(notes.open(note).sessionDay()).isEqualTo(Writing.today().minusDays(32));
        notes.sign(Passages.signed(Passages.whole(note)));
        assertThat(isOwed(session)).isFalse();
        assertThat(attendance(session)).isEqualTo(Attendance.ATTENDED);
    }

    @Test
    void isOfOneSessionAndOfNoOtherOnesNor() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(33, CLIENT));
        UUID other = sessions.plan(Plans.past(34, CLIENT));
        UUID ofAnother = sessions.plan(Plans.past(34, PEER));
        UUID note = writing().emptyDraft();
        drafts.tellOf(new TellOfSession(note, session));
        UUID second = writing().emptyDraft();
        assertThatThrownBy(() -> drafts.tellOf(new TellOfSession(second, session)))
                .hasMessage("refused.note.session.written");
        assertThatThrownBy(() -> drafts.tellOf(new TellOfSession(second, ofAnother)))
                .isInstanceOf(NotFound.class);
        UUID signed = writing().signedNote();
        assertThatThrownBy(() -> drafts.tellOf(new TellOfSession(signed, other)))
                .hasMessage("refused.note.signed");
        as(THERAPIST2);
        assertThatThrownBy(() -> drafts.tellOf(new TellOfSession(second, other)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isTakenOffTheWrongSessionAndPutOnAnother() {
        as(THERAPIST);
        UUID wrong = sessions.plan(Plans.past(36, CLIENT));
        UUID right = sessions.plan(Plans.past(37, CLIENT));
        UUID note = noteOn(wrong);
        assertThat(drafts.open(note).sessions()).extracting(SessionOfDay::id).contains(wrong);
        drafts.tellOf(new TellOfSession(note, null));
        assertThat(notes.open(note).session()).isNull();
        assertThat(notes.open(note).sessionDay()).isEqualTo(Writing.today().minusDays(36));
        assertThat(isOwed(wrong)).isTrue();
        drafts.tellOf(new TellOfSession(note, right));
        drafts.tellOf(new TellOfSession(note, wrong));
        drafts.tellOf(new TellOfSession(note, right));
        assertThat(notes.open(note).sessionDay()).isEqualTo(Writing.today().minusDays(37));
        assertThat(isOwed(wrong)).isTrue();
    }

    @Test
    void staysThatOfItsGroup() {
        GroupWriting group = new GroupWriting(ALDER, THERAPIST, CLIENT, PEER);
        UUID note = group.note();
        assertThatThrownBy(() -> drafts.tellOf(new TellOfSession(note, null))).hasMessage("refused.note.session.group");
    }

    @Test
    void isNotSignedBeforeItsSessionBegan() {
        as(THERAPIST);
        LocalDate today = Writing.today();
        SessionTime late = new SessionTime(today, LocalTime.of(23, 58), LocalTime.of(23, 59));
        PlanSession plan = Plans.of(Plans.morning(today, id(CLIENT)), late, Repeat.ONCE, true);
        UUID session = sessions.plan(plan);
        UUID note = noteOn(session);
        assertThatThrownBy(() -> notes.sign(Passages.signed(Passages.whole(note))))
                .hasMessage("refused.session.record.ahead");
        assertThat(notes.open(note).isWritable()).isTrue();
        assertThat(attendance(session)).isEqualTo(Attendance.EXPECTED);
    }

    @Test
    void leavesWhatWasSaidOfWhoCame() {
        as(THERAPIST);
        UUID session = sessions.plan(Plans.past(35, CLIENT));
        sessions.attend(new AttendSession(session, Map.of(id(CLIENT), Attendance.LATE)));
        notes.sign(Passages.signed(Passages.whole(noteOn(session))));
        assertThat(attendance(session)).isEqualTo(Attendance.LATE);
    }

    @Test
    void saysOnlyOfTheClientItIsAboutThatTheyCame() {
        GroupWriting group = new GroupWriting(ALDER, THERAPIST, CLIENT, PEER);
        UUID own = group.noteOn(CLIENT);
        notes.sign(Passages.signed(GroupWriting.saying(own, "Your week was long", "")));
        assertThat(sessions.open(group.session()).line().clients())
                .extracting(Attendee::client, Attendee::attendance)
                .containsExactlyInAnyOrder(
                        tuple(id(CLIENT), Attendance.ATTENDED), tuple(id(PEER), Attendance.EXPECTED));
    }

    @Test
    void hasWhatWasSaidLastTimeAtHand() {
        writing().signedNote();
        UUID note = writing().emptyDraft();
        LastTime last = Objects.requireNonNull(drafts.open(note).last());
        assertThat(last.plan()).isEqualTo("About PLAN");
        assertThat(last.summary()).isEqualTo("We looked at the week together");
        as(THERAPIST2);
        assertThatThrownBy(() -> drafts.open(note)).isInstanceOf(NotFound.class);
    }

    @Test
    void isBegunInTheFormatThatItsAuthorUsedLast() {
        as(THERAPIST);
        notes.begin(new BeginNote(id(CLIENT), null, Format.DAP, Writing.today(), false));
        assertThat(drafts.lastFormat()).isEqualTo(new FormatUsed(Format.DAP, null));
        UUID template = ClinicWriting.in(ALDER).noteTemplate();
        as(THERAPIST);
        notes.begin(new BeginNote(id(CLIENT), null, null, template, Writing.today(), false));
        assertThat(drafts.lastFormat()).isEqualTo(new FormatUsed(null, template));
    }

    private boolean isOwed(UUID session) {
        return sessions.open(session).line().getOwed() != null;
    }

    private Attendance attendance(UUID session) {
        return sessions.open(session).line().clients().get(0).attendance();
    }

    private UUID noteOn(UUID session) {
        return notes.begin(new BeginNote(id(CLIENT), session, Format.SOAP, null, false));
    }

    private static UUID id(Person person) {
        return person.of(ALDER);
    }

    private static Writing writing() {
        return Writing.in(ALDER);
    }

    private static void as(Person person) {
        writing().enter(person);
    }
}
