package care.tandem.doors;

import static care.tandem.doors.Person.ADMIN;
import static care.tandem.doors.Person.PEER;
import static care.tandem.doors.Person.THERAPIST;
import static care.tandem.doors.Practice.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.tandem.door.CurrentMember;
import care.tandem.goals.CheckInOnGoal;
import care.tandem.goals.CheckIns;
import care.tandem.people.ChooseZone;
import care.tandem.people.Zones;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A zone of one's own: in it one reads times, and today is the day it is there. */
@InServer
class ZonesTest {

    private static final ZoneId EARLIEST = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId LATEST = ZoneId.of("Pacific/Pago_Pago");

    @Inject
    Zones zones;

    @Inject
    CheckIns checkIns;

    @Inject
    CurrentMember me;

    @AfterEach
    void asTheClinic() {
        chooses(PEER, "");
    }

    @Test
    void isTheClinicsUntilOneChoosesAnother() {
        enter(PEER);
        ZoneId clinics = me.getZone();
        chooses(PEER, EARLIEST.getId());
        enter(PEER);
        assertThat(me.getZone()).isEqualTo(EARLIEST);
        enter(THERAPIST);
        assertThat(me.getZone()).isEqualTo(clinics);
        chooses(PEER, "");
        enter(PEER);
        assertThat(me.getZone()).isEqualTo(clinics);
    }

    @Test
    void isOneThatThereIs() {
        enter(ADMIN);
        for (String none : new String[] {"Europe/Atlantis", "GMT+99", "'; --", " "}) {
            assertThatThrownBy(() -> zones.choose(new ChooseZone(none))).hasMessage("refused.zone");
        }
    }

    /** Their day may have begun while it is still yesterday in the clinic. */
    @Test
    void letsAClientCheckInOnTheDayItIsForThem() {
        UUID goal = Writing.in(BIRCH).activeGoal(PEER, THERAPIST);
        chooses(PEER, EARLIEST.getId());
        enter(PEER);
        LocalDate today = LocalDate.now(EARLIEST);
        checkIns.keep(new CheckInOnGoal(goal, 4, "Slept", today));
        assertThatThrownBy(() -> checkIns.keep(new CheckInOnGoal(goal, 4, "Slept", today.plusDays(1))))
                .hasMessage("refused.checkIn.future");
        chooses(PEER, LATEST.getId());
        enter(PEER);
        LocalDate behind = LocalDate.now(LATEST);
        checkIns.keep(new CheckInOnGoal(goal, 4, "Slept", behind));
        assertThatThrownBy(() -> checkIns.keep(new CheckInOnGoal(goal, 4, "Slept", behind.plusDays(1))))
                .hasMessage("refused.checkIn.future");
    }

    private void chooses(Person person, String zone) {
        enter(person);
        zones.choose(new ChooseZone(zone));
    }

    private static void enter(Person person) {
        Writing.in(BIRCH).enter(person);
    }
}
