package care.tandem.doors;

import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.tandem.door.NotFound;
import care.tandem.door.Refused;
import care.tandem.door.Stale;
import care.tandem.letterheads.KeepLetterhead;
import care.tandem.letterheads.LetterheadView;
import care.tandem.letterheads.Letterheads;
import care.tandem.sessions.AttendSession;
import care.tandem.sessions.Attendance;
import care.tandem.sessions.AttendanceLetter;
import care.tandem.sessions.AttendanceLetters;
import care.tandem.sessions.CancelSession;
import care.tandem.sessions.Reach;
import care.tandem.sessions.Sessions;
import care.tandem.sessions.WriteAttendanceLetter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A letter says on which days somebody came, and nothing else. */
@InServer
class AttendanceLettersTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    /** Longer ago than any other test plans. */
    private static final int AGO = 700;

    @Inject
    AttendanceLetters letters;

    @Inject
    Sessions sessions;

    @Inject
    Letterheads letterheads;

    @Test
    void tellsTheDaysOnWhichTheyCameToWhomeverOfTheClinic() {
        held(THERAPIST, AGO, Attendance.ATTENDED);
        held(THERAPIST, AGO - 1, Attendance.LATE);
        held(THERAPIST, AGO - 2, Attendance.NO_SHOW);
        held(THERAPIST, AGO - 3, Attendance.CANCELLED);
        held(THERAPIST, AGO - 4, Attendance.EXPECTED);
        held(COLLEAGUE, AGO - 5, Attendance.ATTENDED);
        UUID calledOff = held(THERAPIST, AGO - 6, Attendance.EXPECTED);
        sessions.cancel(new CancelSession(calledOff, sessions.open(calledOff).version(), Reach.THIS, false));
        held(THERAPIST, AGO - 7, Attendance.ATTENDED);

        assertThat(days(written(day(AGO), day(AGO - 6)))).containsExactly(day(AGO), day(AGO - 1), day(AGO - 5));
        assertThat(days(written(day(AGO - 7), day(AGO - 7))))
                .as("the last day is one of them")
                .hasSize(1);
        assertThat(written(day(AGO), day(AGO - 6)).clientName()).isEqualTo("peer");
    }

    @Test
    void isNotWrittenForATimeThatIsNoneOrIsNotOver() {
        assertRefused(null, null, "from refused.missing");
        assertRefused(day(3), null, "to refused.missing");
        assertRefused(day(3), day(4), "to refused.letter.order");
        assertRefused(day(3), day(-1), "to refused.letter.ahead");
        assertRefused(LocalDate.of(1999, 1, 1), day(0), "from refused.letter.long");
    }

    @Test
    void isNotWrittenByThoseWhoDoNotWorkWithThemAnyMore() {
        Writing.in(ALDER).enter(THERAPIST);
        WriteAttendanceLetter ofFormer = new WriteAttendanceLetter(FORMER.of(ALDER), day(3), day(0));
        assertThatThrownBy(() -> letters.write(ofFormer)).isInstanceOf(NotFound.class);
    }

    @Test
    void standUnderTheLetterheadThatWasDecidedLast() {
        ClinicWriting.letterhead(ALDER, "4 Quay Street\n09 555 0100");
        LetterheadView seen = letterheads.open();
        assertThat(seen.getEach()).containsExactly("4 Quay Street", "09 555 0100");
        letterheads.keep(new KeepLetterhead(seen.number(), "5 Quay Street"));
        assertThatThrownBy(() -> letterheads.keep(new KeepLetterhead(seen.number(), "6 Quay Street")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> letterheads.keep(new KeepLetterhead(seen.number() + 1, "a\nb\nc\nd\ne\nf\ng")))
                .hasMessage("refused.letterhead.lines");
        assertThatThrownBy(() -> letterheads.keep(new KeepLetterhead(seen.number() + 1, "x".repeat(601))))
                .hasMessage("refused.text.tooLong");
        Writing.in(ALDER).enter(THERAPIST);
        assertThat(letterheads.open().lines()).isEqualTo("5 Quay Street");
    }

    private UUID held(Person by, int daysAgo, Attendance attendance) {
        Writing.in(ALDER).enter(by);
        UUID session = sessions.plan(Plans.past(daysAgo, PEER));
        sessions.attend(new AttendSession(session, Map.of(PEER.of(ALDER), attendance)));
        return session;
    }

    private AttendanceLetter written(@Nullable LocalDate from, @Nullable LocalDate to) {
        Writing.in(ALDER).enter(THERAPIST);
        return letters.write(new WriteAttendanceLetter(PEER.of(ALDER), from, to));
    }

    private void assertRefused(@Nullable LocalDate from, @Nullable LocalDate to, String why) {
        Refused refused = catchThrowableOfType(Refused.class, () -> written(from, to));
        assertThat(refused.field() + " " + refused.key()).isEqualTo(why);
    }

    private static List<LocalDate> days(AttendanceLetter letter) {
        return letter.sessions().stream()
                .map(came -> came.startsAt().atZone(ZONE).toLocalDate())
                .toList();
    }

    private static LocalDate day(int daysAgo) {
        return Writing.today().minusDays(daysAgo);
    }
}
