package care.tandem.doors;

import static org.assertj.core.api.Assertions.assertThat;

import care.tandem.clinics.Entrance;
import care.tandem.clinics.People;
import care.tandem.clinics.PersonLine;
import care.tandem.door.CurrentMember;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InServer
class EntranceTest {

    private static final String THERAPIST = "00000000-0000-4000-8000-000000010002";

    @Inject
    Entrance entrance;

    @Inject
    CurrentMember me;

    @Inject
    People people;

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.withTests();
    }

    @BeforeEach
    void takeUpMemberships() {
        entrance.takeUp(THERAPIST, "therapist@riverside.example");
    }

    @Test
    void letsAMemberIntoTheirClinic() {
        assertThat(entrance.enter(THERAPIST, "riverside")).isTrue();
        assertThat(me.isTherapist()).isTrue();
        assertThat(people.caseload()).extracting(PersonLine::name).containsExactly("Daniel Moreau", "Walter Brandt");
    }

    @Test
    void knowsNoOtherClinicForThem() {
        assertThat(entrance.enter(THERAPIST, "hilltop")).isFalse();
        assertThat(entrance.enter(THERAPIST, "nowhere")).isFalse();
    }
}
