package care.tandem.sessions;

import static care.tandem.sessions.Trial.DANIEL;
import static care.tandem.sessions.Trial.TODAY;
import static care.tandem.sessions.Trial.VAULT;
import static care.tandem.sessions.Trial.WALTER;
import static care.tandem.sessions.Trial.ZONE;
import static care.tandem.sessions.Trial.arranged;
import static care.tandem.sessions.Trial.assertRefused;
import static care.tandem.sessions.Trial.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.NotFound;
import care.tandem.door.Stale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void isWithWhomAndWhenItWasPlanned() {
        Session session = session(TOMORROW, DANIEL, WALTER);

        assertThat(session.clients()).extracting(SessionClient::clientId).containsExactly(DANIEL, WALTER);
        assertThat(session.clients()).extracting(SessionClient::attendance).containsOnly(Attendance.EXPECTED);
        assertThat(session.startsAt()).isEqualTo(Instant.parse("2026-03-11T09:00:00Z"));
        assertThat(session.endsAt()).isEqualTo(Instant.parse("2026-03-11T09:50:00Z"));
        assertThat(session.place(VAULT)).isEqualTo("Room 2");
        assertThat(session.isCancelled()).isFalse();
    }

    @Test
    void isWithSomebody() {
        assertRefused("client", "refused.session.clients.none", () -> session(TOMORROW));
    }

    @Test
    void hasTwentySeatsAtMost() {
        session(TOMORROW, people(20));
        assertRefused("clients", "refused.session.clients.many", () -> session(TOMORROW, people(21)));
    }

    private static UUID[] people(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toArray(UUID[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void isWithOneAloneWhenItIsIndividual(SessionKind kind) {
        if (kind == SessionKind.INDIVIDUAL) {
            assertRefused(
                    "clients", "refused.session.clients.individual", () -> session(kind, TOMORROW, DANIEL, WALTER));
        } else {
            assertThat(session(kind, TOMORROW, DANIEL, WALTER).clients()).hasSize(2);
        }
    }

    @Test
    void movesToAnotherTimeAndPlace() {
        Session session = session(TOMORROW, DANIEL);
        Arrangement later = Arrangement.asked(
                Trial.time(TOMORROW, "14:00", "15:30"), SessionMode.VIDEO, "https://call.example/x", TODAY, ZONE);
        session.moved(later, TODAY, VAULT);

        assertThat(Duration.between(session.startsAt(), session.endsAt())).isEqualTo(Duration.ofMinutes(90));
        assertThat(session.place(VAULT)).isEqualTo("https://call.example/x");
    }

    @Test
    void isApartFromItsSeriesOnceItWasChangedAlone() {
        Set<UUID> seat = Set.of(DANIEL);
        Session session = new Session(
                UUID.randomUUID(),
                SessionKind.INDIVIDUAL,
                seat,
                UUID.randomUUID(),
                arranged(TOMORROW, "10:00", "10:50"),
                VAULT);
        session.movedAlone(arranged(TOMORROW, "10:00", "10:50"), TODAY, VAULT);
        assertThat(session.isApart()).isFalse();
        session.movedAlone(arranged(TOMORROW, "10:00", "11:00"), TODAY, VAULT);
        assertThat(session.isApart()).isTrue();
        session.leads(UUID.randomUUID());
        assertThat(session.isApart()).isFalse();
    }

    @Test
    void isOnItsOwnWhereThereIsNoSeries() {
        Session session = session(TOMORROW, DANIEL);
        session.movedAlone(arranged(TOMORROW, "12:00", "12:50"), TODAY, VAULT);
        assertThat(session.isApart()).isFalse();
    }

    @Test
    void losesItsPlaceWhenNoneIsSaid() {
        Session session = session(TOMORROW, DANIEL);
        session.moved(
                Arrangement.asked(Trial.time(TOMORROW, "14:00", "15:00"), SessionMode.PHONE, " ", TODAY, ZONE),
                TODAY,
                VAULT);
        assertThat(session.place(VAULT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDED", "LATE", "NO_SHOW"})
    void doesNotLieAheadAgainOnceItIsSaidWhoCame(Attendance attendance) {
        Session session = session(TODAY, DANIEL);
        session.attended(Map.of(DANIEL, attendance), TODAY, ZONE);

        session.moved(arranged(TODAY, "09:00", "09:50"), TODAY, VAULT);
        assertRefused(
                "day",
                "refused.session.move.held",
                () -> session.moved(arranged(TOMORROW, "09:00", "09:50"), TODAY, VAULT));
    }

    @Test
    void saysNothingOfWhoHasNoSeatInIt() {
        Session session = session(TODAY, DANIEL);
        assertThatThrownBy(() -> session.attended(Map.of(WALTER, Attendance.ATTENDED), TODAY, ZONE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isRecordedOnceItHasBegun() {
        Session session = session(TODAY, DANIEL, WALTER);
        assertRefused(
                "",
                "refused.session.record.ahead",
                () -> session.recorded(DANIEL, session.startsAt().minusSeconds(1)));
        session.recorded(DANIEL, session.startsAt());
        assertThat(session.clients())
                .extracting(SessionClient::attendance)
                .containsExactly(Attendance.ATTENDED, Attendance.EXPECTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE", "NO_SHOW", "CANCELLED"})
    void keepsWhatWasSaidOfWhoCameWhenItIsRecorded(Attendance said) {
        Session session = session(TODAY, DANIEL);
        session.attended(Map.of(DANIEL, said), TODAY, ZONE);
        session.recorded(DANIEL, session.endsAt());
        assertThat(session.clients()).extracting(SessionClient::attendance).containsExactly(said);
    }

    @Test
    void isCalledOffOnce() {
        Session session = session(TOMORROW, DANIEL);
        session.cancelled(false);

        assertThat(session.isCancelled()).isTrue();
        assertRefused("", "refused.session.cancelled", () -> session.cancelled(false));
        assertRefused(
                "",
                "refused.session.cancelled",
                () -> session.moved(arranged(TOMORROW, "09:00", "09:50"), TODAY, VAULT));
        assertRefused("", "refused.session.cancelled", () -> session.attended(Map.of(), TODAY, ZONE));
    }

    @Test
    void isNotCalledOffOnceSomebodyCame() {
        Session session = session(TODAY, DANIEL, WALTER);
        session.attended(Map.of(DANIEL, Attendance.NO_SHOW, WALTER, Attendance.LATE), TODAY, ZONE);
        assertRefused("", "refused.session.cancel.held", () -> session.cancelled(false));
    }

    @Test
    void isNotCalledOffOnceSomebodyWroteAboutIt() {
        assertRefused(
                "", "refused.session.cancel.held", () -> session(TODAY, DANIEL).cancelled(true));
    }

    @Test
    void keepsWhoCameAndLeavesTheOthersAsTheyWere() {
        Session session = session(TODAY, DANIEL, WALTER);
        session.attended(Map.of(DANIEL, Attendance.ATTENDED), TODAY, ZONE);
        session.attended(Map.of(WALTER, Attendance.NO_SHOW), TODAY, ZONE);

        assertThat(session.clients())
                .extracting(SessionClient::attendance)
                .containsExactly(Attendance.ATTENDED, Attendance.NO_SHOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDED", "LATE", "NO_SHOW"})
    void hasNotBeenAttendedBeforeItsDay(Attendance attendance) {
        Session session = session(TOMORROW, DANIEL);
        assertRefused(
                "attendance",
                "refused.session.attendance.ahead",
                () -> session.attended(Map.of(DANIEL, attendance), TODAY, ZONE));
    }

    @Test
    void canBeCalledOffByAClientBeforeItsDay() {
        Session session = session(TOMORROW, DANIEL);
        session.attended(Map.of(DANIEL, Attendance.CANCELLED), TODAY, ZONE);
        assertThat(session.clients()).extracting(SessionClient::attendance).containsExactly(Attendance.CANCELLED);
    }

    @Test
    void hasBegunFromItsFirstMomentOn() {
        Session session = session(TOMORROW, DANIEL);
        assertThat(session.hasBegun(session.startsAt().minusSeconds(1))).isFalse();
        assertThat(session.hasBegun(session.startsAt())).isTrue();
    }

    @Test
    void isNotMovedByWhoSawAnOlderOne() {
        assertThatThrownBy(() -> session(TOMORROW, DANIEL).requireSeen(7)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://call.example/room?id=4", "https://x"})
    void hasAPlaceToFollowWhenItIsAnAddress(String place) {
        assertThat(SessionMode.isLink(place)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 2", "", "http://call.example", "javascript:alert(1)", "https://a b", "see https://x"})
    void hasNoneOtherwise(String place) {
        assertThat(SessionMode.isLink(place)).isFalse();
    }
}
