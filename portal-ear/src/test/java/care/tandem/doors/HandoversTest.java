package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.CLIENT;
import static care.tandem.doors.Person.CLIENT2;
import static care.tandem.doors.Person.COLLEAGUE;
import static care.tandem.doors.Person.FORMER;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.SUPERVISOR;
import static care.tandem.doors.Person.THERAPIST2;
import static care.tandem.doors.Person.TURNED;
import static care.tandem.doors.Practice.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.caseload.Caseloads;
import care.tandem.caseload.Deactivate;
import care.tandem.caseload.Departures;
import care.tandem.caseload.HandOver;
import care.tandem.caseload.Handovers;
import care.tandem.door.Refused;
import care.tandem.live.Item;
import care.tandem.live.Lookout;
import care.tandem.people.BeginTie;
import care.tandem.people.TieKind;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Caseloads that are handed over and members who leave: refused at its field, done once, taken back as long as nothing changed. */
@InServer
class HandoversTest {

    private static final LocalDate TODAY = Writing.today();

    @Inject
    Caseloads caseloads;

    @Inject
    Handovers handovers;

    @Inject
    Departures departures;

    @Inject
    Lookout lookout;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    DataSource database;

    @Test
    void areHandedOverToATherapistWhoIsSomebodyElse() {
        as(ADMIN);
        assertRefused("to", "refused.handover.to", null, false, TODAY);
        assertRefused("ends", "refused.handover.ends", THERAPIST2, true, TODAY);
        assertRefused("to", "refused.handover.same", COLLEAGUE, false, TODAY);
        assertRefused("to", "refused.tie.oneself", PEER, false, TODAY);
        assertRefused("to", "refused.member.role.THERAPIST", CLIENT, false, TODAY);
        assertRefused("to", "refused.member.role.THERAPIST", SUPERVISOR, false, TODAY);
        assertRefused("day", "refused.tie.past", THERAPIST2, false, TODAY.minusDays(1));
        assertRefused("day", "refused.tie.far", THERAPIST2, false, TODAY.plusYears(6));
        assertRefused("day", "refused.missing", THERAPIST2, false, null);
    }

    private void assertRefused(String field, String key, @Nullable Person to, boolean ends, @Nullable LocalDate day) {
        HandOver command = new HandOver(
                COLLEAGUE.of(ALDER), PEER.of(ALDER), to == null ? null : to.of(ALDER), ends, day, "Why", 1);
        assertThatThrownBy(() -> handovers.handOver(command))
                .hasMessage(key)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void areHandedOverByOneOfTwoAdminsAtTheSameTime() throws Exception {
        as(ADMIN);
        UUID tie = caseloads.begin(new BeginTie(TieKind.CASELOAD, TURNED.of(ALDER), FORMER.of(ALDER), TODAY, null));
        HandOver asked = ClinicWriting.handOver(ALDER, TURNED, FORMER, COLLEAGUE, 0);
        HandOver seen = ClinicWriting.handOver(
                ALDER, TURNED, FORMER, COLLEAGUE, handovers.weigh(asked).seen());
        try {
            assertThat(AtOnce.times(4, () -> {
                        as(ADMIN);
                        return () -> {
                            try {
                                return handovers.handOver(seen);
                            } catch (Refused late) {
                                return late.getClass();
                            }
                        };
                    }))
                    .filteredOn(UUID.class::isInstance)
                    .hasSize(1);
        } finally {
            as(ADMIN);
            handovers.takeBack(handovers.latest().get(0).id());
            never(tie);
        }
    }

    @Test
    void areNotTakenBackOnceATieWasChanged() throws SQLException {
        as(ADMIN);
        UUID tie = caseloads.begin(new BeginTie(TieKind.CASELOAD, TURNED.of(ALDER), CLIENT2.of(ALDER), TODAY, null));
        UUID handover = handovers.handOver(ClinicWriting.handOver(
                ALDER,
                TURNED,
                CLIENT2,
                COLLEAGUE,
                handovers
                        .weigh(ClinicWriting.handOver(ALDER, TURNED, CLIENT2, COLLEAGUE, 0))
                        .seen()));
        UUID anew = caseloads.begin(
                new BeginTie(TieKind.CASELOAD, TURNED.of(ALDER), CLIENT2.of(ALDER), TODAY.plusDays(2), null));
        assertThatThrownBy(() -> handovers.takeBack(handover)).hasMessage("refused.handover.changed");
        never(anew);
        handovers.takeBack(handover);
        never(tie);
    }

    /** Pages that are open are sent away to ask anew. */
    @Test
    void sendAwayWhoWatchesOnceSomebodyLeavesOrComesBack() throws Exception {
        Item goal = new Item(ALDER.id(), "goal", UUID.randomUUID());
        as(ADMIN);
        CountDownLatch left = watched(goal);
        long seen = departures.look(lapsed()).seen();
        departures.deactivate(new Deactivate(lapsed(), null, false, "", seen));
        assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> as(Person.LAPSED)).isInstanceOf(AssertionError.class);
        as(ADMIN);
        assertThatThrownBy(() -> departures.deactivate(new Deactivate(lapsed(), null, false, "", seen)))
                .hasMessage("refused.member.left");
        CountDownLatch back = watched(goal);
        departures.bringBack(lapsed());
        assertThat(back.await(5, TimeUnit.SECONDS)).isTrue();
        as(Person.LAPSED);
    }

    private static UUID lapsed() {
        return Person.LAPSED.of(ALDER);
    }

    private CountDownLatch watched(Item item) {
        CountDownLatch told = new CountDownLatch(1);
        lookout.watch(item, 0, lookout.moment(), new Lookout.Watcher() {
            @Override
            public void changed(long changes) {}

            @Override
            public void writing(care.tandem.live.Writing writing) {}

            @Override
            public boolean isOf(care.tandem.live.SignedOut signedOut) {
                return false;
            }

            @Override
            public void lookAgain() {
                told.countDown();
            }
        });
        return told;
    }

    /** What a test began is as if it never had been. */
    private void never(UUID tie) throws SQLException {
        try (DatabaseSession session = DatabaseSession.in(ALDER, database)) {
            assertThat(List.of(session.change("update caseload set until = since - 1 where id = ?", tie)))
                    .containsExactly(1);
            session.keep();
        }
    }

    private static void as(Person person) {
        Writing.in(ALDER).enter(person);
    }
}
